import { limitsOf, notAsked } from '../audit/left-out.ts';
import type { NameMask } from '../audit/names.ts';
import { closeSource, type OpenOptions, openSource } from '../audit/open.ts';
import type { SourceSpec } from '../audit/options.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { Cell, Source } from '../core/source.ts';
import type { SubjectPlace, SubjectSearch, Unsearched } from '../core/subject.ts';
import { type Text, toText } from '../core/text.ts';
import { type Asked, askOf, holdings } from './asked.ts';
import { type Columns, columnsOf } from './columns.ts';
import { Found } from './found.ts';
import { followReferences, linkFields, Reached, type ReferencesOf, reachableFrom } from './references.ts';
import { counted, notSearched, untold } from './unsearched.ts';
import type { Wanted } from './wanted.ts';

/** Records up to which a dataset is walked without an index, and bytes up to which files are read. */
const mostRows = 200_000;
const mostBytes = 256 * 1024 * 1024;
/** Characters read of a cell: long texts may hold an address anywhere. */
const clip = 65_536;

export interface SearchOptions extends OpenOptions {
  /** What the fields were classified as. */
  readonly inventory: Run;
  /** Whether a dataset of the inventory holds personal data. */
  readonly isPersonal: (source: string, dataset: string) => boolean;
  /** Walk whatever must be walked, free text included. */
  readonly full: boolean;
  /** Ids of sources in which was not to be looked. */
  readonly others: readonly string[];
  /** Fields of a dataset that hold the data subject's own number. */
  readonly subjects: (source: string, dataset: string) => readonly string[];
  /** Whether the user named the fields of numbers, so that no other is one. */
  readonly numbered: boolean;
  /** Hides personal data in names of datasets and fields. */
  readonly mask: NameMask;
  /** Takes the keys of the records found. */
  readonly keep?: (place: { source: string; dataset: string }, key: readonly Cell[]) => void;
}

/** Looks for one person in every source. What was not looked at is listed: finding nothing there proves nothing. */
export async function searchSubject(
  specs: readonly SourceSpec[],
  wanted: Wanted,
  options: SearchOptions,
): Promise<SubjectSearch> {
  // What cannot be read, such as an endpoint, holds no records.
  const holding = specs.filter(({ connector }) => connector.capabilities.includes('read'));
  const parts = await Promise.all(holding.map((spec) => searchSource(spec, wanted, options)));
  return {
    asked: [...wanted.kinds],
    searched: parts.reduce((sum, { searched }) => sum + searched.size, 0),
    found: parts.flatMap(({ found }) => found.map((one) => ({ ...one, ...shownNames(one, options.mask) }))),
    unsearched: [
      ...options.others.map((id) => ({ source: id, fields: [], why: notAsked })),
      ...parts.flatMap(({ unsearched }) =>
        unsearched.map((one) => ({ ...one, ...shownNames(one, options.mask) })),
      ),
    ],
  };
}

/** Names as people may see them: a table can be called after the very person who is looked for. */
function shownNames({ source, dataset, fields }: Unsearched | SubjectPlace, mask: NameMask) {
  if (dataset === undefined) return {};
  return {
    dataset: mask.datasetName(source, dataset),
    fields: fields.map((field) => mask.fieldName(source, dataset, field)),
  };
}

interface Part {
  /** Names of datasets. */
  readonly searched: Set<string>;
  readonly found: SubjectPlace[];
  readonly unsearched: Unsearched[];
}

async function searchSource(spec: SourceSpec, wanted: Wanted, options: SearchOptions): Promise<Part> {
  const part: Part = { searched: new Set(), found: [], unsearched: [] };
  let source: Source | undefined;
  try {
    source = await openSource(spec, options, () => undefined);
    const datasets = await source.datasets();
    options.mask.survey(spec.id, datasets);
    part.unsearched.push(...leftOut(spec));
    const referencesOf = referencesIn(options.inventory, spec.id);
    const met = new Map<string, Met>();
    for (const dataset of datasets) {
      const job = { id: spec.id, source, dataset, datasets, referencesOf, wanted, options, part };
      const one = await searchDataset(job);
      if (one) met.set(dataset.name, one);
    }
    // What refers to the records is followed once it is known where they were found by themselves.
    const reached = new Reached(
      (dataset, field, text) =>
        met.get(dataset)?.found.compares(field, text, met.get(dataset)!.spelt) ?? false,
    );
    for (const one of met.values()) if (one.found.records > 0) await note(one, reached);
    noteNameless({ id: spec.id, datasets, referencesOf, wanted, options, part });
  } catch (error) {
    if (!(error instanceof GamsaError) || error.kind === 'config') throw error;
    part.unsearched.push({ source: spec.id, fields: [], why: error.text });
  } finally {
    await closeSource(source);
  }
  return part;
}

