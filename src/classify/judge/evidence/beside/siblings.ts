import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** What only a person has. */
const own = new Set(['mobile-phone', 'date-of-birth', 'gender', 'rrn']);
/** What a firm has as well. */
const shared = new Set(['bank-account']);

const names = new Set(['nm', 'name', 'flnm']);

/** How somebody is reached. */
const reached = new Set(['phone', 'mobile-phone', 'email', 'address', 'date-of-birth', 'gender']);
/** Who is told by a key as often, and what is no party to a matter. */
const keyed = new Set(
  'user member admin account author creator customer register contact billing shipping bill ship emergency work client head child children'.split(
    ' ',
  ),
);

/** A party beside how it is reached, both of the same word: a `sender` beside a `sender_phone` is called by name. */
function judgeParty(board: Board, view: FieldView, dataset: DatasetView): void {
  const words = view.whole ?? view.words;
  const [owner] = words;
  if (owner === undefined || words.length !== 1 || keyed.has(owner) || classOf(owner) !== 'person') return;
  if (view.field.family !== 'text' || view.field.references || (view.field.maxLength ?? 255) < 20) return;
  if (board.speaks('table') || dataset.table.head.has('lookup')) return;
  const beside = dataset.fields.filter(
    (other) =>
      other !== view &&
      (other.whole ?? other.words).length > 1 &&
      (other.whole ?? other.words)[0] === owner &&
      (other.whole ?? other.words).at(-1) !== 'id',
  );
  const named = beside.some((other) => names.has((other.whole ?? other.words).at(-1)!));
  if (!named && beside.some(({ matches }) => matches.some((one) => one.strong && reached.has(one.item))))
    board.for('neighbour', `${owner} and how to reach them`, 'name', 8);
}

/**
 * A name beside what only a person has, both of the same word: `ORD_NM` and `ORD_HP`, `FC_NM` and `FC_HP`. Beside
 * an account alone, where the word is not known to be a thing's or a firm's.
 */
export function judgeSiblings(board: Board, view: FieldView, dataset: DatasetView): void {
  judgeParty(board, view, dataset);
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
