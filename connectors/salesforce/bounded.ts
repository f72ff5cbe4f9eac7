import { sourceError } from '../../src/sdk/index.ts';

/** The library takes no signal: what it does is left to itself when the time is up. */
export async function bounded<T>(work: Promise<T>, milliseconds: number, signal: AbortSignal): Promise<T> {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(sourceError('timeout', `${milliseconds} ms`)), milliseconds);
  const abort = () => timer.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', abort);
    work.catch(() => undefined);
  }
}
