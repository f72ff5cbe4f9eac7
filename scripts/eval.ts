import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Classifier, createClassifier } from '../src/classify/index.ts';
import { followReferences } from '../src/classify/referring.ts';
import type { ClassifiedField } from '../src/core/classification.ts';
import { loadDetectors, loadItems } from '../src/registry.ts';
import { type Corpus, readCorpus } from './eval/corpus.ts';
import { isFolder } from './eval/csv.ts';
import { CorpusError, type Telling } from './eval/flaws.ts';
import { buildReport, type Report, renderReport } from './eval/report.ts';
import { openRows, type RowSource } from './eval/rows.ts';
import { type Judged, judgeTable, verdictsOf } from './eval/score.ts';
import type { CorpusTable } from './eval/tables.ts';
import { judgeOthers } from './eval/verdicts.ts';

/**
 * Scores the classifier on labelled columns: `npm run eval -- DIR… [--json FILE] [--schema-only | --verdicts FILE]`. With verdicts
 * it scores what another tool said of the same columns (`eval/verdicts.ts`). Exit codes: 0 everything was scored, 2 it cannot be
 * run so, 3 scored, but some columns, labels or rows were not, or not as they stand (they are named).
 */
const usage = 'usage: npm run eval -- DIR… [--json FILE] [--schema-only | --verdicts FILE]';

try {
  const { folders, json, schemaOnly, verdicts } = readArguments();
  const report = await evaluate(folders, schemaOnly, verdicts);
  if (json !== undefined) write(json, report);
  // Whoever reads may have read enough: `npm run eval -- DIR | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.stdout.write(renderReport(report));
  process.exitCode = report.flaws.unscored.length + report.flaws.unread.length > 0 ? 3 : 0;
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function write(file: string, report: Report): void {
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw new CorpusError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

interface Arguments {
  readonly folders: string[];
  readonly json: string | undefined;
  readonly schemaOnly: boolean;
  readonly verdicts: string | undefined;
}

function readArguments(): Arguments {
  let parsed: {
    values: { json?: string; 'schema-only': boolean; verdicts?: string };
    positionals: string[];
  };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        'schema-only': { type: 'boolean', default: false },
        verdicts: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CorpusError(`${(error as Error).message}\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0 || (values['schema-only'] && values.verdicts !== undefined))
    throw new CorpusError(usage);
  // Said before the work: a report must not be lost at its end.
  if (values.json !== undefined && !existsSync(dirname(resolve(values.json))))
    throw new CorpusError(`${values.json} cannot be written: its folder does not exist`);
  if (values.json !== undefined && isFolder(values.json))
    throw new CorpusError(`${values.json} cannot be written: it is a folder`);
  const { json, 'schema-only': schemaOnly, verdicts } = values;
  return { folders: [...new Set(positionals)], json, schemaOnly, verdicts };
}

async function evaluate(
  folders: readonly string[],
  schemaOnly: boolean,
  verdicts: string | undefined,
): Promise<Report> {
  // Data sets of several folders may be called alike.
  const corpora = folders.map((folder) => readCorpus(folder, folders.length > 1 ? `${folder}: ` : ''));
  const flaws: Telling = { unscored: [], unread: [], remarks: [] };
  for (const kind of ['unscored', 'unread', 'remarks'] as const)
    flaws[kind].push(...new Set(corpora.flatMap((corpus) => corpus.flaws[kind])));
  const { judged, ...speed } =
    verdicts === undefined
      ? await classify(corpora, schemaOnly, flaws)
      : { judged: judgeOthers(verdicts, corpora, flaws) };
  if (judged.length === 0)
    throw new CorpusError(
      [`${folders.join(', ')}: no labelled column to score`, ...flaws.unread, ...flaws.unscored].join('\n'),
    );
  return buildReport(judged, { flaws, ...speed });
}

interface Classified {
  readonly judged: readonly Judged[];
  readonly valuesPerSecond?: Report['valuesPerSecond'];
}

async function classify(
  corpora: readonly Corpus[],
  schemaOnly: boolean,
  flaws: Telling,
): Promise<Classified> {
  const items = await loadItems();
  const classifier = createClassifier({ items, detectors: await loadDetectors() });
  const speed = { values: 0, matching: 0, judging: 0 };
  await using rows = await openRows(schemaOnly ? [] : corpora.flatMap(({ tables }) => tables));
  flaws.unread.push(...rows.unread);
  const judged: Judged[] = [];
  for (const corpus of corpora) {
    for (const tables of Map.groupBy(corpus.tables, (table) => table.corpus).values()) {
      const looked: Looked[] = [];
      for (const table of tables) looked.push(await lookAt(table, classifier, rows, { speed, flaws }));
      for (const { table, fields, withRows } of followReferences(looked, { items, classifier }))
        judged.push(...judgeTable(table, verdictsOf(fields), withRows, corpus));
    }
  }
  const { values, matching, judging } = speed;
  if (values === 0) return { judged };
  const perSecond = (milliseconds: number) => (values / milliseconds) * 1000;
  return {
    judged,
    valuesPerSecond: { matched: perSecond(matching), judged: perSecond(matching + judging) },
  };
}

interface Looked {
  readonly table: CorpusTable;
  readonly dataset: CorpusTable['dataset'];
  readonly fields: readonly ClassifiedField[];
  readonly withRows: boolean;
}

interface Told {
  readonly speed: { values: number; matching: number; judging: number };
  readonly flaws: Telling;
}

/** One table that the classifier cannot take must not cost the score of the others. */
async function lookAt(
  table: CorpusTable,
  classifier: Classifier,
  rows: RowSource,
  { speed, flaws }: Told,
): Promise<Looked> {
  const { dataset } = table;
  const place = `${table.corpus}.${dataset.name}`;
  const seen = await trying(place, flaws.unread, () => judgeRows(table, classifier, rows, speed));
  const fields = seen ?? (await trying(place, flaws.unscored, () => classifier.schemaOnly(dataset))) ?? [];
  return { table, dataset, fields, withRows: seen !== undefined };
}

/** What a table is judged to hold by its rows; undefined where there are none. */
async function judgeRows(
  table: CorpusTable,
  classifier: Classifier,
  rows: RowSource,
  speed: Told['speed'],
): Promise<readonly ClassifiedField[] | undefined> {
  const batches = await rows.read(table);
  if (!batches) return undefined;
  const { dataset } = table;
  const session = classifier.open(dataset, dataset.fields);
  for await (const batch of batches) {
    const started = performance.now();
    session.add(batch);
    speed.matching += performance.now() - started;
    speed.values += batch.rows * batch.columns.length;
  }
  const started = performance.now();
  const fields = session.finish();
  speed.judging += performance.now() - started;
  return fields;
}

/** Tells of an error by its kind and place: its words may quote values. */
async function trying<Result>(
  place: string,
  told: string[],
  run: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    const at = (error as Error).stack?.split('\n').find((line) => line.startsWith('    at '));
    told.push(`${place}: an error in the classifier, ${(error as Error).name} ${at?.trim() ?? ''}`);
    return undefined;
  }
}
