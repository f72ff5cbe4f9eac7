import { type ContextRule, rule } from './context-rule.ts';

/** What lists of people call things for short, as sheets and data sets for exercises do. */
export const listedRules: readonly ContextRule[] = [
  // How tall and heavy somebody is.
  rule('ht, wt, ht cm, wt kg, ht in, wt lbs, ht inches, weight lbs, height in, ht ft', 'health', 10, {
    in: 'person people',
    not: 'lookup thing goods animal game vehicle order',
    whole: true,
  }),
  // What doctors write for short, and as sets of data on hearts do.
  rule(
    `sx, rx, hx, tx, pmh, pmhx, hpi, fhx, shx, ros, admit, admitted, admission, discharge, discharged, disch, dispo, disposition, next appt, last appt,
    trestbps, thalach, thal, oldpeak, exang, restecg, cp, chol, fbs, resting bp, restingbp, max hr, maxhr, maximum heart rate, st slope, st depression, exercise angina, exerciseangina, ca vessels, hb, hba1c, wbc, rbc, plt, egfr, creat, tsh, psa`,
    'health',
    10,
    {
      in: 'health clinical',
      not: 'lookup catalogue goods order statistics organization vacancy animal',
      whole: true,
    },
  ),
  // Who else belongs to somebody's house.
  rule(
    `kidhome, teenhome, kid home, teen home, kid at home, kids at home, teen at home, teens at home, child at home, children at home, num children, number children, number of child, number of children,
    num kid, num kids, number of kids, child count, children count, kid count, kids count, count of children, num sibling, num siblings, number of sibling, number of siblings, sibling count, siblings count, sib count, siblings, number of sons, number of daughters, sons, daughters, num dependents, famsize, fam size, number in household,
    medu, fedu, mother education, father education, mother qualification, father qualification, parent education, parents education`,
    'family',
    10,
    {
      in: 'person people pupils',
      not: 'lookup thing order booking travel organization occasion statistics house animal',
      whole: true,
    },
  ),
  // Whose name is printed, who looks after a customer, whom a visitor comes for.
  rule(
    `badge name, name on badge, name badge, name for badge, lanyard name, sales rep, sale rep, sales representative, sale representative, account rep, rep name, sales agent, sale agent, account exec, relationship manager, relation manager,
    to meet, whom to meet, person to meet, meeting with, visiting whom, person visited, came to see, to see whom`,
    'name',
    9,
    {
      in: 'person people',
      not: 'lookup thing organization place badge',
      whole: true,
      family: 'text',
    },
  ),
  // Where and when somebody wrote or voted.
  rule(
    'reviewer location, author location, user location, commenter location, poster location, reviewer city, reviewer country, reviewer state',
    'address-part',
    12,
    { not: 'lookup organization', whole: true, family: 'text' },
  ),
  rule(
    'cong dist, cong district, congress dist, house dist, senate dist, leg dist, legis dist, council dist, ward precinct, precinct ward',
    'address-part',
    10,
    { in: 'person people ballot', not: 'lookup statistics organization', whole: true },
  ),
  rule(
    'last voted, last vote date, date last voted, last voted date, last election voted',
    'visit-time',
    11,
    {
      in: 'person people ballot',
      not: 'lookup statistics organization',
      whole: true,
    },
  ),
  // What a congregation keeps of those who belong to it.
  rule(
    `baptism, baptised, baptized, water baptism, baptism place, baptised on, baptized on, first communion, first holy communion, salvation date, date of salvation, born again, holy ghost baptism, bar mitzvah, bat mitzvah, spiritual gift, spiritual gifts, tither, is tither`,
    'belief',
    11,
    { in: 'person people membership', not: 'lookup organization place occasion', whole: true },
  ),
  rule('anniv, anniv date, anniversary, wedding anniv', 'marital-status', 10, {
    in: 'person people',
    not: 'lookup organization occasion thing order',
    whole: true,
  }),
  // What pupils owe, and what they have not passed.
  rule(
    'fee due, fees due, fee balance, fees balance, fee pending, pending fee, pending fees, fee owed, fee arrear, fee arrears, fee outstanding, outstanding fee, outstanding fees, fee concession, fee waived',
    'salary',
    10,
    { in: 'pupils', not: 'lookup organization thing', whole: true },
  ),
  rule(
    'backlog, backlogs, active backlog, num backlogs, history of backlogs, history of arrears, standing arrears, current backlogs, cleared backlogs, past failures, class failures',
    'grade',
    10,
    { in: 'pupils candidacy', not: 'lookup organization thing order', whole: true },
  ),
  // What somebody posted.
  rule('tweet, tweet text, tweet content, toot, toot text, reply text, post text', 'free-text', 9, {
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
];
