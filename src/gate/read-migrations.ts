import type { Classifier } from '../classify/index.ts';
import { GamsaError, sourceError } from '../core/error.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { formatSegments } from '../core/place.ts';
import type { FileLine } from '../core/run.ts';
import type { Connector } from '../core/source.ts';
import { readMigrations } from './layout/index.ts';
import type { Files, Migrations } from './layout/layout.ts';
import { wayBack } from './layout/way-back.ts';
import { openDevDatabase } from './replay/dev-database.ts';
import type { Engine } from './replay/engine.ts';
import type { Failure } from './replay/failure.ts';
import { openMysqlParser } from './replay/mysql-parser.ts';
import { extensionsIn, openPglite } from './replay/pglite.ts';
import { type Replayed, replay } from './replay/replay.ts';
import { SnapshotCache } from './replay/snapshot.ts';
import type { Dropped, Place } from './replay/tracker.ts';
import type { ReadSchema } from './schema.ts';
import { looksLikeMysql } from './sql/dialect.ts';
import { isSql } from './sql/file.ts';
import type { Dialect } from './sql/scan.ts';

export interface MigrationsRequest {
  readonly source: string;
  /** Path of the folder or file as reports name it. */
  readonly path: string;
  readonly files: Files;
  /** From a path within `files` to one that reports name. */
  readonly named: (file: string) => string;
  readonly tool: string | undefined;
  readonly dialect: Dialect | undefined;
  /** Name of the database, for MySQL; names of datasets begin with it. */
  readonly database: string;
  readonly devUrl: string | undefined;
  /** Flyway's `${name}`. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** Of gamsa and of what it replays in: another version begins anew. */
  readonly version: string;
  /** Folder in which databases are kept for the next time. */
  readonly cacheDir?: string | undefined;
  readonly catalogueOf: (dialect: Dialect) => Promise<NonNullable<Connector['catalogue']>>;
  readonly classifier: Classifier;
  readonly items: ItemCatalogue;
  readonly signal: AbortSignal;
}

/** The schema that a folder of migrations makes, each field with the line that made it. */
export async function readMigrationSchema(request: MigrationsRequest): Promise<ReadSchema> {
  const { files, path } = request;
  const migrations = await readMigrations(
    files,
    request.tool,
    request.dialect ?? dialectOfUrl(request.devUrl),
  );
  if (!migrations || migrations.scripts.length + migrations.unread.length === 0) throw noMigrations(path);
  const dialect = dialectOf(request, migrations);
  const scripts = migrations.scripts.map(({ file, sql }) => ({
    file,
    sql: fill(sql.replace(/^\uFEFF/, ' '), request.placeholders),
  }));
  const embedded = dialect === 'postgres' && request.devUrl === undefined;
  const extensions = [...extensionsIn(scripts)].sort();
  const cache =
    embedded && request.cacheDir !== undefined
      ? new SnapshotCache(request.cacheDir, scripts, `${request.version} ${extensions.join()}`)
      : undefined;
  const resume = await cache?.load();
  const engine = await open(request, dialect, scripts, resume?.database);
  try {
    const result = await replay(scripts, {
      ...request,
      engine,
      dialect,
      ...(cache && { cache }),
      ...(resume && { resume }),
    });
    return toSchema(request, migrations, dialect, result);
  } finally {
    await engine.close();
  }
}

/** What was replayed, under the names that reports use. */
function toSchema(
  { source, path, files, named, database }: MigrationsRequest,
  migrations: Migrations & { readonly tool: string },
  dialect: Dialect,
  { tracker, datasets, statements, failures, passedOver }: Replayed,
): ReadSchema {
  const scripts = migrations.scripts.map(({ file }) => named(file));
  const start: FileLine = { file: scripts[0] ?? path, line: 1 };
  const lineOf = ({ file, line }: Place): FileLine => ({ file: named(file), line });
  const rename = (segments: readonly string[]) =>
    dialect === 'mysql' ? [database, ...segments.slice(1)] : segments;
  const nameOf = ({ dataset, column }: Pick<Dropped, 'dataset' | 'column'>) => ({
    dataset: formatSegments(rename(dataset)),
    field: column,
  });
  const toNamed = (one: Failure): Failure => ({ ...one, file: named(one.file) });
  return {
    source,
    path,
    tool: migrations.tool,
    files: [...new Set(scripts)],
    statements,
    datasets: datasets.map(({ dataset, fields, filledAt }) => {
      const linesOf = (field: string) => {
        const origin = tracker.originOf(dataset.path, field);
        if (!origin) return { defined: start, nullability: start, comment: start };
        const { defined, nullability, comment } = origin;
        return { defined: lineOf(defined), nullability: lineOf(nullability), comment: lineOf(comment) };
      };
      const first = dataset.fields[0];
      return {
        dataset: renameDataset(dataset, rename),
        fields,
        at: first ? linesOf(first.name).defined : start,
        linesOf,
        ...(filledAt && { filledAt: lineOf(filledAt) }),
      };
    }),
    dropped: tracker.dropped().map(({ at, now, ...gone }) => ({
      ...nameOf(gone),
      at: lineOf(at),
      ...(now && { now: nameOf(now) }),
    })),
    failures: [...migrations.unread, ...failures].map(toNamed),
    passedOver: passedOver.map(toNamed),
    leftOut: leftOut(files, migrations).map(named),
  };
}

