import type { Condition, FieldType, Query, WhereClause } from '@jetstreamapp/soql-parser-js';
import type { OrgField, OrgObject } from './org.ts';
import { type OrgStore, quote } from './store.ts';

/** What the API answers to a query it cannot run. */
export class ApiError extends Error {
  readonly status: number;
  readonly errorCode: string;

  constructor(errorCode: string, message: string, status = 400) {
    super(message);
    this.errorCode = errorCode;
    this.status = status;
  }
}

export interface Column {
  /** As the answer names it; dots nest. */
  readonly name: string;
  readonly type: string;
}

export interface Result {
  readonly object: OrgObject;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** `SELECT COUNT()`: the number, and no records. */
  readonly count?: number;
  readonly aggregated: boolean;
}

type Parse = (soql: string) => Query;

/** Runs a query over the store: the grammar is the parser's, and what is not known here is refused as the API refuses it. */
export function runSoql(store: OrgStore, parse: Parse, soql: string, withDeleted: boolean): Result {
  const query = parsed(parse, soql);
  const object = store.object(query.sObject ?? '');
  if (!object || object.flags?.queryable === false) {
    throw new ApiError('INVALID_TYPE', `sObject type '${query.sObject}' is not supported.`);
  }
  const find = (path: string): OrgField => {
    const field = store.fields(object).find(({ name }) => name.toLowerCase() === path.toLowerCase());
    if (!field)
      throw new ApiError('INVALID_FIELD', `No such column '${path}' on entity '${object.name}'. ${soql}`);
    return field;
  };
  const conditions = [
    ...(query.where ? [`(${where(query.where, find)})`] : []),
    ...(withDeleted || object.metadata ? [] : ['"IsDeleted" = 0']),
  ];
  requireFilter(object, query);
  const from = ` from ${quote(object.name)}${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''}`;
  const fields = query.fields ?? [];
  if (fields.length === 1 && isBareCount(fields[0]!)) {
    const [row] = store.database.prepare(`select count(*) n${from}`).all();
    return { object, columns: [], rows: [], count: Number(row?.n), aggregated: false };
  }
  const selected = fields.map((field, index) => select(field, index, find));
  const groups = [query.groupBy ?? []]
    .flat()
    .map((group) => quote(find('field' in group ? group.field : '').name));
  const orders = [query.orderBy ?? []].flat().map((order) => {
    return `${quote(find('field' in order ? order.field : '').name)} ${order.order ?? 'ASC'}`;
  });
  const sql = [
    `select ${selected.map(({ sql }) => sql).join(', ')}${from}`,
    groups.length > 0 ? `group by ${groups.join(', ')}` : '',
    orders.length > 0 ? `order by ${orders.join(', ')}` : '',
    query.limit === undefined ? '' : `limit ${Number(query.limit)}`,
  ].join(' ');
  const statement = store.database.prepare(sql);
  statement.setReturnArrays(true);
  const rows = statement.all() as unknown as (string | number | null)[][];
  const aggregated = fields.some(({ type }) => type === 'FieldFunctionExpression');
  return { object, columns: selected.map(({ column }) => column), rows, aggregated };
}

function parsed(parse: Parse, soql: string): Query {
  try {
    return parse(soql);
  } catch {
    throw new ApiError('MALFORMED_QUERY', `unexpected token: ${soql}`);
  }
}

function isBareCount(field: FieldType): boolean {
  return (
    field.type === 'FieldFunctionExpression' &&
    field.functionName.toUpperCase() === 'COUNT' &&
    field.parameters.length === 0
  );
}

function select(
  field: FieldType,
  index: number,
  find: (path: string) => OrgField,
): { sql: string; column: Column } {
  if (field.type === 'Field' || field.type === 'FieldRelationship') {
    const path = field.type === 'Field' ? field.field : [...field.relationships, field.field].join('.');
    const found = find(path);
    return { sql: quote(found.name), column: found };
  }
  const [parameter] = field.type === 'FieldFunctionExpression' ? field.parameters : [];
  if (field.type !== 'FieldFunctionExpression' || typeof parameter !== 'string') {
    throw new ApiError('MALFORMED_QUERY', 'not supported here');
  }
  const name = field.functionName.toUpperCase();
  if (!['COUNT', 'COUNT_DISTINCT', 'MIN', 'MAX'].includes(name)) throw new ApiError('MALFORMED_QUERY', name);
  const found = find(parameter);
  if (found.calculated) {
    throw new ApiError('MALFORMED_QUERY', `field ${found.name} does not support aggregate operator ${name}`);
  }
  const counting = name.startsWith('COUNT');
  const column = quote(found.name);
  return {
    sql: name === 'COUNT_DISTINCT' ? `count(distinct ${column})` : `${name.toLowerCase()}(${column})`,
    column: { name: field.alias ?? `expr${index}`, type: counting ? 'int' : found.type },
  };
}

