import { setTimeout as wait } from 'node:timers/promises';
import { GamsaError } from '../../src/sdk/index.ts';

/** Waits before asking again, in milliseconds; each is shortened by chance, so that those who wait do not return together. */
const waits = [400, 1_000, 2_500, 6_000];

/** Codes that say "later": throttling, a server being restarted, a connection that broke. All that gamsa sends may be sent twice. */
const passing: ReadonlySet<unknown> = new Set([
  'CONCURRENT_REQUESTS',
  'SERVER_UNAVAILABLE',
  'ERROR_HTTP_429',
  'ERROR_HTTP_502',
  'ERROR_HTTP_503',
  'ERROR_HTTP_504',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
]);

/** Does something again while the org is busy, and gives up after the last wait. */
export async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const longest of waits) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GamsaError) || !passing.has(error.reason?.detail)) throw error;
    }
    await wait(longest * (0.5 + Math.random() / 2), undefined, { signal });
  }
  return work();
}
