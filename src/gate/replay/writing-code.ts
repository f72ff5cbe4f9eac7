import { isRoutine, mayWriteRows } from '../sql/kind.ts';
import { namesIn } from '../sql/names.ts';
import type { Dialect } from '../sql/scan.ts';
import type { Statement } from '../sql/split.ts';
import type { Place } from './tracker.ts';

/** Statements that may have written rows into tables that they do not say plainly: code, calls, queries that insert or make a table. */
export class WritingCode {
  private readonly all: { readonly names: ReadonlySet<string>; readonly place: Place }[] = [];
  private first: Place | undefined;
  private readonly dialect: Dialect;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  note({ text }: Statement, place: Place): void {
    const writes = mayWriteRows(text);
    if (!writes && !isRoutine(text)) return;
    if (writes) this.first ??= place;
    this.all.push({ names: new Set(namesIn(text, this.dialect)), place });
  }

  /** Where rows of a table would come from: the first that names it, else the first of all; nowhere where nothing may have written. */
  placeFor(dataset: readonly string[]): Place | undefined {
    if (!this.first) return undefined;
    return this.all.find(({ names }) => names.has(dataset.at(-1) ?? ''))?.place ?? this.first;
  }
}
