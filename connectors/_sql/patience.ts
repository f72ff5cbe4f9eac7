export interface Patience {
  /** Longest wait for one part, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Makes the part that is waited for fail. Called when the limit has passed or the signal is given. */
  readonly giveUp: () => void;
}

/**
 * The parts of a long answer, each waited for only so long. A limit on the whole would stop every full reading of a
 * large table; the reader's own time between two parts does not count.
 */
export async function* patiently<T>(
  parts: AsyncIterable<T>,
  { limit, signal, giveUp }: Patience,
): AsyncGenerator<T> {
  const iterator = parts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const part = await waitFor(iterator.next(), { limit, signal, giveUp });
      if (part.done) return;
      yield part.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function waitFor<T>(part: Promise<T>, { limit, signal, giveUp }: Patience): Promise<T> {
  const timer = setTimeout(giveUp, limit);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await part;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
