import type { Dataset, Field } from '../core/dataset.ts';
import type { Cell, Reading } from '../core/source.ts';
import type { Asked } from './asked.ts';
import type { Columns } from './columns.ts';
import { type Kind, kinds, normalise, tokensOf } from './identifiers.ts';
import { insideTokens, shortestId } from './in-text.ts';
import { isOfOthers, type NamedSubjects } from './named.ts';
import { distinct, LinkCollector, recordsOf } from './references.ts';
import type { Wanted } from './wanted.ts';

/** Keys that are kept of one dataset, to be written. */
const mostKeys = 10_000;

/** A name says of one person only what it does beside a birth date. */
const byThemselves = ['email', 'phone', 'id'] as const;

/** Fields of a record in which what is wanted stands: as their whole value, or anywhere. */
interface Hits {
  readonly whole: readonly string[];
  readonly all: readonly string[];
}

/** How often something was met, and in which fields. */
class Tally {
  count = 0;
  readonly fields = new Set<string>();

  add(...fields: readonly string[]): void {
    this.count++;
    for (const field of fields) this.fields.add(field);
  }
}

/** Gathers the records of a reading that hold what is wanted. */
export class Found {
  records = 0;
  /** Records that hold the name, and not the birth date: whose they are is not known. */
  readonly nameAlone = new Tally();
  /** Texts that hold a number or login so short that it may be anything. */
  readonly shortIds = new Tally();
  /** Cells that are longer than what was read of them. */
  readonly cut = new Tally();
  readonly matched = new Set<string>();
  readonly keys: (readonly Cell[])[] = [];
  readonly keyFields: readonly Field[];
  /** What other datasets refer to. */
  readonly linked: readonly Field[];
  readonly links = new LinkCollector();
  /** Whom the records found name besides. */
  readonly named: NamedSubjects;
  /** All that is read to tell whether a record is the person's, and where it leads. */
  readonly fields: readonly Field[];
  /** Fields inside which is looked. */
  private readonly inside: readonly Field[];
  private readonly table: string;
  private readonly columns: Columns;
  private readonly wanted: Wanted;

  constructor(
    dataset: Dataset,
    columns: Columns,
    wanted: Wanted,
    { asked, linked, named }: Pick<Found, 'linked' | 'named'> & { readonly asked: Asked },
  ) {
    this.linked = linked;
    this.named = named;
    this.inside = asked.inside;
    this.table = dataset.path.at(-1) ?? dataset.name;
    this.columns = columns;
    this.wanted = wanted;
    this.keyFields = dataset.fields.filter((field) => field.primaryKey && !field.unreadable);
    const pairs = wanted.kinds.includes('name') ? (columns.whole.get('birth') ?? []) : [];
    this.fields = distinct([
      ...[...asked.whole, ...asked.inside],
      ...[...this.keyFields, ...pairs, ...linked, ...named.fields],
    ]);
  }

  /** `clip`: characters read of a cell. */
  async take(reading: Reading, clip: number): Promise<void> {
    for await (const { cell } of recordsOf(reading, this.fields)) {
      const { whole, all } = this.hitsIn(cell);
      for (const { name } of this.fields) if ((cell(name)?.length ?? 0) >= clip) this.cut.add(name);
      if (all.length === 0) continue;
      this.records++;
      for (const name of all) this.matched.add(name);
      for (const { name } of this.linked) this.links.add(name, cell(name));
      const own = whole.filter((name) => !isOfOthers(name, this.table));
      this.named.add(cell, own, 'match', { alone: this.isAlone(own), shared: this.areShared(own) });
      if (this.keyFields.length > 0 && this.keys.length < mostKeys)
        this.keys.push(this.keyFields.map(({ name }) => cell(name)));
    }
    this.named.settle();
  }

  /** Whether a record of the dataset is one of those that hold what is wanted. */
  holdsWanted(cell: (name: string) => Cell): boolean {
    return this.hitsIn(cell, false).all.length > 0;
  }

