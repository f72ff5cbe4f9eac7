import {
  type AtRestFact,
  describeReason,
  GamsaError,
  type OpenContext,
  type RowQuery,
} from '../../src/sdk/index.ts';
import { atRestFacts, type StoredTable } from '../_sql/at-rest.ts';
import { ofUsers } from './datasets.ts';
import type { Row } from './session.ts';

interface Asked {
  readonly rows: RowQuery;
  readonly mariadb: boolean;
}

const user = ofUsers('table_schema');
const tablesQuery = `
  select table_schema, table_name, create_options from information_schema.tables
  where table_type in ('BASE TABLE', 'SYSTEM VERSIONED') and ${user} order by 1, 2`;

/** A part of a name in the way of MariaDB’s files (`@0020`); what is meant by `#P#` between parts stands in clear there. */
const decoded = (part: string) => `convert(convert(binary ${part} using filename) using utf8mb4)`;
const schemaOf = "substring_index(t.name, '/', 1)";
const tableOf = "substring_index(substring_index(t.name, '/', -1), '#', 1)";

/**
 * Each table of InnoDB, its partitions together; a tablespace that was never encrypted has no row. As long as the smallest key
 * version is 0, some of its pages are still in clear text
 * (https://mariadb.com/docs/server/reference/system-tables/information-schema/information-schema-tables/information-schema-innodb-tables/information-schema-innodb_tablespaces_encryption-table).
 */
const tablespacesQuery = `
  select ${decoded(schemaOf)}, ${decoded(tableOf)},
    min(coalesce(e.encryption_scheme, 0) > 0 and e.min_key_version > 0 and e.current_key_version > 0)
  from information_schema.innodb_sys_tables t
    left join information_schema.innodb_tablespaces_encryption e on e.space = t.space
  where t.name like '%/%' group by 1, 2`;

/** Which tables the server itself encrypts. That it does not is no sign that nothing does: disks lie below. */
export async function readAtRest(
  session: Asked,
  only: string | undefined,
  context: OpenContext,
): Promise<AtRestFact[]> {
  const tables = (await session.rows(tablesQuery)).filter(
    ([schema]) => only === undefined || schema === only,
  );
  return session.mariadb ? ofMariadb(session, tables, context) : ofMysql(tables, context);
}

function storedAs(tables: readonly Row[], encrypted: (row: Row) => boolean): StoredTable[] {
  return tables.map((row) => ({ schema: row[0]!, table: row[1]!, encrypted: encrypted(row) }));
}

/** InnoDB encrypts with AES-256 and nothing else: https://dev.mysql.com/doc/refman/8.4/en/faqs-tablespace-encryption.html. */
function ofMysql(tables: readonly Row[], context: OpenContext): AtRestFact[] {
  return atRestFacts(
    storedAs(tables, ([, , options]) => /\bENCRYPTION=["']Y["']/i.test(options ?? '')),
    {
      ...context,
      algorithm: 'AES-256',
      by: 'information_schema.tables',
    },
  );
}

/** With which algorithm and how long a key, is left to a plugin, and not told. */
async function ofMariadb(
  session: Asked,
  tables: readonly Row[],
  context: OpenContext,
): Promise<AtRestFact[]> {
  const by = 'information_schema.innodb_tablespaces_encryption';
  let spaces: readonly Row[];
  try {
    spaces = await session.rows(tablespacesQuery);
  } catch (error) {
    if (!(error instanceof GamsaError) || !error.reason) throw error;
    const why =
      error.reason.code === 'permission-denied'
        ? 'needs the PROCESS privilege'
        : describeReason(error.reason).en;
    const { source } = context;
    return [
      { kind: 'encryption-at-rest', source, state: 'unknown', origin: 'measured', by: `${by}: ${why}` },
    ];
  }
  const encrypted = new Set(
    spaces.filter((row) => row[2] === '1').map(([schema, table]) => JSON.stringify([schema, table])),
  );
  return atRestFacts(
    storedAs(tables, ([schema, table]) => encrypted.has(JSON.stringify([schema, table]))),
    {
      ...context,
      by,
    },
  );
}
