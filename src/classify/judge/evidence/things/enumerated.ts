import type { Field } from '../../../../core/dataset.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';

/** What somebody may be, one of few: at least two of the first, and nothing but these and the second. */
const lists: readonly (readonly [item: string, ReadonlySet<string>])[] = [
  ['gender', wordSet('male female man woman boy girl men women boys girls 남 여 남성 여성 남자 여자')],
  ['marital-status', wordSet('single married divorced widowed separated unmarried 미혼 기혼 이혼 사별')],
  ['health', wordSet('a+ a- b+ b- ab+ ab- o+ o-')],
  ['military-number', wordSet('군필 미필 면제 현역 보충역 전역 복무중 미필자 군필자 면제자')],
  [
    'enrollment-period',
    wordSet('재학 휴학 졸업 수료 중퇴 자퇴 제적 편입 수강 수강중 enrolled graduated dropout'),
  ],
  [
    'belief',
    wordSet(
      '불교 기독교 개신교 천주교 가톨릭 원불교 이슬람교 유교 천도교 무교 buddhist buddhism christian christianity catholic protestant muslim islam hindu hinduism jewish judaism sikh sikhism atheist agnostic',
    ),
  ],
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
export function judgeEnumerated(board: Board, { field }: FieldView, dataset: DatasetView): void {
  const { table } = dataset;
  const told = listed(field).filter((value) => value !== '' && !open.has(value));
  if (told.length < 2 || table.head.has('lookup')) return;
  for (const [item, known] of lists)
    if (told.every((value) => known.has(value))) board.for('type', 'what it lists', item, 9);
  // Two letters that stand for other things where nobody is told of.
  if (
    told.length === 2 &&
    told.includes('m') &&
    told.includes('f') &&
    isOf(dataset, ['person', 'people'], false)
  )
    board.for('type', 'what it lists', 'gender', 9);
}
