import type { ClassifiedField } from '../core/classification.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { formatPlace, printable } from '../core/place.ts';
import type { Run, RunDataset } from '../core/run.ts';

/** What a run says about where personal data lies; shared by the renderings. */

export interface MapEntry {
  readonly dataset: RunDataset;
  /** Fields that hold personal data, or context beside it. */
  readonly fields: readonly ClassifiedField[];
}

export function isPersonal(items: ItemCatalogue, { classification }: ClassifiedField): boolean {
  const found = [classification.item, ...Object.keys(classification.contains)];
  return found.some((key) => key !== undefined && (items.get(key)?.sensitivity ?? 'none') !== 'none');
}

/** Datasets with at least one item that is personal by itself, and their fields. */
export function personalMap(run: Run, items: ItemCatalogue): MapEntry[] {
  return run.datasets.flatMap((dataset) => {
    const fields = dataset.fields.filter((field) => isPersonal(items, field));
    const alone = fields.some(({ classification: { item, contains } }) =>
      [item, ...Object.keys(contains)].some((key) => {
        const sensitivity = key === undefined ? 'none' : (items.get(key)?.sensitivity ?? 'none');
        return sensitivity !== 'none' && sensitivity !== 'context' && sensitivity !== 'content';
      }),
    );
    return alone ? [{ dataset, fields }] : [];
  });
}

/** Who decided what a field holds, when and why; empty where nobody did. */
export function decisionOf({ classification }: ClassifiedField): string {
  return printable(classification.evidence.find(({ kind }) => kind === 'decision')?.by ?? '');
}

export interface DecidedField {
  readonly place: string;
  /** Undefined where it was decided that the field is no personal data. */
  readonly item?: string;
  readonly by: string;
}

/** What people decided about, in place of the classifier. */
export function decidedFields(run: Run): DecidedField[] {
  return run.datasets.flatMap(({ source, name: dataset, fields }) =>
    fields.flatMap((field) => {
      const by = decisionOf(field);
      if (by === '') return [];
      const { item } = field.classification;
      return [
        {
          place: formatPlace({ source, dataset, field: field.name }),
          by,
          ...(item !== undefined && { item }),
        },
      ];
    }),
  );
}

/** How many fields hold each item, most first. */
export function countItems(map: readonly MapEntry[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { fields } of map) {
    for (const { classification } of fields) {
      const key = classification.item;
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