/** Some tables of metadata must be asked about named objects, and count nothing. */
function requireFilter({ name }: OrgObject, { where: given, fields = [] }: Query): void {
  if (name !== 'FieldDefinition') return;
  const text = JSON.stringify(given ?? null);
  if (!/EntityDefinition(?:Id|\.QualifiedApiName)/.test(text) || fields.some(isBareCount)) {
    throw new ApiError(
      'MALFORMED_QUERY',
      'A filter on a reified column is required [EntityDefinitionId, DurableId]',
    );
  }
}

function where(clause: WhereClause, find: (path: string) => OrgField): string {
  const left = clause.left;
  const open = '('.repeat(left?.openParen ?? 0);
  const close = ')'.repeat((left && 'closeParen' in left ? left.closeParen : 0) ?? 0);
  const own = left && 'field' in left ? condition(left as Condition & { field: string }, find) : '';
  const rest =
    'operator' in clause && clause.operator
      ? ` ${clause.operator.toLowerCase()} ${where(clause.right, find)}`
      : '';
  return `${open}${own}${close}${rest}`;
}

function condition(one: Condition & { field: string }, find: (path: string) => OrgField): string {
  const field = find(one.field);
  if (!isFilterable(field))
    throw new ApiError('INVALID_FIELD', `field '${field.name}' can not be filtered in a query call`);
  const { operator, value } = one as { operator: string; value: string | string[] };
  const column = quote(field.name);
  const values = [value].flat().map((text) => literal(text, field));
  const text = field.type === 'boolean' ? '' : ' collate nocase';
  if (operator === 'IN' || operator === 'NOT IN') {
    const list = `${column}${text} in (${values.join(', ')})`;
    return operator === 'IN' ? `(${list})` : `(${column} is null or not (${list}))`;
  }
  const [only = 'null'] = values;
  if (only === 'null') return operator === '=' ? `${column} is null` : `${column} is not null`;
  if (operator === '!=') return `(${column} is null or ${column}${text} <> ${only})`;
  return `${column}${operator === '=' ? text : ''} ${operator} ${only}`;
}

function isFilterable({ type, length = 0 }: OrgField): boolean {
  return !(type === 'textarea' && length > 255) && type !== 'encryptedstring' && type !== 'base64';
}

const malformed = (text: string) =>
  new ApiError('INVALID_FIELD', `value of filter criterion has the wrong type: ${text}`);

function literal(text: string, { type }: OrgField): string {
  if (/^null$/i.test(text)) return 'null';
  if (type === 'boolean') {
    if (!/^(?:true|false)$/i.test(text)) throw malformed(text);
    return /^true$/i.test(text) ? '1' : '0';
  }
  if (type === 'datetime') {
    if (!/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)) throw malformed(text);
    return `'${new Date(text).toISOString()}'`;
  }
  if (type === 'date') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw malformed(text);
    return `'${text}'`;
  }
  if (['int', 'double', 'currency', 'percent'].includes(type)) {
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw malformed(text);
    return text;
  }
  if (!text.startsWith("'")) throw malformed(text);
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = text.slice(1, -1).replace(/\\(.)/gs, (_, escaped: string) => escapes[escaped] ?? escaped);
  return `'${plain.replaceAll("'", "''")}'`;
}

/** A cell as JSON answers give it. */
export function toJson(value: string | number | null, type: string): string | number | boolean | null {
  if (value === null) return null;
  if (type === 'boolean') return value === 1;
  return type === 'datetime' ? String(value).replace('Z', '+0000') : value;
}

/** A row as a record: `Parent.Profile.Name` stands inside `Parent`, `Profile`. */
export function toRecord(
  { object, columns, aggregated }: Result,
  row: Result['rows'][number],
): Record<string, unknown> {
  const record: Record<string, unknown> = {
    attributes: { type: aggregated ? 'AggregateResult' : object.name },
  };
  for (const [index, { name, type }] of columns.entries()) {
    const path = name.split('.');
    let at = record;
    for (const step of path.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[path.at(-1)!] = toJson(row[index] ?? null, type);
  }
  return record;
}
