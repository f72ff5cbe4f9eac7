import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FailOn, verdict } from '../audit/verdict.ts';
import { compareRuns } from '../core/compare.ts';
import { GamsaError } from '../core/error.ts';
import type { Run } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { loadItems } from '../registry.ts';
import { renderDiff } from '../report/diff.ts';
import { renderHistory } from '../report/history.ts';
import { readable } from '../report/index.ts';
import { History } from '../state/history.ts';
import { readRun } from './compose.ts';
import { screen } from './screen.ts';

interface Show {
  readonly json: boolean;
  readonly language: Language;
}

/** `gamsa history`: the kept runs of a workspace's folder. */
export async function showHistory(folder: string, { json, language }: Show): Promise<string> {
  const { runs, trend } = await using(
    folder,
    (history) => ({ runs: history.list(), trend: history.trend() }),
    {
      runs: [],
      trend: [],
    },
  );
  if (json) return `${JSON.stringify({ runs, trend }, null, 2)}\n`;
  return renderHistory(runs, trend, { ...screen(), items: await loadItems(), language });
}

/** `gamsa diff`: what changed from one run to another; the exit code is that of the new findings alone. */
export async function diff(
  [from, to]: readonly [string | undefined, string | undefined],
  folder: string,
  { json, language, failOn }: Show & { failOn: FailOn },
): Promise<{ text: string; code: number }> {
  const [before, after] = await chooseRuns(from, to, folder);
  const comparison = compareRuns(before, after);
  const added: Run = { ...after, results: comparison.added, complete: true };
  const code = comparison.added.length === 0 ? 0 : verdict(added, failOn);
  const text = json
    ? `${JSON.stringify({ before: before.id, after: after.id, ...comparison }, null, 2)}\n`
    : renderDiff(
        { before: readable(before), after: readable(after) },
        compareRuns(readable(before), readable(after)),
        { ...screen(), items: await loadItems([...(before.items ?? []), ...(after.items ?? [])]), language },
      );
  return { text, code };
}

/** Two runs named by file or id; the last two where none is named, the last one against the one that is. */
async function chooseRuns(
  from: string | undefined,
  to: string | undefined,
  folder: string,
): Promise<[Run, Run]> {
  const kept = await using(folder, (history) => history.list(), []);
  const [last, previous] = kept;
  const older = from ?? previous?.id;
  const newer = to ?? last?.id;
  if (older === undefined || newer === undefined)
    throw new GamsaError(
      'usage',
      { en: 'There are no two runs to compare', ko: '비교할 두 실행 결과가 없습니다' },
      {
        next: {
          en: 'Run gamsa audit twice, or name two runs: gamsa diff old.json new.json',
          ko: 'gamsa audit를 두 번 실행하거나 실행 결과 두 개를 지정하십시오: gamsa diff old.json new.json',
        },
      },
    );
  return [await findRun(older, folder), await findRun(newer, folder)];
}

async function findRun(name: string, folder: string): Promise<Run> {
  if (name === '-' || existsSync(name)) return readRun(name);
  const kept = await using(folder, (history) => history.get(name), undefined);
  return kept ?? readRun(name);
}

/** Works on the history of a folder that has one; a folder without is none the worse for being asked. */
async function using<T>(folder: string, work: (history: History) => T, without: T): Promise<T> {
  if (!existsSync(join(folder, '.gamsa', 'history.sqlite'))) return without;
  let history: History | undefined;
  try {
    history = await History.open(folder);
    return work(history);
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_SQLITE_ERROR' ? unreadable(folder) : error;
  } finally {
    history?.close();
  }
}

function unreadable(folder: string): GamsaError {
  const file = join(folder, '.gamsa', 'history.sqlite');
  return new GamsaError(
    'usage',
    {
      en: `${file} cannot be read: it is damaged, locked, or not a history`,
      ko: `${file}: 읽을 수 없습니다. 손상되었거나 잠겨 있거나 이력 파일이 아닙니다`,
    },
    {
      next: {
        en: 'Put a copy back, or move the file away: the next audit begins a new one.',
        ko: '사본으로 되돌리거나 파일을 옮기십시오. 다음 감사에서 새로 만듭니다.',
      },
    },
  );
}
