import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from '../test/support/postgres-server.ts';
import { table } from './_shared/measure.ts';

const program = fileURLToPath(new URL('../bin/run.js', import.meta.url));
/** Tells the peak of the resident memory (KiB) when the program ends. */
const witness =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak:"+process.resourceUsage().maxRSS))';
const rows = 2_000_000;

/** Peak memory of whole scans of sources of two sizes, the second ten times the first: it should hardly grow. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gamsa-bench-'));
  const server = await startPostgres();
  try {
    const targets: [string, string][] = [['nothing but one line', await write(folder, 'tiny.csv', 1)]];
    for (const count of [rows / 10, rows]) {
      targets.push([`CSV, ${count} rows`, await write(folder, `people-${count}.csv`, count)]);
      targets.push([`NDJSON, ${count} rows`, await write(folder, `people-${count}.ndjson`, count)]);
      targets.push([`PostgreSQL, ${count} rows`, await fill(server.url, count)]);
    }
    const measured = targets.map(([name, target]) => [name, ...scan(target)]);
    process.stdout.write(table(['gamsa scan --full', 'peak MB', 's'], measured));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

function scan(target: string): string[] {
  const started = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', witness, program, 'scan', target, '--full', '--json'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const peak = Number(/peak:(\d+)/.exec(stderr)?.[1]);
  return [(peak / 1_024).toFixed(0), ((performance.now() - started) / 1e3).toFixed(1)];
}

async function write(folder: string, name: string, count: number): Promise<string> {
  const path = join(folder, name);
  const out = createWriteStream(path);
  const json = name.endsWith('.ndjson');
  if (!json) out.write('id,email,mobile,memo\n');
  for (let i = 0; i < count; i++) {
    const email = `person${i}@example.com`;
    const mobile = `010-0${100 + (i % 900)}-${1_000 + (i % 9_000)}`;
    const memo = `Delivery was late again; the customer asked for a refund (${i}).`;
    const line = json ? JSON.stringify({ id: i, email, mobile, memo }) : `${i},${email},${mobile},"${memo}"`;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}

async function fill(server: string, count: number): Promise<string> {
  const name = `gamsa_bench_${count}`;
  const admin = new pg.Client(`${server}/postgres`);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const client = new pg.Client(`${server}/${name}`);
  await client.connect();
  await client.query(`create table people as select i as id, 'person' || i || '@example.com' as email,
    '010-0' || 100 + i % 900 || '-' || 1000 + i % 9000 as mobile,
    'Delivery was late again; the customer asked for a refund (' || i || ').' as memo
    from generate_series(1, ${count}) i`);
  await client.end();
  return `${server}/${name}`;
}
