import { type Document, isMap, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { EarlierDecision, Lock, LockedDataset, LockedField } from '../core/lock.ts';

const head = ` yaml-language-server: $schema=.gamsa/gamsa.lock.v1.schema.json
 The reviewed catalogue of personal data. \`gamsa lock\` keeps it up to date; decisions are yours:
 decision: confirmed (with by) or not-personal (with by and reason).`;

/**
 * The lock as text: sorted, one field a line, so that a change is a small diff. Comments of the text it replaces stay
 * with the entry they stand at.
 */
export function writeLock(lock: Lock, before: string | undefined): string {
  const document = parseDocument(before ?? 'schema: gamsa.lock/v1\ndatasets: {}\n');
  if (before === undefined) document.commentBefore = head;
  const datasets = mapAt(document, ['datasets']);
  datasets.flow = Object.keys(lock.datasets).length === 0;
  sync(datasets, lock.datasets, (key, value) => syncDataset(document, key, value));
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function syncDataset(document: Document, key: string, { serves, fields }: LockedDataset): void {
  const entry = mapAt(document, ['datasets', key]);
  if (serves.length > 0) entry.set('serves', flow(document, [...serves].sort()));
  else entry.delete('serves');
  const map = mapAt(document, ['datasets', key, 'fields']);
  sync(map, fields, (name, field) => {
    const current = map.get(name, true) as unknown;
    if (!isMap(current) || !equal(current.toJSON(), field)) map.set(name, flow(document, ordered(field)));
  });
  entry.items.sort((a, b) => nameOf(b).localeCompare(nameOf(a), 'en'));
}

/** Sets what is to be there, drops the rest, sorts. */
function sync<T>(
  map: YAMLMap,
  wanted: Readonly<Record<string, T>>,
  set: (key: string, value: T) => void,
): void {
  map.flow = false;
  keepFirstComment(map);
  for (const key of map.items.map(nameOf)) if (!Object.hasOwn(wanted, key)) map.delete(key);
  for (const [key, value] of Object.entries(wanted)) set(key, value);
  map.items.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The parser gives a comment above the first entry to the map; it belongs to the entry, which may move. */
function keepFirstComment(map: YAMLMap): void {
  const key = map.items[0]?.key as Scalar | undefined;
  if (!key || !map.commentBefore) return;
  key.commentBefore = [map.commentBefore, key.commentBefore].filter(Boolean).join('\n');
  map.commentBefore = null;
}

function mapAt(document: Document, path: readonly string[]): YAMLMap {
  const there = document.getIn(path, true);
  if (isMap(there)) return there;
  const map = document.createNode({}) as YAMLMap;
  document.setIn(path, map);
  return map;
}

function flow(document: Document, value: object): unknown {
  return document.createNode(value, { flow: true });
}

function nameOf(pair: Pair): string {
  return String((pair.key as Scalar | null)?.value ?? pair.key);
}

/** Always in the same order, so that a diff shows what changed. */
function ordered({ item, decision, type, seen, serves, by, on, reason, earlier }: LockedField): LockedField {
  return {
    ...(item !== undefined && { item }),
    decision,
    type,
    ...(seen && { seen }),
    ...(serves && { serves }),
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(reason !== undefined && { reason }),
    ...(earlier && { earlier: orderedEarlier(earlier) }),
  };
}

function orderedEarlier({ item, decision, by, on, reason }: EarlierDecision): EarlierDecision {
  return {
    ...(item !== undefined && { item }),
    decision,
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(reason !== undefined && { reason }),
  };
}

function equal(one: LockedField, other: LockedField): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}
