/** System catalogue queries: a handful for the whole database, whatever the number of tables. */

const relations = `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and c.relpersistence <> 't'
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

/** The partitions that hold rows. `pg_partition_tree` would wait for whoever has locked one of them. */
const leaves = `
  with recursive t(oid) as (
    select c.oid union all select i.inhrelid from pg_inherits i join t on i.inhparent = t.oid
  ) select p.* from t join pg_class p on p.oid = t.oid where p.relkind <> 'p'`;

/** Tables that somebody changes just now: to ask for their size would wait for it, and one of them would end the whole list. */
const locked = `
  select l.relation from pg_locks l join pg_database d on d.oid = l.database
  where d.datname = current_database() and l.mode = 'AccessExclusiveLock'`;

/** oid, schema, name, kind, estimated rows, pages, comment, readable, row security, partitions, foreign server. */
export const relationsQuery = `
  select c.oid, n.nspname, c.relname, c.relkind,
    case when c.relkind = 'p' then
      (select sum(greatest(p.reltuples, 0)) from (${leaves}) p)
    else c.reltuples end::bigint,
    case when c.relkind = 'p' then
      (select sum(p.relpages) from (${leaves}) p)
    when c.oid in (${locked}) then nullif(c.relpages, 0)
    else pg_relation_size(c.oid) / current_setting('block_size')::int end::bigint,
    obj_description(c.oid, 'pg_class'),
    has_schema_privilege(n.oid, 'USAGE') and (has_table_privilege(c.oid, 'SELECT') or has_any_column_privilege(c.oid, 'SELECT')),
    c.relrowsecurity and row_security_active(c.oid),
    case when c.relkind = 'p' then (select count(*) from (${leaves}) p) end,
    (select s.srvname from pg_foreign_table t join pg_foreign_server s on s.oid = t.ftserver where t.ftrelid = c.oid)
  ${relations}
  order by n.nspname, c.relname`;

/** oid, name, type in words, type oid, length, not null, has default, generated, comment, readable, null share, distinct. */
export const columnsQuery = `
  select a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.atttypid,
    case when a.atttypmod > 4 and a.atttypid in (1042, 1043) then a.atttypmod - 4 end,
    a.attnotnull, a.atthasdef or a.attidentity <> '', a.attgenerated <> '',
    col_description(a.attrelid, a.attnum), has_column_privilege(a.attrelid, a.attnum, 'SELECT'),
    s.null_frac, s.n_distinct
  from pg_attribute a
  join (select c.oid, n.nspname, c.relname ${relations}) r on r.oid = a.attrelid
  left join pg_stats s on s.schemaname = r.nspname and s.tablename = r.relname and s.attname = a.attname and not s.inherited
  where a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`;

/** oid, name, kind (b, d, e, r, m; c where a column is a record of its own), base type of a domain, element type of an array, labels of an enum as JSON. */
export const typesQuery = `
  select t.oid, t.typname, t.typtype, t.typbasetype, case when t.typcategory = 'A' then t.typelem else 0 end,
    (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
  from pg_type t where t.typtype in ('b', 'd', 'e', 'r', 'm') and t.typrelid = 0
    or t.typtype = 'c' and t.oid in (select a.atttypid from pg_attribute a union select d.typbasetype from pg_type d where d.typtype = 'd')`;

/** Table oid, kind (p, u, f), its columns, the table it refers to and the columns there, as JSON lists of names. */
export const constraintsQuery = `
  select k.conrelid, k.contype,
    (select json_agg(a.attname order by x.ord) from unnest(k.conkey) with ordinality x(num, ord)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.num),
    k.confrelid,
    (select json_agg(a.attname order by x.ord) from unnest(k.confkey) with ordinality x(num, ord)
       join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.num)
  from pg_constraint k join pg_namespace n on n.oid = k.connamespace
  where k.contype in ('p', 'u', 'f') and n.nspname !~ '^pg_'`;

/** View oid, oid of a relation that it reads. */
export const viewSourcesQuery = `
  select distinct r.ev_class, d.refobjid
  from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
  where d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class and r.rulename = '_RETURN'`;
