import type { AtRestFact, OpenContext } from '../../src/sdk/index.ts';
import { atRestFacts } from '../_sql/at-rest.ts';
import type { Session } from './session.ts';

/**
 * Tables with whatever hangs below them, as a reading of the one reads the others too. What the extension pg_tde encrypts has an access
 * method of its own (https://docs.percona.com/pg-tde/table-access-method.html).
 */
const tablesQuery = `
  with recursive below(root, oid) as (
    select c.oid, c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and not c.relispartition and c.relpersistence <> 't'
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all select b.root, i.inhrelid from below b join pg_inherits i on i.inhparent = b.oid
  )
  select n.nspname, r.relname, coalesce(bool_and(a.amname = 'tde_heap') filter (where c.relkind <> 'p'), false)
  from below b join pg_class c on c.oid = b.oid left join pg_am a on a.oid = c.relam
    join pg_class r on r.oid = b.root join pg_namespace n on n.oid = r.relnamespace
  group by 1, 2 order by 1, 2`;

/** PostgreSQL itself encrypts nothing that it stores. With which algorithm pg_tde does, its version and settings decide. */
export async function readAtRest(session: Session, context: OpenContext): Promise<AtRestFact[]> {
  const rows = await session.rows(tablesQuery);
  const tables = rows.map(([schema, table, encrypted]) => ({
    schema: schema!,
    table: table!,
    encrypted: encrypted === 't',
  }));
  return atRestFacts(tables, {
    ...context,
    by: 'pg_am',
  });
}
