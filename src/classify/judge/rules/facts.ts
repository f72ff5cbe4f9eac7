import { type ContextRule, rule } from './context-rule.ts';

/** What is told of somebody in passing: sizes, places in a race, deaths, homes, papers that were handed in. */
export const factRules: readonly ContextRule[] = [
  rule('sport, sports, favorite, favourites', 'interest', 8, {
    in: 'person',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule(
    `shirt size, tshirt size, t shirt size, tee size, polo size, jersey size, kit size, short size, shorts size, pant size, pants size, trouser size, jacket size, hoodie size,
    sweater size, sweatshirt size, coat size, dress size, suit size, blouse size, skirt size, hat size, cap size, glove size,  ring size, uniform size,
    clothing size, cloth size, clothes size, garment size, apparel size, costume size, gown size, robe size, boot size, vest size, scrub size, scrubs size, bib size, shirtsize, tshirtsize, jerseysize`,
    'interest',
    18,
    { in: 'person people candidacy asking membership pupils', not: 'goods thing lookup order', whole: true },
  ),
  // With which hand or foot one plays.
  rule(
    'dominant foot, preferred foot, preferred hand, strong foot, playing hand, racket hand, shooting hand, throwing arm, batting hand, batting style, bowling style, bowling arm, throws, bats, shoots, throw, bat, stance, batting stance, hand, shoots catches, catches, stronger foot, weak foot, weaker foot, writing hand, bat hand, throwing hand',
    'interest',
    10,
    { in: 'person people sport', not: 'lookup goods card game animal', whole: true, family: 'text' },
  ),
  // How well, how fast and how trustworthy somebody is found to be.
  rule(
    `iq, iq score, danger level, dangerlevel, threat level, conduct, conduct grade, conduct rating, conduct score, behavior, behaviour, behavior score, behaviour score, behavior rating, behaviour rating,
    discipline score, attitude score, trust score, reputation score, churn score, churn risk score, churn risk, fraud score, fraud flag, past fraud flag, risk score, escape risk,
    flight risk, reliability score, punctuality, merit point, demerit point, demerits, demerit, penalty point, strike count,  offence count, offense count, violation count, infraction count,
    acceptance rate, cancellation rate, no show count, number of arrear, number of arrears, absences, absence count, absent day, absent days, days absent, day absent, days late, day late, late day, late days, days late last 30, tardy, tardies, tardiness, late count, late arrivals, arrear count, backlog count, number of backlogs, number of backlog, active backlogs, attendance percent, attendance rate,
    total credit, tot credit, credit earned, credits earned, credit completed, earned credit, cumulative credit, class rank, percentile rank, percentile`,
    'grade',
    10,
    { in: 'person pupils candidacy membership court', not: 'lookup organization goods machine', whole: true },
  ),
  rule(
    'score test, score question, score other, score interview, score total, average score, avg score, test score, quiz score, match score, fit score, ai score, cv score, resume score, screening score, ranking score',
    'grade',
    12,
    { in: 'candidacy', not: 'lookup vacancy organization', whole: true },
  ),
  rule(
    ` finish time, finishing time, race time, pace, avg pace, average pace, split time, overall place, overall rank, overall position, group place, division place,
    gender place, age place, category place, finish place, finishing place, finish position, placing, gun place, dnf, dns`,
    'grade',
    12,
    { near: { personal: 1 }, not: 'lookup machine llm order', whole: true },
  ),
  // When and where somebody died.
  rule(
    `place of death, death place, deathplace, placeofdeath, location of death, city of death, country of death, time of death, death time, deathtime, death datetime, date died, died on, died at, died, death year, year of death, death month,
    dod, dth, dthdt, dthdtc, deceased, dead, hospital expire flag`,
    'death',
    12,
    { not: 'lookup game goods animal statistics', in: 'deaths person people health studied', whole: true },
  ),
  rule('manner of death, age at death', 'health', 12, {
    not: 'lookup game goods animal statistics',
    whole: true,
  }),
  // What a church keeps of a member's life.
  rule(
    `baptism place, place of baptism, baptism church, baptized by, baptised by, confirmation place, confirmation church, first communion, first communion date, communion date, communicant, salvation date, conversion date, date saved,
    ordination place, godparents, godparent, godfather, godmother, spiritual gift, spiritual gifts, is baptized, is baptised, baptized, baptised`,
    'belief',
    10,
    { not: 'lookup organization', whole: true },
  ),
  // With whom and how one lives, which those ask who give homes, animals or help.
  rule(
    `housing type, housing status, housing situation, home type, house type, dwelling type, type of dwelling, residence type, residence status, home ownership, homeownership, own or rent, own rent, chronic homeless, chronically homeless, prior living situation, exit destination, home environment type, rent or own, rent own, tenure type, homeless, is homeless, kids in home, kid in home, children in home, adult in home,
    adults in home, people in home, pets in home, other pet count, has pet, has pets, owns pet,  hours alone, alone hour, alone hours, alone week day, alone week end, month in home, months in home, time at address, years at address, year at address, month at address,
    household type, housing cost, literacy, literate, is literate, can read, can write`,
    'family',
    11,
    {
      in: 'person people candidacy asking family health',
      not: 'lookup thing place organization goods order',
      whole: true,
    },
  ),
  // Papers that somebody handed in or was given.
  rule(
    `license url, license image, license file, license document, license copy, license photo, license scan, license path, license proof, license front, license back, license attachment, registration certificate,
    certificate url, certificate image, certificate file, certificate document, certificate copy, certificate scan, certificate path, certificate attachment, diploma url, diploma file, diploma image, diploma copy, diploma path, degree certificate, degree file, degree copy, degree url,
    transcript url, transcript file, transcript path, transcript document, transcript copy, marksheet, mark sheet, marksheet url, credential url, credential file, qualification file, qualification document, stamp url, stamp image, seal url, seal image, training certificate`,
    'professional-licence',
    11,
    {
      in: 'person people candidacy profession asking',
      not: 'lookup organization goods vehicle software content driving machine',
      whole: true,
    },
  ),
  rule(
    `letter url, letter file, letter path, posting letter, appointment letter, offer letter, reference letter, support letter, admission letter, acceptance letter, experience letter, relieving letter, confirmation letter, invitation letter,
    verification form url, application form url, consent form url, signed form, posting letter url, appointment letter url, offer letter url, reference letter url, job confirmation letter url, confirmation letter url, acceptance letter url`,
    'resume',
    12,
    {
      in: 'person people candidacy asking pupils',
      not: 'lookup organization goods',
      whole: true,
      family: 'text',
    },
  ),
  // Whom and what somebody looks for.
  rule(
    'looking for, lookingfor, relationship goal, relationship goals, relationship type sought, dating goal, dating intention, intention, seeking, want kid, wants kid, pet owner, sleep schedule, cleanliness, guest frequency, noise level, smoking tolerance, party habit, roommate preference, partner preference',
    'interest',
    11,
    { in: 'person', not: 'lookup organization thing goods', whole: true },
  ),
  rule('tshirt, t shirt, shirt', 'interest', 14, {
    in: 'asking person candidacy',
    not: 'goods thing lookup',
    whole: true,
    family: 'text',
    maxLength: 20,
  }),
  // What a guest eats.
  rule(
    'meal choice, food choice, menu choice, entree choice, dinner choice, lunch choice, meal option, meal selection, meal preference, meal pref, dietary choice',
    'health',
    22,
    {
      in: 'person asking travel',
      not: 'lookup goods thing',
      whole: true,
    },
  ),
  // Whom a household or a home for people in need lost or flees from.
  rule(
    'widow, is widow, widowed, is widowed, orphan, orphans, is orphan, single mother, single father, dv survivor, dv victim, domestic violence, domestic violence victim, trafficking victim, abuse history, survivor of violence, unaccompanied minor, head of family',
    'family',
    11,
    {
      in: 'person people voiced family content health',
      not: 'lookup organization',
      whole: true,
    },
  ),
  rule(
    'document front, document back, document image, document scan, document photo, id front, id back, proof of identity, proof of residence, proof of address',
    'national-id',
    11,
    {
      in: 'person watched identification candidacy',
      not: 'lookup organization goods content',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'gamertag, gamer tag, battletag, battle tag, psn id, xbox id, riot id, epic id, summoner name',
    'username',
    12,
    {
      not: 'lookup',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'custody, custody arrangement, custody status, custody type, legal custody, custodial parent',
    'family',
    11,
    {
      in: 'pupils family person people',
      not: 'lookup organization court goods device',
      whole: true,
    },
  ),
  rule(
    'pickup authorized, authorized pickup, authorised pickup, pickup person, pickup persons, authorized person, authorised person, can pick up',
    'name',
    9,
    {
      in: 'pupils family person',
      not: 'lookup organization order',
      whole: true,
      family: 'text',
      minLength: 40,
    },
  ),
  rule(
    'certification level, certification date, certification status, certification type, certified since, certification expire date, recertification date, certification body',
    'professional-licence',
    11,
    {
      in: 'person people profession',
      not: 'lookup organization goods device software',
      whole: true,
    },
  ),
  rule('age yrs, age year, age month', 'age', 6, { in: 'person health', not: 'lookup', whole: true }),
];
