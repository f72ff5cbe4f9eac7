import type { Field } from '../../../core/dataset.ts';
import { wordSet } from '../../names/word-list.ts';
import type { Board } from '../board.ts';
import type { DatasetView, FieldView } from '../view.ts';

/** What somebody may be, one of few: at least two of the first, and nothing but these and the second. */
const lists: readonly (readonly [item: string, ReadonlySet<string>])[] = [
  ['gender', wordSet('male female man woman boy girl men women boys girls 남 여 남성 여성 남자 여자')],
  ['marital-status', wordSet('single married divorced widowed separated unmarried 미혼 기혼 이혼 사별')],
  ['health', wordSet('a+ a- b+ b- ab+ ab- o+ o-')],
];
const open = wordSet(
  'other others unknown none unspecified nonbinary non-binary undisclosed u x n/a mixed 기타 미상',
);

/** The values that a type or a CHECK lists. */
const listed = ({ labels, type }: Field): readonly string[] =>
  (labels ?? (/^enum\s*\((.*)\)$/is.exec(type)?.[1] ?? '').match(/'(?:[^']|'')*'/g) ?? []).map((value) =>
    value.replace(/^'|'$/g, '').trim().toLowerCase(),
  );

/** What an enumeration tells by what it lists, whatever its name: `scout_type` of BOY and GIRL. */
export function judgeEnumerated(board: Board, { field }: FieldView, { table }: DatasetView): void {
  const told = listed(field).filter((value) => value !== '' && !open.has(value));
  if (told.length < 2 || table.head.has('lookup')) return;
  for (const [item, known] of lists)
    if (told.every((value) => known.has(value))) board.for('type', 'what it lists', item, 9);
}
