import { type ContextRule, rule } from './context-rule.ts';

/** What schools and colleges keep of those who learn there, and how well they do. */
export const schoolingRules: readonly ContextRule[] = [
  rule('score, grade, rating, mark, final score, total score, result', 'grade', 5, {
    in: 'rating education',
    not: 'lookup thing',
  }),
  // What somebody gave to what they bought, in stars.
  rule('star, stars, star score, star point, star rating', 'grade', 8, {
    in: 'rating',
    not: 'lookup thing goods organization place statistics',
    whole: true,
  }),
  rule(
    `start date, end date, from date, to date, start, end, from, to, year, date from, date to, start
    year, end year`,
    'enrollment-period',
    8,
    {
      in: 'education',
      not: 'lookup occasion',
    },
  ),
  rule('level, status, institute, institution', 'school', 2, { in: 'education', not: 'lookup', whole: true }),
  rule('school type, school kind, type of school', undefined, 12, { not: 'people person pupils education' }),
  rule('admission date, entry date, join date, leaving date', 'enrollment-period', 9, {
    in: 'pupils',
    not: 'lookup',
  }),
  rule('course, subject, branch, stream, programme, discipline, specialization', 'major', 7, {
    in: 'pupils candidacy',
    not: 'content thing lookup vacancy message rating',
    family: 'text',
    near: { personal: 1 },
    whole: true,
  }),
  // Whom a school or an office looks after.
  rule(
    `looked after, in care, incare, child in care, date in care, care leaver, is care leaver, care status, foster child, fostered, free meal, free meals, free school meal, free school meals, fsm, meal status, lunch status, reduced lunch, free lunch, pupil premium,
    service child, young carer, staff child, staffchild, traveller child, eal, ell, esl, lep, english learner, english proficiency, gifted, gifted talented, gifted and talented, is gifted, first generation,  day scholar, hosteller`,
    'family',
    12,
    { in: 'pupils person family', not: 'lookup organization', whole: true },
  ),
  rule(
    'sen, sen code, sen need, sen support, send, iep reading, iep math, iep behavior, iep speech, iep writing, iep date, iep goal, iep goals, primary disability, primary disability type, special need note, special need notes, special needs note, special needs notes, educational need, educational needs',
    'health',
    12,
    { in: 'pupils', not: 'lookup organization', whole: true },
  ),
  rule(
    'education year, education years, year of education, years of education, year of schooling, years of schooling, schooling year, schooling years, education number, education num',
    'school',
    10,
    {
      not: 'lookup statistics organization',
      whole: true,
    },
  ),
  // Which place a pupil has in class, and which class is asked for.
  rule(
    'position in class, class position, rank in class, position in stream, form position, overall grade, final grade, term grade, mid term, midterm, end term, exam mark, test mark, ca score, exam score, raw score, scaled score, target grade, effort grade',
    'grade',
    10,
    {
      in: 'pupils rating',
      not: 'lookup organization thing',
      whole: true,
    },
  ),
  rule(
    'grade applied, class applied, grade applied for, class applied for, applying for grade, grade applying for, applying for class, grade sought, grade of entry, year of entry, entry grade, entry class, current school year, school year group, year group, form class, registration group, tutor group, stream class',
    'school',
    10,
    {
      in: 'pupils candidacy asking',
      not: 'lookup organization thing',
      whole: true,
    },
  ),
  rule('higher study, higher studies, further study, further studies, higher education', 'school', 10, {
    in: 'person people pupils candidacy',
    not: 'lookup organization',
    whole: true,
  }),
  rule(
    'rank, standing, credit, credits, credit hour, credit hours, quality point, quality points, attempted credit, earned credits',
    'grade',
    9,
    {
      in: 'marks transcript',
      not: 'lookup organization thing',
      whole: true,
    },
  ),
  rule('class, class name, form, form name, class and section, class section', 'school', 10, {
    in: 'pupils',
    near: { personal: 1 },
    not: 'lookup thing organization occasion content message',
    whole: true,
    family: 'text',
  }),
  rule(
    'failure, failures, past failure, past failures, class failure, class failures, course failure, course failures, backlog, backlogs, kt count, arrear, arrears, g 1, g 2, g 3, first period grade, second period grade, attendance, attendance percent, attendance pct',
    'grade',
    10,
    {
      in: 'pupils',
      near: { personal: 1 },
      not: 'lookup organization machine',
      family: 'number',
      whole: true,
    },
  ),
  rule('subject', 'free-text', -10, { in: 'pupils', not: 'message asking voiced email', whole: true }),
  rule('medium, medium of instruction, instruction medium', 'username', -14, {
    in: 'pupils education studies candidacy',
    whole: true,
  }),
  // What one studies, and what is granted for it.
  rule('course', 'major', 7, { in: 'person', not: 'content lookup work', whole: true, family: 'text' }),
  rule('scholarship name, scholarship type', undefined, 12, {
    in: 'lookup grant',
    not: 'person pupils people',
  }),
];
