import type { Detector } from '../../../../core/detector.ts';
import type { Lexicon } from '../../../names/lexicon.ts';
import { hasHangul, oneLine, squeeze } from '../../../names/squeeze.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { Share } from '../../hits.ts';
import type { FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';

/** A name that the user gave to an item: what is known of names, tables and neighbours is not asked then. */
export function judgeOwnName(board: Board, view: FieldView, lexicon: Lexicon): void {
  if (lexicon.own.size === 0) return;
  const named = ownNames(view, lexicon);
  if (named.length === 0) return;
  board.forget(['name', 'table', 'neighbour']);
  for (const [text, items] of named)
    for (const item of items) board.for('name', text, item, weights.strongName);
}

function ownNames({ field, matches }: FieldView, { own }: Lexicon): [string, ReadonlySet<string>][] {
  if (hasHangul(field.name)) {
    const compact = squeeze(oneLine(field.name));
    // 전주문번호 is a 주문번호, too; the longest tells.
    const text = [...own.keys()]
      .filter((end) => hasHangul(end) && (end.length === 1 ? compact === end : compact.endsWith(end)))
      .sort((one, other) => other.length - one.length)[0];
    return text === undefined ? [] : [[text, own.get(text)!]];
  }
  const phrase = matches.find(({ phrase }) => own.has(phrase))?.phrase;
  return phrase === undefined ? [] : [[phrase, own.get(phrase)!]];
}

/** Numbers from nine figures on are given, not counted. */
const longNumber = 1e8;

/** One or two values may have any form by chance. */
const fewest = 3;

/** From this weight on the user is sure of the form. */
const sure = 0.8;

/**
 * Nearly every value has a form that the user wrote down to be found: a name that says little (`id`, `번호`) does not outweigh it.
 * A few figures may be anything, prices and postal codes as well.
 */
export function judgeOwnValues(
  board: Board,
  profile: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const { values, inspected, numbers } = profile;
  if (values < fewest || (numbers && numbers.count > inspected * 0.9 && numbers.max < longNumber)) return;
  for (const [item, { by, share, weight }] of shares)
    if (detectors.get(by)?.own && weight >= sure && share > 0.95)
      board.strengthen('values', by, item, weights.ownValues);
}
