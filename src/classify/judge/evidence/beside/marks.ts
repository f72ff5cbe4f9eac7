import { isMark } from '../../../names/subjects.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** A subject's mark, and what is made of all of them, in a table of marks. */
export function judgeMarks(board: Board, { field, korean }: FieldView, dataset: DatasetView): void {
  // A `grade` may be the 학년 that somebody is in.
  if (!dataset.table.any.has('marks') || korean === 'school') return;
  if (isMark(field)) board.for('neighbour', 'subjects', 'grade', 12);
}
