import { type Field, type RowCondition, sourceError } from '../../src/sdk/index.ts';

/** API names: letters, digits and single underscores. Names come from `describe`, and are held to it all the same. */
const name = /^[A-Za-z][A-Za-z0-9_]{0,254}$/;

export function identifier(text: string): string {
  if (!name.test(text))
    throw sourceError('not-found', { en: 'a name that SOQL cannot hold', ko: 'SOQL에 쓸 수 없는 이름' });
  return text;
}

/** A string literal: backslash and quote escaped, as are the characters that may not stand in one. */
export function quoted(text: string): string {
  const escapes: Record<string, string> = {
    '\\': '\\\\',
    "'": "\\'",
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\b': '\\b',
    '\f': '\\f',
  };
  return `'${text.replace(/[\\'\n\r\t\b\f]/g, (character) => escapes[character]!)}'`;
}

/** A query as the run may show it: literals of text replaced, lists of them once. */
export function shown(soql: string): string {
  return soql.replace(/'(?:[^'\\]|\\.)*'/gs, '?').replace(/\?(?:, \?)+/g, '?, …');
}

type Scalar = string | number | boolean | null;

/** A row condition as SOQL. Undefined where SOQL cannot compare one of the fields: the records are then read instead. */
export function compileCondition(condition: RowCondition, fields: readonly Field[]): string | undefined {
  const parts = Object.entries(condition).map(([key, wanted]) => {
    const field = fieldOf(fields, key);
    if (isLong(field)) return undefined;
    if (wanted !== null && typeof wanted === 'object' && 'not' in wanted) return isNoneOf(field, wanted.not);
    return isOneOf(field, wanted);
  });
  return parts.includes(undefined) ? undefined : parts.join(' AND ');
}

/** The field of that name; the data map may name what is not there. */
export function fieldOf(fields: readonly Field[], key: string): Field {
  const field = fields.find((candidate) => candidate.name === key);
  if (!field)
    throw sourceError('not-found', { en: 'a field that the data map names', ko: '데이터 맵에 적힌 필드' });
  return field;
}

/** Long text, encrypted text and lists can be read, but not filtered or compared in SOQL. */
export function isLong({ type }: Field): boolean {
  return /^(?:textarea|encryptedstring|multipicklist|base64|anyType|json)\b/.test(type);
}

function isOneOf(field: Field, wanted: Scalar | readonly Scalar[]): string | undefined {
  const { column, hasNull, list } = split(field, wanted);
  if (list === undefined) return undefined;
  const parts = [
    ...(hasNull ? [`${column} = null`] : []),
    ...(list === '' ? [] : [`${column} IN (${list})`]),
  ];
  return `(${parts.join(' OR ')})`;
}

/** Empty fields are none of the values, unless null is among them: said, so that it does not depend on how NOT takes them. */
function isNoneOf(field: Field, wanted: Scalar | readonly Scalar[]): string | undefined {
  const { column, hasNull, list } = split(field, wanted);
  if (list === undefined) return undefined;
  if (list === '') return `(${column} != null)`;
  return hasNull
    ? `(${column} != null AND ${column} NOT IN (${list}))`
    : `(${column} = null OR ${column} NOT IN (${list}))`;
}

function split(
  field: Field,
  wanted: Scalar | readonly Scalar[],
): { column: string; hasNull: boolean; list: string | undefined } {
  const values = Array.isArray(wanted) ? (wanted as readonly Scalar[]) : [wanted as Scalar];
  const texts = values.filter((value) => value !== null).map((value) => literal(field, value));
  return {
    column: identifier(field.name),
    hasNull: values.includes(null),
    list: texts.includes(undefined) ? undefined : texts.join(', '),
  };
}

function literal({ family, type }: Field, value: string | number | boolean): string | undefined {
  const text = String(value);
  switch (family) {
    case 'boolean':
      return /^(?:true|false)$/.test(text) ? text : undefined;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    case 'time':
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
        type.startsWith('datetime')
        ? text
        : undefined;
    default:
      return quoted(text);
  }
}

/** Longest list of literals in an address, percent-encoded; servers take 16 KB for the whole. */
const mostList = 8_000;

/** Names in lists that fit into one query each, as literals. */
export function lists(names: readonly string[]): string[] {
  const all: string[] = [];
  let room = 0;
  for (const name of names) {
    const literal = quoted(name);
    const length = encodeURIComponent(`, ${literal}`).length;
    if (length > room) {
      all.push(literal);
      room = mostList - length;
    } else {
      all[all.length - 1] += `, ${literal}`;
      room -= length;
    }
  }
  return all;
}
