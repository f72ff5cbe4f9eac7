/** One line of SHOW GRANTS that gives privileges on something. */
export interface Grant {
  /** In capitals, as the server writes them, without the columns that some are given by. */
  readonly privileges: readonly string[];
  /** Those of them that are given by single columns, and not as a whole besides. */
  readonly byColumn: readonly string[];
  /** What it is on, without quotes: `*.*`, `shop.*`, `shop.orders`. */
  readonly on: string;
  /** As written: a database may be a pattern. */
  readonly schema: string;
  readonly table: string;
}

/** Servers quote in backticks, or, where a session has ANSI_QUOTES, in double quotes; MySQL 5.7 leaves columns bare. */
const quoted = '`(?:[^`]|``)*`|"(?:[^"]|"")*"';
const name = `(?:${quoted}|[^\\s.\`"]+)`;
const columns = `\\((?:${quoted}|[^)\`"])*\\)`;
const giving = (verb: string, to: string) =>
  new RegExp(
    `^${verb} ((?:${columns}|[^(\`"])+?) ON (?:(?:TABLE|FUNCTION|PROCEDURE|PACKAGE(?: BODY)?) )?(${name})\\.(${name}) ${to} `,
    's',
  );
const granted = giving('GRANT', 'TO');
const revoked = giving('REVOKE', 'FROM');
/** MySQL gives roles with their host, several in a line. */
const role = `(?:${quoted})(?:@(?:${quoted}))?`;
const roles = new RegExp(`^GRANT (${role}(?:, ?${role})*) TO `, 's');
const eachRole = new RegExp(role, 'gs');

export function parseGrant(line: string): Grant | undefined {
  const [, list, schema, table] = granted.exec(line) ?? [];
  if (list === undefined || schema === undefined || table === undefined) return undefined;
  const split = [...list.matchAll(new RegExp(`([A-Z][A-Z_ ]*?)\\s*(${columns})?\\s*(?:,|$)`, 'gs'))];
  const whole = new Set(split.flatMap(([, privilege, some]) => (some === undefined ? privilege! : [])));
  const privileges = [...new Set(split.map(([, privilege]) => privilege!))];
  return {
    privileges,
    byColumn: privileges.filter((privilege) => !whole.has(privilege)),
    on: `${bare(schema)}.${bare(table)}`,
    schema: bare(schema),
    table: bare(table),
  };
}

/** The database that a line takes from a role that may read all others: information_schema does not tell that it is there. */
export function parseRevoked(line: string): string[] {
  const [, list = '', schema] = revoked.exec(line) ?? [];
  return schema !== undefined && /\bSELECT\b/.test(list) ? [bare(schema)] : [];
}

/** The roles that a line gives, as they are to be written in a statement. */
export function parseRoles(line: string): string[] {
  return [...(roles.exec(line)?.[1] ?? '').matchAll(eachRole)].map(([written]) => written);
}

/** Tables of which a session may read single columns alone. */
export function readByColumn(grants: readonly Grant[]): (path: readonly string[]) => boolean {
  const reading = grants.filter(({ privileges }) =>
    privileges.some((one) => one === 'SELECT' || /^ALL\b/.test(one)),
  );
  return ([schema = '', table = '']) => {
    const here = reading.filter((grant) => isOn(grant, schema, table));
    return here.length > 0 && here.every(({ byColumn }) => byColumn.includes('SELECT'));
  };
}

function isOn(grant: Grant, schema: string, table: string): boolean {
  if (grant.table !== '*') return grant.schema === schema && grant.table === table;
  return grant.schema === '*' || likeOf(grant.schema).test(schema);
}

/** A database in a grant is a pattern: `%` and `_`, unless a backslash stands before it. */
function likeOf(pattern: string): RegExp {
  const source = pattern.replace(/\\?[\s\S]/g, (token) => {
    if (token === '%') return '.*';
    if (token === '_') return '.';
    return token.at(-1)!.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 's');
}

function bare(written: string): string {
  const quote = written[0] ?? '';
  return /["`]/.test(quote) ? written.slice(1, -1).replaceAll(quote + quote, quote) : written;
}
