import type { DatabaseSync } from 'node:sqlite';
import type { Dataset, ReadRequest, SampleMethod } from '../../src/sdk/index.ts';
import { sqliteDialect } from './dialect.ts';

export interface SamplePlan {
  /** What follows `from`. */
  readonly from: string;
  readonly method: SampleMethod;
  readonly population?: number;
}

/**
 * The cheapest honest sample. `counted` is the number of records, of a view only whether it has more than are wanted.
 * Every record of a table has the same chance, and the same ones are drawn with the same seed.
 */
export function planSample(
  database: DatabaseSync,
  dataset: Dataset,
  table: string,
  counted: number,
  { rows, seed }: ReadRequest,
): SamplePlan {
  if (rows === 'all' || counted <= rows) return { from: table, method: 'all', population: counted };
  if (dataset.kind === 'view') return { from: `${table} limit ${rows}`, method: 'first' };
  const population = counted;
  if (hasRowid(database, dataset, table)) {
    // The keys alone are walked, and ordered by a hash of key and seed.
    const keys = `select rowid from ${table} order by ${mixed('rowid', seed)} limit ${rows}`;
    return { from: `${table} where rowid in (${keys})`, method: 'random-keys', population };
  }
  // Without a key that is a number, records are numbered as they come, and a share of the numbers is taken.
  const number = freeName(dataset);
  const share = Math.floor((rows / population) * 2_147_483_648);
  const numbered = `(select *, row_number() over () as ${number} from ${table})`;
  return { from: `${numbered} where ${mixed(number, seed)} < ${share}`, method: 'random-rows', population };
}

function hasRowid(database: DatabaseSync, dataset: Dataset, table: string): boolean {
  // A column of that name would hide the real one.
  if (dataset.fields.some(({ name }) => name.toLowerCase() === 'rowid')) return false;
  try {
    database.prepare(`select rowid from ${table} limit 0`);
    return true;
  } catch {
    return false;
  }
}

/**
 * A number below 2^31 made of a whole number and the seed: two rounds of a linear congruential generator, the high bits fed
 * back between them. No product exceeds 63 bits.
 */
function mixed(number: string, seed: number): string {
  const once = `(((${number} & 2147483647) * 1103515245 + ${Math.trunc(seed) % 1_000_000}) & 2147483647)`;
  return `(((((${once} >> 13) + ${once} * 5) & 2147483647) * 1103515245) & 2147483647)`;
}

function freeName(dataset: Dataset): string {
  const taken = new Set(dataset.fields.map(({ name }) => name.toLowerCase()));
  let name = 'row_number_';
  while (taken.has(name)) name += '_';
  return sqliteDialect.quote(name);
}
