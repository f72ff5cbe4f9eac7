import { type ContextRule, rule } from './context-rule.ts';

/** What people write under a heading that is no word for a text: what was found, what comes next, why it matters. */
export const proseRules: readonly ContextRule[] = [
  rule(
    `problem, problems, issue, issues, finding, findings, resolution, resolution note, impact, outcome, outcomes, goal, goals, achievement, achievements, accomplishment,
    accomplishments, challenge, challenges, minute, minutes, agenda note, next action, next actions, next step, next steps, action plan, action item, follow up, followup, recommendation,
    recommendations, review, reviews, conclusion, root cause, cause, lesson learned, lessons learned, synopsis of case, expectation, expectations,
    highlight, highlights, improvement, improvements, talking point, talking points, need, needs, wish, wishes, reaction, thought, thoughts, advice, offence, offense,
    defect, fault, symptom description, repair, repair done, work done, work performed, work carried out, task done, diagnosis of fault, action, actions, disposition note,
    suspect description, person description, physical description, appearance, last seen, distinguishing marks, identifying marks, scars, background, biography, story,
    experience, reference text, why, why not, why not interested, insight, insights, question, answer, decision, ruling, judgement, judgment,
    log line, log entry, raw line, verdict text, settlement, terms agreed, arrangement, arrangements, instruction, instructions, direction, directions to home`,
    'free-text',
    5,
    {
      in: 'content work order candidacy person people rating court asking donation absence profession health',
      not: 'lookup llm machine secret vacancy',
      family: 'text',
      minLength: 200,
      whole: true,
    },
  ),
  rule('detail, details, summary, info', 'free-text', 5, {
    in: 'content order rating court asking donation absence',
    not: 'lookup llm machine secret vacancy health work candidacy',
    family: 'text',
    minLength: 200,
    whole: true,
  }),
  rule(
    'step, steps, expected, actual, expected result, actual result, steps to reproduce, repro',
    'free-text',
    6,
    {
      in: 'content',
      not: 'lookup llm machine published',
      whole: true,
      family: 'text',
      minLength: 200,
    },
  ),
  // A text of many words behind whose it is, or what it is of.
  rule(
    `auth note, account note, security note, billing note, vendor note, load note, settlement note, safety note, action detail, fault detail, repair detail, case detail, personal detail,
    family detail, work detail, job detail, visit detail, event detail, journey detail, loss detail, complaint detail, vehicle condition note`,
    'free-text',
    6,
    { family: 'text', minLength: 100, not: 'lookup' },
  ),
];
