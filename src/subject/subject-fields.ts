import { isCalledAlike } from '../classify/refers-to.ts';
import type { MapEntry, Serves } from '../core/workspace.ts';
import { entryFor } from '../workspace/datamap.ts';

/** A field that names the data subject of each record. */
export interface SubjectField {
  readonly field: string;
  /** For which activities, by the data map; none where only its name says so. */
  readonly serves: readonly Pick<Serves, 'activity' | 'where'>[];
}

/** The same of a dataset that may be a glob: its source was not looked at. */
export interface SubjectFieldOutside extends SubjectField {
  readonly source: string;
  readonly dataset: string;
}

/** Which fields name data subjects: by the data map, and by the names that the user gave. */
export class SubjectFields {
  private readonly data: readonly MapEntry[];
  /**
   * What a field is called that names the subject in one dataset, it does in others too, unless keys are called so
   * everywhere.
   */
  private readonly common: readonly string[];

  constructor(data: readonly MapEntry[], named: readonly string[]) {
    this.data = data;
    const mapped = data.flatMap(({ serves }) => serves.flatMap(({ subject }) => subject ?? []));
    this.common = [...mapped.filter((name) => !isCalledAlike(name)), ...named];
  }

  of(source: string, dataset: string): SubjectField[] {
    const own = fieldsOf(entryFor(this.data, source, dataset));
    const known = new Set(own.map(({ field }) => field));
    const others = [...new Set(this.common)].filter((name) => !known.has(name));
    return [...own, ...others.map((field) => ({ field, serves: [] }))];
  }

  /** Whether the data map itself names the field. */
  isMapped(source: string, dataset: string, field: string): boolean {
    return fieldsOf(entryFor(this.data, source, dataset)).some((one) => one.field === field);
  }

  /** What the data map names in other sources than these. */
  outside(sources: ReadonlySet<string>): SubjectFieldOutside[] {
    return this.data.flatMap((entry) => {
      const colon = entry.at.indexOf(':');
      const [source, dataset] = [entry.at.slice(0, colon), entry.at.slice(colon + 1)];
      return sources.has(source) ? [] : fieldsOf(entry).map((one) => ({ ...one, source, dataset }));
    });
  }
}

function fieldsOf(entry: MapEntry | undefined): SubjectField[] {
  const serves = (entry?.serves ?? []).filter(({ subject }) => subject !== undefined);
  return [...Map.groupBy(serves, ({ subject }) => subject!)].map(([field, some]) => ({
    field,
    serves: some,
  }));
}
