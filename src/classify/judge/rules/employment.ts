import { type ContextRule, rule } from './context-rule.ts';

/** When and for whom somebody works, and what that pays. */
export const employmentRules: readonly ContextRule[] = [
  rule('function, job function', 'job-title', 5, { near: { personal: 3 }, whole: true, minLength: 12 }),
  rule('contract start date, contract end date', 'work-experience', 6, {
    in: 'work person people',
    not: 'order',
  }),
  rule(
    `start date, end date, from date, to date, start, end, from, to, begin date, date from, date to,
    start day, finish date, start time, end time`,
    'work-experience',
    9,
    { in: 'work', not: 'order vacancy pay', timed: true },
  ),
  rule('company, employer, department, organization', 'work-experience', 2, {
    in: 'work',
    not: 'order vacancy',
    whole: true,
  }),
  rule(
    'joined date, join date, date joined, joined on, end date, start date, termination date',
    'work-experience',
    8,
    { near: { personal: 4 }, in: 'work' },
  ),
  rule('departure date, departure', 'work-experience', 8, { in: 'people work', not: 'travel insured' }),
  rule('employment status', 'work-experience', 5, { in: 'people', not: 'work' }),
  rule('amount, rate, total, pay, value, net, gross, deduction, sum', 'salary', 6.5, {
    in: 'pay',
    not: 'order',
  }),
  rule('pay amount', 'salary', 8, { in: 'pay', not: 'order' }),
  rule(
    `hlth ins, health ins, emp ins, employee ins, ltc ins, acc ins, ind ins, np ins, lcl tax, local tax, income tax, resi tax, ded tot, ddct tot, ded sum, pay tot, npn, pension, meal, ot,
    bonus, ot pay, night allow, hol allow, car allow, etc pay, etc ded`,
    'salary',
    7,
    { in: 'pay', not: 'order lookup', whole: true },
  ),
  rule('comp, total comp, comp ratio, compa ratio', 'salary', 10, {
    in: 'person pay work',
    not: 'lookup game organization',
    family: 'number',
  }),
  rule('role', 'job-title', 11, { in: 'pay', not: 'lookup account', whole: true, family: 'text' }),
  rule('rate change date', 'salary', 9, { in: 'pay' }),
  rule('balance', 'salary', 3.5, { in: 'person' }),
  rule('sale ytd, sale last year, ytd, commission, bonus', 'salary', 6, { in: 'person pay' }),
  rule('hour ytd, day ytd, hour worked ytd, worked ytd, count ytd, session ytd', undefined, 9),
  rule('total pay, tot pay', undefined, 14, { in: 'order booking', not: 'pay work person' }),
  // What a job pays, whoever has it.
  rule(
    'basic pay, base salary, basic salary, base pay, allowance, pension, bonus, salary, pay, meal allowance, transport allowance, position allowance, house allowance, hourly rate, hourly wage',
    undefined,
    14,
    { in: 'designation', not: 'people' },
  ),
  rule('salary, salary min, salary max, min salary, max salary', undefined, 4, { in: 'vacancy lookup' }),
  rule('salary', 'salary', 1, { in: 'vacancy' }),
  // Days off that are left to somebody.
  rule(
    `total leave, total leaves, used leave, used leaves, remaining leave, remaining leaves, leave balance, leave taken, leaves taken, leave used, leave remaining, leave left, leave entitlement, leave entitled, leave day, leave days,
    annual leave, casual leave, earned leave, paid leave, unpaid leave, available leave, available leaves, pending leave, vacation balance, vacation day, vacation days, vacation hour, vacation hours, pto balance, pto hour, pto hours, holiday balance,
    holiday entitlement, holiday allowance, remaining day, remaining days, used day, used days, accrued, accrued day, accrued days, carried over, carry over, carried forward, carry forward, entitled day, entitled days, taken`,
    'work-experience',
    12,
    { in: 'absence work', not: 'lookup order goods machine travel', whole: true, family: 'number' },
  ),
  // What one gets for a lesson or a service, and what is added to pay and taken off.
  rule('tip amount, tip', 'salary', 8, { in: 'pay work', not: 'lookup', whole: true }),
  rule('lesson rate, default lesson rate, session rate, teaching rate', 'salary', 9, {
    in: 'person people portrait',
    whole: true,
  }),
  rule('tax, income tax, deduction, deductions', 'salary', 9, {
    in: 'pay',
    not: 'lookup order goods',
    whole: true,
    family: 'number',
  }),
  rule('basic, da, ta, hra, pf, esi, epf, lop, conveyance, other, others, other allowance', 'salary', 10, {
    in: 'pay',
    not: 'lookup order',
    whole: true,
  }),
];
