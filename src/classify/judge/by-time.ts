import type { Field } from '../../core/dataset.ts';
import { hasHangul } from '../names/hangul.ts';
import { readTime } from '../names/times.ts';
import type { Board } from './board.ts';
import { type DatasetView, type FieldView, isOf } from './view.ts';

/** Whether a column may hold a time, by its type: eGov keeps them as text of 8, 14 or 20 characters, PHP as a number. */
export function isTimeTyped(field: Field): boolean {
  return field.family === 'date' || field.family === 'time';
}

/** What a time in a name is the time of. */
export function judgeTime(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  if (field.family === 'boolean' || field.family === 'uuid' || field.family === 'json') return;
  if (matches.some(({ strong }) => strong) || hasHangul(field.name)) return;
  const time = readTime(words, isTimeTyped(field));
  if (!time) {
    if (isTimeTyped(field)) board.against('type', field.family, 1.5);
    return;
  }
  if (words.some((word) => word === 'by' || (word === 'user' && words.at(-1) === 'user'))) return;
  const logged = isOf(dataset, ['log', 'session'], false) && !isOf(dataset, ['lookup'], false);
  if (time.kind === 'business') board.against('name', words.join(' '), 4);
  else if (time.kind === 'record-time' && time.verb === 'create' && logged) {
    // A row of a log is made when the person does what it tells.
    board.for('name', words.join(' '), 'record-time', 5);
    board.for('table', 'log', 'visit-time', 6);
  } else board.for('name', words.join(' '), time.kind, 7);
}
