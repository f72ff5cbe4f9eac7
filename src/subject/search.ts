import { closeSource, type OpenOptions, openSource } from '../audit/open.ts';
import type { SourceSpec } from '../audit/options.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { Cell, Reading, Source } from '../core/source.ts';
import type { SubjectPlace, SubjectSearch, Unsearched } from '../core/subject.ts';
import type { Text } from '../core/text.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Kind, tokensOf } from './identifiers.ts';
import { followReferences } from './references.ts';
import type { Wanted } from './wanted.ts';

/** Records up to which a dataset is walked without an index, and bytes up to which files are read. */
const mostRows = 200_000;
const mostBytes = 256 * 1024 * 1024;
/** Keys that are kept of one dataset, to follow references or to be written. */
const mostKeys = 10_000;
/** Characters read of a cell: long texts may hold an address anywhere. */
const clip = 65_536;

export interface SearchOptions extends OpenOptions {
  /** What the fields were classified as. */
  readonly inventory: Run;
  /** Walk whatever must be walked, free text included. */
  readonly full: boolean;
  /** Fields that hold the data subject's own number. */
  readonly subjects: readonly string[];
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
    searched: parts.reduce((sum, { searched }) => sum + searched, 0),
    found: parts.flatMap(({ found }) => found),
    unsearched: parts.flatMap(({ unsearched }) => unsearched),
  };
}

interface Part {
  searched: number;
  readonly found: SubjectPlace[];
  readonly unsearched: Unsearched[];
}

async function searchSource(spec: SourceSpec, wanted: Wanted, options: SearchOptions): Promise<Part> {
  const part: Part = { searched: 0, found: [], unsearched: [] };
  let source: Source | undefined;
  try {
    source = await openSource(spec, options, () => undefined);
    const datasets = await source.datasets();
    for (const dataset of datasets)
      await searchDataset({ id: spec.id, source, dataset, datasets, wanted, options, part });
  } catch (error) {
    if (!(error instanceof GamsaError) || error.kind === 'config') throw error;
    part.unsearched.push({ source: spec.id, fields: [], why: error.text });
  } finally {
    await closeSource(source);
  }
  return part;
}

interface Job {
  readonly id: string;
  readonly source: Source;
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly wanted: Wanted;
  readonly options: SearchOptions;
  readonly part: Part;
}

async function searchDataset(job: Job): Promise<void> {
  const { id, source, dataset, wanted, options, part } = job;
  const pass = (fields: readonly Field[], why: Text) =>
    part.unsearched.push({ source: id, dataset: dataset.name, fields: fields.map(({ name }) => name), why });
  if (dataset.unreadable) {
    pass([], describeReason(dataset.unreadable));
    return;
  }
  // Views show the records of others again.
  if (dataset.derivedFrom) return;
  const columns = columnsOf(dataset, inventoryOf(options.inventory, id, dataset), options.subjects);
  const asked = askedColumns(columns, wanted);
  const inside = wanted.kinds.includes('email') || wanted.kinds.includes('phone') ? columns.inside : [];
  const scans = options.full ? [...asked, ...inside] : asked;
  if (!options.full && inside.length > 0) pass(inside, texts);
  const nameless = columns.whole.get('name') ?? [];
  if (wanted.kinds.includes('name') && nameless.length > 0 && !columns.whole.has('birth'))
    pass(nameless, alone);
  if (scans.length === 0) {
    part.searched++;
    return;
  }
  try {
    const way = await chooseWay(job, asked, columns);
    if (way === 'none') {
      pass(asked, walk);
      return;
    }
    const found = new Found(dataset, columns, wanted);
    const fields = [
      ...new Map([...scans, ...found.keyFields, ...found.pairFields].map((f) => [f.name, f])).values(),
    ];
    const { signal } = options;
    const reading =
      way === 'select'
        ? await source.select!(dataset, {
            fields,
            selection: { holding: holdings(columns, wanted) },
            clip,
            signal,
          })
        : await source.read!(dataset, { fields, rows: 'all', clip, seed: 0, signal });
    await found.take(reading, fields, inside);
    part.searched++;
    for (const { what, count } of reading.problems) {
      const { en, ko } = typeof what === 'string' ? { en: what, ko: what } : what;
      pass(scans, { en: `${en}: ${count}`, ko: `${ko}: ${count}` });
    }
    if (found.records > 0) await note(job, columns, found);
  } catch (error) {
    if (!(error instanceof GamsaError)) throw error;
    pass(scans, error.text);
  }
}

/** Notes the records found, and those that refer to them. */
async function note(
  { id, source, dataset, datasets, options, part }: Job,
  columns: Columns,
  { matched, records, keys }: Found,
): Promise<void> {
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
  for (const { name, field, records } of await followReferences({
    source,
    dataset,
    datasets,
    keys,
    signal,
    keep,
  }))
    part.found.push({
      source: id,
      dataset: name,
      via: 'reference',
      fields: [field],
      items: inventoryItems(options.inventory, id, name),
      records,
    });
}