/**
 * Personal data in which nothing was looked for, as no field holds what was asked for, and no key leads there from datasets with such
 * fields: whose it is, another key tells.
 */
function noteNameless({
  id,
  datasets,
  referencesOf,
  wanted,
  options,
  part,
}: Omit<Job, 'source' | 'dataset'>) {
  const named = datasets.filter((dataset) => {
    const { whole } = columnsIn(dataset, id, options);
    return wanted.kinds.some((kind) => whole.has(kind));
  });
  const reachable = reachableFrom(named, datasets, referencesOf);
  for (const dataset of datasets) {
    const isAnswered = reachable.has(dataset.name) || isShownElsewhere(dataset, datasets);
    const isSaid = part.found.some((one) => one.dataset === dataset.name);
    if (isAnswered || isSaid || !part.searched.has(dataset.name)) continue;
    if (!options.isPersonal(id, dataset.name)) continue;
    part.searched.delete(dataset.name);
    part.unsearched.push({ source: id, dataset: dataset.name, fields: [], why: notSearched.nameless });
  }
}

/** What the workspace keeps out of sight. */
function leftOut({ id, config }: SourceSpec): Unsearched[] {
  const why = limitsOf(config);
  return why ? [{ source: id, fields: [], why }] : [];
}

interface Job {
  readonly id: string;
  readonly source: Source;
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly referencesOf: ReferencesOf;
  readonly wanted: Wanted;
  readonly options: SearchOptions;
  readonly part: Part;
}

/** A dataset that was read, and what was found in it. */
interface Met {
  readonly job: Job;
  readonly columns: Columns;
  readonly found: Found;
  /** Asked for the usual spellings alone. */
  readonly spelt: boolean;
}

/** Foreign keys; and where there are none, keys that fields are called like and hold the same as. */
function referencesIn({ datasets }: Run, source: string): ReferencesOf {
  const namesakes = new Map(
    datasets
      .filter((one) => one.source === source)
      .flatMap(({ name, fields }) =>
        fields.flatMap(({ name: field, within, refersTo = [], classification: { item } }) =>
          within === undefined && item !== undefined && refersTo[0]?.kind === 'namesake'
            ? [[JSON.stringify([name, field]), refersTo] as const]
            : [],
        ),
      ),
  );
  return (dataset, { name, references }) =>
    references ? [references] : (namesakes.get(JSON.stringify([dataset.name, name])) ?? []);
}

async function searchDataset(job: Job): Promise<Met | undefined> {
  const { id, dataset, datasets, wanted, options, part } = job;
  if (dataset.unreadable) {
    pass(job, [], describeReason(dataset.unreadable));
    return undefined;
  }
  if (isShownElsewhere(dataset, datasets)) return undefined;
  const columns = columnsIn(dataset, id, options);
  const asked = askOf(columns, wanted, options.full, options.numbered);
  for (const [fields, why] of asked.leftOut) pass(job, fields, why);
  const looked = [...asked.whole, ...asked.inside];
  if (looked.length === 0) {
    if (!asked.leftOut.some(([, why]) => why === notSearched.texts || why === notSearched.numbers))
      part.searched.add(dataset.name);
    return undefined;
  }
  try {
    return await readDataset(job, columns, asked);
  } catch (error) {
    if (!(error instanceof GamsaError)) throw error;
    pass(job, looked, error.text);
    return undefined;
  }
}

function pass({ id, dataset, part }: Job, fields: readonly Field[], why: Text): void {
  part.unsearched.push({ source: id, dataset: dataset.name, fields: fields.map(({ name }) => name), why });
}

/** Views show the records of others again, where these are looked at themselves. */
function isShownElsewhere({ derivedFrom = [] }: Dataset, datasets: readonly Dataset[]): boolean {
  const isSeen = (base: string) => datasets.some(({ name, unreadable }) => name === base && !unreadable);
  return derivedFrom.length > 0 && derivedFrom.every(isSeen);
}

