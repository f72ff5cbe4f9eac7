import type { Classification, ClassifiedField } from '../core/classification.ts';
import type { Item, ItemCatalogue } from '../core/item.ts';

/** The item of a field that belongs into the catalogue; undefined for none. Free text counts where something personal was seen in it. */
export function personalItem({ classification }: ClassifiedField, items: ItemCatalogue): Item | undefined {
  const item = items.get(classification.item ?? '');
  if (!item || item.sensitivity === 'none') return undefined;
  return item.key === 'free-text' && contained(classification, items).length === 0 ? undefined : item;
}

/** Fields with personal data. A dataset with nothing but context (company, department) has none. */
export function personalFields<T extends ClassifiedField>(
  fields: readonly T[],
  items: ItemCatalogue,
): (T & { readonly item: Item })[] {
  const found = fields.flatMap((field) => {
    const item = personalItem(field, items);
    return item ? [{ ...field, item }] : [];
  });
  return found.some(({ item }) => item.sensitivity !== 'context') ? found : [];
}

/** All that the classifier saw in a field: its item, and those inside its text. Sorted. */
export function seenItems(classification: Classification, items: ItemCatalogue): string[] {
  const own = classification.item === undefined ? [] : [classification.item];
  return [...new Set([...own, ...contained(classification, items)])].sort();
}

function contained({ contains }: Classification, items: ItemCatalogue): string[] {
  return Object.entries(contains).flatMap(([key, count]) => {
    const sensitivity = items.get(key)?.sensitivity ?? 'none';
    return count > 0 && sensitivity !== 'none' && sensitivity !== 'context' ? [key] : [];
  });
}
