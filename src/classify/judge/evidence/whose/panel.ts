import { withSeams } from '../../../names/tokens.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare } from '../../shares.ts';
import { bodyNeighbours, type DatasetView, type FieldView, isNamed, isOf } from '../../view.ts';

/** Who pays people to answer, and knows each of them by an account: the name says which. */
const panels =
  /^(?:prolific|mturk|m_turk|amazon_?mechanical_?turk|mechanical_?turk|turk|amt|sona|cloud_?research|cint|respondi|dynata|lucid|toloka|clickworker|psychopy|testable)(?:_?(?:participant|worker|respondent|user|subject|turker))?_?(?:id|pid|code|name)$|^prolific_?pid$|^(?:worker|turker)_?id_?(?:mturk|amt|turk)$/;
/** And where it does not. */
const unnamed =
  /^(?:participant|subject|respondent|person|user|worker|turker|panelist|panellist|rater|annotator|p)_?(?:id|pid|code|key)?$|^(?:id|pid|sid)$/;
const workers = /^(?:worker|turker)_?ids?$|^mturk$/;

/** An account with those who pay people for their answers: `prolific_pid`, a `Participant id` of 24 digits, a `workerID`. */
export function judgePanel(board: Board, { field }: FieldView, dataset: DatasetView): void {
  if (field.family !== 'text' || isOf(dataset, ['lookup', 'order', 'machine'], false)) return;
  if (panels.test(spelt(field.name))) tell(board, 'an account with a panel');
}

/** By the values: ids that such panels give, beside what people were asked and no name of theirs. */
export function judgePanelValues(board: Board, { view, dataset, profile, people }: SeenColumn): void {
  const { inspected, distinct, length, words } = profile;
  const name = spelt(view.field.name);
  if (view.field.family !== 'text' || inspected < 8 || distinct < inspected * 0.8 || words > 1) return;
  if (!isOf(dataset, ['studied', 'asking'], false)) return;
  if (people < 2 && bodyNeighbours(dataset, view) < 2) return;
  if (dataset.fields.some((other) => isNamed(other, 'email', 'phone', 'mobile-phone', 'password'))) return;
  const objects = length.min === 24 && length.max === 24 && shapeShare(profile, 'hex') > 0.9;
  const share = (kind: 'digit' | 'lower' | 'upper') => (profile.classes.get(kind) ?? 0) / inspected;
  const mixed = share('digit') > 0.95 && Math.max(share('lower'), share('upper')) > 0.95;
  const turk = length.min >= 11 && length.max <= 15 && mixed && workers.test(name);
  if ((objects && unnamed.test(name)) || turk) tell(board, 'ids that a panel gives');
}

const spelt = (name: string): string =>
  withSeams(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

function tell(board: Board, by: string): void {
  board.for(
    'name',
    by,
    'username',
    Math.max(0, 12 + board.againstAll() - Math.max(0, board.scoreOf('username'))),
  );
}
