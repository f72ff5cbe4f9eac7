import { type ContextRule, rule } from './context-rule.ts';

/** Where people are: places, positions, addresses. */
export const placeRules: readonly ContextRule[] = [
  // A postal code that is kept as a number is one as well.
  rule('zip code, zipcode, zip, postal code, postcode, post code', 'address-part', 4, {
    family: 'number',
    near: { address: 1 },
    not: 'lookup',
  }),
  // India's postal codes are of six digits and called so.
  rule('pin code', 'address-part', 13, { family: 'number', not: 'secret session lookup' }),
  // Where a journey begins and ends is no address of the traveller.
  rule(
    'source city, destination city, source country, destination country, origin city, origin country, source, destination, origin, from city, to city, source state, destination state, source airport',
    undefined,
    12,
    {
      in: 'travel',
      not: 'address',
    },
  ),
  rule('platform, language, screen', undefined, 4, { in: 'event', whole: true }),
  // The public standard's abbreviation of a longitude.
  rule('post', 'address-part', 9, {
    near: { address: 1 },
    family: 'text',
    maxLength: 10,
    not: 'work content',
  }),
  rule('a number, b number, c number', 'phone', 8, { in: 'call' }),
  // Beside a latitude, `long` is no adjective.
  rule('long, from long, to long, start long, end long', 'geo-location', 8, {
    near: { position: 1 },
    family: 'number',
  }),
  rule('client address', 'address', 12, { in: 'person organization', near: { contact: 1 } }),
  rule('resolution', 'device-info', 8, { in: 'session event', whole: true }),
  rule('lot', 'geo-location', 8, { near: { position: 1 }, whole: true }),
  rule('other', 'free-text', 5, { in: 'address', whole: true, family: 'text', minLength: 200 }),
  rule('alias', undefined, 9, { in: 'address', not: 'person', whole: true }),
  rule('line 1, line one', 'address', 7, { in: 'address', whole: true }),
  rule('line 2, line two, line 3, line three, line 4, line four, line 5', 'address-part', 7, {
    in: 'address',
    whole: true,
  }),
  // How somebody who is paid is taxed, and to whom cheques are made out.
  rule('tax', 'tax-id', 9, { near: { bank: 1 }, family: 'text', minLength: 9, maxLength: 64, whole: true }),
  rule('cheque, check payee, cheque payee, cheque name', 'name', 9, {
    near: { bank: 1 },
    family: 'text',
    minLength: 40,
    whole: true,
  }),
  rule('number, account number', 'bank-account', 3, { near: { personal: 2 }, in: 'pay' }),
  rule('account number, account name number', 'bank-account', 4, { near: { bank: 1 }, whole: true }),
  rule('extension', 'phone', 3, { near: { personal: 2 }, whole: true }),
  // Places: of a person beside the rest of an address, of nobody in a list of places.
  rule('state, region, place, territory', 'address-part', 5.5, { near: { address: 1 }, not: 'lookup place' }),
  rule('region', 'address-part', 3.5, { in: 'people address', whole: true, not: 'lookup order log' }),
  rule('building number, building, ward, flat, block', 'address-part', 5.5, {
    near: { address: 2 },
    not: 'lookup place thing',
    whole: true,
  }),
  // A plot in a village of homes, and the part of a town.
  rule(
    'block, blk, block number, lot, lot number, phase, block lot, lot block, purok, sitio',
    'address-part',
    14,
    {
      in: 'resident',
      whole: true,
    },
  ),
  rule('ward', 'address-part', 9, {
    in: 'people',
    not: 'lookup place thing health',
    whole: true,
    family: 'text',
  }),
  rule('license number, licence number, license no, licence no', 'professional-licence', 6, {
    in: 'health profession',
    not: 'lookup thing',
    whole: true,
  }),
  rule('job type, employment type, work type, work mode', undefined, 12, { whole: true }),
  rule('leave balance, vacation balance, holiday balance, quota balance, session balance', undefined, 12),
  rule('authorization code, auth code, approval code', undefined, 8, { in: 'pay order card' }),
  rule('acc number, ac number', 'bank-account', 7, { in: 'bank card pay person' }),
  rule('st, stt, prov, sta', 'address-part', 9, {
    near: { address: 1 },
    maxLength: 4,
    whole: true,
    family: 'text',
    not: 'lookup',
  }),
  rule(
    'bill pin, ship pin, billing pin, shipping pin, delivery pin, area pin, city pin, perm pin, home pin, office pin, curr pin, address pin, addr pin',
    'address-part',
    14,
    {
      not: 'secret',
    },
  ),
  // India's postal index number.
  rule('pin', 'address-part', 14, {
    near: { address: 1 },
    in: 'place organization address',
    not: 'person secret',
    whole: true,
  }),
  rule('pin code, pincode', 'address-part', 10, { near: { address: 1 }, whole: true }),
  rule('specialization, specialisation, speciality', 'job-title', 9, {
    in: 'person',
    not: 'pupils',
    whole: true,
  }),
  rule('uid', 'username', 3, { in: 'person', whole: true }),
  rule('name, nm', undefined, 3, { in: 'lookup thing place', whole: true }),
  rule(
    `city, country, state, region, country name, city name, state name, region name, area name, zone name, district name, location name, station name, site name, place name, town name,
    province name, county name, nationality, demonym, citizenship, zip, zip code, postcode, countries, country code, iso code,
    state code, province, province code, region code, country region code, country id, state id, city
    id, region id`,
    undefined,
    16,
    { in: 'place', not: 'address person organization spot' },
  ),
  rule('code, name, nm', undefined, 16, { in: 'place', not: 'address person organization', whole: true }),
  rule('city, country, state, region, country name, city name, state name, country code', undefined, 4, {
    in: 'lookup',
    not: 'address person',
  }),
  rule('country, country code, region, city, subdivision', 'geo-location', 13, {
    in: 'session event',
    not: 'lookup order person address',
  }),
  rule('phone prefix, phone code, calling code, dialing code, dial code', undefined, 12, {
    in: 'lookup place',
  }),
  rule('location, place', 'geo-location', 3, { in: 'log session', whole: true }),
  rule('location', 'address-part', 4, { in: 'person people', whole: true, not: 'log thing' }),
  rule('location', 'address-part', 5, {
    in: 'person',
    not: 'log thing device machine order booking',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  rule('location', 'address-part', 7, {
    in: 'organization school department vacancy court',
    not: 'person people log filed device machine',
    whole: true,
    family: 'text',
  }),
  // Where something that moves was.
  rule('altitude, elevation, address, network, wifi, cell tower', 'geo-location', 9, {
    in: 'tracked',
    not: 'lookup person organization',
    whole: true,
  }),
  rule(
    'sent from, sent to, mail from, rcpt to, return path, from address, reply to address, sender address, bounce address, envelope from',
    'email',
    8,
    { in: 'email', not: 'address', whole: true, family: 'text' },
  ),
  rule('signature', 'signature', 5, { not: 'secret session content', whole: true, family: 'binary' }),
  rule(
    `src, dst, source, destination, from, to, clid, cnum, caller, callee, caller number, called number, did, ani, dnis, cli`,
    'phone',
    5.5,
    { in: 'call', whole: true, minLength: 9 },
  ),
  rule('sender, receiver, recipient, from, to, callback, sender number, receiver number', 'phone', 10, {
    in: 'call',
    whole: true,
    minLength: 9,
    maxLength: 20,
    family: 'text',
  }),
  rule('cnam, caller name', 'name', 5, { in: 'call', whole: true }),
  rule('temperature, circ, circumference, level, measurement, reading, rate', 'health', 4, {
    in: 'vitals',
    not: 'lookup person thing',
  }),
  rule('address', 'email', 10, { in: 'email', whole: true }),
  rule('sndr, receiver', 'email', 12, {
    in: 'email',
    family: 'text',
    minLength: 30,
    whole: true,
  }),
  rule('to address, from address, recipient, sender, to, from, cc, bcc, reply to', 'email', 4.5, {
    in: 'email',
    whole: true,
  }),
  // Where a firm shows itself is nobody's page.
  rule('homepage, home page, website, web site, homepage url, website url, site url, blog', undefined, 4, {
    in: 'organization',
    not: 'people',
  }),
  rule(
    `threads, youtube, bluesky, mastodon, tiktok, twitch, discord, snapchat, steam, reddit, telegram, kakao, line, sns, qq, weibo,
    skype, slack`,
    'username',
    5.5,
    { in: 'person people', not: 'lookup thing address', whole: true, minLength: 20 },
  ),
  rule('name', 'name', 5, {
    in: 'order content log',
    near: { personal: 1 },
    not: 'lookup thing organization llm secret',
    whole: true,
  }),
  rule('unique id, uid, identifier, hardware id', 'device-id', 6, {
    in: 'device',
    whole: true,
    minLength: 16,
  }),
  rule('allowance', undefined, 8, { not: 'person pay work people' }),
  rule('rel, relation, relation type', undefined, 8, {
    in: 'content log thing llm',
    not: 'person people health pupils',
  }),
  rule('last digit, last digits, last four digits, issue number', 'card-detail', 6, { in: 'card order' }),
  // A line of an address, as old files shorten it.
  rule('address ln 1, address ln1, addr ln 1, address l 1', 'address', 12, {
    not: 'secret machine lookup email',
  }),
  rule('address ln 2, address ln 3, address ln2, address ln3, address l 2', 'address-part', 12, {
    not: 'secret machine lookup email',
  }),
  // Where mail goes on to.
  rule(
    'goto, forward to, forward, forwards to, destination, catch all, address, redirect to, deliver to',
    'email',
    13,
    {
      in: 'forwarding',
      not: 'order travel lookup',
      whole: true,
      family: 'text',
    },
  ),
  rule('ship to, bill to, deliver to, premise, premises', 'address', 8, {
    not: 'lookup machine forwarding',
    whole: true,
    family: 'text',
    minLength: 120,
  }),
  // Where somebody is from.
  rule('home place, current place, native place, birth place, place of birth', 'address-part', 9, {
    in: 'person people',
    whole: true,
    family: 'text',
  }),
  // Where a parcel or a passenger is fetched and brought.
  rule(
    'destination, pick up, pickup, pickup location, drop off, dropoff location, from location, to location, from loc, to loc, delivery location',
    'address',
    8,
    {
      in: 'order',
      not: 'travel lookup vacancy booking',
      whole: true,
      family: 'text',
      minLength: 30,
    },
  ),
  rule('s add, r add, sender add, receiver add, rec add', 'address', 12, {
    in: 'vehicle order',
    whole: true,
    family: 'text',
    minLength: 50,
  }),
];
