import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { weights } from '../../weights.ts';

/** Of what else an age is told. */
const ageing =
  /\b(?:asset|vehicle|car|invoice|debt|stock|lot|wine|cheese|tree|building|account|message|file)\b/;

/** How old somebody was when something happened: `age_at_diagnosis`, `Age at Execution`. */
export function judgeAgeAt(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  if (words[0] !== 'age' || (words[1] !== 'at' && words[1] !== 'when') || words.length < 3) return;
  if (field.family !== 'number' && field.family !== 'text') return;
  if (isOf(dataset, ['lookup', 'goods', 'machine', 'animal'], false) || ageing.test(words.join(' '))) return;
  board.for('name', 'age at', 'age', weights.strongName);
}
