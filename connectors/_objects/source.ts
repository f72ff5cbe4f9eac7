import pLimit from 'p-limit';
import {
  type AgeCount,
  type AgeQuery,
  type Dataset,
  type Fact,
  inScope,
  type OpenContext,
  type Reading,
  type ReadRequest,
  type SelectRequest,
  type Source,
  sourceError,
} from '../../src/sdk/index.ts';
import { type Joined, joinDumps } from './dump/folder.ts';
import { type Entry, entriesOf, entriesOfMany, type Group, unreadableEntry } from './entries.ts';
import { type StoreCommands, storeErasure } from './erasure.ts';
import { groupName, literalPrefix } from './groups.ts';
import { listGroups } from './listing.ts';
import type { OpenHints } from './open.ts';
import { openParts, type Part, reasonOf } from './parts.ts';
import { readAll, readSample } from './read.ts';
import { countAges, selectRecords } from './records.ts';
import type { DatabaseTable, ObjectStore, StoredObject, StoreLimits } from './store.ts';
import type { Problems } from './table.ts';

/** A store of objects, or a folder of files, as a source: each table in them a dataset, the parts of one collapsed. */
export class ObjectSource<O extends StoredObject> {
  private readonly store: ObjectStore<O>;
  private readonly hints: OpenHints;
  private readonly limits: StoreLimits;
  private readonly context: OpenContext;
  private readonly entries = new Map<string, Entry>();
  private beside: Joined<O>['beside'] = new Map();
  /** Names of datasets by the pattern of their objects, once somebody asked. */
  private patterns: Map<string, string[]> | undefined;

  constructor(store: ObjectStore<O>, hints: OpenHints, limits: StoreLimits, context: OpenContext) {
    this.store = store;
    this.hints = { ...hints, listBytes: limits.listBytes };
    this.limits = limits;
    this.context = context;
  }

  /** What every store can; its own are the commands that delete objects, and what it tells of itself. */
  toSource(commands: () => StoreCommands, facts: () => Promise<Fact[]>): Source {
    return {
      datasets: () => this.datasets(),
      read: (dataset, request) => this.read(dataset, request),
      age: (dataset, query) => this.age(dataset, query),
      select: (dataset, request) => this.select(dataset, request),
      erasure: async (dataset, selection) =>
        storeErasure(this.entry(dataset), this.entries.values(), selection, commands()),
      facts,
      [Symbol.asyncDispose]: async () => this.store.close?.(),
    };
  }

  /** The dataset that an object of this name belongs to, where it is one only. */
  datasetOf(name: string): string | undefined {
    const own = this.byPattern().get(groupName(name));
    return own?.length === 1 ? own[0] : undefined;
  }

  /** Every dataset with the objects that were opened for it. */
  *known(): Generator<{ dataset: Dataset; objects: readonly O[] }> {
    for (const { dataset, parts, object } of this.entries.values()) {
      const own = object ? [object] : parts.map((part) => part.object);
      yield { dataset, objects: own.flatMap((one) => [one as O, ...(this.beside.get(one) ?? [])]) };
    }
  }

