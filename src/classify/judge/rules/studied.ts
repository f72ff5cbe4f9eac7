import { type ContextRule, rule } from './context-rule.ts';

/** What studies, surveys and registers of people write down of those who are in them. */
export const studiedRules: readonly ContextRule[] = [
  // What became of somebody, and what ails them, in a few words.
  rule(
    `survived, killed or injured, dead or alive, casualty status, injury severity, fatality, fall 3 mo, fall 1 year, fall 6 mo, fall 12 mo, falls last month, falls last year, falling fear, medicated,
    on medication, medication status, cigarette per day, cigarettes per day, cig per day, cigs per day, year smoked, year smoking, pack year, cotinine, onset date, hospitalized, hospitalised,
    date hospitalisation, date hospitalization, ventilated, er visit, ed visit, vaccinated, vax date, prior vax, vaccine dose, current illness, cur ill, waist, waist circumference, hip circumference,
    patient disposition, discharge disposition, infector, infected by, ap hi, ap lo, systolic, diastolic, adverse event, ae term, ae grade, ae severity, sae, tumor stage, tumour stage, tnm, tnm stage, pathologic stage,
    pfs day, pfs month, os day, os month, pfs status, dfs month, recist, affected side, more affected side, symptomatic side, hand span, grip strength, body image, medical score, organ type, organ needed, organ donated, hla score, hla match, medical urgency, urgency level, tissue type, learning difficulty, reading difficulty, therapy history, treatment history`,
    'health',
    10,
    {
      near: { personal: 1 },
      in: 'person people asking health pupils court',
      not: 'lookup goods game card machine animal',
      whole: true,
    },
  ),
  // The same in words that accounts, plans and programs have too: where those who are studied are written to by nobody.
  rule(
    `killed, injured, alive, fate, fall, falls, fall count, quit attempt, abstinent, abstinence, date onset, hospital day, hosp day, icu, recovered, caffeine, clinical stage, os status, recurrence, relapse, metastasis, remission,
    tremor, rigidity, weight loss, sudden weight loss, weight gain, bp before, bp after, bp baseline, hr before, hr after, weight before, weight after, bmi before, bmi after, best response, treatment arm, trial arm, dominant side, reaction time, current body, ideal body, panic`,
    'health',
    10,
    { in: 'studied health', not: 'lookup goods game card machine animal', whole: true },
  ),
  rule(
    'sib sp, sibsp, parch, siblings spouses, parents children, kid home, kids home, teen home, kidhome, teenhome, read write, birth order',
    'family',
    10,
    {
      near: { personal: 1 },
      in: 'person people asking health pupils',
      not: 'lookup goods order organization',
      whole: true,
    },
  ),
  rule('partner, has partner, lives with, living with', 'family', 10, {
    in: 'studied asking',
    not: 'lookup goods order organization',
    whole: true,
  }),
  // The letters behind the name of whoever heals or teaches.
  rule('credential, credentials, provider credential, provider credentials', 'professional-licence', 16, {
    near: { personal: 2 },
    in: 'person people health profession',
    not: 'lookup secret machine software llm',
    whole: true,
    family: 'text',
  }),
  // What a line of somebody's pay is made of.
  rule(
    'regular, retro, other, detail, details, injured, longevity, differential, total, total gross, gross, net, benefit, benefits, total benefit, total benefits, total pay benefits, total pay and benefits',
    'salary',
    20,
    {
      near: { pay: 2 },
      in: 'person people work wages',
      not: 'lookup goods order vacancy bank lending',
      family: 'number',
      whole: true,
    },
  ),
  rule('doa, date appointed', 'work-experience', 14, {
    near: { personal: 1 },
    in: 'person work',
    not: 'lookup health lending bank insured',
    whole: true,
  }),
  rule(
    'total loan, student loan, student loan debt, loan debt, total student loan, loan balance',
    'salary',
    12,
    {
      near: { personal: 1 },
      in: 'person pupils people',
      not: 'lookup organization',
    },
  ),
  rule('nat name, nat', 'nationality', 10, {
    in: 'person sport pupils',
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
  rule('handicap, handicap index, golf handicap', 'grade', 10, {
    in: 'person people sport membership game',
    not: 'lookup goods',
    family: 'number',
    whole: true,
  }),
  rule('absence', 'grade', 10, {
    family: 'number',
    near: { personal: 1 },
    in: 'person pupils work',
    not: 'lookup organization machine',
    whole: true,
  }),
  rule('reach, reach cm, reach inch', 'health', 10, {
    in: 'sport',
    near: { personal: 1 },
    not: 'lookup goods machine statistics',
    whole: true,
  }),
  rule('citizen, citizen of', 'nationality', 14, {
    in: 'person sport asking',
    near: { personal: 2 },
    not: 'lookup voiced contacts',
    whole: true,
    family: 'text',
  }),
  // Groups that people count themselves, or are counted, among.
  rule(
    `hispanic, latinx, latino, latina, latine, african american, black african american, native american, american indian, alaska native, pacific islander, native hawaiian,
    caucasian, asian american, middle eastern, person of color, people of color, bipoc, underrepresented minority, other minority, urm`,
    'ethnicity',
    10,
    { not: 'lookup goods statistics', in: 'person people asking pupils health court', whole: true },
  ),
  rule('woman, women, female, is female, is woman, male, is male, nonbinary, non binary', 'gender', 9, {
    family: 'text',
    not: 'lookup goods statistics order',
    in: 'person people asking pupils health court',
    near: { personal: 1 },
    whole: true,
  }),
  rule(
    'pid base, pid lean, pid 3, pid 7, voted for, vote intention, presidential vote, vote recall, voted in, political ideology',
    'politics',
    10,
    { near: { personal: 1 }, in: 'person people asking pupils health', not: 'lookup order organization' },
  ),
  rule(
    'religiousness, religiosity, religious attendance, church attendance, religion importance, importance of religion',
    'belief',
    10,
    {
      near: { personal: 1 },
      in: 'person people asking pupils health',
      not: 'lookup order organization',
    },
  ),
  rule('vote choice', 'politics', 24, {
    near: { personal: 1 },
    in: 'person people asking pupils health',
    not: 'lookup order organization',
  }),
  rule(
    'social, socials, social media, social profile, social profiles, social handle, social handles, social link, social links',
    'username',
    10,
    {
      in: 'person asking',
      not: 'lookup organization goods post',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'most recent party, current party, party, party name, ideology, left right, left right scale, left right position',
    'politics',
    10,
    {
      in: 'asking candidacy ballot',
      not: 'lookup order organization',
      whole: true,
    },
  ),
];
