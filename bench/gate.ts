import { PGlite } from '@electric-sql/pglite';
import { createClassifier } from '../src/classify/index.ts';
import { openPglite } from '../src/gate/replay/pglite.ts';
import { replay } from '../src/gate/replay/replay.ts';
import { splitSql } from '../src/gate/sql/split.ts';
import { loadConnectors, loadDetectors, loadItems } from '../src/registry.ts';
import { table } from './_shared/measure.ts';

/**
 * 500 migrations replayed and judged, against the same statements run in the same database and nothing else.
 */

const scripts = Array.from({ length: 500 }, (_, i) => ({
  file: `V${i + 1}.sql`,
  sql: `CREATE TABLE t${i} (\n  id bigserial primary key,\n  email varchar(80) not null,\n  memo text,\n  created_at timestamptz not null default now()\n);\nCREATE INDEX ON t${i} (email);\nALTER TABLE t${Math.floor(i / 2)} ADD COLUMN phone_${i} text;\n`,
}));

/** Prints the ratio of a gate's replay to running the statements alone. */
export async function run(): Promise<void> {
  const [items, detectors, connectors] = await Promise.all([loadItems(), loadDetectors(), loadConnectors()]);
  const { catalogue } = await connectors.get('postgres')!();
  const classifier = createClassifier({ items, detectors });
  const alone = await PGlite.create();
  const plain = await millisecondsOf(async () => {
    for (const { sql } of scripts)
      for (const { text } of splitSql(sql, 'postgres').statements) await alone.exec(text);
  });
  await alone.close();
  const engine = await openPglite(new Set(), catalogue!);
  const signal = new AbortController().signal;
  const judged = await millisecondsOf(() =>
    replay(scripts, { engine, dialect: 'postgres', classifier, items, signal }),
  );
  await engine.close();
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  const row = [
    '500 migrations, 1,500 statements',
    seconds(plain),
    seconds(judged),
    (judged / plain).toFixed(1),
  ];
  process.stdout.write(table(['', 'run alone', 'replayed, tracked, classified', 'ratio'], [row]));
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
