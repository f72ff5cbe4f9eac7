import { type ContextRule, rule } from './context-rule.ts';

/** What people are appraised by: at work, at school, on the bench. */
const traits = `
  integrity, demeanor, demeanour, temperament, diligence, fairness, impartiality, preparedness, promptness, punctuality,
  teamwork, team work, team player, leadership, communication,
  initiative, dependability, reliability, adaptability, flexibility, attitude, behaviour, behavior, conduct, cooperation,
  collaboration, creativity, problem solving, work quality, quality of work, quantity of work, job knowledge, work knowledge,
  professionalism, time management, motivation, discipline, courtesy, competence, decision making,
  critical thinking, confidence, self confidence, participation, work ethic, accountability, empathy, legal ability,
  physical ability, legal knowledge, innovation, customer focus, goal achievement, goals met`;

export const appraisalRules: readonly ContextRule[] = [
  rule(traits, 'grade', 11, { in: 'person', not: 'lookup game goods', whole: true, family: 'number' }),
  rule(traits, 'grade', 11, {
    in: 'rating',
    not: 'lookup game goods place',
    whole: true,
    family: 'number',
  }),
];
