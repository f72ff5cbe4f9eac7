import { existsSync } from 'node:fs';
import type { ItemCatalogue } from '../core/item.ts';
import { type Lock, lockSchema } from '../core/lock.ts';
import type { Mistake } from '../core/mistake.ts';
import { unknownItem } from '../core/nearest.ts';
import { mistakesOf, parseYaml, readYaml, type YamlFile } from '../core/yaml.ts';

/** Loads `gamsa.lock.yaml` and checks that its items are known; undefined where there is none. */
export async function loadLock(
  path: string,
  items: ItemCatalogue,
): Promise<(YamlFile<Lock> & { readonly digest: string }) | undefined> {
  if (!existsSync(path)) return undefined;
  return checked(await readYaml(path, lockSchema), items);
}

/** The same for a text that is at hand, such as an earlier version of the file. */
export function parseLock(path: string, text: string, items: ItemCatalogue): YamlFile<Lock> {
  return checked(parseYaml(path, text, lockSchema), items);
}

function checked<File extends YamlFile<Lock>>(file: File, items: ItemCatalogue): File {
  const mistakes = check(file.data, items);
  if (mistakes.length > 0) throw mistakesOf(file, mistakes);
  return file;
}

function check(lock: Lock, items: ItemCatalogue): Mistake[] {
  const places = Object.keys(lock.datasets).filter((place) => !/^[^:]+:./.test(place));
  const wrong = places.map((place) => ({ path: ['datasets', place], message: notPlace }));
  const unknown = Object.entries(lock.datasets).flatMap(([place, { fields }]) =>
    Object.entries(fields).flatMap(([name, { item, seen }]) => {
      const path = ['datasets', place, 'fields', name];
      const unknown = (key: string) => unknownItem(key, items);
      return [
        ...(item === undefined || items.has(item)
          ? []
          : [{ path: [...path, 'item'], message: unknown(item) }]),
        ...(seen ?? []).flatMap((key, i) =>
          items.has(key) ? [] : [{ path: [...path, 'seen', i], message: unknown(key) }],
        ),
      ];
    }),
  );
  return [...wrong, ...unknown];
}

const notPlace = {
  en: 'expected source:dataset, such as crm:public.inquiries',
  ko: '필요한 값: 소스:데이터셋, 예: crm:public.inquiries',
};
