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
}

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
