import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readCorpus } from '../corpus.ts';
import { readTable } from '../csv.ts';
import type { CorpusTable } from '../tables.ts';

/**
 * Asks pdscan about the columns with rows of a corpus, and writes its verdicts for `npm run eval -- DIR --verdicts`:
 *
 *     node scripts/eval/others/pdscan.ts DIR PDSCAN OUT.csv [--show-all]
 *
 * Where it says several things of a column, the surest counts; findings that it is not sure of are taken with `--show-all` only,
 * as it does itself.
 */

/** What its rules are called → label. */
const labels: Readonly<Record<string, string>> = {
  credit_card: 'credit_card',
  date_of_birth: 'date_of_birth',
  email: 'email',
  ip: 'ip_address',
  location: 'geo_location',
  mac: 'mac_address',
  oauth_token: 'api_key_or_secret',
  phone: 'phone',
  postal_code: 'address_part',
  ssn: 'national_id',
  street: 'postal_address',
  surname: 'person_name',
};
const sureness = ['high', 'medium', 'low'];

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

interface Finding {
  readonly identifier: string;
  readonly name: string;
  readonly confidence: string;
}

const [corpus, binary, out, ...flags] = process.argv.slice(2);
if (corpus === undefined || binary === undefined || out === undefined)
  throw new Error('usage: node scripts/eval/others/pdscan.ts DIR PDSCAN OUT.csv [--show-all]');

const tables = readCorpus(corpus).tables.filter(({ rows }) => rows !== undefined);
const folder = mkdtempSync(join(tmpdir(), 'pdscan-'));
try {
  const file = join(folder, 'rows.sqlite');
  load(file, tables);
  const told = execFileSync(
    binary,
    [`sqlite://${file}`, '--format', 'ndjson', '--sample-size', '100000', ...flags],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const findings = told
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Finding)
    .toSorted((one, other) => sureness.indexOf(one.confidence) - sureness.indexOf(other.confidence));
  const lines = [['dataset', 'table', 'column', 'label'], ...verdicts(findings)];
  writeFileSync(out, `${lines.map((cells) => cells.map(quote).join(',')).join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Its tables are numbered: it reads a name into SQL as it stands, and goes by the names of columns alone. */
function load(file: string, all: readonly CorpusTable[]): void {
  const database = new DatabaseSync(file);
  database.exec('BEGIN');
  for (const [i, { rows: csv }] of all.entries()) {
    const { header, rows } = readTable(csv!);
    // SQLite does not tell columns apart by case.
    const columns = header.filter(
      (name, at) => header.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at,
    );
    const quoted = columns.map((name) => `"${name.replaceAll('"', '""')}"`);
    database.exec(`CREATE TABLE t${i} (${quoted.map((name) => `${name} TEXT`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO t${i} VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...columns.map((name) => row[name] || null));
  }
  database.exec('COMMIT');
  database.close();
}

/** A line for each column, the surest first; a pair of coordinates is two. */
function* verdicts(findings: readonly Finding[]): Generator<string[]> {
  const seen = new Set<string>();
  for (const { identifier, name } of findings) {
    const [, number = '', rest = ''] = /^t(\d+)\.(.*)$/s.exec(identifier) ?? [];
    const table = tables[Number(number)];
    const label = labels[name];
    if (!table || label === undefined) throw new Error(`unknown finding ${name} of ${identifier}`);
    for (const column of name === 'location' ? rest.split('+') : [rest]) {
      const place = [table.corpus, table.dataset.name, column];
      if (seen.has(place.join('.'))) continue;
      seen.add(place.join('.'));
      yield [...place, label];
    }
  }
}
