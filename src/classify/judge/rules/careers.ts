import { type ContextRule, rule } from './context-rule.ts';

/** What the lines of a CV tell: careers, projects, trainings, and the licences that somebody holds. */
export const careerRules: readonly ContextRule[] = [
  // When somebody came and left, where a table is of those who work.
  rule(
    'join date, joined date, date joined, joined on, joined at, join at, join dt, joining date',
    'work-experience',
    14,
    {
      in: 'work profession',
      not: 'membership lookup content',
    },
  ),
  rule('contract start, contract end, contract start date, contract end date', 'work-experience', 12, {
    in: 'work profession',
    not: 'lookup order thing',
    whole: true,
  }),
  rule('start date, end date, start dt, end dt', 'work-experience', 9, {
    in: 'profession pay',
    not: 'lookup order thing content occasion health absence',
    whole: true,
  }),
  rule(
    `start date, end date, enter date, leave date, join date, quit date, begin date, close date, from date, to date, start, end, start ym, end ym,
    start month, end month, start year, end year, period, term`,
    'work-experience',
    13,
    { in: 'curriculum curricula', not: 'vacancy order', timed: true },
  ),
  rule(
    `comp, comp name, comp nm, customer comp, work comp, client comp, customer, client, employer, company, agency, place, org, spot, position, rank, duty,
    responsib, responsibility, charge work, role, industry, applied, model, os, lang, language, dbms, db, tool, framework, comm, etc, skill,
    project, training, award, level, leave reason, quit reason`,
    'work-experience',
    13,
    { in: 'curriculum', not: 'vacancy', whole: true, family: 'text' },
  ),
  rule(
    'career name, project name, project nm, training name, skill name, award name, language name, title',
    'work-experience',
    13,
    {
      in: 'curriculum',
      not: 'vacancy',
      family: 'text',
    },
  ),
  rule(
    'task content, work content, job content, charge content, rtr reason, retr reason, retire reason, resign reason, leave reason, quit reason',
    'work-experience',
    13,
    {
      in: 'curriculum',
      not: 'vacancy',
    },
  ),
  rule(
    'strt date, strt ymd, bgng date, bgng ymd, bgn date, fr date, entr date, strt ym, stt date',
    'work-experience',
    13,
    {
      in: 'curriculum',
      not: 'vacancy order',
    },
  ),
  rule('license number', 'professional-licence', 12, { in: 'certificate', not: 'driving vehicle lookup' }),
  rule('acq date, acqs date, acq ymd, get date, issu date', 'professional-licence', 12, {
    in: 'certificate',
    not: 'driving vehicle lookup',
  }),
  rule(
    'dschg date, enlist date, enlst date, entr date, branch, exmpt reason, exempt reason, exemption reason',
    'military-number',
    16,
    {
      in: 'military',
      not: 'lookup',
    },
  ),
  rule('name, nm', 'work-experience', 9, { in: 'curriculum', not: 'vacancy', whole: true, family: 'text' }),
  rule(
    `license name, license nm, license kind, license grade, license level, license skill level, qualification name, qualification nm, qualification grade,
    qualification level, qualification kind, certificate name, certification name, certificate nm, certificate grade, license company, license agency,
    qualification agency, license get, qualification get`,
    'professional-licence',
    15,
    { in: 'people certificate candidacy', not: 'vacancy driving vehicle order', family: 'text' },
  ),
  rule(
    `license date, license get date, license issue date, license acquire date, qualification date, qualification get date, qualification acquire date,
    certificate date, certificate get date, getdate, qualification getdate, license getdate, certificate getdate, get date, acquire date, acquired date, acqs date, acquisition date, obtained date, issued date, expiry date`,
    'professional-licence',
    12,
    { in: 'certificate', not: 'vacancy driving vehicle order lookup', timed: true },
  ),
  rule('ent date, entdt, ent ymd', 'work-experience', 11, { in: 'work', not: 'order lookup' }),
  rule('ent date, entdt, ent ymd, grade date, grd date', 'enrollment-period', 11, {
    in: 'pupils',
    not: 'work lookup',
    whole: true,
  }),
  rule('score', 'grade', 4, { in: 'pupils', not: 'lookup thing', whole: true }),
  rule('sch grade, school grade, schl grade', 'school', 8, { in: 'pupils', not: 'lookup' }),
  rule('cls nm, cls name', undefined, 8, { in: 'pupils', whole: true }),
  rule('status, grad status, graduate status, graduate type, grad type, month, ym', 'enrollment-period', 9, {
    in: 'education',
    not: 'lookup organization place vacancy',
    whole: true,
  }),
  // What a doctor or teacher learned, by its degree.
  rule(
    'qualification, qualifications, highest qualification, edu qualification, educational qualification',
    'school',
    13,
    {
      in: 'profession person',
      not: 'vacancy candidacy studies lookup order certificate',
      whole: true,
      family: 'text',
    },
  ),
  rule('headline, professional headline, profile headline', 'job-title', 12, {
    in: 'candidacy',
    not: 'vacancy lookup content',
    whole: true,
    family: 'text',
  }),
  // Ranks, posts and when somebody was given one.
  rule(
    'ranking, rank, head rank, unit head rank, commander rank, officer rank, rank name, rank title, rank code, pay grade, grade',
    'job-title',
    12,
    {
      in: 'military',
      not: 'lookup game',
      whole: true,
    },
  ),
  rule(
    'duty name, duty title, duty code, duty position, post held, office held, position held, billet, assignment name',
    'job-title',
    11,
    {
      in: 'work military person',
      not: 'lookup machine order',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    `commission date, date of commission, commissioned on, date commissioned, posting date, date of posting, posted on, deployment date, promotion date, date of promotion, last promotion date, date of rank,
    sworn in date, date sworn, year of service, retirement due date`,
    'work-experience',
    12,
    { in: 'military court', not: 'lookup game order', timed: true },
  ),
  rule(
    'promotion date, date of promotion, last promotion date, confirmation date, date of confirmation, date of appointment, first appointment date, probation end date, probation end, probation start, probation start date, call to bar year, called to bar, bar admission date, year called',
    'work-experience',
    11,
    { in: 'work profession', not: 'lookup order booking health candidacy', whole: true },
  ),
  // When doctors and scholars were trained.
  rule(
    `residency begin, residency start, residency end, residency year, residency years, residency date, fellowship begin, fellowship start, fellowship end, fellowship year, fellowship date, fellowship years, internship begin, internship start, internship end,
    internship year, internship date, training begin, training start year, training end year, clerkship start, clerkship end, postdoc start, postdoc end, phd year, md year, year of residency, year of fellowship`,
    'work-experience',
    14,
    { in: 'person people work profession health candidacy', not: 'lookup goods order vacancy' },
  ),
  rule(
    'service unit, branch of service, corps, regiment, battalion, platoon, brigade, arm of service',
    'military-number',
    12,
    {
      in: 'military',
      not: 'lookup game',
      whole: true,
      family: 'text',
    },
  ),
  rule('position level, job level, position type, seniority, seniority level', 'job-title', 9, {
    in: 'work person people',
    not: 'lookup vacancy organization place goods',
    whole: true,
  }),
  // What surveys of staff ask.
  rule(
    `job satisfaction, environment satisfaction, relationship satisfaction, work life balance, job involvement, employee satisfaction, engagement score, attrition, distance from home, commute distance, hour per week, hours per week,
    workclass, work class`,
    'work-experience',
    11,
    { near: { personal: 2 }, not: 'lookup organization vacancy', whole: true },
  ),
  // Who joined a club, a savings group or an insurance became a member of it.
  rule('joining date, date of joining', 'work-experience', -14, {
    in: 'membership',
    not: 'work profession pupils',
    whole: true,
  }),
  rule('joining date, date of joining', 'record-time', 9, {
    in: 'membership',
    not: 'work profession pupils',
    whole: true,
  }),
  rule('role, role title', 'job-title', 6, {
    in: 'work',
    not: 'person lookup secret order vacancy shift hours',
    whole: true,
    family: 'text',
  }),
  rule(
    'last day, last work day, last working day, last day worked, separation date, separation reason, separation type, final working day, relieving date, date of relieving, date of leaving, leaving reason, reason left, rejoin date, rehire date, rehire eligible, eligible for rehire, notice date, resignation reason, termination type',
    'work-experience',
    11,
    {
      in: 'work candidacy profession people',
      not: 'lookup order goods booking pupils',
      whole: true,
    },
  ),
  rule(
    'year at job, years at job, year at employer, years at employer, time at job, time with employer, year employed, years employed, month employed, months employed, length of employment, employment length, emp length, job tenure, tenure year, tenure years',
    'work-experience',
    11,
    {
      in: 'person people candidacy asking lending work',
      not: 'lookup organization order',
      whole: true,
    },
  ),
  // Who serves in an army, from when to when and in which unit.
  rule(
    `discharge date, discharge, discharge at, discharge ymd, enlistment date, enlist date, enlistment at, enlistment, enlist, soldier type, service type, service branch,
    military branch, branch, mos, specialty, service period, service start date, service end date, draft date, conscription date`,
    'military-number',
    16,
    { in: 'military', not: 'lookup', whole: true },
  ),
  rule('unit, unit name, unit nm, battalion, regiment, platoon, brigade, squadron', 'department', 9, {
    in: 'military',
    not: 'lookup',
    whole: true,
  }),
  // What one does or wants to do.
  rule('job description, job detail, main duty, main task', 'work-experience', 8, {
    in: 'work',
    not: 'vacancy lookup order',
    whole: true,
  }),
  rule('objective, career objective', 'resume', 7, {
    in: 'candidacy',
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
  }),
];
