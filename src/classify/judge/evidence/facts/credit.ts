import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';

/** What the bureaus of credit report of somebody, wherever in a name it stands. */
const reported =
  /\b(?:delinq|delinquen\w+|derogatory|derog|charge ?offs?|bankruptc\w+|(?:tax )?liens?|open credit lines?|credit lines?|pub(?:lic)? rec(?:ords?)?|dsr|dti|(?:monthly|total|existing|outstanding) debts?|revol|revolving|fico|credit bureau)\b/;
/** What means that only beside the former: inquiries are made of many things. */
const besides =
  /\b(?:monthly payment|loan monthly|(?:max|existing) loan(?: amount)?|inq|inquir(?:y|ies)|(?:open|total|closed) acc(?:ount)?s?|utili[sz]ation|util)\b/;
/** Of whose income it is told by a place in an order. */
const ranked =
  /\b(?:income|wealth|earnings?) (?:rank|decile|quintile|quartile|percentile|bracket|band|tier)\b/;

const nameOf = ({ whole, words }: FieldView): string => (whole ?? words).join(' ');
const isReported = (view: FieldView): boolean => reported.test(nameOf(view));

/** A history of credit, and a place among incomes: `num_delinquency_2years`, `pub_rec`, `income_rank_3`. */
export function judgeCredit(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  if (field.family !== 'number' && field.family !== 'text') return;
  if (words.at(-1) === 'id' || isOf(dataset, ['lookup', 'statistics', 'catalogue'], false)) return;
  const told = nameOf(view);
  const [own, soft] = [reported.test(told) || ranked.test(told), besides.test(told)];
  if (!own && !soft) return;
  const known = dataset.fields.filter(isReported).length;
  const ofPeople = isOf(dataset, ['person', 'people', 'family', 'bank', 'lending'], known >= 2);
  if (ofPeople && (own || known >= 2) && board.scoreOf('salary') <= 7)
    board.for('name', told, 'salary', 7 + Math.max(0, board.againstAll()));
}
