import { squeeze } from '../../names/squeeze.ts';
import { wordSet } from '../../names/word-list.ts';
import type { FieldView } from '../field-view.ts';
import { hasAny, type Kinds, personal, type Standing } from './standing.ts';
import { told } from './whom.ts';

/** What is known of things or counted of many, whoever they are. */
export function addLists({ any }: Kinds, { name, named, fields, words, strong }: Standing): void {
  if (
    !named.has('person') &&
    listsOf(name) &&
    !hasAny(words, told) &&
    ![...personal].some((item) => item !== 'name' && strong.has(item))
  )
    any.add('catalogue');
  if (tellsFigures(name, fields)) any.add('statistics');
  if (isRegister(fields)) any.add('presented');
}

/** What offices publish of a place or a house: where it stands, who keeps it, and as of which day. */
const published =
  /^(?:소재지(?:도로명|지번|전체)?(?:주소)?|(?:도로명|지번)(?:전체)?주소|데이터기준(?:일|일자|일시)|(?:제공|관리|운영)기관(?:명|코드|전화번호)?|시설(?:명|구분|유형)|인허가(?:일자|번호)|영업상태(?:명|코드)?|위도|경도|휴관일|휴무일|휴관정보|운영시간|개방시간)$/;
/** What is kept of people only. */
const ofFlesh = wordSet('date-of-birth gender rrn username password mobile-phone marital-status');

/** A register of places, as the government's portal of open data publishes them. */
const isRegister = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ field }) => published.test(squeeze(field.name))).length >= 4 &&
  !fields.some(({ korean }) => korean !== undefined && ofFlesh.has(korean));

/** What is known of illnesses, drugs and food, not who has them. */
const listsOf = (name: string): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:drug|medicine|disease|symptom|vaccine|allergen|allergie?|procedure|food|ingredient|dish|icd\w*|cpt\w*|loinc|snomed|medication|lab_?test|test_?type|treatment|exercise|illness|condition)(?:s|es|y|_codes?|_types?|_master|_list|_catalog(?:ue)?)?$/i.test(
    name,
  );
const figures = wordSet('count average avg sum total tot rate ratio');

/** Figures of many by day or by kind: `stat_daily` with counts. A `stat` alone may be a state. */
const tellsFigures = (name: string, fields: readonly FieldView[]): boolean =>
  /(?:^|_)stats?(?:_|$)/i.test(name) &&
  fields.filter(({ words }) => words.some((word) => figures.has(word))).length > 1;
