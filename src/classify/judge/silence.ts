import { isOnlyNumbered } from '../names/numbered.ts';
import { hasHangul, squeeze } from '../names/squeeze.ts';
import { wordSet } from '../names/word-list.ts';
import type { ColumnProfile } from '../values/index.ts';
import type { Board } from './board.ts';
import { itemOn } from './decide.ts';
import { countFactsBeside } from './evidence/values/facts-beside.ts';
import { type DatasetView, type FieldView, ofNobody } from './view.ts';

/** What a record of somebody is known by. */
const telling = wordSet(
  'name email mobile-phone phone date-of-birth rrn address gender age photo marital-status nationality passport',
);
/** So many of them, or more, make every record one about somebody. */
const enough = 3;

/** How many items that make a record one about somebody the columns of a dataset hold. */
export function countTelling(boards: readonly Board[], dataset: DatasetView): number {
  if (ofNobody(dataset) || dataset.table.any.has('lifeless')) return 0;
  return new Set(boards.map(itemOn).filter((item) => item !== undefined && telling.has(item))).size;
}

/**
 * As certain as "nothing personal" gets where nothing speaks for or against an item; as certain as can be (1) where the name says
 * that it is a matter of the program's own. Of 6,800 columns of 428 public applications and sample databases, looked at with names
 * and values: among columns that tell of somebody 45 in a hundred silent ones held nothing personal, by names alone
 * 4 in five, with values seven in eight; of those with the words of programs 93.
 */
export function mostSilent(
  view: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile | undefined,
  tellingBeside: number,
): number {
  if (isOfPrograms(view)) return 1;
  if (tellingBeside >= enough) return 0.5;
  const oneSided = (profile?.values ?? 0) === 0 || isOnlyNumbered(view.field);
  return oneSided || countFactsBeside(view, dataset) > 0 ? 0.8 : 0.88;
}

const ends = wordSet(
  `status state stage type kind code level point points by owner method mode flag yn verified enabled active auth version provider
   membership plan currency role key id seq sequence sort number count url link agree product language locale domain`,
);
const begins = wordSet('is has can status code type');
const endsKo = /(?:여부|유무|구분|상태|코드|유형|종류|등급|레벨|포인트|순번|순서|번호)$/;

/** Whether a column is one of those with which a program keeps its records: a state, a kind, a yes or no. */
function isOfPrograms({ field, words, reading }: FieldView): boolean {
  if (field.family === 'boolean' || (field.family === 'text' && field.maxLength === 1)) return true;
  const korean = reading ?? (hasHangul(field.name) ? squeeze(field.name) : undefined);
  if (korean !== undefined && endsKo.test(korean)) return true;
  return ends.has(words.at(-1) ?? '') || begins.has(words[0] ?? '');
}
