import type { Field } from '../../../../core/dataset.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { weights } from '../../weights.ts';

/** Items that are a time; text is left to them, as many schemas keep times in it. */
const times = wordSet('record-time visit-time request-time consent-time opt-out-time');
const dates = wordSet(
  `date-of-birth enrollment-period work-experience passport driver-licence card-detail marital-status
    health death salary criminal-record belief nationality national-id military-number professional-licence`,
);
const lasting = wordSet('age latency work-experience usage-record');
/** Items that a yes or no can say. */
const flags = wordSet(
  `consent-time opt-out-time age gender marital-status military-number family health death appearance belief union
    politics criminal-record nationality ethnicity enrollment-period salary`,
);
const numeric = wordSet(
  `age salary geo-location token-usage latency health death grade card-detail phone mobile-phone credit-card
    bank-account business-number corporate-number tax-id rrn foreigner-number national-id ip-address
    student-number employee-number family model-parameters date-of-birth passport address-part
    work-experience enrollment-period username gender marital-status usage-record ad-id
    health-insurance-number driver-licence vehicle-plate nationality military-number school password ethnicity belief criminal-record
    professional-licence`,
);
/** Numbers of eight digits and more, which small types cannot hold. */
const long = wordSet(
  'rrn foreigner-number credit-card phone mobile-phone bank-account business-number corporate-number',
);
/** Of these, the ones a number is rarely in. */
const seldomNumeric = wordSet(
  'username password address-part nationality gender marital-status vehicle-plate usage-record school ethnicity belief',
);
const documents = wordSet(
  `free-text prompt completion token-usage model-parameters api-key token geo-location address
    device-info work-experience resume usage-record password phone email health family biometric
    session-id cookie school salary`,
);
const bytes = wordSet(
  `photo password ip-address cookie session-id biometric resume signature geo-location token api-key
    free-text rrn device-id passport credit-card national-id prompt completion email phone name`,
);
const ids = wordSet('session-id device-id token api-key cookie ad-id');

/** Codes that are sent to be typed in are digits, and may be kept as a number. */
const typedIn =
  /(?:^|_|[a-z](?=[A-Z]))(?:(?:activation|verif(?:y|ication)|confirm(?:ation)?|reset|auth|login|sign_?in|recovery|pairing|invit(?:e|ation)|one_?time|otp|mfa|sms|email|validation|unlock|access)_?code|totp|otp(?:_?(?:code|value))?|passcode)$|^code$/i;

/** Turns down what cannot stand in a column of this type. */
export function judgeType(board: Board, field: Field): void {
  // Shapes with a surface are parcels and regions, points where something or somebody is.
  if (
    field.family === 'geometry' &&
    (board.scoreOf('geo-location') > 0 ||
      /point/i.test(field.type) ||
      /geo|loc|pos|coord|point|gps/i.test(field.name)) &&
    !/polygon|line|box|path|circle|curve|surface/i.test(field.type)
  )
    board.for('type', field.family, 'geo-location', 5);
  // What the type alone says: an address of a machine, where the name speaks of no range of them.
  if (
    field.family === 'network' &&
    !/cidr|subnet|network|block|range|mask|gateway|allow|deny|pool|prefix/i.test(
      `${field.name} ${field.type}`,
    )
  )
    board.for('type', field.type, /mac/i.test(field.type) ? 'mac-address' : 'ip-address', 5);
  for (const item of board.items()) {
    const weight = misfit(item, field) + (isEnum(field) && unlisted.has(item) ? weights.impossibleType : 0);
    if (weight > 0) board.for('type', field.family, item, -weight);
  }
}

