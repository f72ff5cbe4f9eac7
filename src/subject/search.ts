import { limitsOf, notAsked } from '../audit/left-out.ts';
import { closeSource, type OpenOptions, openSource } from '../audit/open.ts';
import type { SourceSpec } from '../audit/options.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { Cell, Source } from '../core/source.ts';
import type { SubjectPlace, SubjectSearch, Unsearched } from '../core/subject.ts';
import type { Text } from '../core/text.ts';
import { type Columns, columnsOf } from './columns.ts';
import { Found } from './found.ts';
import { followReferences, linkFields } from './references.ts';
import type { Wanted } from './wanted.ts';

/** Records up to which a dataset is walked without an index, and bytes up to which files are read. */
const mostRows = 200_000;
const mostBytes = 256 * 1024 * 1024;
/** Characters read of a cell: long texts may hold an address anywhere. */
const clip = 65_536;

export interface SearchOptions extends OpenOptions {
  /** What the fields were classified as. */
  readonly inventory: Run;
  /** Walk whatever must be walked, free text included. */
  readonly full: boolean;
  /** Ids of sources in which was not to be looked. */
  readonly others: readonly string[];
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
    unsearched: [
      ...options.others.map((id) => ({ source: id, fields: [], why: notAsked })),
      ...parts.flatMap(({ unsearched }) => unsearched),
    ],
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
    part.unsearched.push(...leftOut(spec));
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
  readonly wanted: Wanted;
  readonly options: SearchOptions;
  readonly part: Part;
}

async function searchDataset(job: Job): Promise<void> {
  const { id, source, dataset, datasets, wanted, options, part } = job;
  const pass = (fields: readonly Field[], why: Text) =>
    part.unsearched.push({ source: id, dataset: dataset.name, fields: fields.map(({ name }) => name), why });
  if (dataset.unreadable) {
    pass([], describeReason(dataset.unreadable));
    return;
  }
  // Views show the records of others again, where these are looked at themselves.
  const bases = dataset.derivedFrom ?? [];
  const shown = (base: string) => datasets.some(({ name, unreadable }) => name === base && !unreadable);
  if (bases.length > 0 && bases.every(shown)) return;
  const columns = columnsOf(dataset, inventoryOf(options.inventory, id, dataset), options.subjects);
  const asked = askedColumns(columns, wanted);
  const inText = wanted.kinds.includes('email') || wanted.kinds.includes('phone');
  // What a sample saw nothing in may hold it all the same: where all is read, every text is; else every text is named.
  const inside = inText ? textsBeside(columns, asked) : [];
  for (const [by, why] of [
    [columns.veiled, veiled],
    [columns.nested, nested],
  ] as const) {
    const fields = new Set(wanted.kinds.flatMap((kind) => by.get(kind) ?? []));
    if (fields.size > 0) pass([...fields], why);
  }
  const scans = options.full ? [...asked, ...inside] : asked;
  if (!options.full && inside.length > 0) pass(inside, texts);
  const nameless = columns.whole.get('name') ?? [];
  if (wanted.kinds.includes('name') && nameless.length > 0 && !columns.whole.has('birth'))
    pass(nameless, alone);
  if (scans.length === 0) {
    if (inside.length === 0) part.searched++;
    return;
  }
  try {
    const way = await chooseWay(job, asked, columns);
    if (way === 'none') {
      pass(asked, walk);
      return;
    }
    const found = new Found(dataset, columns, wanted, linkFields(dataset, datasets));
    const read = [...scans, ...found.keyFields, ...found.pairFields, ...found.linked];
    const fields = [...new Map(read.map((f) => [f.name, f])).values()];
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
    await found.take(reading, fields, options.full ? inside : []);
    part.searched++;
    if (way === 'select') pass(asked, spelt);
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

/** Notes the records found, those that refer to them, and what was not followed. */
async function note(
  { id, source, dataset, datasets, options, part }: Job,
  columns: Columns,
  found: Found,
): Promise<void> {
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
    signal,
    keep,
  });
  for (const { name, field, records } of referring.found)
    part.found.push({
      source: id,
      dataset: name,
      via: 'reference',
      fields: [field],
      items: inventoryItems(options.inventory, id, name),
      records,
    });
  for (const { name, fields } of referring.unfollowed)
    part.unsearched.push({ source: id, dataset: name, fields: [...fields], why: together });
}

const texts: Text = {
  en: 'text that may hold an address or a number inside; read with --full',
  ko: '안에 주소나 번호가 있을 수 있는 텍스트입니다. --full로 읽습니다',
};
const veiled: Text = {
  en: 'values that are encrypted, hashed or masked cannot be compared',
  ko: '암호화·해시·마스킹된 값은 비교할 수 없습니다',
};
const nested: Text = {
  en: 'inside nested values only addresses and telephone numbers are looked for',
  ko: '중첩된 값 안에서는 이메일 주소와 전화번호만 찾습니다',
};
const together: Text = {
  en: 'it refers to the records found by several fields, which is not followed',
  ko: '찾은 레코드를 여러 필드로 함께 참조하는 데이터셋이어서 따라가지 않았습니다',
};
const spelt: Text = {
  en: 'asked through an index for the usual spellings alone; --full compares every value, however it is written',
  ko: '색인으로 흔히 쓰는 표기만 찾았습니다. --full은 표기가 달라도 모든 값을 비교합니다',
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

/** Whatever may hold text, but for what is compared as a whole. */
function textsBeside({ texts: all, inside }: Columns, asked: readonly Field[]): Field[] {
  const whole = new Set(asked.map(({ name }) => name));
  const beside = all.filter(({ name }) => !whole.has(name) || inside.some((one) => one.name === name));
  return [...new Set([...inside, ...beside])];
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
