import { classOf, isAgent } from '../../../names/words/classes.ts';
import { isRole, isTool } from '../../../names/words/role.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isEnum } from '../things/type.ts';
import { isMadeLong } from '../whose/key.ts';

const asks = new Set(['why', 'how', 'when', 'where', 'is', 'can', 'want', 'has', 'no']);

/** A column called by who somebody is (`complainant`, `arresting_officer`, `awardee`) names that person where it has room for a name. */
export function judgeAgent(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  const told = words.filter((word) => !/^(?:\d+|one|two|three)$/.test(word));
  const agent = told.at(-1);
  if (agent === undefined || field.family !== 'text' || isEnum(field) || field.references) return;
  // A question is answered: `why_volunteer`.
  if (matches.some(({ strong }) => strong) || asks.has(told[0]!)) return;
  if (told.length === 1 && isOwn(agent, dataset) && matches.length === 0)
    judgeRole(board, view, dataset, agent);
  else if (isRole(agent, told.at(-2))) judgeRole(board, view, dataset, agent);
  else if (isAgent(agent) && matches.length === 0 && (field.maxLength ?? 0) >= 30)
    if (!isOf(dataset, ['lookup', 'secret', 'machine'], false) && mattersOf(dataset))
      board.for('name', agent, 'name', 4.5);
}

/** `members.member`: one line is one of them, called by what the table lists. */
const isOwn = (word: string, { dataset }: DatasetView): boolean =>
  classOf(word) === 'person' && new RegExp(`(?:^|_|[a-z](?=[A-Z]))${word}s?$`, 'i').test(dataset.name);

function judgeRole(board: Board, { field }: FieldView, dataset: DatasetView, role: string): void {
  const length = field.maxLength ?? 255;
  if (length < 20 || length > 1000 || isMadeLong(field)) return;
  if (isNobodys(dataset, role) || (asking.has(role) && isOf(dataset, ['event'], false))) return;
  if (mattersOf(dataset) || !isTool(role))
    board.for('name', role, 'name', Math.max(0, 6 - board.scoreOf('name')));
}

/** To whom a task was given, by whom. */
const given = new Set(['assignee', 'reporter', 'assigner', 'requester', 'reviewer', 'approver']);

/** Who is told by a login where what they did is written down. */
const asking = new Set(['requester', 'requestor', 'approver', 'reviewer']);

/** Lists of kinds, secrets, tasks and talks with models; classes are kinds or are taught, observations those of a model or of somebody. */
const isNobodys = (dataset: DatasetView, role: string): boolean =>
  isOf(dataset, ['secret'], false) ||
  (isOf(dataset, ['machine'], false) && (isTool(role) || role === 'actor') && !given.has(role)) ||
  (isOf(dataset, ['lookup'], false) && !dataset.table.head.has('occasion')) ||
  (isOf(dataset, ['llm'], false) && !dataset.table.head.has('vitals'));

/** Whether a table is of more than things: who is told of a product's version is a program as often. */
const mattersOf = (dataset: DatasetView): boolean =>
  !isOf(dataset, ['thing'], false) ||
  isOf(dataset, ['content', 'health', 'court', 'order', 'travel', 'vehicle'], false);
