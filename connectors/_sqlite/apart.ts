import { type ChildProcess, fork } from 'node:child_process';
import { sourceError } from '../../src/sdk/index.ts';
import { patiently } from '../_sql/patience.ts';
import type { Answer, Question } from './apart-child.ts';
import { translate } from './errors.ts';

/** How long a statement may take, and who may stop it. */
export interface Limits {
  /** Longest wait for a block of rows, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/**
 * The rows of a statement, run in a process of its own. SQLite runs where it is called and cannot be interrupted there, and
 * a view is a program: one that never ends would hold the whole audit.
 */
export async function* runApart(question: Question, { limit, signal }: Limits): AsyncGenerator<unknown[][]> {
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const child = fork(new URL(`./apart-child${extension}`, import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    // No secret of the audit's has a place there.
    env: {},
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  try {
    child.send(question);
    yield* patiently(answers(child), { limit, signal, giveUp: kill });
  } finally {
    process.removeListener('exit', kill);
    kill();
  }
}

/** A block for each time it is asked; the process waits in between. */
async function* answers(child: ChildProcess): AsyncGenerator<unknown[][]> {
  for (;;) {
    const answer = await ask(child);
    if ('end' in answer) return;
    if (!('rows' in answer)) throw translate(answer);
    yield answer.rows;
  }
}

function ask(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () =>
      reject(sourceError('timeout', { en: 'the statement was stopped', ko: '실행을 중단했습니다' }));
    child.once('exit', ended);
    child.once('error', ended);
    child.once('message', (answer) => {
      child.removeListener('exit', ended);
      child.removeListener('error', ended);
      resolve(answer as Answer);
    });
    child.send('next');
  });
}
