import { classOf } from '../../names/classes.ts';
import type { Board } from '../board.ts';
import type { DatasetView, FieldView } from '../view.ts';

/** What only a person has. */
const own = new Set(['mobile-phone', 'date-of-birth', 'gender', 'rrn']);
/** What a firm has as well. */
const shared = new Set(['bank-account']);

const names = new Set(['nm', 'name', 'flnm']);

/**
 * A name beside what only a person has, both of the same word: `ORD_NM` and `ORD_HP`, `FC_NM` and `FC_HP`. Beside
 * an account alone, where the word is not known to be a thing's or a firm's.
 */
export function judgeSiblings(board: Board, view: FieldView, dataset: DatasetView): void {
  const words = view.whole ?? view.words;
  const [owner, head] = words;
  if (owner === undefined || head === undefined || words.length !== 2 || !names.has(head)) return;
  if (owner === dataset.prefix || view.field.family !== 'text' || owner === 'user') return;
  const kind = classOf(owner);
  if ((kind !== undefined && kind !== 'thing') || board.scoreOf('name') > 0) return;
  const beside = dataset.fields
    .filter((other) => other !== view && (other.whole ?? other.words)[0] === owner)
    .flatMap(({ matches }) => matches.filter(({ strong }) => strong).map(({ item }) => item));
  if (beside.some((item) => own.has(item))) board.for('neighbour', `${owner} ${head}`, 'name', 12);
  else if (kind === undefined && beside.some((item) => shared.has(item)))
    board.for('neighbour', `${owner} ${head}`, 'name', 5);
}
