import type { Dataset, Field } from '../core/dataset.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import { toText } from '../core/text.ts';
import { type Asked, askOf, holdings } from './asked.ts';
import { type Columns, columnsOf } from './columns.ts';
import { costOf } from './cost.ts';
import { Found } from './found.ts';
import type { Opened } from './opened.ts';
import { linkFields } from './references.ts';
import { counted, notSearched, untold } from './unsearched.ts';
import type { Wanted } from './wanted.ts';

/** Characters read of a cell: long texts may hold an address anywhere. */
export const clip = 65_536;

/** How one dataset is searched. */
export interface Manner {
  readonly wanted: Wanted;
  /** Walk whatever must be walked, free text included. */
  readonly full: boolean;
  /** Whether the user named the fields of numbers, so that no other is one. */
  readonly numbered: boolean;
  readonly signal: AbortSignal;
}

/** Looks in one dataset for what was asked for. */
export async function lookUp(opened: Opened, dataset: Dataset, manner: Manner): Promise<void> {
  const { wanted, full, numbered } = manner;
  if (dataset.unreadable) {
    opened.pass(dataset, [], describeReason(dataset.unreadable));
    return;
  }
  if (isShownElsewhere(dataset, opened.datasets)) return;
  const columns = columnsIn(opened, dataset);
  const asked = askOf(columns, wanted, full, numbered);
  for (const [fields, why] of asked.leftOut) opened.pass(dataset, fields, why);
  const looked = [...asked.whole, ...asked.inside];
  if (looked.length === 0) {
    // A dataset of which nothing was compared that could be is not one that was searched.
    if (asked.leftOut.length === 0) opened.searched.add(dataset.name);
    return;
  }
  try {
    await readDataset(opened, dataset, columns, asked, manner);
  } catch (error) {
    if (!(error instanceof GamsaError)) throw error;
    opened.pass(dataset, looked, error.text);
  }
}

export function columnsIn(opened: Opened, dataset: Dataset): Columns {
  return columnsOf(dataset, opened.inventoryOf(dataset), opened.subjectsOf(dataset));
}

/** Views show the records of others again, where these are looked at themselves. */
export function isShownElsewhere({ derivedFrom = [] }: Dataset, datasets: readonly Dataset[]): boolean {
  const isSeen = (base: string) => datasets.some(({ name, unreadable }) => name === base && !unreadable);
  return derivedFrom.length > 0 && derivedFrom.every(isSeen);
}

async function readDataset(
  opened: Opened,
  dataset: Dataset,
  columns: Columns,
  asked: Asked,
  { wanted, full, signal }: Manner,
): Promise<void> {
  const { source, datasets, referencesOf } = opened;
  const way = await chooseWay(opened, dataset, asked.whole, columns, { wanted, full });
  if (way === 'none') {
    opened.pass(dataset, asked.whole, notSearched.walk);
    return;
  }
  const linked = linkFields(dataset, datasets, referencesOf);
  const found = new Found(dataset, columns, wanted, { asked, linked, named: opened.namedIn(dataset) });
  const request = { fields: found.fields, clip, signal };
  const reading =
    way === 'select'
      ? await source.select!(dataset, { ...request, selection: { holding: holdings(columns, wanted) } })
      : await source.read!(dataset, { ...request, rows: 'all', seed: 0 });
  await found.take(reading, clip);
  opened.searched.add(dataset.name);
  for (const [{ count, fields }, why] of [
    [found.nameAlone, untold.nameAlone],
    [found.shortIds, untold.shortIds],
    [found.cut, untold.cut(clip)],
  ] as const)
    if (count > 0) opened.pass(dataset, [...fields], counted(why, count));
  if (way === 'select') opened.pass(dataset, asked.whole, notSearched.spelt);
  for (const { what, count } of reading.problems)
    opened.pass(dataset, [...asked.whole, ...asked.inside], counted(toText(what), count));
  opened.met.set(dataset.name, { dataset, columns, found, spelt: way === 'select' });
}

/** By an index where one serves; else by a walk, where that is asked for or short; else not at all. */
async function chooseWay(
  { source }: Opened,
  dataset: Dataset,
  asked: readonly Field[],
  columns: Columns,
  { wanted, full }: Pick<Manner, 'wanted' | 'full'>,
): Promise<'select' | 'read' | 'none'> {
  const known = wanted.kinds.every((kind) => wanted.forms(kind) !== undefined);
  if (full || !known || asked.length === 0) return source.read ? 'read' : 'none';
  switch (await costOf(source, dataset, holdings(columns, wanted))) {
    case 'short':
      return 'read';
    case 'index':
      return 'select';
    case 'untold':
      return source.select ? 'select' : 'none';
    case 'long':
      return 'none';
  }
}
