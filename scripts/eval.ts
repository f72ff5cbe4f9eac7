import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createClassifier } from '../src/classify/index.ts';
import { loadDetectors, loadItems } from '../src/registry.ts';
import { isFolder, readCorpus } from './eval/corpus.ts';
import { CorpusError } from './eval/csv.ts';
import { buildReport, type Report, renderReport } from './eval/report.ts';
import { openRows } from './eval/rows.ts';
import { type Judged, judgeTable } from './eval/score.ts';

/**
 * Scores the classifier on labelled columns: `npm run eval -- DIR… [--json FILE] [--schema-only]`. Exit codes: 0 everything was
 * scored, 2 it cannot be run so, 3 scored, but some columns or labels were not (they are named).
 */
const usage = 'usage: npm run eval -- DIR… [--json FILE] [--schema-only]';

try {
  const { folders, json, schemaOnly } = readArguments();
  const report = await evaluate(folders, schemaOnly);
  process.stdout.write(renderReport(report));
  if (json !== undefined) write(json, report);
  process.exitCode = report.flaws.unscored.length > 0 ? 3 : 0;
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

function readArguments(): { folders: string[]; json: string | undefined; schemaOnly: boolean } {
  let parsed: { values: { json?: string; 'schema-only': boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' }, 'schema-only': { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new CorpusError(`${(error as Error).message}\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new CorpusError(usage);
  // Said before the work: a report must not be lost at its end.
  if (values.json !== undefined && !existsSync(dirname(resolve(values.json))))
    throw new CorpusError(`${values.json} cannot be written: its folder does not exist`);
  if (values.json !== undefined && isFolder(values.json))
    throw new CorpusError(`${values.json} cannot be written: it is a folder`);
  return { folders: [...new Set(positionals)], json: values.json, schemaOnly: values['schema-only'] };
}

async function evaluate(folders: readonly string[], schemaOnly: boolean): Promise<Report> {
  // Data sets of several folders may be called alike.
  const corpora = folders.map((folder) => readCorpus(folder, folders.length > 1 ? `${folder}: ` : ''));
  const classifier = createClassifier({ items: await loadItems(), detectors: await loadDetectors() });
  const judged: Judged[] = [];
  let values = 0;
  const time = { matching: 0, judging: 0 };
  await using rows = await openRows(schemaOnly ? [] : corpora.flatMap(({ tables }) => tables));
  for (const corpus of corpora) {
    for (const table of corpus.tables) {
      const batches = await rows.read(table);
      if (!batches) {
        judged.push(...judgeTable(table, classifier.schemaOnly(table.dataset), false, corpus));
        continue;
      }
      const session = classifier.open(table.dataset, table.dataset.fields);
      for await (const batch of batches) {
        const started = performance.now();
        session.add(batch);
        time.matching += performance.now() - started;
        values += batch.rows * batch.columns.length;
      }
      const started = performance.now();
      const fields = session.finish();
      time.judging += performance.now() - started;
      judged.push(...judgeTable(table, fields, true, corpus));
    }
  }
  const unscored = corpora.flatMap(({ flaws }) => flaws.unscored);
  if (judged.length === 0)
    throw new CorpusError([`${folders.join(', ')}: no labelled column to score`, ...unscored].join('\n'));
  return buildReport(judged, {
    flaws: { unscored, remarks: [...new Set(corpora.flatMap(({ flaws }) => flaws.remarks))] },
    ...(values > 0 && {
      valuesPerSecond: {
        matched: (values / time.matching) * 1000,
        judged: (values / (time.matching + time.judging)) * 1000,
      },
    }),
  });
}
