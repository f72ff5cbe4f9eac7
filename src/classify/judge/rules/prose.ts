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
  // What somebody writes to another, or is told by those who decide.
  rule(
    `rejection message, rejection note, rejection comment, decline message, declined message, refusal message, denial message, approval message, shipping message, delivery message, gift message, card message, personal message, request message,
    application message, contact message, contact text, client message, customer message, buyer message, seller message, donor message, visitor message, guest message, host message, cover message, intro message, introduction message, shop message, member message`,
    'free-text',
    10,
    {
      not: 'lookup llm machine secret campaign published edited',
      family: 'text',
      minLength: 100,
      whole: true,
    },
  ),
  // Why somebody was treated as they were, by what was done.
  rule(
    `fly reason, event reason, ban reason, watch reason, listing reason, hold reason, delay reason, call reason, contact reason, escalation reason, override reason, exception reason, waiver reason, adjustment reason, correction reason, visit reason,
    transfer reason, referral reason, termination reason, expulsion reason, dismissal reason, withdrawal reason, removal reason, lateness reason, tardy reason, detention reason, arrest reason, stop reason text, search reason`,
    'free-text',
    9,
    { not: 'lookup llm machine goods', family: 'text', minLength: 100 },
  ),
  // In what plight somebody is, and what they are helped with.
  rule(
    `required support, support required, support needed, needed support, help needed, help required, help wanted, assistance given, assistance provided, help given, support given, support provided, situation, current situation, family situation, personal situation,
    financial situation, circumstance, circumstances, hardship, hardship description, need assessment, needs assessment, need description, needs description, information provided, info provided, request detail, request details, sponsorship required, travel need, travel needs,
    ideal pet, ideal home, ideal partner, lifestyle fit, lifestyle, daily routine, ideal date, perfect date, perfect day, pet peeve, pet peeves, fun fact, fun facts, icebreaker, deal breaker, deal breakers, dealbreakers, house rule, about us, family background, home environment, pet history, pet experience, legal text, strengths and weaknesses, last memo, general comment, generalcommet, areas of concern, barriers, case note text`,
    'free-text',
    9,
    { not: 'lookup llm machine goods secret organization thing', family: 'text', minLength: 50, whole: true },
  ),
  // What a form or a helper said, kept whole.
  rule(
    'info, information, raw json, raw, raw data, raw form, form json, form data, data, payload, extra json, extra, additional data, additional info, answer, answers, response, responses, detail, details',
    'free-text',
    9,
    {
      in: 'voiced content asking rating family candidacy health',
      not: 'lookup llm machine secret goods log order',
      family: 'json',
      whole: true,
    },
  ),
  rule(
    'extra json, raw json, form json, additional json, profile json, applicant json, answers json, custom field json',
    'free-text',
    9,
    {
      near: { personal: 1 },
      not: 'lookup llm machine secret goods',
      whole: true,
    },
  ),
  rule(
    'positive, critical, insightful, financial, negative, went well, improve, to improve, went wrong, liked, disliked, like best, like least',
    'free-text',
    8,
    {
      in: 'rating content family asking',
      not: 'lookup llm machine health',
      whole: true,
      family: 'text',
      minLength: 200,
    },
  ),
  // What somebody plans, and what money went for.
  rule(
    'title, description, summary, note, content, body, detail, details, entry, development, text',
    'free-text',
    12,
    {
      in: 'planner',
      not: 'lookup llm machine',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'description, narration, narrative, particular, particulars, detail, details, statement text, purpose',
    'free-text',
    8,
    {
      in: 'spending bank',
      not: 'lookup machine card thing organization goods event',
      whole: true,
      family: 'text',
      minLength: 50,
    },
  ),
  rule('number fly reason, last event reason', 'free-text', 12, {
    family: 'text',
    minLength: 100,
    whole: true,
  }),
  // The three Cs of a repair, and what is done that it does not come back.
  rule(
    'correction, corrective action, preventive action, preventative action, countermeasure, containment action, immediate action',
    'free-text',
    8,
    {
      in: 'content order work voiced repair machine',
      not: 'lookup llm goods vacancy',
      whole: true,
      family: 'text',
      minLength: 50,
    },
  ),
  // What somebody who gave an address asks or complains of.
  rule('description, detail, details, problem description, issue description', 'free-text', 9, {
    in: 'asking content voiced',
    near: { contact: 1 },
    not: 'lookup llm machine edited organization vacancy',
    whole: true,
    family: 'text',
    minLength: 100,
  }),
  // Why somebody left or was sent away, and what they ask for.
  rule(
    'leave reason, leaving reason, out reason, quit reason, drop reason, black reason, blacklist reason, stop reason, ban reason, block reason, sanction reason',
    'free-text',
    8,
    { in: 'person people membership', not: 'lookup', whole: true, family: 'text', minLength: 20 },
  ),
  rule(
    'use request, user request, order request, reserve request, customer request, guest request, booking request',
    'free-text',
    8,
    {
      in: 'order travel booking',
      not: 'lookup',
      family: 'text',
      whole: true,
    },
  ),
  rule('expected resolution, desired resolution, desired outcome, expected outcome', 'free-text', 9, {
    in: 'content',
    whole: true,
    family: 'text',
  }),
  // What one tells of oneself, and what one worked on.
  rule('information, info', 'free-text', 7, {
    in: 'person',
    not: 'lookup organization thing',
    whole: true,
    minLength: 100,
  }),
  rule('description, desc, work description, task', 'free-text', 7, {
    in: 'shift hours',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
];
