import { hasHangul } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import { hitShares } from '../../hits.ts';
import type { Judge } from '../../judge.ts';
import { standsBeside } from '../../view.ts';

/** Who makes what a manifest is of: a person, a team or a firm. */
const authors = wordSet('author contributor maintainer developer committer');
/** Who else stands in settings by a name. */
const people = wordSet(
  'owner manager admin administrator full first last representative officer ceo responsible person member staff employee customer',
);

/** Of so many syllables behind a surname this share is one that given names are made of. */
const typical = 0.8;

/** Names in settings and manifests are of programs, firms and teams, unless their values are those of people. */
export const judgeAuthors: Judge = (board, view, dataset, { profile, detectors }) => {
  const { words } = view;
  if (!dataset.setUp || !profile || profile.values === 0) return;
  const spoken = words.map((word) => word.replace(/s$/, ''));
  const isAuthor = spoken.some((word) => authors.has(word));
  const score = board.scoreOf('name');
  if (score <= 0 && !isAuthor) return;
  const shares = hitShares(profile, detectors);
  const { koreanNames } = profile;
  const areThose =
    (shares.get('name')?.share ?? 0) > 0 ||
    (koreanNames.values > 0 && koreanNames.typical >= typical) ||
    (isAuthor && (shares.get('email')?.share ?? 0) > 0);
  if (areThose) {
    const mailed = words.join(' ') === 'name' && standsBeside(dataset, view, 'email');
    if ((isAuthor && (authors.has(spoken.at(-1)!) || spoken.at(-1) === 'name')) || mailed)
      board.lift('values', 'names of authors', 'name', 3);
    return;
  }
  const others = ['company', 'department'].some((item) => (shares.get(item)?.share ?? 0) > 0);
  const isOfPeople = isAuthor || hasHangul(view.field.name) || spoken.some((word) => people.has(word));
  if (score > 0 && (others || !isOfPeople)) board.for('neighbour', 'settings of programs', 'name', -score);
};
