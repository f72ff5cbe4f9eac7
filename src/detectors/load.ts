import { dirname, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { type CustomDetector, type Draft, detectorFileSchema, draftSchema } from '../core/custom-detector.ts';
import type { Detector, PatternDetector } from '../core/detector.ts';
import { GamsaError } from '../core/error.ts';
import type { Item, ItemCatalogue } from '../core/item.ts';
import type { Mistake } from '../core/mistake.ts';
import { unknownName } from '../core/nearest.ts';
import { mistakesOf, readYaml, type YamlFile } from '../core/yaml.ts';
import { readDictionary } from './dictionary.ts';
import { linearEngine, patternMistake } from './linear.ts';

export interface Known {
  readonly items: ItemCatalogue;
  readonly detectors: readonly Detector[];
}

/** A file that users' detectors were read from. */
export interface DetectorFile {
  readonly kind: 'detectors' | 'dictionary';
  readonly path: string;
  readonly sha256: string;
  /** Values of a dictionary. */
  readonly entries?: number;
}

/**
 * Detectors of files, after the built-in ones, and the items with those and the names of columns that the files add. An item is
 * known to the file that adds it, and to those after it.
 */
export async function loadCustomDetectors(
  patterns: readonly string[],
  baseDir: string,
  known: Known,
): Promise<Known & { readonly own: readonly Detector[]; readonly files: readonly DetectorFile[] }> {
  const paths = await filesOf(patterns, baseDir);
  const files: DetectorFile[] = [];
  const own: Detector[] = [];
  const written: CustomDetector[] = [];
  const items = new Map(known.items);
  for (const path of paths) {
    const sofar = { items, detectors: [...known.detectors, ...own] };
    const file = await readYaml(path, detectorFileSchema, undefined, (data) => mistakesIn(data, sofar));
    for (const item of file.data.items) items.set(item.key, { ...item, own: true });
    const { made, dictionaries } = await toDetectors(file, dirname(path), known.detectors);
    own.push(...made);
    files.push({ kind: 'detectors', path, sha256: file.digest }, ...dictionaries);
    written.push(...file.data.detectors);
  }
  return { own, files, detectors: [...known.detectors, ...own], items: withNames(items, written) };
}

async function filesOf(patterns: readonly string[], baseDir: string): Promise<string[]> {
  const lists = await Promise.all(
    patterns.map(async (pattern) => {
      const found = await fastGlob(pattern, { cwd: baseDir, absolute: true, onlyFiles: true });
      if (found.length > 0) return found.sort();
      throw new GamsaError('config', {
        en: `No file of detectors matches ${pattern}`,
        ko: `${pattern}에 해당하는 탐지기 파일이 없습니다`,
      });
    }),
  );
  return [...new Set(lists.flat())];
}

/** What no schema sees, of whatever can be read of a file: names that are taken or not known, patterns that are none. */
function mistakesIn(data: unknown, known: Known): Mistake[] {
  const draft = draftSchema.safeParse(data).data;
  if (!draft) return [];
  const added = draft.items.flatMap(({ key }) => key ?? []);
  const twice = (list: readonly (string | undefined)[], i: number) => list.indexOf(list[i]) < i;
  const items = draft.items.flatMap(({ key }, i) =>
    key !== undefined && (known.items.has(key) || twice(added, i))
      ? [{ path: ['items', i, 'key'], message: takenItem }]
      : [],
  );
  const keys = [...known.items.keys(), ...added];
  const ids = draft.detectors.map(({ id }) => id);
  const detectors = draft.detectors.flatMap((one, i) => {
    const path = ['detectors', i];
    const taken = known.detectors.find(({ id }) => id === one.id);
    const isTwice = one.id !== undefined && twice(ids, i);
    return [
      ...(taken || isTwice
        ? [{ path: [...path, 'id'], message: taken && !taken.own ? builtIn : takenId }]
        : []),
      ...mistakesInOne(one, path, keys, known.detectors),
    ];
  });
  return [...items, ...detectors];
}

const builtIn = {
  en: 'a built-in detector has this id (`gamsa rules --detectors` lists them)',
  ko: '기본 탐지기의 id입니다(목록: `gamsa rules --detectors`)',
};
const takenId = { en: 'a detector has this id already', ko: '이미 쓰인 탐지기 id입니다' };
const takenItem = { en: 'an item has this key already', ko: '이미 쓰인 항목 키입니다' };

function mistakesInOne(
  { item, pattern, validate }: Draft['detectors'][number],
  path: readonly PropertyKey[],
  items: readonly string[],
  detectors: readonly Detector[],
): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (key: string, message: Mistake['message']) => mistakes.push({ path: [...path, key], message });
  if (item !== undefined && !items.includes(item))
    add('item', unknownName({ en: 'item', ko: '항목' }, item, items));
  const validators = detectors.filter((one) => one.kind === 'pattern' && one.validate).map((one) => one.id);
  if (validate !== undefined && !validators.includes(validate)) {
    const { en, ko } = unknownName(
      { en: 'detector with a check', ko: '검증식이 있는 탐지기' },
      validate,
      validators,
    );
    add('validate', {
      en: `${en}; \`gamsa rules --detectors\` marks those that have one`,
      ko: `${ko}. 검증식이 있는 탐지기는 \`gamsa rules --detectors\`에 표시됩니다`,
    });
  }
  const wrong = pattern === undefined ? undefined : patternMistake(pattern);
  if (wrong !== undefined)
    add('pattern', { en: `no pattern of RE2: ${wrong.en}`, ko: `RE2 정규식이 아닙니다: ${wrong.ko}` });
  return mistakes;
}

