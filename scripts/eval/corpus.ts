import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { knownLabels } from '../../fixtures/labels.ts';
import { isFolder, readCsv } from './csv.ts';
import { attempt, CorpusError, type Flaws, type Telling } from './flaws.ts';
import { type CorpusTable, readDataset } from './tables.ts';

export interface Corpus {
  readonly tables: readonly CorpusTable[];
  /** Label → class: personal, context or none. */
  readonly classes: ReadonlyMap<string, string>;
  /** Reason → further labels that a lenient score takes. */
  readonly accept: ReadonlyMap<string, ReadonlySet<string>>;
  readonly flaws: Flaws;
}

/**
 * Reads a folder of the form `datasets/<name>/{schema,labels}.csv`, `taxonomy.csv`, `accept.csv`; `datasets` itself or one
 * data set will do. `prefix` goes before the names of data sets.
 */
export function readCorpus(folder: string, prefix = ''): Corpus {
  if (!isFolder(folder)) throw new CorpusError(`${folder} is no folder`);
  const flaws: Telling = { unscored: [], unread: [], remarks: [] };
  const found = findDatasets(folder);
  if (found.length === 0)
    throw new CorpusError(
      `${folder} holds no data set: expected datasets/NAME/schema.csv with labels.csv beside it`,
    );
  const classes = readClasses(beside(folder, 'taxonomy.csv'), flaws);
  const accept = readAccepted(beside(folder, 'accept.csv'), flaws);
  const tables = found.flatMap((path) => readDataset(path, prefix + basename(path), classes, flaws));
  return { tables, classes, accept, flaws };
}

/** Where a corpus does not say: what the labels' own words mean. */
const assumed: readonly (readonly [string, string])[] = [...knownLabels].map((label) => [
  label,
  label === 'none' || label === 'record_time' ? 'none' : 'personal',
]);

function readClasses(file: string | undefined, { unread, remarks }: Telling): Map<string, string> {
  const classes = new Map(assumed);
  const untold =
    'the labels are those of fixtures/labels.ts, and each but none and record_time counts as personal';
  if (file === undefined) remarks.push(`no taxonomy.csv: ${untold}`);
  else {
    const rows = attempt(
      () => readCsv(file, ['label', 'class']),
      (why) => unread.push(`${why}: ${untold}`),
    );
    for (const { label: written = '', class: of = '' } of rows ?? []) {
      const label = written.toLowerCase();
      const known = of.toLowerCase();
      const is = ['personal', 'context', 'none'].includes(known) ? known : (classes.get(label) ?? 'personal');
      if (is !== known)
        unread.push(
          `${file}: class “${of}” of the label ${label} is none of personal, context and none: taken as ${is}`,
        );
      classes.set(label, is);
    }
  }
  return classes;
}

function readAccepted(file: string | undefined, { unread, remarks }: Telling): Corpus['accept'] {
  const untold = 'no further label is taken leniently';
  if (file === undefined) remarks.push(`no accept.csv: ${untold}`);
  const read =
    file &&
    attempt(
      () => readAccept(file),
      (why) => unread.push(`${why}: ${untold}`),
    );
  return read || new Map();
}

/** The further labels that each reason of a file `accept.csv` takes. */
export const readAccept = (file: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    readCsv(file, ['reason', 'also_accept']).map(({ reason = '', also_accept: also = '' }) => [
      reason,
      new Set(also.split(';').flatMap((label) => label.trim().toLowerCase() || [])),
    ]),
  );

/** The folders of data sets: those in `datasets`, those in the folder itself, or the folder where it is one. */
function findDatasets(folder: string): string[] {
  if (existsSync(join(folder, 'schema.csv'))) return [resolve(folder)];
  const inner = join(folder, 'datasets');
  const place = isFolder(inner) ? inner : folder;
  const folders = readdirSync(place)
    .sort()
    .map((name) => resolve(place, name))
    .filter(isFolder);
  return folders.some((path) => existsSync(join(path, 'schema.csv'))) ? folders : [];
}

/** A file of the whole corpus: in the folder that was named, or above where that is `datasets` or one of them. */
function beside(folder: string, name: string): string | undefined {
  return [folder, join(folder, '..'), join(folder, '..', '..')]
    .slice(0, existsSync(join(folder, 'datasets')) ? 1 : 3)
    .map((place) => join(place, name))
    .find((path) => existsSync(path));
}
