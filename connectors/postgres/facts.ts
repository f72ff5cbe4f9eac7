import {
  type AccessFact,
  type Fact,
  formatSegments,
  inScope,
  type OpenContext,
  type SessionFact,
  type TransitFact,
} from '../../src/sdk/index.ts';
import { readAtRest } from './at-rest.ts';
import type { Address } from './config.ts';
import type { Session } from './session.ts';

const writable = `
  select count(*) filter (where has_table_privilege(c.oid, 'INSERT')), count(*) filter (where has_table_privilege(c.oid, 'UPDATE')),
    count(*) filter (where has_table_privilege(c.oid, 'DELETE')), count(*) filter (where has_table_privilege(c.oid, 'TRUNCATE')),
    count(*) filter (where pg_has_role(c.relowner, 'USAGE'))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

const grants = `
  select n.nspname, c.relname, case when x.grantee = 0 then 'PUBLIC' else pg_get_userbyid(x.grantee) end,
    string_agg(x.privilege_type, ',' order by x.privilege_type), bool_or(x.grantee = c.relowner)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) x
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  group by 1, 2, 3 order by 1, 2, 3`;

export async function readFacts(session: Session, address: Address, context: OpenContext): Promise<Fact[]> {
  const transit = await transitFact(session, address, context);
  return [
    await sessionFact(session, context),
    transit,
    ...(await readAtRest(session, context)),
    ...(await accessFacts(session, context)),
  ];
}

/** Databases that a connection to this one does not show; templates, and what belongs to a provider's own service, are none. */
export async function readOthers(session: Session): Promise<string[]> {
  const rows = await session.rows(
    `select datname from pg_database where datallowconn and not datistemplate and datname <> current_database()
      and datname not in ('rdsadmin', 'cloudsqladmin', 'azure_maintenance', 'azure_sys') order by 1`,
  );
  return rows.map(([name]) => name!);
}

async function sessionFact(session: Session, { source }: OpenContext): Promise<SessionFact> {
  const [who] = await session.rows(
    `select current_user, rolsuper, rolcreaterole, rolcreatedb, current_setting('default_transaction_read_only') from pg_roles where rolname = current_user`,
  );
  const [counts] = await session.rows(writable);
  const [schemas] = await session.rows(
    `select count(*) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(oid, 'CREATE')`,
  );
  const tables = (index: number, what: string) => {
    const count = Number(counts?.[index] ?? 0);
    return count === 0 ? [] : [`${what} ${count} ${count === 1 ? 'table' : 'tables'}`];
  };
  const superuser = who?.[1] === 't';
  return {
    kind: 'session',
    source,
    role: who?.[0] ?? '',
    readOnly: who?.[4] === 'on',
    // A superuser may do everything: the rest would only repeat it.
    couldWrite: superuser
      ? ['superuser']
      : [
          ...tables(4, 'owner of'),
          ...tables(0, 'INSERT on'),
          ...tables(1, 'UPDATE on'),
          ...tables(2, 'DELETE on'),
          ...tables(3, 'TRUNCATE on'),
          ...(Number(schemas?.[0] ?? 0) > 0 ? [`CREATE in ${schemas?.[0]} schemas`] : []),
          ...(who?.[2] === 't' ? ['may create roles'] : []),
          ...(who?.[3] === 't' ? ['may create databases'] : []),
        ],
    origin: 'measured',
    by: 'pg_roles and privilege functions',
  };
}

async function transitFact(
  session: Session,
  address: Address,
  { source }: OpenContext,
): Promise<TransitFact> {
  const [row] = await session.rows(
    `select s.ssl, s.version, current_setting('ssl') from pg_stat_ssl s where s.pid = pg_backend_pid()`,
  );
  const base = { kind: 'encryption-in-transit', source, origin: 'measured', by: 'pg_stat_ssl' } as const;
  const version = /TLSv([\d.]+)/.exec(row?.[1] ?? '')?.[1];
  if (row?.[0] === 't') {
    const unverified = session.transport.verified ? '' : '; the server’s certificate was not verified';
    return { ...base, by: base.by + unverified, state: 'tls', ...(version !== undefined && { version }) };
  }
  return { ...base, state: address.local ? 'local' : 'plain' };
}

async function accessFacts(session: Session, { source, scope }: OpenContext): Promise<AccessFact[]> {
  const rows = await session.rows(grants);
  const superusers = await session.rows(`select rolname from pg_roles where rolsuper order by 1`);
  const onTables = rows.flatMap(([schema, table, grantee, privileges, owner]): AccessFact[] => {
    const dataset = formatSegments([schema!, table!]);
    if (!inScope(scope, dataset)) return [];
    return [
      {
        kind: 'access',
        source,
        dataset,
        grantee: grantee!,
        privileges: privileges!.split(','),
        ...(owner === 't' && { via: 'owner' }),
        origin: 'measured',
        by: 'pg_class.relacl',
      },
    ];
  });
  const everywhere = superusers.map(
    ([grantee]): AccessFact => ({
      kind: 'access',
      source,
      grantee: grantee!,
      privileges: ['ALL'],
      via: 'superuser',
      origin: 'measured',
      by: 'pg_roles',
    }),
  );
  return [...onTables, ...everywhere];
}
