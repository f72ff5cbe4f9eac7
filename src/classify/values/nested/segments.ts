import { follow, mostParts } from './followed.ts';
import { addAt, type PathNode, type Tally } from './tree.ts';

/** Names of the fields of HL7 version 2 that tell of people, by segment and number. */
const names: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  PID: {
    2: 'external_patient_number',
    3: 'patient_number',
    4: 'alternate_patient_number',
    5: 'patient_name',
    6: 'mother_maiden_name',
    7: 'birth_date',
    8: 'sex',
    9: 'patient_alias_name',
    10: 'race',
    11: 'patient_address',
    13: 'home_phone',
    14: 'business_phone',
    15: 'language',
    16: 'marital_status',
    17: 'religion',
    18: 'account_number',
    19: 'ssn',
    20: 'driver_license_number',
    22: 'ethnicity',
    23: 'birth_place',
    26: 'citizenship',
    28: 'nationality',
    29: 'death_date',
  },
  NK1: {
    2: 'guardian_name',
    3: 'relationship',
    4: 'guardian_address',
    5: 'guardian_phone',
    6: 'guardian_phone',
  },
  PV1: { 7: 'doctor_name', 8: 'doctor_name', 9: 'doctor_name', 17: 'doctor_name' },
  IN1: {
    16: 'insured_name',
    18: 'insured_birth_date',
    19: 'insured_address',
    36: 'policy_number',
    49: 'insured_id',
  },
  GT1: {
    3: 'guarantor_name',
    5: 'guarantor_address',
    6: 'guarantor_phone',
    7: 'guarantor_phone',
    8: 'birth_date',
    12: 'ssn',
  },
  DG1: { 3: 'diagnosis_code', 4: 'diagnosis' },
  OBX: { 3: 'test_name', 5: 'test_result' },
  AL1: { 3: 'allergy' },
  ORC: { 12: 'doctor_name' },
  OBR: { 16: 'doctor_name' },
};

const begins = /^\x0b?(?:MSH|PID|NK1|PV1|IN1|GT1|DG1|OBX|AL1|ORC|OBR|EVN)\|/;
const segment = /^[A-Z][A-Z0-9]{2}(?:\||$)/;
/** The last line may be cut off in its name. */
const cut = /^[A-Z][A-Z0-9]?$/;
/** Fields whose parts are one value together: those of a name, and of an address. */
const joined = /_(?:name|address)$/;
/** A doctor's number stands before the name. */
const numbered = /^doctor_name$/;

/** Messages of hospitals (HL7 version 2), whole or a segment of one: `PID|1||…||김^가온`. */
export function walkSegments<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (!begins.test(text)) return 0;
  const lines = text
    .replace(/^\x0b/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  if (lines.some((line, i) => !segment.test(line) && !(i === lines.length - 1 && cut.test(line)))) return 0;
  let followed: number = follow.open;
  let parts = 0;
  for (const line of lines) {
    const [name = '', ...fields] = line.split('|');
    const place = root.child(name);
    if (!place) followed |= follow.paths;
    place?.begin();
    // The bar after MSH is its first field.
    const shift = name === 'MSH' ? 2 : 1;
    for (const [i, field] of fields.entries()) {
      if (field === '' || (name === 'MSH' && i === 0)) continue;
      if (++parts > mostParts) return followed | follow.parts;
      const at = i + shift;
      const told = names[name]?.[at];
      const under = place?.child(told ?? `field_${at}`);
      if (place && !under) followed |= follow.paths;
      if (under) for (const one of field.split('~')) followed |= addField(one, told ?? '', under);
    }
  }
  return followed;
}

/** Gives bits of `follow`. */
function addField<T extends Tally<T>>(field: string, name: string, place: PathNode<T>): number {
  const parts = field.split(/[&^]/).map((part) => part.trim());
  const [number = '', ...rest] = parts;
  if (joined.test(name)) {
    const isNumbered = numbered.test(name) && rest.length > 0;
    const whole = (isNumbered ? rest : parts).filter((part) => part !== '');
    place.add(whole.join(whole.every((part) => /^[가-힣]{1,3}$/.test(part)) ? '' : ' '));
    return isNumbered ? addAt(place.child('number'), number) : follow.open;
  }
  place.add(number);
  // What follows the number of a patient, or a telephone, tells of what kind it is.
  let followed: number = follow.open;
  const kinds = name.endsWith('_number') ? place.child('assigned') : place.element();
  for (const part of rest) if (part !== '') followed |= addAt(kinds, part);
  return followed;
}
