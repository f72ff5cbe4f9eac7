import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleItems } from '../../rules/_shared/example-items.ts';
import type { Item } from '../../src/core/item.ts';

const folder = new URL('../../rules/items/', import.meta.url);
const families = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.generated.'));
const taxonomy = new Map(
  (
    await Promise.all(
      families.map(async (file) => {
        const module: { default: readonly Item[] } = await import(new URL(file, folder).href);
        return module.default;
      }),
    )
  )
    .flat()
    .map((item) => [item.key, item]),
);

it.each([...exampleItems.values()])('the examples’ $key is the taxonomy’s', (item) => {
  const { key, name, sensitivity, identifying, partOf } = taxonomy.get(item.key) ?? {};
  expect({ ...item }).toEqual({
    key,
    name,
    sensitivity,
    identifying,
    ...(partOf !== undefined && { partOf }),
  });
});
