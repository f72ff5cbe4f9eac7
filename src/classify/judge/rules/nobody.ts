import { type ContextRule, rule } from './context-rule.ts';

/** What speaks of people and is nobody's: figures of many, limits of offers, what was published. */
export const nobodyRules: readonly ContextRule[] = [
  // From where a network answers, and what it is called there.
  // Nodes of a tree have children as well.
  rule('number child', undefined, 16, { not: 'person people family', whole: true }),
  rule('business key, lock owner, lockowner, locked by node', undefined, 12),
  rule('edge location, edge result type, edge response result type, pop location', undefined, 12),
  // To where a server passes what it is asked.
  rule(
    'proxy pass, proxypass, proxy pass reverse, proxypassreverse, fastcgi pass, uwsgi pass, grpc pass',
    undefined,
    18,
  ),
  // The key of a line of news, where no one has a national number.
  rule('nid', undefined, 10, {
    whole: true,
    family: 'number',
    not: 'person people pupils health candidacy account family',
  }),
  // On what a program runs that is listed, whoever uses it.
  rule('app os', undefined, 14, { whole: true, not: 'device session log event person account' }),
  // The name of what a table lists behind its first letter; of people, the employee's.
  rule('ename', undefined, 12, {
    whole: true,
    in: 'thing lookup occasion content',
    not: 'person people work profession',
  }),
  // The English name of what it stands before: of a department, of a subject.
  rule(
    'dept ename, department ename, subject ename, course ename, product ename, company ename',
    undefined,
    12,
  ),
  // Where prisoners are kept.
  rule('mobile id, mobile number, mobile no, mobile type', undefined, 18, { in: 'court', whole: true }),
  rule('operating hours, opening hours, business hours, office hours, opening times', undefined, 9, {
    whole: true,
  }),
  // What a list calls its entries in other languages.
  rule(
    'kor nm, korn nm, kornm, eng nm, engnm, kor name, korean name, eng name, english name, hangl nm, chn nm, jpn nm',
    undefined,
    9,
    { in: 'lookup statistics published', not: 'person people', whole: true },
  ),
  // Who was made up.
  rule(
    'personality, race, occupation, age, gender, hobby, birthday, height, weight, zodiac, mbti, backstory',
    undefined,
    12,
    {
      in: 'game',
      not: 'person',
    },
  ),
  // As long as a UUID, and one.
  rule('user id, member id, customer id, account id', undefined, 9, {
    family: 'text',
    minLength: 36,
    maxLength: 36,
  }),
  rule('id', undefined, 9, { family: 'text', minLength: 36, maxLength: 36, whole: true }),
  rule('license number, license no, license, license holder key', undefined, 9, {
    in: 'software',
    not: 'person',
  }),
  // Of an account, the bank alone tells nothing of anybody.
  rule('bank name, bank nm, bank', 'company', -14, { not: 'organization', whole: true }),
  // What tells one build of a program, of a model or of a file from the next.
  rule(
    'system fingerprint, build fingerprint, file fingerprint, content fingerprint, schema fingerprint, key fingerprint, certificate fingerprint',
    undefined,
    9,
  ),
  // How one is addressed.
  rule('title of courtesy, courtesy title, salutation, honorific', undefined, 9),
  // Things that have names.
  rule('container name, committee name, character name, card nick, card nickname, card alias', undefined, 9, {
    not: 'secret',
    whole: true,
  }),
  rule('code clsf nm, cd clsf nm', undefined, 18),
  // A year or a term at a school.
  rule('session', undefined, 9, { in: 'lookup pupils', not: 'session secret event log', whole: true }),
  // What is set out in a list of codes.
  rule('remark, remarks, rmk, rm, note, cmt, comment, memo, code comment', undefined, 9, {
    in: 'lookup',
    not: 'person people order content work log',
  }),
  rule(
    'car brand, car manufacturer, car maker, vehicle make, vehicle manufacturer, car prod, car make',
    undefined,
    12,
  ),
  rule('browser language, screen resolution', undefined, 9, { whole: true }),
  // Which rights somebody has, by a code.
  rule('user auth code, auth cd, auth code', undefined, 12, {
    in: 'person',
    not: 'secret session',
    maxLength: 20,
  }),
  rule(
    'wanted age, wanted gender, wanted gen, wanted ill, preferred age, preferred gender, desired age, desired gender',
    undefined,
    18,
  ),
  // What ends a file's name; numbers called up in a queue; how often a service was called, how long a debt is overdue.
  rule('file ext, file extension, ext name, attach ext, image ext', undefined, 12),
  rule('token number, queue token, order token, waiting token', undefined, 9),
  rule('call count, overdue day, overdue days, overdue count, overdue month', undefined, 12),
  // Where a window opens on a screen.
  rule('pos x, pos y, position x, position y, popup x, popup y, left position, top position', undefined, 12, {
    family: 'number',
    whole: true,
  }),
  // What a browser or a proxy asked for, and no model.
  rule('request', 'prompt', -12, { in: 'log session', not: 'llm', whole: true }),
  rule('request', 'token-usage', -12, { in: 'log session', not: 'llm', whole: true }),
  // What a network of Windows is called, and a machine in it, in settings that stand in a text.
  rule('global work group, global netbio name, server netbio name', undefined, 12),
  // The program that recorded what a browser did.
  rule('log creator name, log browser name', undefined, 12),
  // How large something is drawn.
  rule(
    'svg height, rect height, img height, image height, avatar height, picture height, video height, canvas height, iframe height, frame height, icon height, logo height, text height, line height, screen height, window height, viewport height',
    undefined,
    12,
    { not: 'health' },
  ),
  // How a page is linked to another.
  rule('rel', undefined, 12, { whole: true, not: 'person people family pupils health account work' }),
  rule('meal type, meal kind', undefined, 9, { whole: true }),
  // The program that made a record.
  rule('pgm url, program url, prgm url, menu url, api url, callback url, return url', undefined, 9),
  // States of accounts and orders, none of a country.
  rule(
    'user state code, user state, member state code, member state, order state, account state, process state, job state, status state',
    undefined,
    9,
  ),
  rule('line id', undefined, 14, { not: 'person account membership people', whole: true }),
  rule('line', undefined, 9, { maxLength: 4, whole: true }),
  rule('apply date, apply start date', undefined, 9, { in: 'lookup thing catalogue goods' }),
  rule('deduction amount, unpaid amount', undefined, 9, { not: 'pay work people health' }),
  // What a file was called, and is kept as.
  rule(
    'real name, realname, original name, orgn name, org nm, org name, save name, saved name, stored name, store name, rename, renamed name, sys name',
    undefined,
    12,
    { in: 'filed', not: 'person' },
  ),
  // Whom an offer is for.
  rule(
    `target age, target gender, tgt age, tgt gender, trgt age, trgt gender, target age group, tgt age group, required gender, request gender, request age, required age,
    recommended age, suitable age, wearable gender, target occupation, target education`,
    undefined,
    18,
  ),
  rule(
    'age, gender, age group, age range, occupation, industry, nationality, sex code, gender code, wage, income, salary',
    undefined,
    11,
    { in: 'statistics', not: 'person people' },
  ),
  rule(
    `title, subtitle, sub title, head title, headline, body, content, answer, choice, option, explanation, description, stem, question, remark, passage`,
    undefined,
    11,
    { in: 'published', not: 'person people order' },
  ),
  // Codes of wards, schools and regions stand for a row of a list.
  rule('ward code, ward cd, school code, school cd, nurse unit code, station code', undefined, 12, {
    not: 'address candidacy asking',
  }),
  rule('region code, district code, zone code, area code', undefined, 9, {
    not: 'person people address order',
    whole: true,
  }),
  // Where rooms and machines stand.
  rule('building, building name, floor, unit, unit number, location name', undefined, 9, {
    in: 'place lookup device machine goods military',
    not: 'person people address booking organization family',
    whole: true,
  }),
  rule('job name, job nm', undefined, 14, {
    not: 'person people work candidacy vacancy family',
    whole: true,
  }),
  // Keys that end in `sid`, as long as a program makes them.
  rule('sid', undefined, 9, { minLength: 34, maxLength: 36, not: 'session event', family: 'text' }),
  // How many come along.
  rule('children, kids, adults, infants, seniors, pax', undefined, 12, {
    in: 'order travel booking',
    not: 'family person',
    whole: true,
  }),
  // Also where the booking tells much of whoever made it.
  rule('children, kids, infants', undefined, 12, {
    in: 'booking',
    not: 'family',
    whole: true,
    family: 'number',
  }),
  rule(
    'proof photo, delivery photo, damage photo, before photo, after photo, evidence photo, vehicle photo, car photo',
    undefined,
    9,
    {
      not: 'portrait',
      whole: true,
    },
  ),
  // Blood that is kept, not whose it is.
  rule('blood group, blood type, blood grp', undefined, 12, {
    in: 'thing goods',
    not: 'person people health donation family',
    whole: true,
  }),
  // What a code stands for.
  rule(
    'type description, tp description, tp desc, ind description, code description, cd description, cat description, status description, category description',
    undefined,
    9,
  ),
  // What is shown at an event or kept of a work.
  rule(
    `poster url, streaming url, stream url, slide url, slides url, recording url, banner url, dest url, repo url, repository url, demo url, docs url, trailer url, manual url, source url,
    download url, feed url, stream link, meeting url, zoom url, join url`,
    undefined,
    9,
    { not: 'session searches', whole: true },
  ),
  rule('ani number', undefined, 14, { in: 'animal health', whole: true }),
  // What was chosen of a menu, by people and not by models.
  rule('choice, choices', undefined, 12, { not: 'llm candidacy' }),
  // How a thing is to be treated, and what a plan has to master.
  rule(
    'care instruction, care instructions, wash instruction, washing instruction, washing instructions, storage instruction, storage instructions, preparation instruction, assembly instruction, assembly instructions, cooking instruction, cooking instructions, usage instruction, usage instructions',
    undefined,
    9,
    { not: 'llm health clinical', whole: true },
  ),
  rule('challenge, challenges', 'token', -12, { not: 'secret session', whole: true }),
  rule('home score, away score', undefined, 14, { whole: true }),
  // How many come along, and how a match ended.
  rule(
    'child count, children count, chld count, adult count, adlt count, infant count, number child, number children, number of children, number of infants',
    undefined,
    14,
    { in: 'travel booking order', not: 'family' },
  ),
  // Branches of a tree.
  rule('child count, children count', undefined, 12, {
    in: 'lookup goods thing',
    not: 'person people family',
  }),
  rule('away score, home score, final score, team score', undefined, 14, { in: 'sport' }),
  // Where one signs up for what takes place, or joins it.
  rule(
    'registration url, regist url, ticket url, webinar url, meeting url, join url, stream url',
    undefined,
    10,
    {
      in: 'occasion',
    },
  ),
  // What acquirers and banks call a payment by (ISO 8583, field 37): too short for a resident number, too long for half of one.
  rule('rrn', undefined, 12, { whole: true, minLength: 8, maxLength: 12 }),
  // Over how many months one pays.
  rule('installment month, instalment month, installments month', undefined, 14, { family: 'number' }),
];
