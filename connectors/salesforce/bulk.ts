import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { sourceError } from '../../src/sdk/index.ts';
import type { Session } from './session.ts';
import { shown } from './soql.ts';

/** Records a page of results: bounded in memory, few in requests. Ids alone are short. */
const pageRows = 10_000;
const pageIds = 100_000;
/** Waits between questions after a job, in milliseconds, growing. */
const firstWait = 250;
const longestWait = 10_000;
/** The longest a job may take before it is given up. */
const jobTimeout = 30 * 60_000;

interface Job {
  readonly id: string;
  readonly state: 'UploadComplete' | 'InProgress' | 'Aborted' | 'JobComplete' | 'Failed';
}

/**
 * The records of a query through the Bulk API 2.0, page by page, cells in the order of `columns`. The locators are walked
 * here: pages carry the header line again, and jsforce’s own `bulk2.query()` may give later ones as records.
 */
export async function* bulkRows(
  session: Session,
  soql: string,
  columns: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<(string | null)[][]> {
  const job = await openJob(session, soql, signal);
  try {
    await finished(session, job, signal);
    const most = columns.length === 1 ? pageIds : pageRows;
    let locator: string | undefined;
    let header: readonly string[] | undefined;
    do {
      const path = `/jobs/query/${job.id}/results?maxRecords=${most}${locator ? `&locator=${encodeURIComponent(locator)}` : ''}`;
      const { body, headers } = await session.call<string>({ path, text: true, signal });
      const page = decodePage(body ?? '', columns, header);
      header = page.header;
      yield page.rows;
      locator = nextLocator(headers['sforce-locator'], locator);
    } while (locator !== undefined);
  } finally {
    // The results would lie in the org for seven days. Nothing depends on it.
    const away = { method: 'DELETE', path: `/jobs/query/${job.id}`, always: true } as const;
    await session.call(away).catch(() => undefined);
  }
}

async function openJob(session: Session, soql: string, signal: AbortSignal): Promise<Job> {
  session.context.sent(`Bulk API 2.0: ${shown(soql)}`);
  const { body: job } = await session.call<Job>({
    method: 'POST',
    path: '/jobs/query',
    body: { operation: 'query', query: soql, columnDelimiter: 'COMMA', lineEnding: 'LF' },
    signal,
  });
  if (typeof job.id !== 'string' || !/^[A-Za-z0-9]{15,18}$/.test(job.id))
    throw sourceError('malformed', { en: 'the id of a job', ko: '작업 ID' });
  return job;
}

async function finished(session: Session, job: Job, signal: AbortSignal): Promise<void> {
  const until = Date.now() + jobTimeout;
  let state = job.state;
  for (let pause = firstWait; state === 'UploadComplete' || state === 'InProgress'; pause *= 1.7) {
    if (Date.now() > until) throw sourceError('timeout', { en: 'a Bulk API job', ko: 'Bulk API 작업' });
    await wait(Math.min(pause, longestWait), undefined, { signal });
    state = (await session.call<Job>({ path: `/jobs/query/${job.id}`, signal })).body.state;
  }
  if (state !== 'JobComplete')
    throw sourceError('engine-error', { en: `a Bulk API job: ${state}`, ko: `Bulk API 작업: ${state}` });
}

/** The header `Sforce-Locator` says `null` on the last page. One that stays the same would never end. */
function nextLocator(header: string | undefined, before: string | undefined): string | undefined {
  if (header === undefined || header === 'null' || header === '') return undefined;
  if (header === before)
    throw sourceError('malformed', {
      en: 'the locator of the next page',
      ko: '다음 페이지의 위치 표시(locator)',
    });
  return header;
}

interface Page {
  /** Column names as the page orders them. */
  readonly header: readonly string[];
  readonly rows: (string | null)[][];
}

/**
 * One page. The header line names the columns asked for, in whatever order; a later page may leave it out. Every record
 * must have as many cells.
 */
export function decodePage(text: string, columns: readonly string[], before?: readonly string[]): Page {
  const records = parsed(text);
  const [first] = records;
  if (!first) return { header: before ?? columns, rows: [] };
  const own = placesIn(first, columns);
  const places = own ?? (before && placesIn(before, columns));
  if (!places || (!own && before && first.length !== before.length)) {
    throw sourceError('malformed', {
      en: 'a page of Bulk API results lacks a column',
      ko: 'Bulk API 결과 페이지에 열이 빠져 있습니다',
    });
  }
  const rows = own ? records.slice(1) : records;
  return {
    header: own ? first : before!,
    rows: rows.map((row) => places.map((place) => row[place] || null)),
  };
}

function parsed(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true }) as string[][];
  } catch {
    throw sourceError('malformed', {
      en: 'a page of Bulk API results is no well-formed CSV',
      ko: 'Bulk API 결과 페이지의 CSV 형식이 깨졌습니다',
    });
  }
}

/** Where each column stands in a header line; undefined where the line is none. */
function placesIn(header: readonly string[], columns: readonly string[]): number[] | undefined {
  const at = new Map(header.map((name, index) => [name.toLowerCase(), index]));
  const places = columns.map((name) => at.get(name.toLowerCase()) ?? -1);
  return places.includes(-1) ? undefined : places;
}
