import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { GamsaError } from '../../core/error.ts';
import type { Lock } from '../../core/lock.ts';
import { unknownName } from '../../core/nearest.ts';
import { dateIn } from '../../core/period.ts';
import type { Policy } from '../../core/policy.ts';
import type { Notice } from '../../core/run.ts';
import { type GateEntry, type Workspace, workspaceSchema } from '../../core/workspace.ts';
import { mistakesOf, readYaml, type YamlFile } from '../../core/yaml.ts';
import type { Known } from '../../detectors/load.ts';
import { repositoryRoot } from '../../gate/git.ts';
import { loadLock } from '../../lock/load.ts';
import { loadPolicy } from '../../policy/load.ts';
import { loadPacks } from '../../registry.ts';
import { checkDataMap } from '../../workspace/check-datamap.ts';
import { DataMap } from '../../workspace/datamap.ts';
import { loadKnown } from '../detectors.ts';
import { fromHere } from '../from-here.ts';
import { emptyLock } from '../lock.ts';
import type { GateRequest } from './request.ts';

/** The files around a gate: what they say, and where they are. */
export interface Setting {
  /** The repository, or the present folder outside of one. Reports name files from here. */
  readonly root: string;
  /** Folder of the workspace, or the present one. */
  readonly baseDir: string;
  readonly workspace: Workspace | undefined;
  readonly workspaceFile: string;
  readonly lock: Lock;
  readonly lockFile: YamlFile<Lock> | undefined;
  readonly lockPath: string;
  readonly commitment: { readonly policy: Policy; readonly map: DataMap } | undefined;
  readonly asOf: string;
  /** Items and detectors, those of the workspace's files among them. */
  readonly known: Known;
  /** What is read, each with its absolute path. */
  readonly entries: readonly GateEntry[];
}

/** Loads workspace, policy and lock. No secret is resolved and no source opened: a gate needs none. */
export async function loadSetting(request: GateRequest): Promise<Setting> {
  const workspaceFile = resolve(request.workspace);
  const file = existsSync(workspaceFile) ? await readYaml(request.workspace, workspaceSchema) : undefined;
  if (!file && request.workspace !== 'gamsa.yaml') await readYaml(request.workspace, workspaceSchema);
  const baseDir = file ? dirname(workspaceFile) : process.cwd();
  const known = await loadKnown(file?.data.detectors ?? [], baseDir);
  const { items } = known;
  const lockPath = resolve(baseDir, request.lock ?? file?.data.lock ?? 'gamsa.lock.yaml');
  const lockFile = await loadLock(fromHere(lockPath), items);
  const lock = lockFile?.data ?? emptyLock;
  const policyPath = policyOf(request, file, baseDir);
  const packs = new Set((await loadPacks()).map(({ id }) => id));
  const policy =
    policyPath === undefined ? undefined : (await loadPolicy(policyPath, { items, packs })).policy;
  const asOf = dateIn(
    new Date().toISOString(),
    policy?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const mistakes = file && policy ? checkDataMap(file.data, policy) : [];
  if (file && mistakes.length > 0) throw mistakesOf(file, mistakes);
  const root = (await repositoryRoot(baseDir)) ?? process.cwd();
  const entries = entriesOf(request, file?.data, baseDir, lock);
  return {
    root,
    baseDir,
    workspace: file?.data,
    workspaceFile,
    lock,
    lockFile,
    lockPath,
    commitment: policy && { policy, map: new DataMap(file?.data.data ?? [], policy, asOf) },
    asOf,
    known,
    entries: entries.map((entry) => ({ ...entry, path: withinRoot(root, entry.path) })),
  };
}

/** A workspace that names no policy of its own may be without one. */
function policyOf(
  request: GateRequest,
  file: YamlFile<Workspace> | undefined,
  baseDir: string,
): string | undefined {
  if (request.policy !== undefined) return resolve(request.policy);
  if (!file) return undefined;
  const path = resolve(baseDir, file.data.policy);
  return existsSync(path) || /^policy\s*:/m.test(file.text) ? path : undefined;
}

function entriesOf(
  { targets, source, tool, dialect, database, run }: GateRequest,
  workspace: Workspace | undefined,
  baseDir: string,
  lock: Lock,
): GateEntry[] {
  const own = (workspace?.gate ?? []).map((entry) => ({ ...entry, path: resolve(baseDir, entry.path) }));
  const given = {
    ...(tool !== undefined && { tool }),
    ...(dialect !== undefined && { dialect }),
    ...(database !== undefined && { database }),
  };
  if (targets.length === 0) {
    const wanted = own.filter((entry) => source === undefined || entry.source === source);
    if (wanted.length === 0 && run === undefined) throw nothingToRead();
    return wanted.map((entry) => ({ ...entry, ...given }));
  }
  const fallback =
    source ?? onlyOne(Object.keys(workspace?.sources ?? {})) ?? onlyOne(sourcesOf(lock)) ?? 'schema';
  return targets.map((target) => {
    const path = resolve(target);
    const known = own.find((entry) => entry.path === path);
    return {
      source: fallback,
      placeholders: {},
      ...known,
      ...given,
      path,
      ...(source !== undefined && { source }),
    };
  });
}

/** A path that leads into the repository by a link from outside, as the repository knows it. */
function withinRoot(root: string, path: string): string {
  const outside = (one: string) => relative(root, one).startsWith('..');
  if (!outside(path) || !existsSync(path)) return path;
  const real = realpathSync(path);
  return outside(real) ? path : real;
}

/** A source that neither workspace nor lock knows: everything in it looks new, and a slip of the finger as well. */
export function unknownSources({ entries, workspace, lock }: Setting): Notice[] {
  const known = new Set([...Object.keys(workspace?.sources ?? {}), ...sourcesOf(lock)]);
  if (known.size === 0) return [];
  const ids = new Set(entries.map(({ source }) => source).filter((id) => !known.has(id)));
  return [...ids].map((id) => ({
    code: 'source-unknown',
    message: unknownName(
      { en: 'source of the workspace or the lock', ko: '작업공간·잠금 파일의 소스' },
      id,
      known,
    ),
  }));
}

function sourcesOf({ datasets }: Lock): string[] {
  return [...new Set(Object.keys(datasets).map((place) => place.slice(0, place.indexOf(':'))))];
}

function onlyOne(list: readonly string[]): string | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** A path as reports name it: from the root, with `/`. */
export function nameFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/').normalize('NFC') || '.';
}

function nothingToRead(): GamsaError {
  return new GamsaError(
    'usage',
    { en: 'There is nothing to judge', ko: '검사할 대상이 없습니다' },
    {
      next: {
        en: 'Name a folder of migrations or a schema file: `gamsa gate db/migrations --source crm`; or list them in gamsa.yaml: gate: [{ source: crm, path: db/migrations }].',
        ko: '마이그레이션 폴더나 스키마 파일을 지정하십시오: `gamsa gate db/migrations --source crm`. 또는 gamsa.yaml에 gate: [{ source: crm, path: db/migrations }]를 적으십시오.',
      },
    },
  );
}
