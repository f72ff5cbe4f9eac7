import { classOf } from '../../../names/words/classes.ts';
import { isRole } from '../../../names/words/role.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** What short words mean behind the one whose they are: a `signer_mail`, a `guest_first`, a `driver_stars`. */
const ofRoles: Readonly<Record<string, string>> = {
  email: 'mail',
  company: 'comp company corp',
  name: 'first last mi initial mid midname full given surname legal_first legal_last fullnm',
  username: 'alias gh upn uname jid mxid handle tag',
  phone: 'ph cli tel1 tel2',
  photo: 'thumb pic picture img image selfie png jpg',
  ethnicity: 'race',
  grade: 'stars',
  'free-text': 'statement',
  'job-title': 'position occupation occ occup job profession designation title',
  signature: 'sig sign signature',
};

const items = new Map(
  Object.entries(ofRoles).flatMap(([item, words]) => words.split(' ').map((word) => [word, item] as const)),
);

/** Words of organisations that are written to as people are: a `vendor_mail`. */
const mailed = new Set(['person', 'organization']);

/** Whose title is a text, or how they are ranked by others. */
const untitled = new Set(['user', 'head', 'lead', 'author', 'poster', 'chief']);

/** Whose number an organisation gives them itself. */
const numbered = new Set(
  'user member employee staff student pupil patient customer client subscriber worker player agent driver applicant'.split(
    ' ',
  ),
);

/** The number of an identity card of somebody who is met once: a `claimant_id_no`, a `visitor_id_number`. */
function judgeCard(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  const [owner, id, head] = words.slice(-3);
  if (id !== 'id' || head !== 'number' || owner === undefined || field.family !== 'text') return;
  const known = isRole(owner, undefined) || classOf(owner) === 'person';
  if (known && !numbered.has(owner) && !dataset.table.head.has('lookup'))
    board.for('name', `${owner} id number`, 'national-id', 10);
}

/** What the last word of a name is of the person that the word before it names. */
export function judgeRoles(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  if (matches.some(({ strong }) => strong)) return;
  judgeCard(board, view, dataset);
  const told = words.filter((word) => !/^\d+$/.test(word));
  const head = told.at(-1);
  const item = head === undefined ? undefined : items.get(head);
  if (item === undefined || (field.family !== 'text' && item !== 'photo' && item !== 'grade')) return;
  const owner = told.at(-2);
  if (owner === undefined) return;
  const kind = isRole(owner, undefined) ? 'person' : classOf(owner);
  if (kind !== 'person' && !(item === 'email' && kind !== undefined && mailed.has(kind))) return;
  if (dataset.table.head.has('lookup')) return;
  if (head === 'title' && (untitled.has(owner) || dataset.table.head.has('content'))) return;
  // What is shown on the front of a bus.
  if (owner === 'head' && head === 'sign') return;
  board.for('name', `${owner} ${head}`, item, 9);
}
