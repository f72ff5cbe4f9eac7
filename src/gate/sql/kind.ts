/**
 * What a statement does to a schema.
 *
 * - `transaction`: begins or ends one
 * - `schema`: may change what fields there are
 * - `data`: writes rows
 * - `other`: neither: grants, indexes, settings, roles
 */
export type Kind = 'transaction' | 'schema' | 'data' | 'other';

const rules: readonly (readonly [RegExp, Kind])[] = [
  [/^(begin|start transaction|commit|end|rollback|savepoint|release|abort)\b(?! atomic)/, 'transaction'],
  [/^(insert|copy|update|replace|merge|load data|delete|truncate)\b/, 'data'],
  [
    /^(grant|revoke|set|reset|analyze|vacuum|lock|unlock|notify|listen|cluster|reindex|use|discard|checkpoint|flush|optimize|explain|show|deallocate)\b/,
    'other',
  ],
  [/^refresh materialized view\b/, 'other'],
  [
    /^(create|alter|drop) (unique |fulltext |spatial )*(index|role|user|group|policy|publication|subscription|database|statistics|tablespace|event trigger|trigger|constraint trigger|default privileges|text search|operator|collation|sequence|server|user mapping)\b/,
    'other',
  ],
  [/^create or replace (trigger|constraint trigger)\b/, 'other'],
  // Beside other changes of a table, its owner is the least of them.
  [/^alter (?!(foreign )?table\b).*\bowner to\b/, 'other'],
  [/^alter (foreign )?table [^,]*\bowner to\b[^,]*$/, 'other'],
  [
    /^comment on (role|extension|database|index|function|procedure|policy|trigger|schema|sequence|constraint|type)\b/,
    'other',
  ],
  [/^select (pg_catalog\.)?(setval|set_config)\b/, 'other'],
];

/** The kind of a statement, by its first words; what is not known may change the schema. */
export function kindOf(statement: string): Kind {
  const start = withoutComments(statement.slice(0, 2_000)).toLowerCase().replace(/\s+/g, ' ').trim();
  return rules.find(([pattern]) => pattern.test(start))?.[1] ?? 'schema';
}

/** Comments and MySQL's marks around executable ones left out; strings are not looked into, so for first words only. */
function withoutComments(text: string): string {
  return withoutUnreached(text)
    .replace(/\/\*M?!\d*/g, ' ')
    .replace(/\/\*[\s\S]*?\*\/|--[^\n]*|\*\//g, ' ');
}

/** Executable comments for a version that no server has left out: MariaDB's dumps begin with one, for their client alone. */
export function withoutUnreached(text: string): string {
  return text.replace(/\/\*M?!999999[\s\S]*?\*\//g, ' ');
}

/** Whether a statement may write rows. One that only defines does not; code in DO, a function that is called or a table made of a query may. */
export function mayWriteRows(text: string): boolean {
  const kind = kindOf(text);
  if (kind === 'transaction' || kind === 'other') return false;
  if (kind === 'data') return !/^(?:delete|truncate)\b/i.test(text);
  return (
    !defines.test(text) ||
    /^create\s[^(]*\btable\b[\s\S]*\bas\b\s*(?:\(|select|with|values|table|execute)/i.test(text)
  );
}

const defines =
  /^(?:create\s+(?:or\s+replace\s+)?(?:temp\s+|temporary\s+|unlogged\s+)?(?:table|type|domain|schema|extension|function|procedure|aggregate|view)|alter|drop|comment)\b/i;

/** Whether a statement holds code that may write rows once it is called. */
export function isRoutine(text: string): boolean {
  return /^create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/i.test(text);
}

const name = String.raw`(?:"(?:[^"]|"")+"|\x60[^\x60]+\x60|[\p{L}_][\p{L}\p{N}_$]*)`;
const path = String.raw`${name}(?:\s*\.\s*${name})*`;

/** The table that a data statement writes into. */
export function writtenTable(statement: string): string[] | undefined {
  const pattern = new RegExp(
    String.raw`^(?:insert\s+(?:ignore\s+)?into|replace\s+into|copy|update(?:\s+only)?|merge\s+into|load\s+data\b.*?\binto\s+table)\s+(${path})`,
    'isu',
  );
  const found = pattern.exec(statement)?.[1];
  return found === undefined ? undefined : segments(found);
}

/** `public."My ""table"""` → its names, quotes taken off; unquoted ones in lower case, as PostgreSQL folds them. */
function segments(text: string): string[] {
  return [...text.matchAll(new RegExp(name, 'giu'))].map(([one]) => {
    if (one.startsWith('"')) return one.slice(1, -1).replaceAll('""', '"');
    return one.startsWith('`') ? one.slice(1, -1) : one.toLowerCase();
  });
}
