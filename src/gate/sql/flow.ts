import { type Item, nest } from './nest.ts';

/** A column that a query gives: its name, where it has one, and the names of what it shows, in lower case. */
export interface Flow {
  readonly name: string | undefined;
  /** `*` stands for whole rows. */
  readonly shows: ReadonlySet<string>;
}

/** What columns of common tables and of queries in FROM show, by their names. */
type Scope = Map<string, ReadonlySet<string>>;

/** What each column of a query shows, through queries within, common tables and all branches of a UNION; undefined for no query. */
export function flowsOf(sql: string): Flow[] | undefined {
  return queryFlows(nest(sql), new Map());
}

function queryFlows(items: readonly Item[], outer: Scope): Flow[] | undefined {
  const [first] = items;
  if (first?.group && items.length === 1) return queryFlows(first.group, outer);
  const scope: Scope = new Map(outer);
  const body = first?.word === 'with' ? readCommonTables(items, scope) : items;
  if (body[0]?.word === 'values') return valuesFlows(body, scope);
  if (body[0]?.word !== 'select' && !body[0]?.group) return undefined;
  const branches = splitAt(body, (item) => ['union', 'intersect', 'except'].includes(item.word ?? ''))
    .map((branch) => branch.filter((item, i) => i > 0 || !['all', 'distinct'].includes(item.word ?? '')))
    .map((branch) => selectFlows(branch, scope));
  return merge(branches.filter((flows) => flows !== undefined));
}

/** `WITH a AS (…), b (x, y) AS (…)`: puts their columns into the scope and gives what follows. */
function readCommonTables(items: readonly Item[], scope: Scope): readonly Item[] {
  let list: readonly Item[] | undefined;
  for (const [i, item] of items.entries()) {
    if (item.word === 'select' || item.word === 'values') return items.slice(i);
    if (!item.group) continue;
    const flows = queryFlows(item.group, scope);
    if (flows) enter(scope, flows, list);
    list = flows ? undefined : item.group;
    if (flows && items[i + 1]?.group) return items.slice(i + 1);
  }
  return [];
}

function enter(scope: Scope, flows: readonly Flow[], list: readonly Item[] | undefined): void {
  const names = list ? splitAt(list, isComma).map((part) => nameOf(part[0])) : [];
  for (const [i, flow] of flows.entries()) {
    const name = names[i] ?? flow.name;
    if (name !== undefined) scope.set(name, new Set([...(scope.get(name) ?? []), ...flow.shows]));
  }
}

function valuesFlows(items: readonly Item[], scope: Scope): Flow[] {
  const rows = items.flatMap(({ group }) => (group ? [group] : []));
  return merge(
    rows.map((row) =>
      splitAt(row, isComma).map((cell) => ({ name: undefined, shows: expand(shown(cell, scope), scope) })),
    ),
  );
}

const clauses = new Set(['where', 'group', 'having', 'window', 'order', 'limit', 'offset', 'fetch', 'for']);

function selectFlows(items: readonly Item[], outer: Scope): Flow[] | undefined {
  if (items[0]?.word !== 'select') return queryFlows(items.slice(0, 1), outer);
  const scope: Scope = new Map(outer);
  const from = items.findIndex((item) => item.word === 'from');
  if (from !== -1) {
    const end = items.findIndex((item, i) => i > from && clauses.has(item.word ?? ''));
    enterSources(items.slice(from + 1, end === -1 ? undefined : end), scope);
  }
  const list = items.slice(1, from === -1 ? undefined : from);
  const start =
    list[0]?.word === 'distinct' ? (list[1]?.word === 'on' ? 3 : 1) : list[0]?.word === 'all' ? 1 : 0;
  const targets = splitAt(list.slice(start), isComma);
  return targets.map((target): Flow => {
    const as = target.findLastIndex((item) => item.word === 'as');
    const last = target.at(-1);
    const alias = as > 0 ? target[as + 1] : isAlias(last, target.at(-2)) ? last : undefined;
    const value = alias ? target.slice(0, as > 0 ? as : -1) : target;
    return { name: nameOf(alias ?? last), shows: expand(shown(value, scope), scope) };
  });
}

/** A name that follows a value at once, without AS. */
function isAlias(item: Item | undefined, before: Item | undefined): boolean {
  if (nameOf(item) === undefined || item?.word === 'end' || item?.word === 'null') return false;
  return before?.group !== undefined || before?.literal === true || nameOf(before) !== undefined;
}

/** Queries in FROM, with the names that they and their columns are given; joins may nest. */
function enterSources(items: readonly Item[], scope: Scope): void {
  for (const [i, { group }] of items.entries()) {
    if (!group) continue;
    const flows = queryFlows(group, scope);
    if (!flows) {
      enterSources(group, scope);
      continue;
    }
    const after = items.slice(i + 1, i + 4).filter((item) => item.word !== 'as');
    enter(scope, flows, after[1]?.group);
  }
}

/** Aggregates and tests that give nothing of their arguments away. */
const harmless = new Set(['count', 'exists', 'bool_or', 'bool_and']);

/** Names whose values an expression shows. */
function shown(items: readonly Item[], scope: Scope): Set<string> {
  const names = new Set<string>();
  const add = (more: Iterable<string>) => {
    for (const name of more) names.add(name);
  };
  if (items.some((item, i) => item.word === 'is' && /^(?:null|not)$/.test(items[i + 1]?.word ?? ''))) {
    if (!items.some((item) => item.word === 'case')) return names;
  }
  // Of CASE, what follows THEN and ELSE is shown; conditions are not.
  let hidden = 0;
  for (const [i, item] of items.entries()) {
    const { word, group } = item;
    if (word === 'case' || word === 'when') hidden = 1;
    else if (word === 'then' || word === 'else' || word === 'end') hidden = 0;
    else if (hidden === 1) continue;
    else if (group) {
      if (harmless.has(items[i - 1]?.word ?? '')) continue;
      const inner = queryFlows(group, scope);
      add(inner ? inner.flatMap(({ shows }) => [...shows]) : shown(group, scope));
    } else if (item.star && (items[i - 1] === undefined || items[i - 1]?.dot)) names.add('*');
    else if (!items[i + 1]?.group && !items[i - 1]?.cast) {
      const name = nameOf(item);
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

function expand(names: ReadonlySet<string>, scope: Scope): Set<string> {
  return new Set([...names].flatMap((name) => [...(scope.get(name) ?? [name])]));
}

/** Branches of a UNION: a column shows what any of them shows. */
function merge(branches: readonly (readonly Flow[])[]): Flow[] {
  const [first = [], ...rest] = branches;
  return first.map(({ name, shows }, i) => ({
    name,
    shows: new Set([...shows, ...rest.flatMap((flows) => [...(flows[i]?.shows ?? [])])]),
  }));
}

function nameOf(item: Item | undefined): string | undefined {
  return item?.name ?? item?.word;
}

const isComma = (item: Item) => item.comma === true;

function splitAt(items: readonly Item[], at: (item: Item) => boolean): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (at(item)) parts.push([]);
    else parts.at(-1)!.push(item);
  }
  return parts.filter((part) => part.length > 0);
}