  private async datasets(): Promise<Dataset[]> {
    const listed = await listGroups(this.store, this.limits, this.context.signal);
    const { groups, beside } = await joinDumps(listed.groups);
    this.beside = beside;
    this.entries.clear();
    this.patterns = undefined;
    const limit = pLimit(this.limits.atOnce);
    const opened = await Promise.all(groups.map((group) => limit(() => this.openGroup(group))));
    for (const entry of entriesOf(opened.flatMap(({ parts }) => parts))) this.add(entry);
    for (const { entries } of opened) for (const entry of entries) this.add(entry);
    if (listed.beyond > 0) this.add(unreadableEntry({ name: '**', reason: tooManyPatterns(listed.beyond) }));
    return [...this.entries.values()]
      .map(({ dataset }) => dataset)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private async read(dataset: Dataset, request: ReadRequest): Promise<Reading> {
    const entry = this.entry(dataset);
    if (entry.database) return entry.database.read(request);
    this.context.sent(this.store.request);
    const parts = (problems: Problems) => this.parts(entry, problems);
    return request.rows === 'all'
      ? readAll(entry, parts, request)
      : readSample(entry, parts, request, request.rows, this.limits.sampleBytes);
  }

  private async age(dataset: Dataset, query: AgeQuery): Promise<AgeCount> {
    const entry = this.entry(dataset);
    if (entry.database) return entry.database.age(query);
    this.context.sent(this.store.request);
    return countAges(this.parts(entry), query);
  }

  private async select(dataset: Dataset, request: SelectRequest): Promise<Reading> {
    const entry = this.entry(dataset);
    if (entry.database) return entry.database.select(request);
    this.context.sent(this.store.request);
    return selectRecords((problems) => this.parts(entry, problems), request);
  }

  /** Tables of a group; what belongs to no table of several objects is given as entries. */
  private async openGroup(
    group: Group & { readonly objects: readonly O[] },
  ): Promise<{ parts: readonly Part[]; entries: readonly Entry[] }> {
    const parts: Part[] = [];
    const entries: Entry[] = [];
    for (const object of group.objects) {
      this.context.signal.throwIfAborted();
      const tables = object.unreadable ? undefined : await this.openDatabase(object);
      if (tables) {
        entries.push(...tables);
        continue;
      }
      const opened = await openParts(object, this.hints);
      parts.push(...opened.parts);
      entries.push(...opened.failures.map(unreadableEntry));
    }
    if (group.count === group.objects.length) return { parts, entries };
    return { parts: [], entries: speakForAll(group, parts, entries) };
  }

  private async openDatabase(object: O): Promise<Entry[] | undefined> {
    try {
      const tables = await this.store.database?.(object);
      return tables?.map((database: DatabaseTable) => ({
        dataset: database.dataset,
        parts: [],
        database,
        object,
      }));
    } catch (error) {
      return [unreadableEntry({ name: object.bytes.name, reason: reasonOf(error) })];
    }
  }

  /** All parts of a dataset. Without `problems` a part that cannot be opened is an error. */
  private async *parts({ parts, listed }: Entry, problems?: Problems): AsyncGenerator<Part> {
    if (!listed) return yield* parts;
    for await (const object of this.store.list(literalPrefix(listed.objects))) {
      if (groupName(object.bytes.name) !== listed.objects) continue;
      const opened = await openParts(object, this.hints);
      for (const part of opened.parts) {
        const name = groupName(part.name);
        if (name === listed.parts) yield part;
        else if (!listed.known.has(name)) problems?.add(unlistedTables);
      }
      for (const { reason } of opened.failures) {
        if (!problems) throw sourceError(reason.code, reason.detail);
        problems.add({ en: 'objects that could not be opened', ko: '열 수 없는 객체' });
      }
    }
  }

  private byPattern(): Map<string, string[]> {
    if (this.patterns) return this.patterns;
    const patterns = new Map<string, string[]>();
    for (const { dataset, parts, listed, object = parts[0]?.object } of this.entries.values()) {
      if (dataset.unreadable) continue;
      const pattern = listed?.objects ?? groupName(object?.bytes.name ?? '');
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), dataset.name]);
    }
    this.patterns = patterns;
    return patterns;
  }

  private add(entry: Entry): void {
    const { name } = entry.dataset;
    if (inScope(this.context.scope, name))
      this.entries.set(this.unique(name), named(entry, this.unique(name)));
  }

  /** An archive may hold two entries of one name, and an object be called like an entry of another. */
  private unique(name: string): string {
    for (let times = 1; ; times++) {
      const own = times === 1 ? name : `${name} (${times})`;
      if (!this.entries.has(own)) return own;
    }
  }

  private entry(dataset: Dataset): Entry {
    const entry = this.entries.get(dataset.name);
    if (!entry) throw sourceError('not-found');
    return entry;
  }
}

function named(entry: Entry, name: string): Entry {
  return name === entry.dataset.name ? entry : { ...entry, dataset: { ...entry.dataset, name } };
}

const unlistedTables = {
  en: 'tables that none of the objects opened for the list has',
  ko: '목록을 만들 때 연 객체에 없던 테이블',
};

/** Entries of a group of which only some objects were opened, by what these hold. */
function speakForAll(
  group: Group & { readonly objects: readonly StoredObject[] },
  parts: readonly Part[],
  entries: readonly Entry[],
): Entry[] {
  const databases = entries.filter(({ database }) => database);
  const failures = entries.flatMap(({ dataset }) => dataset.unreadable ?? []);
  const others =
    parts.length > 0
      ? entriesOfMany(group, parts, failures.length)
      : [unreadableEntry({ name: group.pattern, reason: failures[0] ?? notOpened(group) })];
  // A database is read as a whole, and none speaks for another.
  return [...databases, ...others];
}

function notOpened({ count, objects }: Group) {
  return {
    code: 'too-large',
    detail: {
      en: `${count - objects.length} of ${count} objects with such names were not opened; narrow the paths`,
      ko: `이 이름 형식의 객체 ${count}개 중 ${count - objects.length}개를 열지 않았습니다. 경로를 좁혀 주십시오`,
    },
  } as const;
}

function tooManyPatterns(objects: number) {
  return {
    code: 'too-large',
    detail: {
      en: `${objects} objects whose names follow no common pattern; narrow the paths`,
      ko: `이름에 공통된 형식이 없는 객체 ${objects}개입니다. 경로를 좁혀 주십시오`,
    },
  } as const;
}
