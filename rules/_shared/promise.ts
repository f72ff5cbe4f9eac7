import type { DatasetEvidence, Item, ItemCatalogue, Policy } from '../../src/sdk/index.ts';

/** What both a policy's entries and packs carry: first and last day in force. */
interface Dated {
  readonly inForce?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
}

/** Calendar dates as `YYYY-MM-DD` compare as text. */
export function isInForce({ inForce }: Dated, asOf: string): boolean {
  return (inForce?.from ?? asOf) <= asOf && asOf <= (inForce?.to ?? asOf);
}

/** Keys of all items that the policy declares for the purposes of a dataset, or as collected automatically. */
export function declaredFor({ serves }: DatasetEvidence, policy: Policy): Set<string> {
  const served = serves.flatMap(({ activity, retention }) => [
    ...activity.items.required,
    ...activity.items.optional,
    ...retention.flatMap(({ items }) => items ?? []),
  ]);
  return new Set([...served, ...(policy.automatic?.items ?? [])]);
}

/** Items that a policy may call by either name: when somebody used a service. */
const synonyms: readonly ReadonlySet<string>[] = [new Set(['visit-time', 'request-time'])];

/** True where an item, a synonym, or the wider one that it is part of, is among the declared. */
export function covers(declared: ReadonlySet<string>, item: Item, items: ItemCatalogue): boolean {
  const same = synonyms.filter((family) => family.has(item.key)).flatMap((family) => [...family]);
  return [...same, ...lineage(item, items)].some((key) => declared.has(key));
}

/** The key of an item and of the wider items that it is part of. */
export function lineage(item: Item, items: ItemCatalogue): string[] {
  const keys: string[] = [];
  for (
    let next: Item | undefined = item;
    next && !keys.includes(next.key);
    next = items.get(next.partOf ?? '')
  ) {
    keys.push(next.key);
  }
  return keys;
}

/** Numbers that a column's name alone cannot tell apart. */
const alike: readonly ReadonlySet<string>[] = [new Set(['phone', 'mobile-phone'])];

/** True where two items could stand under the same column name, so that only values tell them apart. */
export function isAlike(item: string, other: string): boolean {
  return alike.some((family) => family.has(item) && family.has(other));
}

/** Items that no policy lists: notes of a consent itself, when a record was made, and text that others write. */
const bookkeeping: ReadonlySet<string> = new Set([
  'consent-time',
  'opt-out-time',
  'record-time',
  'free-text',
]);

export function mustBeDeclared({ key, sensitivity }: Item): boolean {
  return sensitivity !== 'none' && !bookkeeping.has(key);
}
