import { ColumnScanner, Matcher } from '../src/classify/values/index.ts';
import type { Detector } from '../src/core/detector.ts';
import { loadDetectors } from '../src/registry.ts';
import { secondsOf, table } from './_shared/measure.ts';
import { longTexts, shortColumns } from './_shared/values.ts';

/** Characters of texts, read and nothing else: the floor under everything. The result keeps the engine from skipping it. */
function readAll(texts: readonly string[]): number {
  let mixed = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) mixed ^= text.charCodeAt(i);
  return mixed;
}

const matchAll = (matcher: Matcher, texts: readonly string[]) => () => {
  for (const text of texts) matcher.match(text, 0, text.length);
};
const profileAll = (matcher: Matcher, columns: readonly (readonly string[])[]) => () => {
  for (const column of columns) new ColumnScanner(matcher).add(column);
};
const charactersOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
const times = (slow: number, fast: number) => `${(slow / fast).toFixed(1)}×`;
const millions = (count: number, seconds: number) => (count / seconds / 1e6).toFixed(2);

/** What gating saves over trying every pattern, what it costs over merely reading, and how it grows with detectors. */
export async function run(): Promise<void> {
  const detectors = await loadDetectors();
  const gated = new Matcher(detectors);
  const every = new Matcher(detectors, { gated: false });
  process.stdout.write(`  ${detectors.length} detectors, one core, best of five\n\n`);
  process.stdout.write(shortValues(gated, every));
  process.stdout.write(`\n${longText(gated, every)}`);
  process.stdout.write(`\n${growth(detectors)}`);
}

function shortValues(gated: Matcher, every: Matcher): string {
  const columns = shortColumns(20_000);
  const rows = [...columns, ['all', [...columns.values()].flat()] as const].map(([kind, values]) => {
    const reading = secondsOf(() => readAll(values));
    const matching = secondsOf(matchAll(gated, values));
    const trying = secondsOf(matchAll(every, values), 2);
    const parts = kind === 'all' ? [...columns.values()] : [values];
    const profiling = secondsOf(profileAll(gated, parts));
    const count = values.length;
    return [
      kind,
      millions(count, matching),
      millions(count, profiling),
      times(trying, matching),
      times(matching, reading),
    ];
  });
  return table(['short values', 'M/s matched', 'M/s profiled', 'over every pattern', 'of reading'], rows);
}

function longText(gated: Matcher, every: Matcher): string {
  const rows = [0, 0.05, 1].map((holding) => {
    const texts = longTexts(4_000, holding);
    const characters = charactersOf(texts);
    const reading = secondsOf(() => readAll(texts));
    const matching = secondsOf(matchAll(gated, texts));
    const trying = secondsOf(matchAll(every, texts), 2);
    const profiling = secondsOf(profileAll(gated, [texts]));
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return [
      `${holding * 100} % hold a hit`,
      (bytes / matching / 1e6).toFixed(0),
      (characters / matching / 1e6).toFixed(0),
      (bytes / profiling / 1e6).toFixed(0),
      times(trying, matching),
      times(matching, reading),
    ];
  });
  return table(
    [
      'text of 1,000 characters',
      'MB/s matched',
      'M chars/s',
      'MB/s profiled',
      'over every pattern',
      'of reading',
    ],
    rows,
  );
}

/** Time for the short values with more and more detectors that find nothing in them, against those alone that find something. */
function growth(detectors: readonly Detector[]): string {
  const values = [...shortColumns(4_000).values()].flat();
  const all = new Matcher(detectors);
  const found = new Set(
    values.flatMap((value) => all.match(value, 0, value.length).map(({ detector }) => detector)),
  );
  const others = detectors.filter((detector) => !found.has(detector));
  const timesOf = (count: number): readonly [gated: number, trying: number] => {
    // Spread over the alphabet, so that each part holds detectors of all kinds.
    const part = [...found, ...others.filter((_, i) => (i * count) % others.length < count)];
    const gated = secondsOf(matchAll(new Matcher(part), values));
    return [gated, secondsOf(matchAll(new Matcher(part, { gated: false }), values), 2)];
  };
  const [base, baseTrying] = timesOf(0);
  const rows = [0, 0.25, 0.5, 1].map((share) => {
    const count = Math.round(others.length * share);
    const [gated, trying] = timesOf(count);
    return [String(found.size + count), times(gated, base), times(trying, baseTrying), times(trying, gated)];
  });
  return table(
    ['detectors', 'gated, of the first', 'every pattern, of the first', 'over every pattern'],
    rows,
  );
}
