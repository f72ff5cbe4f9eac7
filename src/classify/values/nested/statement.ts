import { walkEmbedded } from './embedded.ts';
import { follow, mostParts } from './followed.ts';
import { addPairs, walkPairs } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

const name = '[\\p{L}_][\\p{L}\\p{N}_$]{0,62}';
/** As databases quote it or not, behind the names of schema and table. */
const quotedName = `(?:[\`"[]?${name}[\`"\\]]?\\.){0,2}[\`"[]?(${name})[\`"\\]]?`;
const string = "'(?:[^'\\\\]|''|\\\\.){0,4000}'";

/** Words of a statement that holds values. */
const tells =
  /\b(?:insert|replace|merge)\s+(?:ignore\s+)?into\b|\bupdate\s+\S{1,200}\s+set\b|\bwhere\s|\$\d/i;
const parametersAt = 'Parameters: ';
const others = /\bbinding parameter\b|\bKey \(|\bFailing row contains\b|\bDuplicate entry\b/;

const table = new RegExp(`\\b(?:into|update|from)\\s+${quotedName}`, 'iu');

const listed = new RegExp(
  `\\binto\\s+${quotedName}\\s*(?:\\(([^()']{1,8000})\\)\\s*)?values?\\s*(?=\\()`,
  'giu',
);
const literal = new RegExp(
  `\\s*(?:[NnEe]?(${string})|(-?\\d[\\d.]{0,30}|[\\w.:]{1,60}(?:\\(\\))?|\\?))\\s*(,|\\))`,
  'uy',
);
const compared = new RegExp(
  `(?<![\\p{L}\\p{N}_$.])${quotedName}\\s{0,4}(?:=|<>|\\blike\\b|\\bilike\\b)\\s{0,4}[NnEe]?(${string})`,
  'giu',
);

/** `$1 = '…'` of PostgreSQL. */
const numbered = new RegExp(`(\\$\\d{1,4}) = (${string})`, 'gu');
/** `…(String), …(Integer)` of MyBatis, and what Hibernate binds. */
const ofType =
  /\((?:String|Integer|Long|Short|Byte|Double|Float|Boolean|BigDecimal|BigInteger|Timestamp|Date|LocalDate|LocalDateTime|Time|UUID|byte\[\])\)(?:, |\s*$)/;
const bound =
  /\bbinding parameter (?:\[(\d{1,4})\] as \[\w{1,40}\] - |\((\d{1,4}):\w{1,40}\) <- )\[([^\]]{0,4000})/gu;
/** What a constraint names: `Key (email)=(…)`, `Duplicate entry '…' for key 'member.email'`. */
const keys = /\bKey \(([^()]{1,300})\)=\(([^()]{0,2000})\)/u;
const row = /\bFailing row contains \((.{1,8000})\)/u;
const duplicate = /\bDuplicate entry '([^']{1,2000})' for key '([\w.]{1,120})'/u;

const anyString = new RegExp(string, 'gu');

type Pair = readonly [key: string, value: string];

/**
 * The values that stand in statements of SQL as databases and programs write them into logs, under the names of their columns and the
 * table; and what they tell besides of parameters and keys. Without names, values stand under their number.
 */
export function walkStatement<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const isStatement = text.includes("'") && tells.test(text);
  const pairs = isStatement ? [...inLists(text), ...compare(text)] : [];
  const parameters =
    text.includes(parametersAt) || isStatement || others.test(text) ? [...inParameters(text)] : [];
  if (pairs.length + parameters.length === 0) return 0;
  const of = table.exec(text)?.[1];
  const place = of === undefined || pairs.length === 0 ? root : root.child(of);
  let followed: number = follow.open;
  if (!place) followed |= follow.paths;
  else if (pairs.length > 0) followed |= addPairs(pairs.slice(0, mostParts), place);
  if (parameters.length > 0) followed |= addPairs(parameters.slice(0, mostParts), root);
  if (pairs.length > mostParts || parameters.length > mostParts) followed |= follow.parts;
  return followed | openAround(text, root);
}

const inserted = /\binto\s+\S{1,200}?\s*\(([^()']{1,8000})\)\s*values?\s*\(([^()']{1,8000})\)/i;
const asked = new RegExp(
  `(?<![\\p{L}\\p{N}_$.])${quotedName}\\s{0,4}(?:[<>]?=|<>|[<>]|\\bi?like\\b)\\s{0,4}(\\?|\\$\\d{1,4})`,
  'giu',
);

