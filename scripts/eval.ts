import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createClassifier } from '../src/classify/index.ts';
import { loadDetectors, loadItems } from '../src/registry.ts';
import { readCorpus } from './eval/corpus.ts';
import { buildReport, renderReport } from './eval/report.ts';
import { openRows } from './eval/rows.ts';
import { type Judged, judgeTable } from './eval/score.ts';

/** Scores the classifier on labelled columns: `npm run eval -- DIR [--json FILE] [--schema-only]`. */
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, 'schema-only': { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('usage: npm run eval -- DIR [--json FILE] [--schema-only]\n');
  process.exit(2);
}

const corpus = readCorpus(folder);
const classifier = createClassifier({ items: await loadItems(), detectors: await loadDetectors() });
const judged: Judged[] = [];
let values = 0;
let milliseconds = 0;

await using rows = await openRows(flags['schema-only'] ? [] : corpus.tables);
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
    milliseconds += performance.now() - started;
    values += batch.rows * batch.columns.length;
  }
  judged.push(...judgeTable(table, session.finish(), true, corpus));
}

const report = buildReport(judged, milliseconds > 0 ? (values / milliseconds) * 1000 : undefined);
process.stdout.write(renderReport(report));
if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(report, null, 2)}\n`);
