import type { Dataset, Field } from '../core/dataset.ts';
import type { Cell, Reading } from '../core/source.ts';
import type { Columns } from './columns.ts';
import { type Kind, tokensOf } from './identifiers.ts';
import { LinkCollector } from './references.ts';
import type { Wanted } from './wanted.ts';

/** Keys that are kept of one dataset, to be written. */
const mostKeys = 10_000;

/** Gathers the records of a reading that hold what is wanted. */
export class Found {
  records = 0;
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

  async take(reading: Reading, fields: readonly Field[], inside: readonly Field[]): Promise<void> {
    const at = new Map(fields.map(({ name }, index) => [name, index]));
    for await (const { rows, columns } of reading.batches) {
      for (let row = 0; row < rows; row++) {
        const cell = (name: string) => columns[at.get(name) ?? -1]?.[row] ?? null;
        const hits = [...this.wholeHits(cell), ...this.insideHits(cell, inside)];
        if (hits.length === 0) continue;
        this.records++;
        for (const name of hits) this.matched.add(name);
        for (const { name } of this.linked) this.links.add(name, cell(name));
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
