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
  rule('latitude, longitude, lat, lng, lon', undefined, 9, { in: 'place', not: 'address person' }),
];