/** What the marks in a statement stand for, by the columns that they are set for or compared to, in their order. */
function* askedBy(text: string): Generator<readonly [mark: string, column: string]> {
  const [, columns = '', marks = ''] = inserted.exec(text) ?? [];
  const names = columns.split(',').map((one) => one.replace(/[`"[\]\s]/g, ''));
  const told = marks.split(',').map((one) => one.trim());
  if (told.length === names.length)
    for (const [i, mark] of told.entries()) if (/^(?:\?|\$\d{1,4})$/.test(mark)) yield [mark, names[i]!];
  for (const [, column = '', mark = ''] of text.matchAll(asked)) yield [mark, column];
}

/** Parameters under the columns that they are for: by their number, or in their order where all marks are known. */
function named(text: string, parameters: readonly Pair[]): Pair[] {
  if (parameters.length === 0) return [];
  const marks = [...askedBy(text)];
  const byNumber = new Map(marks);
  const inOrder = marks.flatMap(([mark, column]) => (mark === '?' ? [column] : []));
  const all = Math.max(...parameters.map(([key]) => Number(key.slice(1))));
  return parameters.map(([key, value]) => [
    byNumber.get(key) ?? (inOrder.length === all ? inOrder[Number(key.slice(1)) - 1] : undefined) ?? key,
    value,
  ]);
}

/** What stands around a statement's values: lists of parameters behind it, and pairs before it. */
function openAround<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const rest = text.replace(anyString, "''");
  const before = rest.slice(0, rest.search(tells));
  return (
    (rest.includes('[[') ? walkEmbedded(rest, root) : 0) |
    (before.includes('=') ? walkPairs(before, root) : 0)
  );
}

/** What is inserted, row by row. */
function* inLists(text: string): Generator<Pair> {
  for (const match of text.matchAll(listed)) {
    const names = match[2]?.split(',').map((one) => one.replace(/[`"[\]\s]/g, ''));
    let at = match.index + match[0].length;
    let found = 0;
    while (text[at] === '(' && found <= mostParts) {
      at++;
      for (let i = 0; ; i++) {
        literal.lastIndex = at;
        const [whole, quoted, plain = '', end] = literal.exec(text) ?? [];
        if (whole === undefined) return;
        at += whole.length;
        found++;
        if (quoted !== undefined || /^-?\d/.test(plain))
          yield [names?.[i] ?? `$${i + 1}`, quoted === undefined ? plain : plainOf(quoted)];
        if (end === ')') break;
      }
      while (/[\s,]/.test(text[at] ?? '')) at++;
    }
  }
}

const compare = (text: string): Pair[] =>
  [...text.matchAll(compared)].map(([, key = '', raw = '']) => [key, plainOf(raw)]);

function* inParameters(text: string): Generator<Pair> {
  yield* named(
    text,
    [...text.matchAll(numbered)].map(([, key = '', raw = '']) => [key, plainOf(raw)]),
  );
  const list = text.indexOf(parametersAt);
  const values =
    list < 0
      ? []
      : text
          .slice(list + parametersAt.length)
          .split(ofType)
          .slice(0, -1);
  yield* named(
    text,
    values.map((value, i) => [`$${i + 1}`, value]),
  );
  yield* named(
    text,
    [...text.matchAll(bound)].map(([, one, other, value = '']) => [`$${one ?? other}`, value]),
  );
  const [, columns, told] = keys.exec(text) ?? [];
  if (columns !== undefined) {
    const names = columns.split(', ');
    yield* names.length === 1 ? [[columns, told!] as const] : zip(names, told!.split(', '));
  }
  const failing = row.exec(text)?.[1]?.split(', ');
  if (failing)
    yield* zip(
      failing.map((_, at) => `$${at + 1}`),
      failing,
    );
  const [, entry, key] = duplicate.exec(text) ?? [];
  if (key !== undefined) yield [key, entry!];
}

const zip = (names: readonly string[], values: readonly string[]): Pair[] =>
  names.flatMap((one, i) => (values[i] === undefined ? [] : [[one, values[i]] as const]));

const plainOf = (raw: string): string =>
  raw.slice(1, -1).replace(/''|\\(.)/gs, (all, sign?: string) => sign ?? all[0]!);
