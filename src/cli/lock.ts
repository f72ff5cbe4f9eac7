import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { redecided } from '../audit/redecide.ts';
import type { OnEvent } from '../core/events.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock } from '../core/lock.ts';
import { dateIn } from '../core/period.ts';
import { formatPlace, printable } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import type { Language, Text } from '../core/text.ts';
import { workspaceSchema } from '../core/workspace.ts';
import { readYaml } from '../core/yaml.ts';
import { Decisions } from '../lock/decide.ts';

import { loadLock } from '../lock/load.ts';
import { type Listed, type Review, review } from '../lock/review.ts';
import { type Changes, type Found, updateLock } from '../lock/update.ts';
import { writeLock } from '../lock/write.ts';
import { loadItems } from '../registry.ts';
import { startProgress } from '../ui/progress.ts';
import { auditWorkspace, loadMask, readRun, scanTargets } from './compose.ts';
import { loadKnown } from './detectors.ts';
import { lastRuns } from './last-run.ts';
import { copySchema } from './schema-files.ts';
import { print, writeWhole } from './write.ts';

export const emptyLock: Lock = { schema: 'gamsa.lock/v1', datasets: {} };

export interface LockRequest {
  /** URLs and paths to look at instead of the workspace. */
  readonly targets: readonly string[];
  readonly workspace: string;
  readonly only: readonly string[];
  /** A finished run to take the catalogue from; nothing is looked at then. */
  readonly run?: string;
  /** The lock; beside the workspace where left out. */
  readonly file?: string;
  readonly check: boolean;
  readonly language: Language;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** `gamsa lock`: brings the lock up to date with what the systems hold. Returns the exit code. */
export async function lockSystems(request: LockRequest): Promise<number> {
  const beside = await lockBeside(request.workspace);
  const file = request.file ?? (request.targets.length > 0 ? join(process.cwd(), lockName) : beside.file);
  const run = await lookAt(request, async (runs) => {
    const items = await knownItems(beside.detectors, request.workspace, runs);
    const known = await loadLock(file, items);
    return known && { decisions: new Decisions(known.data, items), items };
  });
  const items = await knownItems(beside.detectors, request.workspace, [run]);
  const before = await loadLock(file, items);
  const found: Found[] = run.datasets.map(({ source, name, outcome, fields, serves }) => ({
    source,
    name,
    status: outcome.status,
    fields,
    serves: activitiesOf(serves),
  }));
  const looked = new Set(
    run.sources.filter(({ outcome }) => outcome.status !== 'failed').map(({ id }) => id),
  );
  const { lock, changes } = updateLock(before?.data ?? emptyLock, found, looked, items);
  const text = writeLock(lock, before?.text);
  const changed = text !== before?.text;
  if (changed && !request.check) await writeLockFile(file, text);
  const untold = untoldIn(run, lock);
  if (!request.quiet) await print(summary(file, lock, { ...changes, untold }, { ...request, changed }));
  const failed = run.sources.filter(({ outcome }) => outcome.status === 'failed');
  if (failed.length > 0) {
    const ids = failed.map(({ id }) => id).join(', ');
    process.stderr.write(
      `${{ en: `not looked at, left as they were: ${ids}`, ko: `확인하지 못해 그대로 둔 소스: ${ids}` }[request.language]}\n`,
    );
    return looked.size === 0 ? 4 : 3;
  }
  return request.check && changed ? 1 : 0;
}

/** Decisions in the lock about a key go for what refers to it: an audit knows them, a look at targets and a run are told. */
type Decided = (
  runs: readonly Run[],
) => Promise<{ readonly decisions: Decisions; readonly items: ItemCatalogue } | undefined>;

async function lookAt(request: LockRequest, decided: Decided): Promise<Run> {
  if (request.run !== undefined) {
    const run = await readRun(request.run);
    const known = await decided([run]);
    return known ? { ...run, datasets: redecided(run.datasets, known.decisions, known.items) } : run;
  }
  const progress = await startProgress({
    stream: process.stderr,
    language: request.language,
    quiet: request.quiet,
    env: process.env,
  });
  try {
    return await look(request, progress.onEvent, decided);
  } finally {
    await progress.stop();
  }
}

async function look(request: LockRequest, onEvent: OnEvent, decided: Decided): Promise<Run> {
  const { signal } = request;
  if (request.targets.length > 0) {
    const known = await decided([]);
    const { run } = await scanTargets(request.targets, {
      onEvent,
      signal,
      ...(known && { decided: known.decisions }),
    });
    return run;
  }
  const { run } = await auditWorkspace({
    workspace: request.workspace,
    only: request.only,
    onEvent,
    signal,
  });
  return run;
}

const lockName = 'gamsa.lock.yaml';

/** The lock of a workspace, and its detectors; of the folder where it has none. */
async function lockBeside(
  workspace: string,
): Promise<{ readonly file: string; readonly detectors: readonly string[] }> {
  const folder = dirname(resolve(workspace));
  if (!existsSync(workspace)) return { file: join(folder, lockName), detectors: [] };
  const { lock, detectors } = (await readYaml(workspace, workspaceSchema)).data;
  return { file: resolve(folder, lock), detectors };
}

/** Items that a lock may name: of the taxonomy, of the workspace's own detectors, and of those that runs were made with. */
async function knownItems(
  detectors: readonly string[],
  workspace: string,
  runs: readonly Run[],
): Promise<ItemCatalogue> {
  const { items } = await loadKnown(detectors, dirname(resolve(workspace)));
  const ofRuns = await loadItems(runs.flatMap((run) => run.items ?? []));
  return new Map([...ofRuns, ...items]);
}

export async function writeLockFile(file: string, text: string): Promise<void> {
  await writeWhole(file, text, 0o644);
  await copySchema('gamsa.lock.v1.schema.json', dirname(resolve(file)));
}

interface DecideRequest {
  readonly file: string | undefined;
  readonly workspace: string;
  readonly run: string | undefined;
  readonly language: Language;
}

/** `gamsa lock --confirm`, `--not-personal`: one decision, written into the lock. */
export async function decide(
  decision: Review,
  { file: named, workspace, run, language }: DecideRequest,
): Promise<void> {
  const beside = await lockBeside(workspace);
  const file = named ?? beside.file;
  // Audits are kept beside the workspace, wherever the lock lies.
  const folders = [...new Set([workspace, file].map((path) => dirname(resolve(path))))];
  const runs = (await Promise.all(folders.map((folder) => lastRuns(run, folder)))).flat();
  const items = await knownItems(beside.detectors, workspace, runs);
  const before = await loadLock(file, items);
  const listed = runs.flatMap(fieldsIn);
  const mask = await loadMask(beside.detectors, dirname(resolve(workspace)));
  const next = review(before?.data ?? emptyLock, decision, items, listed, mask.text);
  await writeLockFile(file, writeLock(next, before?.text));
  const [place, by] = [printable(mask.text(decision.place)), printable(decision.by.trim())];
  const said = {
    en: `${place}: ${decision.decision}, by ${by}\n`,
    ko: `${place}: ${{ confirmed: '확인', 'not-personal': '개인정보 아님' }[decision.decision]}, 결정자 ${by}\n`,
  };
  await print(said[language]);
}

/** The fields of a run, as decisions are taken on them. */
function fieldsIn({ datasets, ended, timeZone }: Run): Listed[] {
  return datasets.flatMap(({ source, name, fields, serves }) =>
    fields.map((field) => ({
      dataset: formatPlace({ source, dataset: name }),
      field,
      serves: activitiesOf(serves),
      seenOn: dateIn(ended, timeZone),
    })),
  );
}

const activitiesOf = (serves: readonly { readonly activity: string }[]): string[] => [
  ...new Set(serves.map(({ activity }) => activity)),
];

/** Fields of which neither is told what they hold nor that it is nothing personal, and nobody decided. */
function untoldIn({ datasets }: Run, lock: Lock): string[] {
  return datasets.flatMap(({ source, name, fields }) => {
    const locked = lock.datasets[formatPlace({ source, dataset: name })]?.fields ?? {};
    return fields
      .filter(({ classification: { item, unclear } }) => item === undefined && unclear)
      .filter((field) => !Object.hasOwn(locked, field.name))
      .map((field) => formatPlace({ source, dataset: name, field: field.name }));
  });
}

/** What stands in a lock: fields decided not to be personal are no fields with personal data. */
function countLock(lock: Lock) {
  const lists = Object.values(lock.datasets).map(({ fields }) => Object.values(fields));
  const personal = lists.map((list) => list.filter(({ decision }) => decision !== 'not-personal'));
  const fields = personal.flat();
  return {
    personal: fields.length,
    datasets: personal.filter((list) => list.length > 0).length,
    cleared: lists.flat().length - fields.length,
    open: fields.filter(({ decision }) => decision === 'proposed').length,
  };
}

/** How proposals become decisions. */
export const reviewHint: Text = {
  en: 'Review: gamsa lock --confirm PLACE --by NAME, or --not-personal PLACE --by NAME --reason …',
  ko: '검토: gamsa lock --confirm 위치 --by 이름, 또는 --not-personal 위치 --by 이름 --reason …',
};

function summary(
  file: string,
  lock: Lock,
  { added, reopened, removed, untold }: Changes & { readonly untold: readonly string[] },
  { language, check, changed }: { language: Language; check: boolean; changed: boolean },
): string {
  const { personal, datasets, cleared, open } = countLock(lock);
  const words = {
    en: {
      head: `${file}: ${personal} fields with personal data in ${datasets} datasets, ${open} to be reviewed${cleared > 0 ? `; ${cleared} decided not to be personal` : ''}`,
      added: 'New',
      reopened: 'To be reviewed again',
      removed: 'Gone',
      untold: 'Contents not told, to be decided',
      stale: 'The lock is not up to date; run `gamsa lock`.',
    },
    ko: {
      head: `${file}: 개인정보 필드 ${personal}개(데이터셋 ${datasets}개), 검토 대기 ${open}개${cleared > 0 ? `, 개인정보 아님 ${cleared}개` : ''}`,
      added: '추가',
      reopened: '다시 검토',
      removed: '삭제',
      untold: '내용을 알 수 없어 결정이 필요한 열',
      stale: '잠금 파일이 최신이 아닙니다. `gamsa lock`을 실행하십시오.',
    },
  }[language];
  const list = (title: string, places: readonly string[]) =>
    places.length === 0 ? [] : [`${title} (${places.length})`, ...places.map((place) => `  ${place}`)];
  return `${[
    words.head,
    ...list(words.added, added),
    ...list(words.reopened, reopened),
    ...list(words.removed, removed),
    ...list(words.untold, untold),
    ...(check && changed ? [words.stale] : []),
    ...(open + untold.length > 0 && !check ? [reviewHint[language]] : []),
  ].join('\n')}\n`;
}
