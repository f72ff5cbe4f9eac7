import type { Extension } from '@electric-sql/pglite';
import type { Connector } from '../../core/source.ts';
import type { Engine } from './engine.ts';
import { postgresEngine } from './postgres.ts';

/** Types whose values PGlite would turn into objects; here every value stays the text the database wrote. */
const parsedTypes = [
  16, 17, 20, 21, 23, 26, 114, 199, 700, 701, 1000, 1005, 1007, 1009, 1016, 1082, 1114, 1184, 3802,
];
const asText = Object.fromEntries(parsedTypes.map((oid) => [oid, (value: string) => value]));

/** Extensions that come with PGlite, by the name of their module. */
const bundled = new Set([
  'amcheck',
  'bloom',
  'btree_gin',
  'btree_gist',
  'citext',
  'cube',
  'dict_int',
  'dict_xsyn',
  'earthdistance',
  'fuzzystrmatch',
  'hstore',
  'intarray',
  'isn',
  'lo',
  'ltree',
  'pg_trgm',
  'pgcrypto',
  'seg',
  'tablefunc',
  'tcn',
  'tsm_system_rows',
  'tsm_system_time',
  'unaccent',
  'uuid_ossp',
]);

/** An embedded PostgreSQL in this process, empty or as it was dumped; it needs some 500 MB and runs one session. */
export async function openPglite(
  wanted: ReadonlySet<string>,
  catalogue: NonNullable<Connector['catalogue']>,
  from?: Blob,
): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite');
  // An empty database that comes ready made spares the seconds of making one.
  const { dataDir } = await import('@electric-sql/pglite-prepopulatedfs');
  const extensions = await loadExtensions(wanted);
  const database = await PGlite.create({ extensions, loadDataDir: from ?? (await dataDir()) });
  const engine = postgresEngine(
    {
      rows: async (text, values = []) => {
        const { rows } = await database.query(text, [...values], { rowMode: 'array', parsers: asText });
        return (rows as unknown[][]).map((row) => row.map((cell) => (cell === null ? null : String(cell))));
      },
      exec: async (text) => {
        await database.exec(text);
      },
      close: () => database.close(),
    },
    catalogue,
  );
  return {
    ...engine,
    async dump() {
      const { rows } = await database.query<{ filled: boolean }>(filledQuery);
      return rows[0]?.filled === false ? database.dumpDataDir('gzip') : undefined;
    },
  };
}

/** Whether any table of a user has pages: rows are in it, or were. */
const filledQuery = `
  select coalesce(sum(pg_relation_size(c.oid)), 0) > 0 as filled from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

async function loadExtensions(wanted: ReadonlySet<string>): Promise<Record<string, Extension>> {
  const names = [...wanted].map((name) => name.replaceAll('-', '_')).filter((name) => bundled.has(name));
  const loaded = names.map(async (name) => {
    const module = (await import(`@electric-sql/pglite/contrib/${name}`)) as Record<string, Extension>;
    return [name, module[name]!] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}

/** Names of the extensions that scripts ask for. */
export function extensionsIn(scripts: readonly { readonly sql: string }[]): Set<string> {
  const pattern = /create\s+extension\s+(?:if\s+not\s+exists\s+)?"?([\w-]+)"?/gi;
  return new Set(
    scripts.flatMap(({ sql }) => [...sql.matchAll(pattern)].map(([, name]) => name!.toLowerCase())),
  );
}
