import { columnsIn, isShownElsewhere } from './look-up.ts';
import type { Opened } from './opened.ts';
import { reachableFrom } from './references.ts';
import { notSearched } from './unsearched.ts';
import type { Wanted } from './wanted.ts';

/**
 * Personal data in which nothing was looked for, as no field holds what was asked for, no number of the person that is known leads there,
 * and no key does from datasets with such fields: whose it is, another identifier tells.
 */
export function noteNameless(
  opened: Opened,
  wanted: Wanted,
  isPersonal: (source: string, dataset: string) => boolean,
): void {
  const { id, datasets, referencesOf, searched, answered } = opened;
  const named = datasets.filter((dataset) => {
    const { whole } = columnsIn(opened, dataset);
    return answered.has(dataset.name) || wanted.kinds.some((kind) => whole.has(kind));
  });
  const reachable = reachableFrom(named, datasets, referencesOf);
  for (const dataset of datasets) {
    const isAnswered = reachable.has(dataset.name) || isShownElsewhere(dataset, datasets);
    const isSaid = opened.found.some((one) => one.dataset === dataset.name);
    if (isAnswered || isSaid || !searched.has(dataset.name)) continue;
    // What has a data subject is about people, whatever its fields were taken for.
    if (!isPersonal(id, dataset.name) && opened.namedIn(dataset).fields.length === 0) continue;
    searched.delete(dataset.name);
    opened.pass(dataset, [], notSearched.nameless);
  }
}
