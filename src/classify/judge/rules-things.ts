import { type ContextRule, rule } from './context-rule.ts';

/** Words that speak of people, where the records are of things, orders or openings: sizes of garments, moods of songs, pay that is offered. */
export const thingRules: readonly ContextRule[] = [
  rule(
    `bust cm, waist cm, hip cm, chest cm, waist, hip, chest, inseam, bust, shoe size, foot width, neck size, collar size, sleeve length, ring size,
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
    { in: 'thing lookup', not: 'person people content' },
  ),
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
  rule('latitude, longitude, lat, lng, lon', undefined, 9, { in: 'place', not: 'address person' }),
];
