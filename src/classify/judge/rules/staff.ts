import { type ContextRule, rule } from './context-rule.ts';

/** Staff, pupils and pay, as old files and payrolls shorten them. */
export const staffRules: readonly ContextRule[] = [
  // Who did it, by the number that staff have: as short as one.
  rule(
    `ins employee, insert employee, input employee, modify employee, update employee, regist employee, create employee, delete employee, change employee,
    approve employee, appr employee, charge employee, chrg employee, pic employee, receipt employee, rcpt employee, rcv employee, receive employee, judge employee,
    review employee, check employee, chk employee, confirm employee, conf employee, cfm employee, sale employee, sales employee, order employee, work employee, wrk employee,
    proc employee, process employee, request employee, send employee, snd employee, issue employee, visit employee, consult employee, cnsl employee, inspect employee, insp employee,
    from employee, fr employee, to employee, bf employee, af employee, writer employee, write employee, writ employee, draft employee, print employee, return employee,
    cancel employee, cncl employee, close employee, open employee, last employee, first employee, eval employee, repair employee, delivery employee, dlv employee`,
    'employee-number',
    14,
    { family: 'text', maxLength: 12, whole: true },
  ),
  // What old files of staff and pupils shorten.
  rule(
    'hdt, tdt, hdate, tdate, hrdt, trmdt, hiredt, termdt, hire dt, term dt, dol, doj, doh, dor, dtjoin, dtleft, dt join, dt left',
    'work-experience',
    10,
    {
      in: 'work',
      not: 'order lookup',
      whole: true,
    },
  ),
  rule(
    'basic, hra, da, ta, pf, esi, esic, epf, eps, vpf, tds, lwf, gratuity, ctc, net pay, gross pay, take home, conveyance, lta, arrear, advance, increment, hourly, grosspay, netpay',
    'salary',
    9,
    {
      in: 'work pay',
      not: 'order lookup vacancy',
      whole: true,
      family: 'number',
    },
  ),
  rule(
    'quota amount, commission percent, commission, commission rate, comm percent, comm rate, comm amount, comm, override percent, split percent, sales target, sale target, bonus percent',
    'salary',
    8,
    { in: 'person', not: 'lookup thing organization order', family: 'number', whole: true },
  ),
  rule(
    'daily rate, monthly rate, day rate, percent salary hike, salary hike, hike, stock option level, stock option, stock options, equity grant, overtime',
    'salary',
    9,
    {
      in: 'work person candidacy',
      not: 'order lookup vacancy thing',
      whole: true,
    },
  ),
  rule('mar, mstat, marst, marstat', 'marital-status', 9, {
    in: 'person work',
    not: 'lookup thing',
    whole: true,
    maxLength: 3,
  }),
  rule('bdt, bdte, bd', 'date-of-birth', 12, {
    in: 'person',
    not: 'lookup',
    whole: true,
    timed: true,
    maxLength: 12,
  }),
  rule('projects, project experience', 'work-experience', 8, {
    in: 'candidacy',
    not: 'lookup vacancy',
    whole: true,
  }),
  rule('pan', 'tax-id', 9, { in: 'person work', not: 'lookup thing', whole: true, family: 'text' }),
  rule('adv, advr', 'name', 7, { in: 'pupils', not: 'lookup', whole: true, family: 'text', minLength: 15 }),
  rule('maj, mjr', 'major', 8, { in: 'pupils', not: 'lookup', whole: true }),
];
