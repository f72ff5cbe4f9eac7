import {
  type AccessFact,
  type Fact,
  formatSegments,
  inScope,
  type OpenContext,
  type SessionFact,
  sourceError,
  type TransitFact,
} from '../../src/sdk/index.ts';
import { readAtRest } from './at-rest.ts';
import type { Address } from './config.ts';
import { type Grant, parseGrant, parseRoles } from './grants.ts';
import type { Row, Session } from './session.ts';

const writing =
  /^(?:INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|ALL|TRIGGER|SUPER|FILE|GRANT OPTION|EXECUTE|ROLE_ADMIN|SET_USER_ID|SET_ANY_DEFINER|SET USER)\b/;

export async function readFacts(session: Session, address: Address, context: OpenContext): Promise<Fact[]> {
  const transit = await transitFact(session, address, context);
  return [
    await sessionFact(session, context),
    transit,
    ...(await readAtRest(session, address.database, context)),
    ...(await accessFacts(session, context)),
  ];
}

async function sessionFact(session: Session, { source }: OpenContext): Promise<SessionFact> {
  const [who] = await session.rows(
    `select current_user(), ${session.mariadb ? '@@session.tx_read_only' : '@@session.transaction_read_only'}`,
  );
  const couldWrite = (await grantsOf(session)).flatMap(({ privileges, on }) => {
    const could = privileges.filter((privilege) => writing.test(privilege));
    return could.length === 0 ? [] : [`${could.join(', ')} on ${on}`];
  });
  return {
    kind: 'session',
    source,
    role: who?.[0] ?? '',
    readOnly: who?.[1] === '1',
    couldWrite: [...couldWrite, ...(await untoldRoles(session))],
    origin: 'measured',
    by: 'SHOW GRANTS',
  };
}

/** To a role without any right a server shows nothing: that is no sign that nothing is there. */
export async function refuseWithoutRights(session: Session): Promise<void> {
  const grants = (await session.rows('show grants')).flatMap(([line]) => parseGrant(line ?? '') ?? []);
  if (grants.every(({ privileges }) => privileges.every((one) => one === 'USAGE')))
    throw sourceError('permission-denied', {
      en: 'this role has no right on any table; a role that was granted to it counts once it is switched on (SET DEFAULT ROLE)',
      ko: '이 역할에는 어떤 테이블에 대한 권한도 없습니다. 부여받은 역할은 활성화해야 적용됩니다(SET DEFAULT ROLE)',
    });
}

/** What the session may, and what it might after SET ROLE. */
async function grantsOf(session: Session): Promise<Grant[]> {
  const lines = async (statement: string) => (await session.rows(statement)).flatMap(([line]) => line ?? []);
  const own = await lines('show grants');
  // MariaDB tells nobody what a role may that is not switched on.
  const roles = session.mariadb ? [] : own.flatMap(parseRoles);
  const all =
    roles.length === 0 ? own : await lines(`show grants for current_user() using ${roles.join(', ')}`);
  return all.flatMap((line) => parseGrant(line) ?? []);
}

/** Roles of MariaDB that are not switched on: SET ROLE would, and what they may is not told. */
async function untoldRoles(session: Session): Promise<string[]> {
  if (!session.mariadb) return [];
  const roles = await session.rows(
    `select role_name from information_schema.applicable_roles
      where role_name not in (select role_name from information_schema.enabled_roles where role_name is not null) order by 1`,
  );
  return roles.map(([name]) => `SET ROLE ${name}`);
}

async function transitFact(
  session: Session,
  address: Address,
  { source }: OpenContext,
): Promise<TransitFact> {
  const [row] = await session.rows(`show session status like 'Ssl_version'`);
  const [required] = await session.rows(`show variables like 'require_secure_transport'`);
  const base = {
    kind: 'encryption-in-transit',
    source,
    origin: 'measured',
    by: 'status Ssl_version',
    ...(required && { required: required[1] === 'ON' }),
  } as const;
  const version = /TLSv([\d.]+)/.exec(row?.[1] ?? '')?.[1];
  if (version === undefined) return { ...base, state: address.local ? 'local' : 'plain' };
  const unverified = session.verified ? '' : '; the server’s certificate was not verified';
  return { ...base, by: base.by + unverified, state: 'tls', version };
}

/** Grants on tables and whole schemas, as far as the role sees them. */
async function accessFacts(session: Session, { source, scope }: OpenContext): Promise<AccessFact[]> {
  const onTables = await session.rows(
    `select grantee, table_schema, table_name, group_concat(privilege_type order by 1) from information_schema.table_privileges group by 1, 2, 3 order by 1, 2, 3`,
  );
  const onSchemas = await session.rows(
    `select grantee, table_schema, group_concat(privilege_type order by 1) from information_schema.schema_privileges group by 1, 2 order by 1, 2`,
  );
  const onAll = await session.rows(
    `select grantee, group_concat(privilege_type order by 1) from information_schema.user_privileges where privilege_type <> 'USAGE' group by 1 order by 1`,
  );
  const fact = (grantee: string, privileges: string, extra: Partial<AccessFact>): AccessFact => ({
    kind: 'access',
    source,
    grantee: grantee.replaceAll("'", ''),
    privileges: privileges.split(','),
    origin: 'measured',
    by: 'information_schema',
    ...extra,
  });
  return [
    ...onTables.flatMap(([grantee, schema, table, privileges]: Row) => {
      const dataset = formatSegments([schema!, table!]);
      return inScope(scope, dataset) ? [fact(grantee!, privileges!, { dataset })] : [];
    }),
    ...onSchemas.map(([grantee, schema, privileges]: Row) =>
      fact(grantee!, privileges!, { via: `grant on the schema ${schema}` }),
    ),
    ...onAll.map(([grantee, privileges]: Row) =>
      fact(grantee!, privileges!, {
        via: /SUPER|CREATE USER/.test(privileges!) ? 'superuser' : 'global grant',
      }),
    ),
  ];
}
