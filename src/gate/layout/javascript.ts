import type { Dialect } from '../sql/scan.ts';
import { baseName, type Files, type Layout, naturally, notSql, scriptsOf, withExtension } from './layout.ts';
import { typeormSql } from './typeorm-sql.ts';

const dialects: Readonly<Record<string, Dialect>> = {
  postgresql: 'postgres',
  cockroachdb: 'postgres',
  mysql: 'mysql',
  mariadb: 'mysql',
  singlestore: 'mysql',
};

/** Prisma Migrate: a folder for each migration, by name. https://www.prisma.io/docs/orm/prisma-migrate */
export const prisma: Layout = {
  id: 'prisma',
  matches: (files) =>
    has(files, 'migration_lock.toml') ||
    [...files.keys()].some((path) => /(^|\/)\d{14}_[^/]*\/migration\.sql$/.test(path)),
  read(files) {
    const lock = [...files].find(([path]) => path.endsWith('migration_lock.toml'))?.[1];
    const provider = /provider\s*=\s*"(\w+)"/.exec(lock ?? '')?.[1] ?? '';
    return {
      scripts: scriptsOf(files, withExtension(files, 'migration.sql').sort()),
      unread: [],
      ...withDialect(dialects[provider]),
    };
  },
};

/**
 * Drizzle Kit: the journal gives the order; newer versions have a folder for each migration, by name.
 * https://orm.drizzle.team/docs/drizzle-kit-generate
 */
export const drizzle: Layout = {
  id: 'drizzle',
  matches: (files) => has(files, 'meta/_journal.json') || has(files, 'snapshot.json'),
  read(files) {
    const journal = [...files].find(([path]) => path.endsWith('meta/_journal.json'));
    if (!journal) {
      const snapshot = [...files].find(([path]) => path.endsWith('snapshot.json'))?.[1] ?? '{}';
      const paths = withExtension(files, 'migration.sql').sort();
      return { scripts: scriptsOf(files, paths), unread: [], ...withDialect(dialectIn(snapshot)) };
    }
    const root = journal[0].slice(0, -'meta/_journal.json'.length);
    const { entries = [] } = parse(journal[1]) as { entries?: { idx: number; tag: string }[] };
    const paths = entries.toSorted((a, b) => a.idx - b.idx).map(({ tag }) => `${root}${tag}.sql`);
    const missing = { en: 'named in the journal, but not there', ko: '저널에 있으나 파일이 없습니다' };
    return {
      scripts: scriptsOf(
        files,
        paths.filter((path) => files.has(path)),
      ),
      unread: paths.filter((path) => !files.has(path)).map((file) => ({ file, line: 1, why: missing })),
      ...withDialect(dialectIn(journal[1])),
    };
  },
};

/** TypeORM: classes whose `up` calls `queryRunner.query` with SQL. https://typeorm.io/docs/migrations/why */
export const typeorm: Layout = {
  id: 'typeorm',
  matches: (files) => withExtension(files, '.ts', '.js').some((path) => isMigration(files.get(path) ?? '')),
  read(files) {
    const paths = withExtension(files, '.ts', '.js')
      .filter((path) => !path.endsWith('.d.ts') && isMigration(files.get(path) ?? ''))
      .sort((a, b) => naturally(stampOf(files, a), stampOf(files, b)));
    const read = paths.map((file) => ({ file, ...typeormSql(files.get(file) ?? '') }));
    return {
      scripts: read.map(({ file, sql }) => ({ file, sql })),
      unread: read.flatMap(({ file, beyond }) =>
        beyond.map((line) => ({ file, line, why: notSql('typeorm') })),
      ),
    };
  },
};

/** The type of the runner, or its usual name where code was compiled; it may be called otherwise. */
const isMigration = (source: string) =>
  /MigrationInterface/.test(source) || (/queryRunner/i.test(source) && /\bup\s*[=(]/.test(source));

/** TypeORM runs migrations by the time stamp in the name of their class. */
function stampOf(files: Files, path: string): string {
  const stamp = /class\s+\w*?(\d{13})\b/.exec(files.get(path) ?? '')?.[1];
  return stamp ?? /\d+/.exec(baseName(path))?.[0] ?? baseName(path);
}

function has(files: Files, end: string): boolean {
  return [...files.keys()].some((path) => path === end || path.endsWith(`/${end}`));
}

function dialectIn(json: string): Dialect | undefined {
  return dialects[String((parse(json) as { dialect?: string }).dialect ?? '')];
}

function withDialect(dialect: Dialect | undefined): { dialect?: Dialect } {
  return dialect === undefined ? {} : { dialect };
}

/** A journal that is no JSON names no migrations, and each of its files is then missing from the replay. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
