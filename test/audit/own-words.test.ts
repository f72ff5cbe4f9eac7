import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NameMask } from '../../src/audit/names.ts';
import { createFinder } from '../../src/classify/find.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

/** Where the sentences are made that are masked before people see them: names in them may be personal data. */
const folders = ['rules/checks', 'rules/_shared', 'src/audit', 'src/gate', 'src/destruction', 'connectors'];
const root = join(import.meta.dirname, '../..');

function* sentences(): Generator<[string, string]> {
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(join(root, folder, name), 'utf8');
      for (const [, plain, template] of source.matchAll(
        /\bko: (?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g,
      ))
        yield [`${folder}/${name}`, (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, '7')];
    }
}

it('takes no word of a sentence of its own for somebody’s name or address', async () => {
  const mask = new NameMask(createFinder(await loadDetectors(), await loadItems()));
  const all = [...sentences()];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, text]) => mask.text(text, 'crm') !== text)).toEqual([]);
});
