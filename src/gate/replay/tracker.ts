import type { Changed, ColumnState } from './engine.ts';

/** A statement of a file. */
export interface Place {
  readonly file: string;
  /** Line of the file, from 1, on which the column or the statement stands. */
  readonly line: number;
  /** Position of the file in the order of the replay. */
  readonly order: number;
}

/** Where a column came to be what it is. */
export interface Origin {
  /** It got its name, or its type. */
  readonly defined: Place;
  /** It became NOT NULL, or nullable again. */
  readonly nullability: Place;
  /** Its comment was written. */
  readonly comment: Place;
}

/** A column by its name, and that of its table. */
interface Named {
  readonly dataset: readonly string[];
  readonly column: string;
}

/** A name that is gone: of a column that was dropped, or that has another one now. */
export interface Dropped extends Named {
  readonly at: Place;
  readonly now?: Named;
}

/** All that a tracker knows, as plain data. */
export interface TrackerState {
  readonly columns: readonly (readonly [string, Tracked])[];
  readonly drops: readonly Dropped[];
}

interface Tracked {
  readonly state: ColumnState;
  readonly origin: Origin;
}

/** Keeps for each column the statements that made it what it is. */
export class Tracker {
  private readonly columns: Map<string, Tracked>;
  private readonly drops: Dropped[];
  private readonly writes = new Map<string, Place>();
  private cache: Map<string, Origin> | undefined;

  /** Goes on from an earlier state, in which no rows had been written. */
  constructor(from?: TrackerState) {
    this.columns = new Map(from?.columns);
    this.drops = [...(from?.drops ?? [])];
  }

  state(): TrackerState {
    return { columns: [...this.columns], drops: this.drops };
  }

  /** `locate` finds the line of a column within the statement. */
  apply({ columns, gone }: Changed, locate: (column: string) => Place): void {
    for (const key of gone) {
      const known = this.columns.get(key);
      if (!known) continue;
      this.columns.delete(key);
      const { dataset, column } = known.state;
      this.drops.push({ dataset, column, at: locate(column) });
    }
    for (const state of columns) {
      const known = this.columns.get(state.key);
      const at = locate(state.column);
      if (known) {
        this.moveWrites(known.state.dataset, state.dataset);
        const { dataset, column } = known.state;
        const now = { dataset: state.dataset, column: state.column };
        if (keyOf(known.state) !== keyOf(now)) this.drops.push({ dataset, column, at, now });
      }
      this.columns.set(state.key, { state, origin: known ? update(known, state, at) : whole(at) });
    }
  }

  wrote(table: readonly string[], at: Place): void {
    const key = writesKey(table);
    if (!this.writes.has(key)) this.writes.set(key, at);
  }

  originOf(dataset: readonly string[], column: string): Origin | undefined {
    return this.origins().get(nameKey(dataset, column));
  }

  /** The first statement that filled a table. */
  writtenAt(dataset: readonly string[]): Place | undefined {
    return this.writes.get(writesKey(dataset));
  }

  /** Names that are gone, each with the one that its column has in the end. */
  dropped(): readonly Dropped[] {
    const live = this.origins();
    const gone = this.drops.filter((one) => !live.has(keyOf(one)));
    return gone.map(({ now, ...one }, i) => {
      const last = now && this.lastName(now, this.drops.indexOf(gone[i]!));
      return { ...one, ...(last && { now: last }) };
    });
  }

  /** What a column that got a name by the drop before `from` is called now; undefined where it was dropped since. */
  private lastName(name: Named, from: number): Named | undefined {
    const at = this.drops.findIndex((one, i) => i > from && keyOf(one) === keyOf(name));
    const next = this.drops[at];
    if (!next) return this.origins().has(keyOf(name)) ? name : undefined;
    return next.now && this.lastName(next.now, at);
  }

  /** The rows of a table that is renamed go with it. */
  private moveWrites(from: readonly string[], to: readonly string[]): void {
    const at = this.writtenAt(from);
    if (at && writesKey(from) !== writesKey(to)) this.wrote(to, at);
  }

  /** Asked only when the replay is over. */
  private origins(): Map<string, Origin> {
    this.cache ??= new Map(
      [...this.columns.values()].map(({ state, origin }) => [nameKey(state.dataset, state.column), origin]),
    );
    return this.cache;
  }
}

/** How statements spell a table differs from how the catalogue does: capitals, and the schema that is left out. */
function writesKey(dataset: readonly string[]): string {
  return (dataset.at(-1) ?? '').toLowerCase();
}

function whole(at: Place): Origin {
  return { defined: at, nullability: at, comment: at };
}

function update(known: { state: ColumnState; origin: Origin }, state: ColumnState, at: Place): Origin {
  const before = known.state;
  const same =
    nameKey(before.dataset, before.column) === nameKey(state.dataset, state.column) &&
    before.type === state.type;
  return {
    defined: same ? known.origin.defined : at,
    nullability: before.nullable === state.nullable ? known.origin.nullability : at,
    comment: before.comment === state.comment ? known.origin.comment : at,
  };
}

const keyOf = ({ dataset, column }: Named): string => nameKey(dataset, column);

function nameKey(dataset: readonly string[], column: string): string {
  return JSON.stringify([...dataset, column]);
}
