import type { Detector } from './core/detector.ts';
import type { Item, ItemCatalogue, OwnItem } from './core/item.ts';
import type { Pack, Rule } from './core/rule.ts';
import type { Connector } from './core/source.ts';

/** The only importer of the generated indexes. Each is loaded when it is asked for: `--help` needs none. */

/** Connectors by id, each loaded when called. */
export async function loadConnectors(): Promise<ReadonlyMap<string, () => Promise<Connector>>> {
  const { default: index } = await import('../connectors/index.generated.ts');
  // Each connector knows its own configuration's type; from here on it is what its schema says.
  return new Map(Object.entries(index) as unknown as [string, () => Promise<Connector>][]);
}

/** The taxonomy, and the items of the user's own that a run carries. */
export async function loadItems(own: readonly OwnItem[] = []): Promise<ItemCatalogue> {
  const { default: families } = await import('../rules/items/index.generated.ts');
  const items = new Map<string, Item>(families.flat().map((item) => [item.key, item]));
  for (const item of own) if (!items.has(item.key)) items.set(item.key, { ...item, own: true });
  return items;
}

export async function loadDetectors(): Promise<readonly Detector[]> {
  return (await import('../rules/detectors/index.generated.ts')).default;
}

export async function loadRules(): Promise<readonly Rule[]> {
  return (await import('../rules/checks/index.generated.ts')).default;
}

export async function loadPacks(): Promise<readonly Pack[]> {
  return (await import('../rules/packs/index.generated.ts')).default;
}
