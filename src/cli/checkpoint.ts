import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint } from '../audit/index.ts';
import {
  type CheckpointHead,
  type CountedLine,
  checkpointHeadSchema,
  countedSchema,
  type LookedLine,
  lookedSchema,
} from '../core/checkpoint.ts';
import { GamsaError } from '../core/error.ts';
import { makeFolder } from '../core/make-folder.ts';
import { writeWhole } from './write.ts';

/** What an audit must have in common with an earlier one to take it up. */
export interface AuditKey {
  readonly policy: string;
  readonly workspace: string;
  /** Digests of users' detectors. */
  readonly detectors: readonly string[];
  readonly options: object;
  readonly version: string;
}

export interface OpenCheckpoint extends Checkpoint {
  /** Date that the audit speaks of. */
  readonly asOf: string;
  /** An audit that looked at everything leaves nothing to take up. */
  readonly end: (complete: boolean) => Promise<void>;
}

interface Request {
  /** Folder of the workspace; the checkpoint lies in its `.gamsa`. */
  readonly folder: string;
  readonly key: AuditKey;
  readonly resume: boolean;
  /** As asked for, and otherwise: that of the audit that is taken up. */
  readonly asOf: string | undefined;
  readonly today: string;
}

/** Begins a checkpoint, or takes up the one there is. A folder that cannot be written to is no reason to fail. */
export async function openCheckpoint({ folder, key, resume, asOf, today }: Request): Promise<OpenCheckpoint> {
  const file = join(folder, '.gamsa', 'unfinished.ndjson');
  const of = createHash('sha256').update(JSON.stringify(key)).digest('hex');
  const earlier = resume ? await readCheckpoint(file, of, asOf) : undefined;
  const head: CheckpointHead = earlier?.head ?? {
    schema: 'gamsa.checkpoint/v1',
    started: new Date().toISOString(),
    asOf: asOf ?? today,
    of,
  };
  const looked = byPlace(earlier?.looked);
  const counted = byPlace(earlier?.counted);
  const writable = earlier !== undefined || (await begin(folder, file, head));
  return {
    ...(earlier && { resumed: head.started }),
    asOf: head.asOf,
    looked: (source, dataset) => looked.get(keyOf(source, dataset)),
    counted: (source, dataset) => counted.get(keyOf(source, dataset)),
    // Before anything else happens: a crash must not lose it, and a line is short.
    keep: (one) => {
      if (writable) append(file, one);
    },
    end: async (complete) => {
      if (complete) await rm(file, { force: true });
    },
  };
}

const keyOf = (source: string, dataset: string) => JSON.stringify([source, dataset]);

/** Of two lines the later one holds. */
const byPlace = <T extends LookedLine | CountedLine>(lines: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(lines.map((one) => [keyOf(one.source, one.dataset), one]));

async function begin(folder: string, file: string, head: CheckpointHead): Promise<boolean> {
  try {
    await makeFolder(join(folder, '.gamsa'), 0o700);
    await writeWhole(file, `${JSON.stringify(head)}\n`);
    return true;
  } catch {
    return false;
  }
}

function append(file: string, line: LookedLine | CountedLine): void {
  try {
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  } catch {
    // A full disk costs the checkpoint, not the audit.
  }
}

async function readCheckpoint(
  file: string,
  of: string,
  asOf: string | undefined,
): Promise<{ head: CheckpointHead; looked: LookedLine[]; counted: CountedLine[] }> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw nothing(messages.none);
  const [first = '', ...lines] = text.split('\n');
  const head = parse(first, checkpointHeadSchema);
  if (!head) throw nothing(messages.broken);
  if (head.of !== of || (asOf !== undefined && asOf !== head.asOf)) throw nothing(messages.other);
  // The last line may have been cut by the crash.
  return {
    head,
    looked: lines.flatMap((line) => (parse(line, lookedSchema) as LookedLine | undefined) ?? []),
    counted: lines.flatMap((line) => (parse(line, countedSchema) as CountedLine | undefined) ?? []),
  };
}

function parse<T>(
  line: string,
  schema: { safeParse: (data: unknown) => { success: boolean; data?: T } },
): T | undefined {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

const messages = {
  none: { en: 'There is no unfinished audit to take up', ko: '이어서 할 감사가 없습니다' },
  broken: {
    en: 'The unfinished audit in .gamsa/unfinished.ndjson cannot be read',
    ko: '.gamsa/unfinished.ndjson의 미완료 감사를 읽을 수 없습니다',
  },
  other: {
    en: 'The unfinished audit is of another policy, workspace, date or other options',
    ko: '미완료 감사의 처리방침, 작업공간, 기준일 또는 옵션이 지금과 다릅니다',
  },
};

function nothing(text: { en: string; ko: string }): GamsaError {
  const next = {
    en: 'Begin anew with `gamsa audit`.',
    ko: '`gamsa audit`으로 새로 시작하십시오.',
  };
  return new GamsaError('usage', text, { next });
}
