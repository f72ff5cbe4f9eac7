import { type ContextRule, rule } from './context-rule.ts';

/** Words that speak of people, where the records are of things, orders or openings: sizes of garments, moods of songs, pay that is offered. */
export const thingRules: readonly ContextRule[] = [
  // What a film or a game is called abroad, where it came out, and from what age it may be seen.
  rule(
    'eng name, english name, name eng, name en, kor name, korean name, japanese name, chinese name, thai name, vietnamese name, russian name, arabic name, hebrew name, persian name, romanized name, romanised name, transliterated name, original name',
    undefined,
    12,
    {
      in: 'thing goods lookup',
      not: 'person people organization school department',
      whole: true,
    },
  ),
  rule('open country, release country, production country, made country', undefined, 12, {
    in: 'thing goods',
    not: 'person address order',
    whole: true,
  }),
  rule('view age, viewing age, watch age, age rating, age grade, age limit, audience age', undefined, 16, {
    not: 'person people',
    whole: true,
  }),
  rule(
    `bust cm, waist cm, hip cm, chest cm, inseam cm, shoulder cm, sleeve cm, neck cm, length cm, height cm, weight kg, weight lb, weight lbs, weight g, waist, hip, chest, inseam, bust, shoe size, foot width, neck size, collar size, sleeve length, ring size,
    hat size, hair color, hair colour, eye color, eye colour, body part, body type, injury code, mood, bpm, height in, stress level, stress index, fatigue
    level`,
    undefined,
    10,
    { in: 'thing order lookup machine', not: 'person people health' },
  ),
  rule(
    `faith, horoscope, zodiac, caste, tribe, clan, occupation, race, vertical, locality, landmark, tagline, caption, blurb, teaser text, credit line`,
    undefined,
    10,
    { in: 'thing lookup', not: 'person people content lending candidacy asking' },
  ),
  // What a country or a town is called where it lies.
  rule('local name, name local, native name', undefined, 14, {
    in: 'place',
    not: 'person people',
    whole: true,
  }),
  // What is written so for a caste is who plays in a film.
  rule('cast', 'ethnicity', 12, {
    in: 'person people pupils',
    not: 'content thing order',
    family: 'text',
    whole: true,
  }),
  rule('age range, age bracket, age group, age group code, age band', undefined, 10, {
    in: 'thing lookup order',
    not: 'person people health content',
  }),
  rule(
    'balance owed, amount owed, amt owed, total debt, outstanding debt, arrears, arrears amount, gratuity, royalties, wages, stipend, severance, overtime pay',
    undefined,
    9,
    { in: 'order lookup', not: 'person people pay' },
  ),
  rule(
    `years experience, experience years, years of experience, skills list, skill set, day rate, hourly rate, hourly rt, income band, income range,
    role in team, highest qualification, degree in`,
    undefined,
    10,
    { in: 'vacancy', not: 'candidacy' },
  ),
  rule('hp, max hp, hp max, mp, race, occupation, age, gender, alignment', undefined, 13, {
    in: 'game',
    not: 'person people',
  }),
  rule(
    'account nickname, card nickname, wallet nickname, device nickname, payee nickname, address nickname, vehicle nickname',
    undefined,
    12,
  ),
  // What a company asks for or offers, and what one agrees to.
  rule('skill, skills, skill set, requirement', undefined, 10, {
    in: 'organization vacancy',
    not: 'candidacy',
    whole: true,
  }),
  rule(
    `consent text, waiver text, term text, terms text, policy text, disclaimer text, disclaimer, legal text, agreement text, release text, privacy text, notice text, consent statement,
    license text, eula text, button text, label text, link text, alt text, placeholder text, help text, tooltip text, hint text, default text, footer text, header text, cta text, banner text`,
    undefined,
    10,
  ),
  rule(
    'service needed, services needed, service requested, services requested, service interested in, product interest, product interested',
    undefined,
    9,
    {
      in: 'asking',
      whole: true,
    },
  ),
  rule(
    'qualification, qualifications, experience, experience required, education, education level, degree, years experience, languages, age limit, gender',
    undefined,
    12,
    {
      in: 'vacancy',
      not: 'candidacy',
      whole: true,
    },
  ),
  rule('consent string, tc string, tcf string, consent type, consent version', undefined, 12),
  rule('gender, sex, gender code', undefined, 9, {
    in: 'goods',
    not: 'person people animal content travel',
    whole: true,
  }),
  rule(
    'tagline, overview, plot, storyline, synopsis, blurb, summary, about, lyric, lyrics, instruction, instructions, direction, directions',
    undefined,
    9,
    {
      in: 'thing catalogue published',
      not: 'person people content llm',
      whole: true,
    },
  ),
  rule('instruction, instructions', undefined, 9, { not: 'llm order health content', whole: true }),
  rule(
    'allergen, allergens, allergy info, calorie, calories, protein, side effect, side effects, contraindication, contraindications',
    undefined,
    9,
    {
      in: 'thing lookup',
      not: 'person people health',
      whole: true,
    },
  ),
  rule('hourly rate, daily rate, monthly rate, day rate, rate per hour, hourly price', undefined, 9, {
    in: 'thing place organization lookup',
    not: 'person people work pay candidacy profession',
  }),
  rule(
    'account number, account, account name, account code, account type, gl account, balance, description, note, memo, name, account description',
    undefined,
    16,
    {
      in: 'ledger',
      whole: true,
    },
  ),
  rule(
    'thank you text, intro text, introduction text, welcome text, closing text, welcome message, closing message, thank you message, intro, introduction',
    undefined,
    9,
    {
      in: 'content lookup rating',
      not: 'person people',
      whole: true,
    },
  ),
  rule('body html, html body, html, text body, mjml, markup, design json, body text', undefined, 10, {
    in: 'lookup',
    not: 'llm message',
    whole: true,
  }),
  rule('from name, sender name', undefined, 10, { in: 'lookup', not: 'person people order', whole: true }),
  rule('male, female, men, women, boys, girls, boy, girl, woman, man', undefined, 12, {
    not: 'person people health',
    family: 'number',
    whole: true,
  }),
  rule('school district, district school, school zone', undefined, 12),
  rule(
    'start time, end time, start, end, from, to, start date, end date, from time, to time',
    undefined,
    12,
    { in: 'shift', whole: true },
  ),
  rule(
    'landing url, landing page, destination url, target url, final url, click url, tracking url, spend, cost, budget, daily budget, total spend',
    undefined,
    9,
    {
      in: 'campaign',
      not: 'llm person session log event',
      whole: true,
    },
  ),
  rule('fingerprint, thumbprint, fingerprint sha256', undefined, 10, { in: 'certificate', whole: true }),
  rule(
    'country, countries, country code, region, state, province, city, capital, nationality',
    undefined,
    12,
    {
      in: 'world',
      not: 'address person organization order travel booking',
      whole: true,
    },
  ),
  // Where a program sends what.
  rule('url, endpoint, target url, callback url, webhook url, uri', undefined, 9, {
    in: 'machine',
    whole: true,
  }),
  rule('title, name', undefined, 9, { in: 'filed', not: 'person content', whole: true }),
  rule('from name, sender name, sender', undefined, 9, {
    in: 'campaign',
    not: 'person people order',
    whole: true,
  }),
  rule('latitude, longitude, lat, lng, lon', undefined, 9, {
    in: 'nature world',
    not: 'address person',
  }),
  // A program that drives a device, or reaches a database.
  rule('driver, driver name', undefined, 6, {
    in: 'device machine',
    not: 'person vehicle travel',
  }),
  rule('jdbc driver, odbc driver, database driver, db driver, driver class', undefined, 6),
  // What a vacancy asks for and offers.
  rule(
    `description, requirement, requirements, responsibility, responsibilities, duty, duties, qualification, qualifications, skills, skill, benefit, benefits, perks,
    experience, experience required, education required`,
    undefined,
    10,
    { in: 'vacancy', not: 'person candidacy' },
  ),
  // What runs on a machine, whoever answers for it, the batch that goods are of, and what a room or a load is like.
  rule('os, os name, os version, operating system', undefined, 9, {
    in: 'machine',
    not: 'people session event log',
    whole: true,
  }),
  rule('lotno, lot number', undefined, 9, { in: 'order thing lookup machine', not: 'address', whole: true }),
  rule('designation', undefined, 9, {
    in: 'thing device goods machine',
    not: 'person people work',
    whole: true,
  }),
  rule('smoke, smoking, smoking allowed', undefined, 12, {
    in: 'thing place goods',
    not: 'person people health',
    whole: true,
  }),
  rule('weight', undefined, 9, { in: 'vehicle order', not: 'health vitals pupils', whole: true }),
  // What is sent out, and whether.
  rule('template mail, mail template, email template', undefined, 6),
  rule('notify owner, notify customer, notify user, notify client, notify admin', undefined, 9, {
    whole: true,
  }),
];
