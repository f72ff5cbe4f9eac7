import type { Dataset } from '../../../core/dataset.ts';
import { withSeams } from '../../names/tokens.ts';
import { wordList } from '../../names/word-list.ts';
import type { FieldView } from '../field-view.ts';
import { addBoth, deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';

/** Whether a table is of people, in whatever part they appear. */
export function addPeople(kinds: Kinds, { dataset, name, fields, words, strong }: Standing): void {
  const { head, any } = kinds;
  if (areArtists(name, strong)) {
    head.delete('thing');
    addBoth(kinds, 'person');
  }
  if (isOwnProfile(name, words, strong)) head.add('person');
  // Individuals are told by their names, in a census too.
  if (any.has('statistics') && isOfIndividuals(fields)) deleteBoth(kinds, 'statistics');
  // Members of a parliament, which are told by a party or whom they sit for.
  if (/(?:^|_)(?:mps?|msps?|meps?)$/i.test(name) && hasAny(words, ['party', 'constituency']))
    addBoth(kinds, 'person', 'ballot');
  const beasts = hasAny(words, breeds) || fields.some(({ field }) => breedsKo.test(field.name));
  if (
    beasts &&
    !hasAny(strong, reachable) &&
    !fields.some(({ korean }) => reachable.includes(korean ?? ''))
  ) {
    addBoth(kinds, 'animal');
    deleteBoth(kinds, 'person', 'studied');
  }
  // A train is what a model learns from as often as what runs on rails.
  if (sampled.test(name) && isOfFlesh(words, strong)) {
    deleteBoth(kinds, ...any);
    addBoth(kinds, 'person');
  }
  if (
    isOfFlesh(words, strong) &&
    !hasAny(any, ['statistics', 'lookup', 'animal', 'goods', 'game', 'order', 'log', 'lifeless'])
  ) {
    head.add('person');
    if (!hasAny(strong, reachable)) any.add('studied');
  }
  // Whom one writes to, and as whom.
  if (strong.has('email') && correspondents.test(name)) {
    deleteBoth(kinds, 'thing');
    addBoth(kinds, 'person');
  }
  // A reference with an address vouches for somebody.
  if (strong.has('email') && /(?:^|_)(?:references?|referees?)$/i.test(dataset.name)) {
    deleteBoth(kinds, 'lookup');
    addBoth(kinds, 'person');
  }
  if (isDriving(dataset, fields, strong)) any.add('driving');
  if (hasAny(words, ['plaintiff', 'defendant', 'docket']) || isOfCrimes(words, strong)) any.add('court');
  // Pictures of users in a table of their own: `user_image`, `memberPhoto`.
  if (pictures.test(name)) any.add('portrait');
}

const correspondents =
  /(?:^|_)(?:identit(?:y|ies)|(?:collected|mail|email)_?addresses|senders?|recipients?|correspondents?)$/i;

/** Whether a family name stands beside a given one. */
const isOfIndividuals = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ matches }) => matches.some(({ item, strong }) => strong && item === 'name')).length > 1;

const ofFlesh = wordList(
  'age gender date-of-birth ethnicity belief family marital-status nationality job-title military-number criminal-record',
);
/** Animals have an age and a sex as well. */
const ofAnimals = wordList('breed species animal pet dog horse litter sire dam tree strain cage');

const breeds = wordList('breed species subspecies genus strain cage');
const breedsKo = /^(?:품종|축종|견종|묘종|개체번호|도축일자?|도체중|모색)(?:\(.*\))?$/;
/** Whoever keeps an animal is written to. */
const reachable = wordList('email password username phone mobile-phone rrn');
const sampled =
  /^(?:train|test|valid|validation|holdout|dataset|experiment)(?:ing|s)?(?:_?(?:data|set|df|\d+))?$/i;

/** Whether a record holds two facts that only somebody of flesh and blood has, an age or a sex among them. */
const isOfFlesh = (words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  (strong.has('age') || strong.has('gender')) &&
  ofFlesh.filter((item) => strong.has(item)).length > 1 &&
  !hasAny(words, ofAnimals);

const crimes = wordList(
  'arrest arrested offense offence offender jail prison inmate felony misdemeanor recidivism recid parole probation',
);
/** What has other meanings as well. */
const alsoOfCrimes = wordList(
  'charge sentence convict conviction bail custody crime violation citation search stop',
);

/** Whether a record tells what somebody did and got for it: of an age, an arrest and a charge. */
function isOfCrimes(words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean {
  const of = crimes.filter((word) => words.has(word)).length;
  return hasAny(strong, bodily) && of > 0 && of + alsoOfCrimes.filter((word) => words.has(word)).length > 1;
}
const bodily = wordList('age gender date-of-birth ethnicity');

/** Artists of an encyclopaedia are bands as well; those who log in or are written to are not. */
const areArtists = (name: string, strong: ReadonlySet<string>): boolean =>
  /artists?$/i.test(name) && hasAny(strong, ['email', 'password', 'mobile-phone', 'phone']);
const onlyOfPeople = wordList(
  'date-of-birth gender health appearance belief school politics sex-life interest marital-status',
);

/** What somebody tells of themselves, a user each: `dating_profiles`, `member_profile`. */
const isOwnProfile = (name: string, words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))profiles?$/i.test(name) &&
  (words.has('user') || words.has('member') || words.has('account')) &&
  hasAny(strong, onlyOfPeople);
const pictures =
  /^(?:tbl?_|t_|dt_|gallery_?|album_?)?photos?$|(?:users?|members?|profiles?|employees?|emp|staff|students?|patients?|customers?|guests?|visitors?)_?(?:images?|photos?|pics?|pictures?|imgs?)$/i;
const ofDriving =
  /(?:^|_)(?:riders?|drivers?|couriers?|rentals?|rentcar|rent_car|car_?rent\w*|car_?shar\w*|driving|vehicles?|trucks?|taxis?|fleets?)(?:_|$)/i;
const ofDrivingKo = /렌터카|렌트카|차량|운전|라이더|배달원|배송기사|택시|대리기사|카셰어링|차량공유/;
const licensed = new Set(['license', 'lic', 'lcns', 'licno', 'drvr']);

/** People with a licence to drive: where cars are driven, or where a person's licence is told in several columns. */
function isDriving(dataset: Dataset, fields: readonly FieldView[], strong: ReadonlySet<string>): boolean {
  const told = fields.filter(
    ({ field, words }) =>
      words.some((word) => licensed.has(word)) || /면허/.test(field.comment ?? field.name),
  );
  if (told.length === 0 || /(?<!운전)자격|의료|간호|약사|전문의/.test(dataset.comment ?? '')) return false;
  const name = withSeams(dataset.name);
  if (ofDriving.test(name) || ofDrivingKo.test(`${dataset.comment ?? ''} ${dataset.name}`)) return true;
  const people = hasAny(strong, ['password', 'mobile-phone', 'date-of-birth', 'email']);
  return told.length > 1 && people && !strong.has('professional-licence');
}