const texts: Text = {
  en: 'text that may hold an address or a number inside; read with --full',
  ko: '안에 주소나 번호가 있을 수 있는 텍스트입니다. --full로 읽습니다',
};
const alone: Text = {
  en: 'a name without a birth date beside it says nothing of one person',
  ko: '생년월일이 함께 없는 이름만으로는 한 사람을 가려낼 수 없습니다',
};
const walk: Text = {
  en: 'no index serves, and the dataset is too large to be walked unasked; do it with --full',
  ko: '쓸 수 있는 색인이 없고 데이터가 많아 건너뛰었습니다. --full로 확인하십시오',
};

function inventoryOf({ datasets }: Run, source: string, { name }: Dataset): RunDataset | undefined {
  return datasets.find((one) => one.source === source && one.name === name);
}

function inventoryItems(run: Run, source: string, name: string): string[] {
  const fields = run.datasets.find((one) => one.source === source && one.name === name)?.fields ?? [];
  return [...new Set(fields.flatMap(({ classification }) => classification.item ?? []))].sort();
}

/** Whole-value columns of what is asked; a name only where a birth date stands beside it. */
function askedColumns({ whole }: Columns, { kinds: asked }: Wanted): Field[] {
  const paired = whole.has('name') && whole.has('birth');
  return asked.flatMap((kind) =>
    (kind === 'name' || kind === 'birth') && !paired
      ? []
      : kind === 'birth'
        ? []
        : [...(whole.get(kind) ?? [])],
  );
}

function holdings({ whole }: Columns, wanted: Wanted) {
  const paired = whole.has('name') && whole.has('birth');
  return wanted.kinds
    .filter((kind) => kind !== 'birth' && (kind !== 'name' || paired))
    .flatMap((kind) =>
      (whole.get(kind) ?? []).map(({ name }) => ({ field: name, texts: wanted.forms(kind) ?? [] })),
    );
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

/** Gathers the records of a reading that hold what is wanted. */
class Found {
  records = 0;
  readonly matched = new Set<string>();
  readonly keys: (readonly Cell[])[] = [];
  readonly keyFields: readonly Field[];
  /** The birth dates that stand beside a name. */
  readonly pairFields: readonly Field[];
  private readonly columns: Columns;
  private readonly wanted: Wanted;

  constructor(dataset: Dataset, columns: Columns, wanted: Wanted) {
    this.columns = columns;
    this.wanted = wanted;
    this.keyFields = dataset.fields.filter((field) => field.primaryKey && !field.unreadable);
    this.pairFields = wanted.kinds.includes('name') ? (columns.whole.get('birth') ?? []) : [];
  }

  async take(reading: Reading, fields: readonly Field[], inside: readonly Field[]): Promise<void> {
    const at = new Map(fields.map(({ name }, index) => [name, index]));
    for await (const { rows, columns } of reading.batches) {
      for (let row = 0; row < rows; row++) {
        const cell = (name: string) => columns[at.get(name) ?? -1]?.[row] ?? null;
        const hits = [...this.wholeHits(cell), ...this.insideHits(cell, inside)];
        if (hits.length === 0) continue;
        this.records++;
        for (const name of hits) this.matched.add(name);
        if (this.keyFields.length > 0 && this.keys.length < mostKeys)
          this.keys.push(this.keyFields.map(({ name }) => cell(name)));
      }
    }
  }

  private wholeHits(cell: (name: string) => Cell): string[] {
    const hits = this.wanted.kinds.flatMap((kind) =>
      kind === 'name' || kind === 'birth' ? [] : this.hitsOf(kind, cell),
    );
    const names = this.hitsOf('name', cell);
    const births = names.length > 0 ? this.hitsOf('birth', cell) : [];
    return births.length > 0 ? [...hits, ...names] : hits;
  }

  private hitsOf(kind: Kind, cell: (name: string) => Cell): string[] {
    if (!this.wanted.kinds.includes(kind)) return [];
    return (this.columns.whole.get(kind) ?? []).flatMap(({ name }) =>
      this.holds(kind, cell(name)) ? [name] : [],
    );
  }

  private insideHits(cell: (name: string) => Cell, inside: readonly Field[]): string[] {
    const asked = (['email', 'phone'] as const).filter((kind) => this.wanted.kinds.includes(kind));
    return inside.flatMap(({ name }) => (asked.some((kind) => this.holds(kind, cell(name))) ? [name] : []));
  }

  private holds(kind: Kind, text: Cell): boolean {
    return text !== null && tokensOf(kind, text).some((token) => this.wanted.has(kind, token));
  }
}
