import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AuditOptions, runAudit, sawAllAsked } from '../audit/index.ts';
import { NameMask } from '../audit/names.ts';
import { createFinder } from '../classify/find.ts';
import { createClassifier } from '../classify/index.ts';
import { sha256 } from '../core/digest.ts';
import { GamsaError } from '../core/error.ts';
import type { OnEvent } from '../core/events.ts';
import { dateIn } from '../core/period.ts';
import type { Run } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { type Options, type Workspace, workspaceSchema } from '../core/workspace.ts';
import { mistakesOf } from '../core/yaml.ts';
import type { Known } from '../detectors/load.ts';
import { gateRules } from '../gate/judge/rules.ts';
import { Decisions } from '../lock/decide.ts';
import { loadLock } from '../lock/load.ts';
import { loadPolicy } from '../policy/load.ts';
import { loadConnectors, loadPacks, loadRules } from '../registry.ts';
import { parseRun } from '../report/run-file.ts';
import { checkDataMap } from '../workspace/check-datamap.ts';
import { DataMap } from '../workspace/datamap.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { openCheckpoint } from './checkpoint.ts';
import { loadKnown } from './detectors.ts';
import { type BaselineFile, toInputs } from './inputs.ts';
import { createLocator } from './locations.ts';
import { chooseTargets } from './targets.ts';
import { version } from './version.ts';

/** What the user asked for, beyond the files. */
export interface LookRequest {
  readonly full?: boolean;
  readonly sample?: number;
  /** Characters read of one value. */
  readonly clip?: number;
  /** No age is estimated. */
  readonly exact?: boolean;
  /** Files with users' detectors, for a scan; a workspace names its own. */
  readonly detectors?: readonly string[];
  readonly asOf?: string;
  readonly onEvent: OnEvent;
  readonly signal: AbortSignal;
}

export interface AuditRequest extends LookRequest {
  readonly workspace: string;
  readonly policy?: string;
  readonly only?: readonly string[];
  readonly baseline?: string;
  readonly ageDates?: AuditOptions['ageDates'];
  readonly visit?: AuditOptions['visit'];
  /** Whether to take up the audit that was not finished. Given by audits alone: what else looks leaves that one be. */
  readonly resume?: boolean;
}

/** `gamsa audit`: workspace and policy in, run out. */
export async function auditWorkspace(
  request: AuditRequest,
): Promise<{ run: Run; keepIn: string; officer: Text | undefined }> {
  const [connectors, packs] = await Promise.all([loadConnectors(), loadPacks()]);
  const only = request.only?.length ? { only: request.only } : {};
  const loaded = await loadWorkspace(request.workspace, { connectors, env: process.env, ...only });
  const known = await loadKnown(loaded.workspace.detectors, loaded.baseDir);
  const { items } = known;
  const policyFile = request.policy === undefined ? loaded.policyFile : resolve(request.policy);
  const loadedPolicy = await loadPolicy(policyFile, { items, packs: new Set(packs.map(({ id }) => id)) });
  const { policy, digest } = loadedPolicy;
  const mistakes = checkDataMap(loaded.workspace, policy);
  if (mistakes.length > 0) throw mistakesOf(loaded, mistakes);
  const options = { ...loaded.workspace.options, ...lookOptions(request) };
  const today = dateIn(new Date().toISOString(), policy.timeZone);
  const checkpoint =
    request.resume === undefined
      ? undefined
      : await openCheckpoint({
          folder: loaded.baseDir,
          key: {
            policy: digest,
            workspace: JSON.stringify(loaded.workspace),
            detectors: known.files.map(({ sha256 }) => sha256),
            options,
            version,
          },
          resume: request.resume,
          asOf: request.asOf,
          today,
        });
  const asOf = checkpoint?.asOf ?? request.asOf ?? today;
  const named = request.baseline ?? loaded.workspace.options.baseline;
  const baseline = named === undefined ? undefined : await readBaseline(resolve(loaded.baseDir, named));
  const lock = await loadLock(resolve(loaded.baseDir, loaded.workspace.lock), items);
  const wanted = loaded.sources.map(({ id }) => `${id}:`);
  const data = loaded.workspace.data.filter(({ at }) => wanted.some((prefix) => at.startsWith(prefix)));
  const map = new DataMap(data, policy, asOf);
  const run = await runAudit({
    ...(await parts(request, known)),
    sources: loaded.sources,
    otherSources: othersOf(loaded.workspace, loaded.sources),
    commitment: {
      policy,
      digest,
      workspaceDigest: loaded.digest,
      ...(lock && { lockDigest: lock.digest }),
      map,
      zeroLogging: loaded.workspace.zeroLogging,
    },
    ...(request.ageDates && { ageDates: request.ageDates }),
    ...(request.visit && { visit: request.visit }),
    locate: createLocator({ policy: loadedPolicy, workspace: loaded, map }),
    options,
    waivers: loaded.workspace.waivers,
    otherRules: Object.keys(gateRules),
    ...(checkpoint && { checkpoint }),
    ...(lock && { decided: new Decisions(lock.data, items) }),
    ...(baseline && { baseline: baseline.run }),
    inputs: toInputs([...known.files, ...(baseline ? [baseline.file] : [])], loaded.baseDir),
    baseDir: loaded.baseDir,
    asOf,
    redact: loaded.redactor.redact,
  });
  await checkpoint?.end(sawAllAsked(run));
  return { run, keepIn: loaded.baseDir, officer: policy.officer?.title ?? policy.officer?.department };
}

