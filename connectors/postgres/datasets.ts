import {
  type Dataset,
  type DatasetKind,
  type Field,
  formatSegments,
  inScope,
  type RowQuery,
  type Scope,
  type TypeFamily,
} from '../../src/sdk/index.ts';
import { columnsQuery, constraintsQuery, relationsQuery, typesQuery, viewSourcesQuery } from './catalogue.ts';

type Row = readonly (string | null)[];

/** What reading needs to know of a relation besides its dataset. */
export interface Relation {
  readonly kind: string;
  /** Undefined where it could not be told without waiting. */
  readonly pages: number | undefined;
  readonly rowSecurity: boolean;
}

export interface Catalogue {
  readonly datasets: readonly Dataset[];
  readonly relations: ReadonlyMap<string, Relation>;
}

const kinds: Readonly<Record<string, DatasetKind>> = {
  r: 'table',
  p: 'partitioned-table',
  v: 'view',
  m: 'materialized-view',
  f: 'foreign-table',
};

export async function readCatalogue(
  session: { readonly rows: RowQuery },
  context: { readonly scope: Scope },
): Promise<Catalogue> {
  const [relations, columns, types, constraints, sources] = await Promise.all([
    session.rows(relationsQuery),
    session.rows(columnsQuery),
    session.rows(typesQuery),
    session.rows(constraintsQuery),
    session.rows(viewSourcesQuery),
  ]);
  const nameOf = new Map(relations.map((row) => [row[0], formatSegments([row[1]!, row[2]!])]));
  const columnsOf = Map.groupBy(columns, (row) => row[0]);
  const typeOf = new Map(types.map((row) => [row[0], row]));
  const keys = keysOf(constraints, nameOf);
  const sourcesOf = Map.groupBy(sources, (row) => row[0]);
  const datasets: Dataset[] = [];
  const details = new Map<string, Relation>();
  for (const row of relations) {
    const [oid, schema, table, kind, rows, pages, comment, readable, rowSecurity, parts, server] = row;
    const name = formatSegments([schema!, table!]);
    if (!inScope(context.scope, name)) continue;
    const derivedFrom = server
      ? [`server ${formatSegments([server])}`]
      : (sourcesOf.get(oid!) ?? []).flatMap((source) => nameOf.get(source[1]!) ?? []);
    details.set(name, {
      kind: kind!,
      pages: pages == null ? undefined : Number(pages),
      rowSecurity: rowSecurity === 't',
    });
    datasets.push({
      name,
      path: [schema!, table!],
      kind: kinds[kind!] ?? 'table',
      fields: (columnsOf.get(oid!) ?? []).map((column) => toField(column, typeOf, keys.get(`${oid}`))),
      ...(comment !== null && { comment: comment! }),
      ...(Number(rows) >= 0 && rows !== null && { rows: Number(rows) }),
      ...(parts !== null && { parts: Number(parts) }),
      ...(derivedFrom.length > 0 && { derivedFrom }),
      ...(readable !== 't' && {
        unreadable: {
          code: 'permission-denied' as const,
          detail: { en: 'no SELECT', ko: 'SELECT 권한 없음' },
        },
      }),
    });
  }
  return { datasets, relations: details };
}

interface Keys {
  readonly primary: Set<string>;
  readonly unique: Set<string>;
  readonly foreign: Map<string, { dataset: string; field: string }>;
}

function keysOf(
  constraints: readonly Row[],
  nameOf: ReadonlyMap<string | null | undefined, string>,
): Map<string, Keys> {
  const keys = new Map<string, Keys>();
  for (const [table, kind, own, referred, theirs] of constraints) {
    const entry = keys.get(table!) ?? { primary: new Set(), unique: new Set(), foreign: new Map() };
    keys.set(table!, entry);
    const columns = JSON.parse(own ?? '[]') as string[];
    const targets = JSON.parse(theirs ?? '[]') as string[];
    const target = nameOf.get(referred);
    for (const [i, column] of columns.entries()) {
      if (kind === 'p') entry.primary.add(column);
      if (kind !== 'f' && columns.length === 1) entry.unique.add(column);
      if (kind === 'f' && target !== undefined)
        entry.foreign.set(column, { dataset: target, field: targets[i] ?? '' });
    }
  }
  return keys;
}

function toField(
  row: Row,
  typeOf: ReadonlyMap<string | null | undefined, Row>,
  keys: Keys | undefined,
): Field {
  const [
    ,
    name,
    type,
    typeOid,
    maxLength,
    notNull,
    hasDefault,
    generated,
    comment,
    readable,
    nullShare,
    distinct,
  ] = row;
  const { family, array, labels } = resolveType(typeOid!, typeOf);
  const references = keys?.foreign.get(name!);
  return {
    name: name!,
    type: type!,
    family,
    nullable: notNull !== 't',
    ...(array && { array }),
    ...(labels && { labels }),
    ...(maxLength !== null && { maxLength: Number(maxLength) }),
    ...(hasDefault === 't' && generated !== 't' && { hasDefault: true }),
    ...(generated === 't' && { generated: true }),
    ...(comment !== null && { comment: comment! }),
    ...(readable !== 't' && { unreadable: { code: 'permission-denied' as const } }),
    ...(nullShare !== null && { nullShare: Number(nullShare) }),
    ...(distinct !== null && Number(distinct) > 0 && { distinct: Number(distinct) }),
    ...(keys?.primary.has(name!) && { primaryKey: true }),
    ...(keys?.unique.has(name!) && { unique: true }),
    ...(references && { references }),
  };
}

const families: Readonly<Record<string, TypeFamily>> = {
  text: 'text',
  varchar: 'text',
  bpchar: 'text',
  char: 'text',
  name: 'text',
  citext: 'text',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  float4: 'number',
  float8: 'number',
  oid: 'number',
  money: 'number',
  bool: 'boolean',
  date: 'date',
  timestamp: 'time',
  timestamptz: 'time',
  json: 'json',
  jsonb: 'json',
  xml: 'xml',
  bytea: 'binary',
  uuid: 'uuid',
  inet: 'network',
  cidr: 'network',
  macaddr: 'network',
  macaddr8: 'network',
  point: 'geometry',
  line: 'geometry',
  lseg: 'geometry',
  box: 'geometry',
  path: 'geometry',
  polygon: 'geometry',
  circle: 'geometry',
  geometry: 'geometry',
  geography: 'geometry',
};

/** Follows domains to their base and arrays to their elements. */
function resolveType(
  oid: string,
  typeOf: ReadonlyMap<string | null | undefined, Row>,
): { family: TypeFamily; array?: boolean; labels?: readonly string[] } {
  const row = typeOf.get(oid);
  if (!row) return { family: 'unknown' };
  const [, name, kind, base, element, labels] = row;
  if (kind === 'd') return resolveType(base!, typeOf);
  if (element !== null && element !== '0') return { ...resolveType(element!, typeOf), array: true };
  // A record is read as the document that says the same.
  if (kind === 'c') return { family: 'json' };
  if (kind === 'e') return { family: 'text', labels: JSON.parse(labels ?? '[]') as string[] };
  return { family: families[name!] ?? 'unknown' };
}
