import { withSeams } from '../../names/tokens.ts';
import { wordList, wordSet } from '../../names/word-list.ts';
import { type FieldView, isNamed } from '../field-view.ts';
import { addBoth, deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';
import { suffering } from './whom.ts';

/** Whose health is told: of those who are cared for, of those who measure themselves, of animals. */
export function addCare(kinds: Kinds, { name, named, fields, words, strong }: Standing): void {
  const { any } = kinds;
  if (
    words.has('patient') ||
    fields.some(({ field }) => /환자|진료|내원/.test(field.name)) ||
    tellsCare(fields) ||
    // Notes by the letters of SOAP.
    (words.has('subjective') && words.has('objective')) ||
    (named.has('booking') && treated(name, words, strong))
  )
    any.add('health');
  if (tellsLabs(name, words)) any.add('health').add('clinical');
  if (named.has('ailment') && hasAny(words, suffering)) any.add('illness').add('health');
  // Appointments with a hairdresser, examinations of pupils: nobody's health.
  const spaced = withSeams(name).toLowerCase();
  if (isOtherHouses(spaced, words) || checksMachines(spaced, words)) deleteBoth(kinds, 'health', 'clinical');
  if (measuresBodies(fields.map((field) => field.words)) && !any.has('catalogue'))
    any.add('vitals').add('wellness');
  if (hasAny(words, ['breed', 'species', 'microchip']) && named.has('health')) any.add('animal');
  if (hasAny(words, ['breed', 'microchip', 'pet']) && /vet|visit|groom|board/i.test(name))
    addBoth(kinds, 'animal');
  if (tellsVisits(name, fields)) any.add('health').add('clinical');
  if (asksAfterHealth(words) && !any.has('work')) any.add('health');
  if (isRegister(words)) any.add('register').add('health');
  if (isCareLine(name, words)) any.add('careline').add('health').add('clinical');
  if (tellsBirths(name, words)) any.add('health').add('clinical').add('births');
}

/** Two or more comments that speak of patients and what is done for them. */
const tellsCare = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ field }) =>
    /환자|진료|내원|입원|병명|진단명|투약|처방|간호|병실|주치의|간병/.test(field.comment ?? ''),
  ).length > 1;

/** A booking with a doctor, or of a vaccine. */
const treated = (name: string, words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  /hosp|clinic|doctor|dental|vaccin|medical|진료|병원|백신|접종|검진/i.test(name) ||
  (strong.has('health') && hasAny(words, ['doctor', 'hospital', 'hosp', 'clinic', 'symptom']));

/** Whether a table whose name could be a clinic's is another house's: appointments with a stylist, exams in a subject. */
const isOtherHouses = (name: string, words: ReadonlySet<string>): boolean =>
  (/(?:^|_)(?:appointments?|treatments?|procedures?)(?:_|$)/.test(name) &&
    (trades.test(name) || hasAny(words, traders))) ||
  (/(?:^|_)(?:exams?|examinations?)(?:_|$)/.test(name) &&
    (/invigilat|proctor|supervis|seat|hall/.test(name) || hasAny(words, taught)));
/** Checks of health that name a host, an endpoint or packets are those of machines. */
const checksMachines = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_)health_?(?:checks?|probes?|status(?:es)?|reports?|metrics?|events?|logs?)(?:_|$)/.test(name) &&
  hasAny(words, ofMachines);
const ofMachines = wordList('host hostname endpoint uptime packet http port replica upstream cpu container');
const trades =
  /(?:^|_)(?:salons?|barbers?|beauty|spas?|hair|nails?|stylists?|grooming|cars?|vehicles?|garage|property|viewings?|tutor|legal)(?:_|$)/;
const traders = wordList('stylist barber salon hairdresser beautician mechanic vehicle tutor lawyer');
const taught = wordList('invigilator semester subject hall course class question mark school');
const ofBody = wordSet(
  'step calorie calory kcal heart hr bpm sleep mood stress hydration water bmi spo2 glucose hrv pulse waist fat systolic ovulation cramp nap flow soreness fatigue weight weigh muscle symptom bedtime bicep biceps thigh thighs calves hips forearm',
);

/** Three or more columns that measure somebody day by day. */
const measuresBodies = (names: readonly (readonly string[])[]): boolean =>
  new Set(names.flatMap((words) => words.find((word) => ofBody.has(word)) ?? [])).size > 2 &&
  names.some((words) => words.some((word) => ofBody.has(word) && !ofFood.has(word)));

/** Of food as well, and of a body only beside others. */
const ofFood = wordSet('calorie calory kcal fat weight weigh water flow stress step');
const seen =
  /(?:^|_|[a-z](?=[A-Z]))(?:visits?|encounters?|consult\w*|assessments?|calls?|records?|charts?|notes?|admits?|cases?|sessions?)$/i;

/** A visit of which three columns tell of somebody's health, wherever it took place. */
const tellsVisits = (name: string, fields: readonly FieldView[]): boolean =>
  seen.test(name) && fields.filter((field) => isNamed(field, 'health')).length > 2;

/** Whoever is insured and has a doctor or an allergy is asked after their health, be it for a trip. */
const asksAfterHealth = (words: ReadonlySet<string>): boolean =>
  words.has('insurance') && hasAny(words, askedAfter);
const askedAfter = wordList('physician allergy allergies tetanus medication medications');

/** Keys by which registers of care know whom and which stay a line is of. */
const isRegister = (words: ReadonlySet<string>): boolean =>
  hasAny(words, ['hadm', 'icustay', 'usubjid', 'patid', 'rfstdtc']) ||
  (words.has('person') && words.has('concept')) ||
  (words.has('subject') && words.has('stay')) ||
  (words.has('subject') && words.has('anchor'));

/** What somebody has, was given or is planned for, a line with a code each: with the patient and the encounter beside it. */
const isCareLine = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:conditions?|observations?|procedures?|medications?|immunizations?|allerg(?:y|ies)|care_?plans?|devices?|imaging_?studies|diagnos[ie]s)$/i.test(
    name,
  ) &&
  words.has('patient') &&
  words.has('encounter') &&
  words.has('code');
const newborn = wordList(
  'apgar dilation effacement bloodspot epidural gestation gestational jaundice midwife obstetrician caesarean cesarean cesarian placenta neonatal newborn nicu lactation breastfeeding',
);

/** How a child came into the world, as midwives write it down, and not as registrars do. */
const tellsBirths = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:births?|new_?borns?|neonates?|postpartums?|postnatals?|deliver(?:y|ies)|labou?rs?|pregnanc(?:y|ies))(?:_?(?:records?|details?|visits?|notes?))?$/i.test(
    name,
  ) &&
  (/partum|natal|neonat|new_?born|pregnan/i.test(name) || hasAny(words, newborn));

/** Values that are measured in a sample, each with its unit or its mark: what a laboratory reports. */
const tellsLabs = (name: string, words: ReadonlySet<string>): boolean =>
  (/(?:^|_|[a-z](?=[A-Z]))(?:tests?|labs?|lis|analy\w*)_?(?:results?|rslts?|reports?)$/i.test(name) ||
    words.has('analyte')) &&
  (words.has('value') || words.has('result')) &&
  hasAny(words, ['flag', 'unit', 'range', 'ref', 'abnormal', 'specimen']) &&
  !hasAny(words, tried);

/** Of what else there are tests with results. */
const tried = wordList('machine batch product lot build device score grade student browser suite');
