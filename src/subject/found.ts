import type { Dataset, Field } from '../core/dataset.ts';
import type { Cell, Reading } from '../core/source.ts';
import type { Columns } from './columns.ts';
import { type Kind, tokensOf } from './identifiers.ts';
import { insideTokens, shortestId } from './in-text.ts';
import { LinkCollector } from './references.ts';
import type { Wanted } from './wanted.ts';

/** Keys that are kept of one dataset, to be written. */
const mostKeys = 10_000;

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
  /** The birth dates that stand beside a name. */
  readonly pairFields: readonly Field[];
  /** What other datasets refer to. */
  readonly linked: readonly Field[];
  readonly links = new LinkCollector();
  private readonly columns: Columns;
  private readonly wanted: Wanted;

  constructor(dataset: Dataset, columns: Columns, wanted: Wanted, linked: readonly Field[]) {
    this.linked = linked;
    this.columns = columns;
    this.wanted = wanted;
    this.keyFields = dataset.fields.filter((field) => field.primaryKey && !field.unreadable);
    this.pairFields = wanted.kinds.includes('name') ? (columns.whole.get('birth') ?? []) : [];
  }

  /** `clip`: characters read of a cell. */
  async take(
    reading: Reading,
    fields: readonly Field[],
    inside: readonly Field[],
    clip: number,
  ): Promise<void> {
    const at = new Map(fields.map(({ name }, index) => [name, index]));
    for await (const { rows, columns } of reading.batches) {
      for (let row = 0; row < rows; row++) {
        const cell = (name: string) => columns[at.get(name) ?? -1]?.[row] ?? null;
        const hits = [
          ...this.wholeHits(cell),
          ...this.insideHits(cell, inside),
          ...this.nameHits(cell, inside),
        ];
        for (const { name } of fields) if ((cell(name)?.length ?? 0) >= clip) this.cut.add(name);
        if (hits.length === 0) continue;
        this.records++;
        for (const name of hits) this.matched.add(name);
        for (const { name } of this.linked) this.links.add(name, cell(name));
        if (this.keyFields.length > 0 && this.keys.length < mostKeys)
          this.keys.push(this.keyFields.map(({ name }) => cell(name)));
      }
    }
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

  private wholeHits(cell: (name: string) => Cell): string[] {
    return this.wanted.kinds.flatMap((kind) =>
      kind === 'name' || kind === 'birth' ? [] : this.hitsOf(kind, cell),
    );
  }

  /** Fields with the name in records that hold the birth date as well, be either in a text. */
  private nameHits(cell: (name: string) => Cell, inside: readonly Field[]): string[] {
    const names = this.anywhere('name', cell, inside);
    if (names.length === 0 || this.anywhere('birth', cell, inside).length > 0) return names;
    const born = this.columns.whole.get('birth') ?? [];
    if (inside.length > 0 && born.every(({ name }) => (cell(name) ?? '') === '')) {
      this.nameAlone.add(...names);
    }
    return [];
  }

  private anywhere(kind: Kind, cell: (name: string) => Cell, inside: readonly Field[]): string[] {
    return [...new Set([...this.hitsOf(kind, cell), ...this.within(kind, cell, inside)])];
  }

  private hitsOf(kind: Kind, cell: (name: string) => Cell): string[] {
    if (!this.wanted.kinds.includes(kind)) return [];
    return (this.columns.whole.get(kind) ?? []).flatMap(({ name }) =>
      this.holds(kind, cell(name)) ? [name] : [],
    );
  }

  private insideHits(cell: (name: string) => Cell, inside: readonly Field[]): string[] {
    return (['email', 'phone', 'id'] as const).flatMap((kind) => this.within(kind, cell, inside));
  }

  /** Texts in which an identifier of the kind stands. */
  private within(kind: Kind, cell: (name: string) => Cell, inside: readonly Field[]): string[] {
    if (!this.wanted.kinds.includes(kind)) return [];
    return inside.flatMap(({ name }) => {
      const text = cell(name);
      const token = text === null ? undefined : this.tokenIn(kind, text);
      if (token === undefined) return [];
      if (kind !== 'id' || token.length >= shortestId) return [name];
      this.shortIds.add(name);
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
