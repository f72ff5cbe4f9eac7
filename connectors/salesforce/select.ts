import {
  type Cell,
  type Dataset,
  type Erasure,
  type Field,
  type Problem,
  type Reading,
  type RowCondition,
  type Selection,
  type SelectRequest,
  sourceError,
} from '../../src/sdk/index.ts';
import { fieldsOf, recordFilter } from '../_objects/selection.ts';
import { literalFor } from './age-times.ts';
import { clause } from './count.ts';
import { read } from './read.ts';
import type { Session } from './session.ts';
import { compileCondition, fieldOf, identifier, isLong } from './soql.ts';

/** Longest list of texts in one query. */
const mostTexts = 100;

/** Every record of a selection: by SOQL, or by reading the object where SOQL cannot compare one of the fields. */
export async function select(
  session: Session,
  dataset: Dataset,
  request: SelectRequest,
  bulkAbove: number,
): Promise<Reading> {
  const parts = partsOf(request.selection);
  if (parts.length === 1) return selectPart(session, dataset, request, bulkAbove);
  const problems: Problem[] = [];
  async function* batches(): Reading['batches'] {
    for (const selection of parts) {
      const reading = await selectPart(session, dataset, { ...request, selection }, bulkAbove);
      yield* reading.batches;
      problems.push(...reading.problems);
    }
  }
  return { method: 'all', batches: batches(), problems };
}

/** A long list of texts takes several queries; those that SOQL takes for equal stay together, so that no record comes twice. */
function partsOf(selection: Selection): Selection[] {
  const [only, ...others] = selection.holding ?? [];
  if (!only || others.length > 0 || only.texts.length <= mostTexts) return [selection];
  const lists: string[][] = [[]];
  for (const alike of Map.groupBy(only.texts, (text) => text.toLowerCase()).values()) {
    if (lists.at(-1)!.length + alike.length > mostTexts) lists.push([]);
    lists.at(-1)!.push(...alike);
  }
  return lists.map((texts) => ({ ...selection, holding: [{ field: only.field, texts }] }));
}

async function selectPart(
  session: Session,
  dataset: Dataset,
  { fields, selection, clip, signal }: SelectRequest,
  bulkAbove: number,
): Promise<Reading> {
  const request = { fields, rows: 'all', clip, seed: 0, signal } as const;
  const where = predicatesOf(dataset, selection);
  if (where) return read(session, dataset, request, bulkAbove, where);
  const looked = fieldsOf(selection).map((name) => fieldOf(dataset.fields, name));
  const all = [...new Map([...fields, ...looked].map((field) => [field.name, field])).values()];
  const wide = { ...request, fields: all, clip: Math.max(clip, 4_096) };
  const reading = await read(session, dataset, wide, bulkAbove);
  return {
    method: 'all',
    batches: matching(reading, all, fields, selection),
    get problems() {
      return reading.problems;
    },
  };
}

async function* matching(
  { batches }: Reading,
  read: readonly Field[],
  wanted: readonly Field[],
  selection: Selection,
): Reading['batches'] {
  const isOf = recordFilter(read, selection);
  const places = wanted.map(({ name }) => read.findIndex((field) => field.name === name));
  for await (const { rows, columns } of batches) {
    const record = (row: number): Cell[] => columns.map((column) => column[row]!);
    const found = Array.from({ length: rows }, (_, row) => record(row)).filter(isOf);
    if (found.length > 0)
      yield { rows: found.length, columns: places.map((place) => found.map((cells) => cells[place]!)) };
  }
}

/** The parts of a selection as predicates of SOQL. Undefined where it cannot say one of them. */
export function predicatesOf(
  { fields }: Dataset,
  { where = {}, anyOf = [], aged, holding }: Selection,
): string[] | undefined {
  const filled = anyOf.map((name) => fieldOf(fields, name));
  if (filled.some(isLong)) return undefined;
  const any = filled.map(({ name }) => `${identifier(name)} != null`).join(' OR ');
  const parts = [
    Object.keys(where).length === 0 ? '' : compileCondition(where, fields),
    any === '' ? '' : `(${any})`,
    aged ? agedPredicate(fields, aged) : '',
    holding ? holdingPredicate(fields, holding) : '',
  ];
  return parts.includes(undefined) ? undefined : (parts as string[]).filter((part) => part !== '');
}

function agedPredicate(
  fields: readonly Field[],
  { clock, zone, before, since }: NonNullable<Selection['aged']>,
): string | undefined {
  if (clock.via !== undefined || clock.others) return undefined;
  const field = fieldOf(fields, clock.field);
  const literal = clock.format === 'auto' ? literalFor(field, zone) : undefined;
  if (!literal || isLong(field)) return undefined;
  const column = identifier(field.name);
  const end = `${column} < ${literal(before)}`;
  return since === undefined ? end : `${end} AND ${column} >= ${literal(since)}`;
}

/** Conditions on one field each, joined by OR; undefined where a field cannot be compared or the texts are too many. */
function holdingPredicate(
  fields: readonly Field[],
  holding: NonNullable<Selection['holding']>,
): string | undefined {
  if (holding.reduce((sum, { texts }) => sum + texts.length, 0) > mostTexts) return undefined;
  const parts = holding.map(({ field, texts }) => {
    const condition: RowCondition = { [field]: [...texts] };
    return texts.length === 0 ? '' : compileCondition(condition, fields);
  });
  if (parts.includes(undefined)) return undefined;
  const some = parts.filter((part) => part !== '');
  return some.length === 0 ? 'Id = null' : `(${some.join(' OR ')})`;
}

/** The records by SOQL, and their deletion past the recycle bin by Salesforce's own command-line tool. */
export function erasure(dataset: Dataset, selection: Selection, clear?: readonly string[]): Erasure {
  const where = predicatesOf(dataset, selection);
  if (!where)
    throw sourceError('unsupported-format', {
      en: 'SOQL cannot compare one of the fields',
      ko: 'SOQL로 비교할 수 없는 필드가 있습니다',
    });
  const object = identifier(dataset.name);
  const soql = `SELECT Id FROM ${object}${clause(where.length === 0 ? ['Id = null'] : where)}`;
  const query = `sf data query --bulk --result-format csv --output-file ids.csv --query '${soql.replaceAll("'", `'\\''`)}'`;
  const then =
    clear === undefined
      ? `sf data delete bulk --sobject ${object} --file ids.csv --hard-delete --wait 60`
      : `# add the columns ${clear.map(identifier).join(', ')} with #N/A to ids.csv\nsf data update bulk --sobject ${object} --file ids.csv --wait 60`;
  return {
    language: 'shell',
    text: `${query}\n${then}`,
    remarks: [
      {
        en: 'Without --hard-delete the records stay in the recycle bin for 15 days; field history and big objects keep earlier values',
        ko: '--hard-delete가 없으면 레코드가 15일간 휴지통에 남으며, 필드 기록과 빅 오브젝트에는 이전 값이 남습니다',
      },
    ],
  };
}
