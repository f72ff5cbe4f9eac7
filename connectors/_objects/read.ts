import type { Cell, Reading, ReadRequest } from '../../src/sdk/index.ts';
import { draw, inBatches, Reservoir } from './draw.ts';
import type { Entry } from './entries.ts';
import type { Part } from './parts.ts';
import { Problems } from './table.ts';

type Parts = (problems: Problems) => AsyncIterable<Part>;

/** Parts that a sample is spread over, where reading all would cost too much. */
const partsSampled = 16;

export function readAll(entry: Entry, parts: Parts, request: ReadRequest): Reading {
  const problems = new Problems();
  const rows = walk(entry, parts(problems), request, problems);
  return reading('all', inBatches(rows, request.fields.length), problems);
}

/**
 * A sample: one walk over all records where they are few enough bytes; else over some parts drawn at random, each read up
 * to its share of the bytes.
 */
export async function readSample(
  entry: Entry,
  parts: Parts,
  request: ReadRequest,
  wanted: number,
  mostBytes: number,
): Promise<Reading> {
  const problems = new Problems();
  if (entry.listed && entry.listed.failed > 0) problems.add(notDrawn, entry.listed.failed);
  const bounded = entry.listed !== undefined || (entry.dataset.bytes ?? 0) > mostBytes;
  const chosen = bounded ? await choose(entry, parts, problems, request.seed) : undefined;
  const share = chosen ? mostBytes / chosen.length : Number.POSITIVE_INFINITY;
  const drawn = await draw(
    walk(entry, chosen ?? parts(problems), request, problems, share),
    wanted,
    request.seed,
  );
  const batches = inBatches(drawn.rows, request.fields.length);
  if (chosen) return reading(chosen.length > 1 ? 'spread' : 'first', batches, problems);
  const method = drawn.seen <= wanted ? 'all' : drawn.complete ? 'random-rows' : 'first';
  return reading(method, batches, problems, drawn.complete ? drawn.seen : undefined);
}

/** Of a group that was listed only, what was opened for its columns was drawn at random already. */
async function choose(entry: Entry, parts: Parts, problems: Problems, seed: number): Promise<Part[]> {
  const reservoir = new Reservoir<Part>(partsSampled, seed);
  if (entry.listed) for (const part of entry.parts) reservoir.add(part);
  else for await (const part of parts(problems)) reservoir.add(part);
  return reservoir.kept;
}

const notDrawn = {
  en: 'objects among those drawn that could not be opened',
  ko: '뽑은 객체 중 열 수 없는 것',
};
const unlistedColumns = {
  en: 'columns that none of the objects opened for the list has',
  ko: '목록을 만들 때 연 객체에 없던 열',
};

async function* walk(
  { dataset, listed }: Entry,
  parts: AsyncIterable<Part> | Iterable<Part>,
  request: ReadRequest,
  problems: Problems,
  share = Number.POSITIVE_INFINITY,
): AsyncGenerator<Cell[]> {
  const { clip, signal } = request;
  const needed = request.fields.map(({ name }) => name);
  const known = listed && new Set(dataset.fields.map(({ name }) => name));
  for await (const { table, spent } of parts) {
    const others = known ? table.fields.filter(({ name }) => !known.has(name)) : [];
    if (others.length > 0) problems.add(unlistedColumns, others.length);
    const columns = needed.map((name) => table.fields.findIndex((field) => field.name === name));
    const before = spent.bytes;
    for await (const cells of table.rows({ clip, problems, signal, needed })) {
      yield columns.map((index) => cells[index] ?? null);
      if (spent.bytes - before > share) break;
    }
    signal.throwIfAborted();
  }
}

function reading(
  method: Reading['method'],
  batches: Reading['batches'],
  problems: Problems,
  population?: number,
): Reading {
  return {
    method,
    ...(population !== undefined && { population }),
    batches,
    get problems() {
      return problems.list();
    },
  };
}
