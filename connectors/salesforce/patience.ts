import { setTimeout as wait } from 'node:timers/promises';
import { GamsaError } from '../../src/sdk/index.ts';

/** Waits before asking again, in milliseconds; each is shortened by chance, so that those who wait do not return together. */
const waits = [400, 1_000, 2_500, 6_000];

/** Requests in a row that were given up, after which an org counts as down: nothing is waited for until one gets through. */
const mostGivenUp = 3;

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

/** Does something again while the org is busy, and stops waiting for one that is down. */
export class Patience {
  private readonly waits: readonly number[];
  private givenUp = 0;

  constructor(milliseconds: readonly number[] = waits) {
    this.waits = milliseconds;
  }

  async try<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        const result = await work();
        this.givenUp = 0;
        return result;
      } catch (error) {
        if (!(error instanceof GamsaError) || !passing.has(error.reason?.detail)) throw error;
        const longest = this.givenUp < mostGivenUp ? this.waits[attempt] : undefined;
        if (longest === undefined) {
          this.givenUp++;
          throw error;
        }
        await wait(longest * (0.5 + Math.random() / 2), undefined, { signal });
      }
    }
  }
}