/** Ids of the sources that were not asked for. */
function othersOf(workspace: Workspace, asked: readonly { readonly id: string }[]): string[] {
  return Object.keys(workspace.sources).filter((id) => !asked.some((one) => one.id === id));
}

/** The sources of a workspace, for what needs no policy. */
export async function openWorkspace(path: string, only?: readonly string[]) {
  const connectors = await loadConnectors();
  const context = { connectors, env: process.env, ...(only?.length ? { only } : {}) };
  const { sources, workspace, baseDir } = await loadWorkspace(path, context);
  const others = othersOf(workspace, sources);
  const mask = await loadMask(workspace.detectors, baseDir);
  return { sources, others, options: workspace.options, data: workspace.data, baseDir, mask };
}

/** What hides personal data in names, by the built-in detectors and those of the files that `patterns` name. */
export async function loadMask(patterns: readonly string[], baseDir: string): Promise<NameMask> {
  const { items, detectors } = await loadKnown(patterns, baseDir);
  return new NameMask(createFinder(detectors, items));
}

/** `gamsa scan`: targets in, run out; no file is needed. */
export async function scanTargets(
  targets: readonly string[],
  request: LookRequest & Pick<AuditOptions, 'decided'>,
): Promise<{ run: Run }> {
  const { sources, redactor } = await chooseTargets(targets, await loadConnectors(), process.env);
  const known = await loadKnown(request.detectors ?? [], process.cwd());
  const run = await runAudit({
    ...(await parts(request, known)),
    inputs: toInputs(known.files, process.cwd()),
    sources,
    options: { ...workspaceSchema.shape.options.parse({}), ...lookOptions(request) },
    waivers: [],
    ...(request.decided && { decided: request.decided }),
    baseDir: process.cwd(),
    ...(request.asOf !== undefined && { asOf: request.asOf }),
    redact: redactor.redact,
  });
  return { run };
}

type Parts = Pick<
  AuditOptions,
  'classifier' | 'finder' | 'items' | 'rules' | 'packs' | 'version' | 'onEvent' | 'signal'
>;

async function parts({ onEvent, signal }: LookRequest, { items, detectors }: Known): Promise<Parts> {
  const [rules, packs] = await Promise.all([loadRules(), loadPacks()]);
  return {
    classifier: createClassifier({ items, detectors }),
    finder: createFinder(detectors, items),
    items,
    rules,
    packs,
    version,
    onEvent,
    signal,
  };
}

function lookOptions({ full, sample, clip, exact }: LookRequest): Partial<Options> {
  return {
    ...(full && { full }),
    ...(sample !== undefined && { sample }),
    ...(clip !== undefined && { clip }),
    ...(exact && { exact }),
  };
}

/** Reads a run from a file, or from stdin for `-`. */
export async function readRun(path: string): Promise<Run> {
  return path === '-' ? parseRun(path, await readStdin()) : (await readBaseline(path)).run;
}

/** The same with what an audit says of the file that it is held against. */
async function readBaseline(path: string): Promise<{ run: Run; file: BaselineFile }> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new GamsaError(
      'usage',
      { en: `${path} cannot be read (${error.code})`, ko: `${path} 파일을 읽을 수 없습니다(${error.code})` },
      {
        next: {
          en: 'Write one with `gamsa audit -o run.json`.',
          ko: '`gamsa audit -o run.json`으로 만드십시오.',
        },
      },
    );
  });
  const run = parseRun(path, bytes.toString('utf8'));
  return { run, file: { kind: 'baseline', path, sha256: sha256(bytes) } };
}

export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
