import {
  type Classification,
  type ClassifiedField,
  type EvidencePiece,
  isReferring,
} from '../core/classification.ts';
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

/**
 * All that the classifier saw in a field itself: its item, and those inside its text. What it holds for the sake of another
 * field is none: that one may change or be out of sight without anything new here. Sorted.
 */
export function seenItems(classification: Classification, items: ItemCatalogue): string[] {
  const { item } = classification;
  const isOwn = item !== undefined && !isContradicted(classification, item) && !isReferred(classification);
  const own = isOwn ? [item] : [];
  return [...new Set([...own, ...contained(classification, items)])].sort();
}

/**
 * What the contents of a field show, for a decision to be held against. What its name or table alone say was known to
 * whoever decided; a comment may have been written since.
 */
export function shownItems(classification: Classification, items: ItemCatalogue): string[] {
  const { item, evidence } = classification;
  const speaking = evidence.filter((piece) => piece.item === item && piece.weight > 0);
  const known = speaking.length > 0 && speaking.every(({ kind }) => standing.has(kind));
  const bare = item === 'free-text' || (items.get(item ?? '')?.sensitivity ?? 'none') === 'none';
  return seenItems(classification, items).filter((key) => key !== item || !(known || bare));
}

/** Evidence that stays as long as the field and its type do. */
const standing: ReadonlySet<EvidencePiece['kind']> = new Set(['name', 'table', 'neighbour', 'type']);

function isReferred({ item, evidence }: Classification): boolean {
  return evidence.some((piece) => piece.item === item && isReferring(piece.kind));
}

/** Whether the values speak against an item that the name suggests: none has its form. */
export function isContradicted({ evidence }: Classification, item: string): boolean {
  return evidence.some((piece) => piece.kind === 'values' && piece.item === item && piece.weight < 0);
}

function contained({ contains }: Classification, items: ItemCatalogue): string[] {
  return Object.entries(contains).flatMap(([key, count]) => {
    const sensitivity = items.get(key)?.sensitivity ?? 'none';
    return count > 0 && sensitivity !== 'none' && sensitivity !== 'context' ? [key] : [];
  });
}