/** How unlikely a column of this type holds an item. */
export function misfit(item: string, field: Field): number {
  const { family } = field;
  // How long something takes is an age or a wait, and nothing that somebody is called or writes.
  if (/^interval\b/i.test(field.type)) return lasting.has(item) ? 0 : weights.impossibleType;
  switch (family) {
    case 'boolean':
      return flags.has(item) ? 0 : weights.impossibleType;
    case 'number':
      return misfitOfNumber(item, field);
    case 'date':
    case 'time':
      return times.has(item) || dates.has(item) ? 0 : weights.impossibleType;
    case 'uuid':
      return ids.has(item) ? 0 : weights.impossibleType;
    case 'json':
    case 'xml':
      if (times.has(item)) return weights.impossibleType;
      return documents.has(item) ? 0 : field.array ? 1 : weights.unlikelyType;
    case 'binary':
      // MediaWiki keeps times as fourteen bytes.
      if (times.has(item) && field.maxLength === 14) return 0;
      // Some keep texts as bytes of so many at most.
      return bytes.has(item) ? 0 : /^varbinary/i.test(field.type) ? 2 : weights.unlikelyType;
    case 'network':
      return item === 'ip-address' || item === 'mac-address' ? 0 : weights.impossibleType;
    case 'geometry':
      return item === 'geo-location' ? 0 : weights.impossibleType;
    default:
      if (item === 'latency') return 3;
      // A `driver_state_enum` lists what somebody may be doing, no parts of a country.
      if (item === 'address-part' && /(?:state|status)(?:_(?:enum|type|e|t))?$/i.test(field.type))
        return weights.impossibleType;
      return tooShort(item, field.maxLength);
  }
}

function misfitOfNumber(item: string, field: Field): number {
  if (times.has(item) || (item === 'token' && typedIn.test(field.name))) return 0;
  if (
    !(numeric.has(item) || seldomNumeric.has(item)) ||
    // A city that is a number is a line of a list; a postal code is kept as one.
    (item === 'address-part' && listed.test(field.name)) ||
    (long.has(item) && /^(?:tinyint|smallint|mediumint|int2|int3)/i.test(field.type))
  )
    return weights.impossibleType;
  // Seventeen letters and figures tell a vehicle; where it is a number, it is a key.
  if (item === 'vehicle-plate' && /vin$/i.test(field.name)) return weights.impossibleType;
  // Many countries' postal codes are numbers.
  if (item === 'address-part' && postal.test(field.name)) return 1;
  return seldomNumeric.has(item) && !isCode(item, field) ? weights.unlikelyType : 0;
}
const postal = /(?:zip|postal|post)_?(?:code)?$/i;

/** What lists number: columns called by its code hold no words. */
const numbered = wordSet('belief nationality ethnicity');
export const isCode = (item: string, { name }: Field): boolean =>
  numbered.has(item) && /(?:_(?:code|cd)|[a-z](?:Code|Cd)|코드)$/i.test(name);
const listed = /(?:city|country|state|province|region|district|county)$/i;

/** The shortest column that can hold a value of the item. */
const shortest: Readonly<Record<string, number>> = {
  name: 2,
  email: 6,
  address: 8,
  'free-text': 10,
  prompt: 20,
  completion: 20,
  'api-key': 8,
  token: 4,
  'session-id': 8,
  'device-info': 3,
  url: 8,
  username: 3,
  rrn: 6,
  'credit-card': 8,
  'bank-account': 6,
  photo: 5,
  resume: 5,
  company: 4,
  'job-title': 1,
  'visit-time': 4,
  'record-time': 6,
  password: 3,
  phone: 2,
  'work-experience': 2,
};

function tooShort(item: string, maxLength: number | undefined): number {
  if (maxLength === undefined || maxLength >= (shortest[item] ?? 1)) return 0;
  // A letter is a yes or no, or one of a few kinds, and no text.
  return maxLength === 1 && texts.has(item) ? weights.impossibleType : weights.tinyLength;
}

const texts = wordSet('free-text prompt completion address resume');

/** What nobody can list beforehand. */
const unlisted = wordSet(
  'name username password email phone mobile-phone address photo resume free-text token api-key url prompt completion bank-account',
);

/** What an enum or a CHECK list holds are kinds of something, hardly ever anything personal but gender and the like. */
export const isEnum = (field: Field): boolean => field.labels !== undefined || /^enum\b/i.test(field.type);

export function judgeEnum(board: Board, field: Field): void {
  if (isEnum(field)) board.against('type', 'enum', 4);
}
