import type { Dataset } from '../core/dataset.ts';
import type { SubjectPlace } from '../core/subject.ts';
import type { Way } from './named.ts';
import type { Keep, Met, Opened } from './opened.ts';
import { followReferences, type LinkCollector, mostKeys, type Visitor } from './references.ts';
import { notSearched } from './unsearched.ts';

/** What is asked for of the records that are reached, and who hears of them. */
export interface Following {
  readonly full: boolean;
  readonly signal: AbortSignal;
  readonly keep?: Keep;
}

/** Notes the records that hold what was asked for, those that refer to them, and what was not followed. */
export async function noteMatch(opened: Opened, met: Met, following: Following): Promise<void> {
  const { dataset, columns, found } = met;
  addPlace(
    opened,
    dataset,
    { via: 'match', fields: [...found.matched], items: [...columns.items] },
    found.records,
  );
  const place = { source: opened.id, dataset: dataset.name };
  for (const key of found.keys) following.keep?.(place, key);
  if (found.keys.length < found.records) following.keep?.(place, undefined);
  await follow(opened, dataset, found.links, following);
}

/** Follows what refers to records of a dataset. */
export async function follow(
  opened: Opened,
  dataset: Dataset,
  links: LinkCollector,
  following: Following,
): Promise<void> {
  const { source, datasets, referencesOf, reached } = opened;
  const { full, signal } = following;
  leaveCut(opened, dataset, links);
  const { found, left } = await followReferences({
    ...{ source, dataset, datasets, referencesOf, reached, full, signal },
    links: links.result(),
    visitor: visitorOf(opened, 'reference', following),
  });
  const datasetOf = (name: string) => datasets.find((one) => one.name === name)!;
  for (const { name, field, records } of found) {
    opened.searched.add(name);
    addPlace(opened, datasetOf(name), { via: 'reference', fields: [field] }, records);
  }
  for (const { name, fields, why } of left) opened.pass(datasetOf(name), fields, why);
}

/** Reads of each record its key and whom it names. */
export function visitorOf(opened: Opened, way: Way, { keep }: Following): Visitor {
  const keysOf = (dataset: Dataset) => dataset.fields.filter((one) => one.primaryKey && !one.unreadable);
  return {
    fieldsOf: (dataset) => [...keysOf(dataset), ...opened.namedIn(dataset).fields],
    visit: (dataset, by, cell) => {
      opened.namedIn(dataset).add(cell, [by.name], way);
      const keys = keysOf(dataset);
      const key = keys.length > 0 ? keys.map(({ name }) => cell(name)) : undefined;
      keep?.({ source: opened.id, dataset: dataset.name }, key);
    },
  };
}

/** One entry for each way and field, however often it was looked there. */
export function addPlace(
  opened: Opened,
  dataset: Dataset,
  place: Pick<SubjectPlace, 'via' | 'fields' | 'from'> & { readonly items?: readonly string[] },
  records: number,
): void {
  const { via, fields, from = [] } = place;
  const earlier = opened.found.find(
    (one) => one.via === via && one.dataset === dataset.name && one.fields.join('\n') === fields.join('\n'),
  );
  if (!earlier) {
    const items = place.items ?? itemsIn(opened, dataset);
    opened.found.push({ source: opened.id, dataset: dataset.name, ...place, items: [...items], records });
    return;
  }
  earlier.records += records;
  const known = new Set(earlier.from?.map((one) => JSON.stringify(one)));
  earlier.from?.push(...from.filter((one) => !known.has(JSON.stringify(one))));
}

/** What its records hold besides. */
function itemsIn(opened: Opened, dataset: Dataset): string[] {
  const { fields = [] } = opened.inventoryOf(dataset) ?? {};
  return [...new Set(fields.flatMap(({ classification }) => classification.item ?? []))].sort();
}

function leaveCut(opened: Opened, dataset: Dataset, { cut }: LinkCollector): void {
  if (cut.size > 0) opened.pass(dataset, [...cut], notSearched.keys(mostKeys));
}
