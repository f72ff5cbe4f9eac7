import { type ContextRule, rule } from './context-rule.ts';

/** What a CV tells that is kept in one record, and what those who apply tell beside their names. */
export const curriculaRules: readonly ContextRule[] = [
  rule('grad type, grad status, graduate type, graduate status', 'enrollment-period', 9, {
    in: 'curricula',
    whole: true,
  }),
  // The lines of a CV in one text each.
  rule('edu, education, academic background', 'school', 12, {
    in: 'curricula',
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
  }),
  rule(
    'exp, experience, career, activity, activities, extracurricular, project, projects, award, awards, intern',
    'work-experience',
    12,
    {
      in: 'curricula',
      not: 'vacancy lookup',
      whole: true,
      family: 'text',
    },
  ),
  rule('qualified, qualification, qualifications, certificates', 'professional-licence', 12, {
    in: 'curricula',
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
  }),
  // A CV is kept as text, or as a file.
  rule(
    'content, sub content, contents, summary, introduction, self introduction, motive, motivation, growth, aspiration',
    'resume',
    12,
    { in: 'curricula', family: 'text', whole: true },
  ),
  rule(
    'file name, file path, file url, file key, file, path, storage path, document, original filename',
    'resume',
    12,
    {
      in: 'curricula',
      family: 'text',
    },
  ),
  rule(
    'exp, experience, experiences, project, projects, project detail, project details, achieve, achievement, achievements, accomplishments, internship, internships',
    'work-experience',
    9,
    { in: 'candidacy', near: { personal: 1 }, not: 'vacancy lookup', whole: true, family: 'text' },
  ),
];
