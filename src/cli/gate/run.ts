import { existsSync, readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { NameMask } from '../../audit/names.ts';
import { createFinder } from '../../classify/find.ts';
import { createClassifier } from '../../classify/index.ts';
import { GamsaError } from '../../core/error.ts';
import type { GateReport } from '../../core/gate.ts';
import type { ItemCatalogue } from '../../core/item.ts';
import { formatPlace } from '../../core/place.ts';
import type { GateEntry } from '../../core/workspace.ts';
import { passedFolders, readFiles } from '../../gate/files.ts';
import { schemasFromRun } from '../../gate/from-run.ts';
import { changedLines, fileAt, mergeBase, throughLinks } from '../../gate/git.ts';
import { runGate } from '../../gate/index.ts';
import { hasMigrations } from '../../gate/layout/index.ts';
import { readMigrationSchema } from '../../gate/read-migrations.ts';
import { readDeclaredSchema } from '../../gate/read-schema-files.ts';
import type { ReadSchema, Schema } from '../../gate/schema.ts';
import { isDbtProject } from '../../gate/schema-files/index.ts';
import { shownSchema } from '../../gate/shown.ts';
import type { Dialect } from '../../gate/sql/scan.ts';
import { parseLock } from '../../lock/load.ts';
import { loadConnectors, loadPacks, loadRules } from '../../registry.ts';
import { readRun } from '../compose.ts';
import { packageRoot, version } from '../version.ts';
import { readDevUrl } from './dev-url.ts';
import type { GateRequest } from './request.ts';
import { loadSetting, nameFrom, type Setting, unknownSources } from './setting.ts';

export interface Gated {
  readonly report: GateReport;
  readonly schemas: readonly Schema[];
  readonly setting: Setting;
  readonly items: ItemCatalogue;
  /** Places of the findings, where only a change was judged. */
  readonly touched: ReadonlySet<string> | undefined;
}

/** `gamsa gate`: files and lock in, report out. */
export async function gate(request: GateRequest): Promise<Gated> {
  const [rules, packs] = await Promise.all([loadRules(), loadPacks()]);
  const setting = await loadSetting(request);
  const { items, detectors } = setting.known;
  const lockFile = nameFrom(setting.root, setting.lockPath);
  const classifier = createClassifier({ items, detectors });
  const mask = new NameMask(createFinder(detectors, items));
  const shown = (schema: ReadSchema) => shownSchema(schema, { mask, items, classifier, lock: setting.lock });
  const schemas: Schema[] = [];
  const texts = new Map<string, string | undefined>();
  for (const entry of setting.entries) {
    schemas.push(shown(await readSchema(entry, { request, setting, classifier, items, texts })));
  }
  if (request.run !== undefined) {
    const live = schemasFromRun(await readRun(request.run), lockFile);
    schemas.push(...live.map(shown));
  }
  const base = request.gitBase === undefined ? undefined : await mergeBase(setting.root, request.gitBase);
  const judged = runGate(schemas, {
    classifier,
    rules,
    packs,
    items,
    mask: mask.text,
    lock: setting.lock,
    lockFile,
    lockLine: (path) => setting.lockFile?.locate(path).line ?? 1,
    baseLock: await baseLock(setting.root, base, lockFile, items),
    commitment: setting.commitment,
    threshold: request.threshold,
    change: base === undefined ? undefined : await changeOf(setting, base, schemas),
    latest: request.latest,
    waivers: setting.workspace?.waivers ?? [],
    unasked: Object.keys(setting.workspace?.sources ?? {}).filter(
      (id) => !schemas.some(({ source }) => source === id),
    ),
    baseline: request.baseline === undefined ? undefined : readBaseline(request.baseline),
    textOf: textReader(setting.root, texts),
    asOf: setting.asOf,
    version,
  });
  const report = { ...judged, notices: [...unknownSources(setting), ...judged.notices] };
  const onlyChange = base !== undefined || request.latest !== undefined;
  const touched = onlyChange ? new Set(report.problems.map(({ place }) => formatPlace(place))) : undefined;
  return { report, schemas, setting, items, touched };
}

/** What a change touches, by the names that reports give to files. */
async function changeOf({ root, entries }: Setting, base: string, schemas: readonly Schema[]) {
  const gated = await Promise.all(entries.map(({ path }) => realpath(path)));
  const files = schemas.flatMap((schema) => schema.files);
  return throughLinks(await changedLines(root, base, gated), root, files);
}

interface Reading {
  readonly request: GateRequest;
  readonly setting: Setting;
  readonly classifier: ReturnType<typeof createClassifier>;
  readonly items: ItemCatalogue;
  /** Texts that were read, by the names that reports give to files. */
  readonly texts: Map<string, string | undefined>;
}

async function readSchema(entry: GateEntry, reading: Reading): Promise<ReadSchema> {
  const [schema, passed] = await Promise.all([readWanted(entry, reading), passedFolders(entry.path)]);
  const folders = passed.map((folder) => `${nameFrom(reading.setting.root, join(entry.path, folder))}/`);
  return { ...schema, leftOut: [...folders, ...(schema.leftOut ?? [])] };
}

async function readWanted(
  entry: GateEntry,
  { request, setting, classifier, items, texts }: Reading,
): Promise<ReadSchema> {
  const { root } = setting;
  const files = await readFiles(entry.path);
  const alone =
    files.size === 1 && existsSync(entry.path) && !existsSync(join(entry.path, [...files.keys()][0]!));
  const named = (file: string) => nameFrom(root, alone ? entry.path : join(entry.path, file));
  for (const [file, text] of files) texts.set(named(file), text);
  const connector = setting.workspace?.sources[entry.source]?.connector;
  const dialect =
    entry.dialect ?? (connector === 'postgres' || connector === 'mysql' ? connector : undefined);
  const common = {
    source: entry.source,
    path: nameFrom(root, entry.path),
    files,
    named,
    database: entry.database ?? databaseOf(setting, entry.source),
    classifier,
  };
  if (entry.tool === undefined && (isDbtProject(files) || !hasMigrations(files))) {
    const declared = await readDeclaredSchema(common);
    if (declared) return declared;
  }
  return readMigrationSchema({
    ...common,
    tool: entry.tool,
    dialect,
    devUrl: readDevUrl(request.devUrl, process.env),
    placeholders: entry.placeholders,
    cacheDir: request.cacheDir,
    version: `${version} ${pgliteVersion()}`,
    catalogueOf,
    items,
    signal: request.signal,
  });
}

/** An archive of another version of PGlite may not open. */
function pgliteVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@electric-sql/pglite'] ?? '';
}

