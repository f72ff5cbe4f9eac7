import {
  type AgeCount,
  type AgeQuery,
  type Cell,
  type Clock,
  type Reading,
  type SelectRequest,
  sourceError,
} from '../../src/sdk/index.ts';
import { AgeCounter } from './ages.ts';
import { parseClock, ZoneReader } from './clock.ts';
import { inBatches } from './draw.ts';
import { dateInName } from './groups.ts';
import type { Part } from './parts.ts';
import { clockFields, fieldsOf, recordFilter } from './selection.ts';
import { clipCell, Problems } from './table.ts';

/** Counts the records of all parts by age. `@modified` is the time of the object, `@name` the date in its name. */
export async function countAges(parts: AsyncIterable<Part>, query: AgeQuery): Promise<AgeCount> {
  checkClock(query.clock);
  const counter = new AgeCounter(query);
  const problems = new Problems();
  const needed = [...clockFields(query.clock), ...(query.anyOf ?? []), ...Object.keys(query.where ?? {})];
  const fixed = fixedClock(query.clock, query.zone);
  for await (const part of parts) {
    const count = counter.reader(part.table.fields, fixed(part));
    for await (const cells of part.table.rows({ clip: 4_096, problems, signal: query.signal, needed }))
      count(cells);
    query.signal.throwIfAborted();
  }
  return counter.result();
}

/** Every record of a selection, from all parts. */
export function selectRecords(
  parts: (problems: Problems) => AsyncIterable<Part>,
  request: SelectRequest,
): Reading {
  const { fields, selection } = request;
  if (selection.aged) checkClock(selection.aged.clock);
  const problems = new Problems();
  return {
    method: 'all',
    batches: inBatches(selected(parts(problems), request, problems), fields.length),
    get problems() {
      return problems.list();
    },
  };
}

async function* selected(
  parts: AsyncIterable<Part>,
  { fields, selection, clip, signal }: SelectRequest,
  problems: Problems,
): AsyncGenerator<Cell[]> {
  const { aged } = selection;
  const fixed = aged ? fixedClock(aged.clock, aged.zone) : () => undefined;
  const names = fields.map(({ name }) => name);
  const needed = [...new Set([...names, ...fieldsOf(selection)])];
  for await (const part of parts) {
    const { table } = part;
    const columns = names.map((name) => table.fields.findIndex((field) => field.name === name));
    const isOf = recordFilter(table.fields, selection, fixed(part));
    // What is compared must not be cut shorter than what it is compared with.
    for await (const cells of table.rows({ clip: Math.max(clip, 4_096), problems, signal, needed })) {
      if (isOf(cells)) yield columns.map((index) => clipCell(cells[index] ?? null, clip));
    }
    signal.throwIfAborted();
  }
}

function checkClock({ field }: Clock): void {
  if (field.startsWith('@') && field !== '@modified' && field !== '@name')
    throw sourceError('not-found', {
      en: 'a clock that is neither @modified nor @name',
      ko: '@modified도 @name도 아닌 기준 시각입니다',
    });
}

/** The clock of all records of a part, in milliseconds, where it is no field. */
function fixedClock({ field }: Clock, zone: string): (part: Part) => number | undefined {
  if (field !== '@name') return ({ modified }) => modified;
  const reader = new ZoneReader(zone);
  return ({ object }) => {
    const date = dateInName(object.bytes.name);
    return date === undefined ? undefined : parseClock(date, 'iso', reader);
  };
}
