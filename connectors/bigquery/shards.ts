/** A day at the end of a name. https://cloud.google.com/bigquery/docs/partitioned-tables#dt_partition_shard */
const dated = /^(.*\D_?)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/s;

/** Tables that stand for one. */
export interface Shards {
  /** `events_*`, or the name of the one table. */
  readonly name: string;
  /** What stands before the day; undefined for a table by itself. */
  readonly prefix?: string;
  /** Names of the tables, the newest last. */
  readonly tables: readonly string[];
}

/** Tables named alike but for a day (`events_20260101`) as one; a single one of its kind stays itself. */
export function collapse(names: readonly string[]): Shards[] {
  const groups = Map.groupBy(names, (name) => dated.exec(name)?.[1] ?? name);
  const taken = new Set(names);
  return [...groups].flatMap(([key, members]): Shards[] => {
    const days = members.filter((name) => dated.test(name)).sort();
    const alone = members.filter((name) => !dated.test(name));
    const single = (name: string): Shards => ({ name, tables: [name] });
    if (days.length < 2 || taken.has(`${key}*`)) return members.map(single);
    return [...alone.map(single), { name: `${key}*`, prefix: key, tables: days }];
  });
}
