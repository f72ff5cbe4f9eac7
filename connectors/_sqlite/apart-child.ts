import { openReadOnly } from './open.ts';

/** What the process is told first. Afterwards each message asks for the next block. */
export interface Question {
  readonly path: string;
  /** Milliseconds to wait for a writer's lock. */
  readonly lockTimeout: number;
  readonly text: string;
  readonly values: readonly unknown[];
}

export type Answer =
  | { readonly rows: unknown[][] }
  | { readonly end: true }
  | { readonly errcode: number | undefined };

const blockRows = 1_000;

let rows: Promise<Iterator<unknown[]>> | undefined;

process.on('message', (message: Question | 'next') => {
  if (message !== 'next') {
    rows = start(message);
    // Told with the first block.
    rows.catch(() => undefined);
    return;
  }
  answer().then(
    (block) => process.send?.(block),
    // The message of the error may quote a value, so only its code is passed on.
    ({ errcode }: { errcode?: number }) => process.send?.({ errcode } satisfies Answer),
  );
});
process.on('disconnect', () => process.exit());

async function answer(): Promise<Answer> {
  const iterator = await rows!;
  const block: unknown[][] = [];
  while (block.length < blockRows) {
    const next = iterator.next();
    if (next.done) break;
    block.push(next.value);
  }
  return block.length > 0 ? { rows: block } : { end: true };
}

async function start({ path, lockTimeout, text, values }: Question): Promise<Iterator<unknown[]>> {
  const database = await openReadOnly(path, lockTimeout);
  const prepared = database.prepare(text);
  prepared.setReturnArrays(true);
  prepared.setReadBigInts(true);
  return prepared.iterate(...(values as string[])) as unknown as Iterator<unknown[]>;
}