async function readDataset(job: Job, columns: Columns, asked: Asked): Promise<Met | undefined> {
  const { source, dataset, datasets, referencesOf, wanted, options, part } = job;
  const way = await chooseWay(job, asked.whole, columns);
  if (way === 'none') {
    pass(job, asked.whole, notSearched.walk);
    return undefined;
  }
  const found = new Found(dataset, columns, wanted, linkFields(dataset, datasets, referencesOf));
  const looked = [...asked.whole, ...asked.inside];
  const read = [...looked, ...found.keyFields, ...found.pairFields, ...found.linked];
  const fields = [...new Map(read.map((field) => [field.name, field])).values()];
  const request = { fields, clip, signal: options.signal };
  const reading =
    way === 'select'
      ? await source.select!(dataset, { ...request, selection: { holding: holdings(columns, wanted) } })
      : await source.read!(dataset, { ...request, rows: 'all', seed: 0 });
  await found.take(reading, fields, asked.inside, clip);
  part.searched.add(dataset.name);
  for (const [{ count, fields: names }, why] of [
    [found.nameAlone, untold.nameAlone],
    [found.shortIds, untold.shortIds],
    [found.cut, untold.cut(clip)],
  ] as const)
    if (count > 0)
      pass(
        job,
        dataset.fields.filter(({ name }) => names.has(name)),
        counted(why, count),
      );
  if (way === 'select') pass(job, asked.whole, notSearched.spelt);
  for (const { what, count } of reading.problems) {
    pass(job, looked, counted(toText(what), count));
  }
  return { job, columns, found, spelt: way === 'select' };
}

/** Notes the records found, those that refer to them, and what was not followed. */
async function note({ job, columns, found }: Met, reached: Reached): Promise<void> {
  const { id, source, dataset, datasets, referencesOf, options, part } = job;
  const { matched, records, keys, links } = found;
  const keep = (name: string, key: readonly Cell[]) => options.keep?.({ source: id, dataset: name }, key);
  part.found.push({
    source: id,
    dataset: dataset.name,
    via: 'match',
    fields: [...matched],
    items: [...columns.items],
    records,
  });
  for (const key of keys) keep(dataset.name, key);
  const { signal } = options;
  const referring = await followReferences({
    source,
    dataset,
    datasets,
    links: links.result(),
    referencesOf,
    reached,
    signal,
    keep,
  });
  for (const { name, field, records } of referring.found) {
    part.searched.add(name);
    const earlier = part.found.find(
      (one) => one.via === 'reference' && one.dataset === name && one.fields[0] === field,
    );
    if (earlier) earlier.records += records;
    else
      part.found.push({
        source: id,
        dataset: name,
        via: 'reference',
        fields: [field],
        items: inventoryItems(options.inventory, id, name),
        records,
      });
  }
  for (const { name, fields } of referring.unfollowed)
    part.unsearched.push({ source: id, dataset: name, fields: [...fields], why: notSearched.together });
}

function columnsIn(dataset: Dataset, source: string, { inventory, subjects }: SearchOptions): Columns {
  return columnsOf(dataset, inventoryOf(inventory, source, dataset), subjects(source, dataset.name));
}

function inventoryOf({ datasets }: Run, source: string, { name }: Dataset): RunDataset | undefined {
  return datasets.find((one) => one.source === source && one.name === name);
}

function inventoryItems(run: Run, source: string, name: string): string[] {
  const fields = run.datasets.find((one) => one.source === source && one.name === name)?.fields ?? [];
  return [...new Set(fields.flatMap(({ classification }) => classification.item ?? []))].sort();
}

/** By an index where one serves; else by a walk, where that is asked for or short; else not at all. */
async function chooseWay(
  { source, dataset, wanted, options }: Job,
  asked: readonly Field[],
  columns: Columns,
): Promise<'select' | 'read' | 'none'> {
  const known = wanted.kinds.every((kind) => wanted.forms(kind) !== undefined);
  if (options.full || !known || asked.length === 0) return source.read ? 'read' : 'none';
  if (!source.plan) {
    // Files are read as a whole in any case, and compared however it is written.
    const isFile = dataset.kind === 'file' || dataset.kind === 'log';
    if (isFile) return (dataset.bytes ?? 0) <= mostBytes ? 'read' : 'none';
    return source.select ? 'select' : 'none';
  }
  if ((dataset.rows ?? 0) <= mostRows) return 'read';
  const { access } = await source.plan(dataset, { holding: holdings(columns, wanted) });
  return access === 'index' ? 'select' : 'none';
}
