import { wordList } from '../../names/word-list.ts';
import { addBoth, hasAny, type Kinds, type Standing } from './standing.ts';

/** Who works where as what, what that is paid, and which work is to be had. */
export function addWork(kinds: Kinds, { name, words, strong }: Standing): void {
  const { any } = kinds;
  // Numbers of staff and dates from and to: who did what when.
  if (strong.has('employee-number') && words.has('from') && words.has('to')) any.add('work');
  // Who names an heir or holds a policy has joined, and is not employed.
  const insured = words.has('nominee') || words.has('policy');
  if (words.has('joining') && insured && !strong.has('salary') && !any.has('work')) any.add('membership');
  if (offersWork(name, words)) addBoth(kinds, 'vacancy');
  if (paysStaff(name, words)) any.add('wages');
  if (tellsCareers(words, strong) && !any.has('vacancy')) any.add('work');
  if (tellsForces(words)) any.add('military');
}

/** What an advertised job has, and a run of a program has not. */
const advertised = wordList(
  'requirement requirements responsibility responsibilities duty duties qualification qualifications vacancies openings employment applicants',
);

/** Jobs that somebody may apply for: `jobs` with requirements. */
const offersWork = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=J))jobs?$/i.test(name) &&
  (hasAny(words, advertised) ||
    (words.has('description') && hasAny(words, ['company', 'salary', 'location', 'recruiter', 'employer'])));

const ofStaff = wordList(
  'employee staff worker teacher instructor trainer driver nurse personnel agent waiter',
);

/** What is paid to staff beside their wages, or taken off them, one by one: `overtime` with an employee's key. */
const paysStaff = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:deductions?|overtimes?|allowances?|advances?|incentives?|commissions?|increments?|gratuit(?:y|ies)|emoluments?|remunerations?|honorari(?:um|a)|stipends?)(?:_?(?:requests?|details?|records?|history|logs?|payments?|payouts?|entr(?:y|ies)))?$/i.test(
    name,
  ) && hasAny(words, ofStaff);

/** Who held which post with whom from when to when: a line of a career, whatever its table is called. */
const tellsCareers = (words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  strong.has('job-title') &&
  hasAny(words, ['company', 'employer', 'organization']) &&
  words.has('start') &&
  words.has('end') &&
  !hasAny(words, offered);
const offered = wordList('salary requirement vacancy applicant deadline budget email phone birth gender');

const ranked = wordList(
  'posting regiment battalion commission enlistment corps brigade platoon garrison squadron',
);

/** Who serves: a rank beside what only forces have. */
const tellsForces = (words: ReadonlySet<string>): boolean => words.has('rank') && hasAny(words, ranked);
