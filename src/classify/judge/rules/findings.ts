import { found, measured } from '../../names/words/laboratory.ts';
import { type ContextRule, rule } from './context-rule.ts';

/** What is found out about those who are cared for, by words that say little elsewhere. */
export const findingsRules: readonly ContextRule[] = [
  rule('condition, severity, reaction, dose, result, value, reason, note, outcome', 'health', 2.5, {
    in: 'health',
    not: 'lookup person',
  }),
  rule(
    `study date, service date, procedure date, test date, collection date, admission date, admission time, admission datetime, discharge time, discharge datetime, visit date, exam
    date, exmn date, examination date`,
    'health',
    9,
    { in: 'health', not: 'lookup' },
  ),
  rule(
    'opinion content, opnn content, finding, findings, assessment, plan, subjective, objective',
    'health',
    6,
    {
      in: 'health',
      not: 'lookup',
    },
  ),
  rule('description', 'health', 4.5, { in: 'health', not: 'lookup person', whole: true }),
  rule('inpt date, inpt ymd, adm date, dsc date, dschg date', 'health', 9, { in: 'health', not: 'lookup' }),
  rule('inpt date, first inpt date, last inpt date', 'record-time', 8, { not: 'health' }),
  rule('provider name, provider', 'name', 10, { in: 'health', not: 'lookup' }),
  rule('identifier', 'student-number', 10, { in: 'health', whole: true, family: 'text' }),
  // What blood, urine and pictures of a body tell.
  rule(
    `${[...measured, ...found].join(', ')}, got, gpt, cre, glu, tcho, urine protein, urine p, urine sugar, xray, x ray, chest xray, ecg, ekg, endoscopy, gastroscopy,
    colonoscopy, mammography, ultrasound, ct, mri, pulse, hearing, vision, opinion, judgment, diag, main diag, sub diag, main diagnosis, infection case, infection route,
    released date, released on, confirmed date, symptom onset date`,
    'health',
    9,
    { in: 'health', not: 'lookup organization thing', whole: true },
  ),
  rule('step count, step total, step', 'health', 7, { in: 'vitals', not: 'lookup', whole: true }),
  // What is told of somebody's health at large, and vital signs in two letters.
  rule('medical', 'health', 8, { in: 'person people', not: 'lookup', family: 'text', minLength: 200 }),
  rule('medical, medical info, medical information, medical detail', 'health', 9, {
    in: 'person people',
    not: 'lookup',
    whole: true,
  }),
  rule('pr, rr, hr, bp, bps, bpd, sp o2, spo2', 'health', 10, {
    in: 'health clinical vitals',
    not: 'lookup work',
    whole: true,
    maxLength: 30,
  }),
];