/** SQL that lies in the folder and that the tool does not run. What only takes back is left out by design. */
function leftOut(files: Files, { scripts, unread }: Migrations): string[] {
  const known = new Set([...scripts, ...unread].map(({ file }) => file));
  const goesBack = (path: string) => /(?:^|\/)U\d[^/]*__/.test(path) || wayBack(path, files) === 'back';
  return [...files.keys()].filter((path) => isSql(path) && !known.has(path) && !goesBack(path));
}

/** A scratch database has a name of its own; datasets carry the one of the system that they are for. */
function renameDataset<T extends { name: string; path: readonly string[]; derivedFrom?: readonly string[] }>(
  dataset: T,
  rename: (segments: readonly string[]) => readonly string[],
): T {
  const path = rename(dataset.path);
  const before = formatSegments(dataset.path.slice(0, 1));
  const after = formatSegments(path.slice(0, 1));
  const derivedFrom = dataset.derivedFrom?.map((name) =>
    name.startsWith(`${before}.`) ? `${after}${name.slice(before.length)}` : name,
  );
  return { ...dataset, path, name: formatSegments(path), ...(derivedFrom && { derivedFrom }) };
}

async function open(
  request: MigrationsRequest,
  dialect: Dialect,
  scripts: Migrations['scripts'],
  from: Blob | undefined,
): Promise<Engine> {
  const { devUrl } = request;
  if (devUrl !== undefined) {
    const kind = dialectOfUrl(devUrl);
    if (kind !== dialect) {
      throw new GamsaError('usage', {
        en: `--dev-url is ${kind}, but the migrations are for ${dialect}`,
        ko: `--dev-url은 ${kind}인데 마이그레이션은 ${dialect}용입니다`,
      });
    }
    return openDevDatabase(devUrl, await request.catalogueOf(dialect));
  }
  if (dialect === 'mysql') return openMysqlParser(request.database);
  try {
    return await openPglite(extensionsIn(scripts), await request.catalogueOf('postgres'), from);
  } catch {
    throw sourceError('engine-error', 'the embedded PostgreSQL did not start', {
      en: 'Give a server for development instead: --dev-url postgres://…',
      ko: '개발용 서버를 지정하십시오: --dev-url postgres://…',
    });
  }
}

/** As told, as the tool's files say, or by what only MySQL's SQL has. */
function dialectOf({ dialect, devUrl }: MigrationsRequest, migrations: Migrations): Dialect {
  if (dialect) return dialect;
  if (migrations.dialect) return migrations.dialect;
  const server = dialectOfUrl(devUrl);
  if (server) return server;
  return looksLikeMysql(migrations.scripts.map(({ sql }) => sql)) ? 'mysql' : 'postgres';
}

const dialectOfUrl = (url: string | undefined): Dialect | undefined =>
  url === undefined ? undefined : /^(mysql|mariadb):/.test(url) ? 'mysql' : 'postgres';

function fill(sql: string, placeholders: Readonly<Record<string, string>>): string {
  return sql.replace(/\$\{([\w.:-]+)\}/g, (whole, name: string) => placeholders[name] ?? whole);
}

function noMigrations(path: string): GamsaError {
  return new GamsaError(
    'usage',
    {
      en: `${path} holds no migrations that are known`,
      ko: `${path}에 알려진 형식의 마이그레이션이 없습니다`,
    },
    {
      next: {
        en: 'Give the folder that the migration tool reads, a dump of the schema, or a schema file.',
        ko: '마이그레이션 도구가 읽는 폴더, 스키마 덤프 또는 스키마 파일을 지정하십시오.',
      },
    },
  );
}