/** The detectors of a file. Dictionaries that cannot be used are told together, each with its line. */
async function toDetectors(
  file: YamlFile<{ readonly detectors: readonly CustomDetector[] }>,
  folder: string,
  known: readonly Detector[],
): Promise<{ made: Detector[]; dictionaries: DetectorFile[] }> {
  const mistakes: Mistake[] = [];
  const made: Detector[] = [];
  const dictionaries: DetectorFile[] = [];
  for (const [i, one] of file.data.detectors.entries()) {
    const { id, item, weight, inText, examples, dictionary } = one;
    const base = { id, item, weight, inText, examples, own: true as const };
    if (dictionary === undefined) {
      made.push({ ...base, ...toPattern(one, known) });
      continue;
    }
    const path = resolve(folder, dictionary);
    const read = await readDictionary(path, dictionary);
    if ('entries' in read) {
      const { entries, sha256 } = read;
      made.push({ ...base, kind: 'dictionary', entries: () => entries });
      dictionaries.push({ kind: 'dictionary', path, sha256, entries: entries.size });
    } else mistakes.push({ path: ['detectors', i, 'dictionary'], message: read });
  }
  if (mistakes.length > 0) throw mistakesOf(file, mistakes);
  return { made, dictionaries };
}

function toPattern(
  { pattern, ignoreCase, validate, minLength, maxLength }: CustomDetector,
  known: readonly Detector[],
): Omit<PatternDetector, 'id' | 'item' | 'weight' | 'examples'> {
  const checked = known.find((one) => one.id === validate);
  return {
    kind: 'pattern',
    core: pattern!,
    engine: linearEngine,
    ...(ignoreCase && { flags: 'i' }),
    gate: { ...(minLength && { minLength }), ...(maxLength && { maxLength }) },
    ...(checked?.kind === 'pattern' && checked.validate && { validate: checked.validate }),
    ...(checked?.kind === 'pattern' && checked.portable && { portable: checked.portable }),
  };
}

/** Names of columns: those that speak alone, and those that need the values' support. */
function withNames(items: ItemCatalogue, detectors: readonly CustomDetector[]): ItemCatalogue {
  const changed = new Map(items);
  for (const { item: key, names, context } of detectors) {
    const item = changed.get(key);
    if (item) changed.set(key, addNames(item, names, context));
  }
  return changed;
}

const hangul = /\p{Script=Hangul}/u;

function addNames(item: Item, names: readonly string[], context: readonly string[]): Item {
  const own = item.names ?? {};
  const lower = (list: readonly string[]) => list.map((name) => name.toLowerCase());
  return {
    ...item,
    names: {
      ...own,
      strong: [...(own.strong ?? []), ...lower(names.filter((name) => !hangul.test(name)))],
      weak: [...(own.weak ?? []), ...lower(context)],
      hangul: [...(own.hangul ?? []), ...names.filter((name) => hangul.test(name))],
      own: [...(own.own ?? []), ...lower(names)],
    },
  };
}
