import type { Item, ItemNames } from '../../src/sdk/index.ts';

/** Names of an item that stand in a file of their own: by language, since they are many. */
export type MoreNames = ItemNames;

/** Items with the names that other files give them beside their own. */
export const withNames = (
  items: readonly Item[],
  ...more: readonly Readonly<Record<string, MoreNames>>[]
): readonly Item[] => items.map((item) => more.reduce((own, names) => extend(own, names[item.key]), item));

function extend(item: Item, more: MoreNames | undefined): Item {
  if (more === undefined) return item;
  const { names = {} } = item;
  const join = (kind: keyof ItemNames) => [...(names[kind] ?? []), ...(more[kind] ?? [])];
  return {
    ...item,
    names: { strong: join('strong'), weak: join('weak'), hangul: join('hangul'), not: join('not') },
  };
}
