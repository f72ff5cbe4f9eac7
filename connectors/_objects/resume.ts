import { setTimeout as wait } from 'node:timers/promises';
import { type GamsaError, sourceError } from '../../src/sdk/index.ts';

/** How often a download that breaks off is taken up again where it was. */
const mostBreaks = 3;

export interface Download {
  readonly start: number;
  readonly end: number;
  /** Asks for the bytes from `start` up to, not including, `end`. */
  readonly open: (start: number, end: number) => Promise<AsyncIterable<Uint8Array>>;
  readonly translate: (error: unknown) => GamsaError;
  readonly signal: AbortSignal;
}

/** The bytes of a range. A connection that breaks in the middle is made anew and goes on after the last byte. */
export async function* download({
  start,
  end,
  open,
  translate,
  signal,
}: Download): AsyncGenerator<Uint8Array> {
  let at = start;
  for (let breaks = 0; at < end; ) {
    try {
      for await (const chunk of await open(at, end)) {
        at += chunk.length;
        // A server that does not know ranges begins at the beginning.
        if (at > end)
          throw sourceError('engine-error', {
            en: 'more bytes than were asked for',
            ko: '요청한 범위보다 많은 바이트입니다',
          });
        yield chunk;
      }
      // A body that ends early without an error is a break like any other.
      if (at < end && ++breaks > mostBreaks) throw translate({ code: 'ECONNRESET' });
    } catch (error) {
      signal.throwIfAborted();
      const ours = translate(error);
      if (ours.reason?.code !== 'connection-lost' || ++breaks > mostBreaks) throw ours;
      await wait(100 * 2 ** breaks, undefined, { signal });
    }
  }
}
