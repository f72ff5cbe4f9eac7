import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelOf } from '../../fixtures/labels.ts';
import { createClassifier } from '../../src/classify/index.ts';
import { marginOf } from '../../src/classify/judge/decide.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';
import { readLessons } from '../learn/material.ts';
import { type Corpus, readAccept, readCorpus } from './corpus.ts';
import { openRows } from './rows.ts';

/**
 * Fits the constants of `src/classify/judge/calibration.ts`: `node scripts/eval/fit.ts DIR|FILE…`, where a file is of the form of
 * `fixtures/learn/README.md` and must not be one that the learned model knows. Prints how well constants
 * fitted without a dataset predict that dataset (log loss), then writes those fitted on all. Newton's method on two
 * parameters with a weak prior: no randomness, the same numbers every time.
 */
interface Example {
  readonly group: string;
  readonly holds: boolean;
  readonly margin: number;
  readonly right: number;
}

const classifier = createClassifier({ items: await loadItems(), detectors: await loadDetectors() });
const examples: Example[] = [];
for (const folder of process.argv.slice(2)) {
  const corpus = folder.endsWith('.txt') ? corpusOf(folder) : readCorpus(folder);
  await using rows = await openRows(corpus.tables);
  for (const one of rows.unread) console.error(one);
  for (const table of corpus.tables) {
    const session = classifier.open(table.dataset, table.dataset.fields);
    const batches = await rows.read(table);
    for await (const batch of batches ?? []) session.add(batch);
    for (const field of batches ? session.finish() : classifier.schemaOnly(table.dataset)) {
      const label = field.within === undefined ? table.labels.get(field.name) : undefined;
      const accepted = label && corpus.accept.get(label.hard);
      if (!label || (label.hard !== '' && !accepted)) continue;
      const got = labelOf(field);
      const right = got === label.label || accepted?.has(got) === true ? 1 : 0;
      const { item, evidence } = field.classification;
      examples.push({
        group: `${folder}/${table.corpus}`,
        holds: item !== undefined,
        margin: marginOf(evidence),
        right,
      });
    }
  }
}

/** Schemas of a file, each source a data set. */
function corpusOf(file: string): Pick<Corpus, 'tables' | 'accept'> {
  return {
    tables: readLessons(file).map(({ source, dataset, labels }) => ({
      corpus: source,
      declaredKorean: false,
      dataset,
      labels,
    })),
    accept: readAccept(fileURLToPath(new URL('../../fixtures/eval/accept.csv', import.meta.url))),
  };
}

interface Platt {
  readonly slope: number;
  readonly offset: number;
}

const predict = ({ slope, offset }: Platt, margin: number): number =>
  1 / (1 + Math.exp(-(slope * margin + offset)));

/** Centre and strength of the prior: a margin of log-odds is worth about half of what it says, hand weights overstate. */
const prior = { slope: 0.5, offset: 0.5, strength: 4 };

function fit(from: readonly Example[]): Platt {
  let { slope, offset } = prior;
  for (let step = 0; step < 50; step++) {
    let gs = prior.strength * (slope - prior.slope);
    let go = prior.strength * (offset - prior.offset);
    let hss = prior.strength;
    let hso = 0;
    let hoo = prior.strength;
    for (const { margin, right } of from) {
      const p = predict({ slope, offset }, margin);
      gs += (p - right) * margin;
      go += p - right;
      const w = p * (1 - p);
      hss += w * margin * margin;
      hso += w * margin;
      hoo += w;
    }
    const det = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / det;
    offset -= (hss * go - hso * gs) / det;
  }
  return { slope: Math.max(0.05, slope), offset };
}

const loss = (platt: Platt, over: readonly Example[]): number =>
  over.reduce(
    (sum, { margin, right }) =>
      sum - Math.log(right === 1 ? predict(platt, margin) : 1 - predict(platt, margin)),
    0,
  ) / over.length;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const fitted = Object.fromEntries(
  [true, false].map((holds) => {
    const own = examples.filter((one) => one.holds === holds);
    const groups = [...new Set(own.map(({ group }) => group))];
    const losses = groups.map((group) => ({
      columns: own.filter((one) => one.group === group).length,
      loss: loss(
        fit(own.filter((one) => one.group !== group)),
        own.filter((one) => one.group === group),
      ),
    }));
    const left = losses.reduce((sum, one) => sum + one.loss * one.columns, 0) / own.length;
    const all = fit(own);
    process.stdout.write(
      `${holds ? 'item' : 'none'}: ${own.length} columns, log loss with each dataset left out ${left.toFixed(4)}, on all ${loss(all, own).toFixed(4)}, slope ${round(all.slope)}, offset ${round(all.offset)}\n`,
    );
    return [holds ? 'item' : 'none', all];
  }),
) as Record<'item' | 'none', Platt>;

const line = ({ slope, offset }: Platt): string => `{ slope: ${round(slope)}, offset: ${round(offset)} }`;
writeFileSync(
  new URL('../../src/classify/judge/calibration.ts', import.meta.url),
  `/**
 * Platt scaling of the margin between the best verdict and the next: probability = 1 / (1 + e^-(slope · margin + offset)).
 * Written by \`scripts/eval/fit.ts\` from labelled columns; do not edit.
 */
export const calibration = {
  item: ${line(fitted.item)},
  none: ${line(fitted.none)},
} as const;
`,
);
