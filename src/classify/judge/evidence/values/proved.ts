import type { Detector } from '../../../../core/detector.ts';
import { squeeze } from '../../../names/squeeze.ts';
import { type ColumnProfile, triedOn } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';

/** From this share on all values are of a form, but for a few. */
const nearlyAll = 0.9;

/** Where people come from to a page, or how they heard of it: an address shows that it is the first. */
const cameFrom = /(?:유입|접속|방문|이전)(?:경로|페이지|주소)$/;

/** What values of one form prove where the name alone leaves open which of several things a column holds. */
export function judgeProved(
  board: Board,
  { field, words }: FieldView,
  profile: ColumnProfile | undefined,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (!profile || profile.values === 0) return;
  const all = (...ids: readonly string[]) =>
    ids.reduce((sum, id) => {
      const hits = profile.hits.get(id);
      return hits && detectors.has(id) ? sum + (hits.valid + hits.unknown) / triedOn(profile, id) : sum;
    }, 0) > nearlyAll;
  const score = (item: string) => Math.max(0, board.scoreOf(item));
  // Keys that programs make are not masked as logins are.
  if (/^(?:user|member|customer|login|author|account) id$/.test(words.join(' ')) && all('login-masked'))
    board.for('values', 'masked logins', 'username', 7);
  // Turns of a talk with a model are more than the text that a name calls them.
  if (
    score('completion') > weights.none &&
    words.some((word) => word === 'output' || word === 'response') &&
    all('llm-messages')
  )
    board.for(
      'values',
      'turns that came out',
      'completion',
      Math.max(0, score('prompt') + 2 - score('completion')),
    );
  if (score('completion') === 0 && score('free-text') > 0 && all('llm-messages'))
    board.for('values', 'turns with a model', 'prompt', score('free-text') + 2);
  if (score('prompt') === 0 && score('free-text') > 0 && all('llm-completion'))
    board.for('values', 'answers of a model', 'completion', score('free-text') + 2);
  if (cameFrom.test(squeeze(field.name)) && all('url')) board.for('values', 'addresses', 'url', 6);
  // Signed by hand, not with a key: the picture shows it.
  if (score('signature') > 0 && all('image-inline', 'image-file'))
    board.for('values', 'pictures', 'signature', score('free-text') + 6);
}
