import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A value of a YAML or JSON file, with the lines of its keys. */
export interface Tree {
  readonly line: number;
  readonly scalar?: string | number | boolean | null;
  readonly map?: ReadonlyMap<string, Tree>;
  readonly list?: readonly Tree[];
}

const nothing: Tree = { line: 1 };

/** Reads YAML or JSON; undefined where it is neither. */
export function parseTree(text: string): Tree | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false });
  if (document.errors.length > 0 || !document.contents) return undefined;
  const lineOf = (node: unknown) => lineCounter.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1;
  const convert = (node: unknown, line: number, depth: number): Tree => {
    const value = isAlias(node) ? node.resolve(document) : node;
    if (depth > 60) return { line };
    if (isScalar(value)) return { line, scalar: value.value as Tree['scalar'] & {} };
    if (isSeq(value)) return { line, list: value.items.map((one) => convert(one, lineOf(one), depth + 1)) };
    if (!isMap(value)) return { line };
    const entries = value.items.map(({ key, value: inner }) => {
      const name = String(isScalar(key) ? key.value : key);
      return [name, convert(inner, lineOf(key), depth + 1)] as const;
    });
    return { line, map: new Map(entries) };
  };
  return convert(document.contents, lineOf(document.contents), 0);
}

/** What stands at a path; something empty where nothing does. */
export function at(tree: Tree | undefined, ...path: readonly string[]): Tree {
  return path.reduce<Tree>((node, key) => node.map?.get(key) ?? nothing, tree ?? nothing);
}

export function textAt(tree: Tree | undefined, ...path: readonly string[]): string | undefined {
  const { scalar } = at(tree, ...path);
  return scalar === undefined || scalar === null ? undefined : String(scalar);
}

export function has(tree: Tree | undefined, key: string): boolean {
  return tree?.map?.has(key) ?? false;
}

export function entries(tree: Tree | undefined): (readonly [string, Tree])[] {
  return [...(tree?.map ?? [])];
}