async function catalogueOf(dialect: Dialect) {
  const connector = await (await loadConnectors()).get(dialect)!();
  if (!connector.catalogue) throw new Error(`the connector ${dialect} reads no other catalogue`);
  return connector.catalogue;
}

/** The database of a source's own address, by which its datasets are called; else of the lock's places. */
function databaseOf({ workspace, lock }: Setting, source: string): string {
  const config = workspace?.sources[source] as { url?: string; database?: string } | undefined;
  const inUrl = /^[a-z]+:\/\/[^/]+\/([^?#]+)/i.exec(config?.url ?? '')?.[1];
  const place = Object.keys(lock.datasets).find((key) => key.startsWith(`${source}:`));
  return config?.database ?? inUrl ?? place?.slice(source.length + 1).split('.')[0] ?? source;
}

async function baseLock(root: string, base: string | undefined, lockFile: string, items: ItemCatalogue) {
  const text = base === undefined ? undefined : await fileAt(root, base, lockFile);
  return text === undefined ? undefined : parseLock(`${lockFile} (${base?.slice(0, 8)})`, text, items).data;
}

function readBaseline(path: string): GateReport {
  try {
    const data = JSON.parse(readFileSync(path, 'utf8')) as GateReport;
    const isProblem = (one: unknown) =>
      typeof (one as { fingerprint?: unknown } | null)?.fingerprint === 'string';
    if (data.schema === 'gamsa.gate/v1' && data.problems.every(isProblem)) return data;
  } catch {
    // Told below.
  }
  throw new GamsaError('usage', {
    en: `${path} is not a report of gamsa gate (--format json)`,
    ko: `${path}: gamsa gate의 보고서(--format json)가 아닙니다`,
  });
}

/** Files as they were read, whatever their encoding; others are read once, and what cannot be read has no excerpt. */
function textReader(
  root: string,
  texts: Map<string, string | undefined>,
): (file: string) => string | undefined {
  return (file) => {
    if (!texts.has(file)) {
      const path = join(root, file);
      texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    }
    return texts.get(file);
  };
}