  /** Whether a field was compared with a text as a whole; `spelt`: with the usual spellings alone. */
  compares(field: string, text: string, spelt: boolean): boolean {
    return this.wanted.kinds.some(
      (kind) =>
        kind !== 'name' &&
        kind !== 'birth' &&
        (this.columns.whole.get(kind) ?? []).some(({ name }) => name === field) &&
        this.holds(kind, text) &&
        (!spelt || (this.wanted.forms(kind) ?? []).includes(text)),
    );
  }

  /** `tallies`: what tells of nobody for sure is counted. */
  private hitsIn(cell: (name: string) => Cell, tallies = true): Hits {
    const all = [
      ...byThemselves.flatMap((kind) => this.hitsOf(kind, cell)),
      ...byThemselves.flatMap((kind) => this.within(kind, cell, tallies)),
      ...this.nameHits(cell, tallies),
    ];
    if (all.length === 0) return { whole: [], all };
    const isWhole = (kind: Kind, name: string) =>
      normalise(kind, cell(name) ?? '').some((text) => this.wanted.has(kind, text));
    const wholly = (kind: Kind) => this.hitsOf(kind, cell).filter((name) => isWhole(kind, name));
    const paired = wholly('birth').length > 0 ? wholly('name') : [];
    return { whole: [...byThemselves.flatMap(wholly), ...paired], all };
  }

  /** Whether no other field of the dataset holds such an identifier: of two, one is likely somebody else's. */
  private isAlone(hits: readonly string[]): boolean {
    return kinds.every((kind) => {
      const fields = this.columns.whole.get(kind) ?? [];
      return fields.length <= 1 || !fields.some(({ name }) => hits.includes(name));
    });
  }

  /** Whether these are all telephones, or names with their birth dates: a mailbox or a number is one person's. */
  private areShared(hits: readonly string[]): boolean {
    const own = (['email', 'id'] as const).flatMap((kind) => this.columns.whole.get(kind) ?? []);
    return !own.some(({ name }) => hits.includes(name));
  }

  /** Fields with the name in records that hold the birth date as well, be either in a text. */
  private nameHits(cell: (name: string) => Cell, tallies: boolean): string[] {
    const names = this.anywhere('name', cell, tallies);
    if (names.length === 0 || this.anywhere('birth', cell, tallies).length > 0) return names;
    const born = this.columns.whole.get('birth') ?? [];
    if (tallies && this.inside.length > 0 && born.every(({ name }) => (cell(name) ?? '') === ''))
      this.nameAlone.add(...names);
    return [];
  }

  private anywhere(kind: Kind, cell: (name: string) => Cell, tallies: boolean): string[] {
    return [...new Set([...this.hitsOf(kind, cell), ...this.within(kind, cell, tallies)])];
  }

  private hitsOf(kind: Kind, cell: (name: string) => Cell): string[] {
    if (!this.wanted.kinds.includes(kind)) return [];
    return (this.columns.whole.get(kind) ?? []).flatMap(({ name }) =>
      this.holds(kind, cell(name)) ? [name] : [],
    );
  }

  /** Texts in which an identifier of the kind stands. */
  private within(kind: Kind, cell: (name: string) => Cell, tallies: boolean): string[] {
    if (!this.wanted.kinds.includes(kind)) return [];
    return this.inside.flatMap(({ name }) => {
      const text = cell(name);
      const token = text === null ? undefined : this.tokenIn(kind, text);
      if (token === undefined) return [];
      if (kind !== 'id' || token.length >= shortestId) return [name];
      if (tallies) this.shortIds.add(name);
      return [];
    });
  }

  private tokenIn(kind: Kind, text: string): string | undefined {
    for (const token of insideTokens(kind, text)) if (this.wanted.has(kind, token)) return token;
    return undefined;
  }

  private holds(kind: Kind, text: Cell): boolean {
    return text !== null && tokensOf(kind, text).some((token) => this.wanted.has(kind, token));
  }
}
