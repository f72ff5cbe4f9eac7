import { type ContextRule, rule } from './context-rule.ts';

/** Of those whom all may know: members of parliaments, players, and whom else others keep lists of. */
export const publicLifeRules: readonly ContextRule[] = [
  // For which part of the country somebody sits, stands or votes.
  rule(
    `constituency, constituency name, constituency represented, electoral district, electoral division, electorate, congressional district, legislative district, senate district, house district, assembly district, council district,
    assembly constituency, parliamentary constituency, district represented, state represented, region represented, voting district, voting precinct, polling district, polling division, election district, riding, home precinct, precinct name, wahlkreis, circonscription, circunscripcion, valgkreds, valkrets, kiesdistrict`,
    'address-part',
    9,
    { in: 'person people ballot', not: 'lookup statistics organization', family: 'text' },
  ),
  // When somebody began to play, to sit or to practise, and when that ended.
  rule(
    `career start, career start year, career start date, career begin, career began, career end, career end year, career end date, career from, career to, career span, career length, career years, years active, year active, active years, active from, active to, active since, active until,
    debut, debut year, debut date, year debut, first season, last season, rookie season, rookie year, turned pro, turned pro year, turned professional, year turned pro, pro since, professional since, years pro, pro years, year pro, seasons played, season played, retired year, year retired, retired in, draft year, year drafted, drafted,
    years on bench, year on bench, bench years, years in office, year in office, took office, left office, assumed office, in office since, years in practice, year in practice, years of practice, year of practice, practicing since, practising since, years practicing, in practice since, years teaching, year teaching, teaching years, teaching since, years coaching, coaching since, years in service, year in service, in service since, years in ministry, ordained, ordination date, ordination year`,
    'work-experience',
    10,
    { in: 'person people profession', not: 'lookup organization thing place statistics', whole: true },
  ),
  // What else somebody is called, and the same name written otherwise.
  rule(
    `alt name, alt names, alternate name, alternate names, alternative name, alternative names, name alt, altname, altnames, callname, call name, birth name, former name, former names, variant name, variant names, name variant, name variants, other spelling, name spelling, stage name, pen name, ring name, religious name, regnal name,
    name latin, latin name, name native, native name, name original, original name, name romanized, name romanised, romanized name, romanised name, name transliterated, transliterated name, name ascii, ascii name, name clean, clean name, name normalized, normalized name, name sort, sort name, name sorted, name cleaned, name raw, raw name, name standardized`,
    'name',
    8,
    {
      in: 'person',
      not: 'lookup thing place organization animal game content',
      whole: true,
      family: 'text',
    },
  ),
  // What schools ask of all, by where they come from.
  rule(
    `in state tuition, out of state tuition, instate tuition, outofstate tuition, resident tuition, nonresident tuition, non resident tuition, international tuition, domestic tuition, published tuition, sticker price, tuition in state, tuition out of state, tuition in, tuition out, annual tuition, average tuition, avg tuition,
    in state total, out of state total, tuition per credit, tuition per semester, tuition per year, tuition and fee, tuition and fees`,
    undefined,
    14,
    { not: 'order', whole: true },
  ),
];
