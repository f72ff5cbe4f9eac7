import type { Reason } from '../core/dataset.ts';
import { GamsaError } from '../core/error.ts';
import type { Outcome } from '../core/evidence.ts';

/**
 * Why something failed, in words that hold no value of the source. An error that is not a `GamsaError` comes from
 * a driver or from a bug: its message may quote values, so only the name of its class is kept.
 */
export function reasonOf(error: unknown): Reason {
  if (error instanceof GamsaError && error.reason) return error.reason;
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled' };
  return { code: 'engine-error', detail: error instanceof Error ? error.constructor.name : 'unknown error' };
}

export function failed(reason: Reason, rowsRead = 0): Outcome {
  return { status: reason.code === 'cancelled' ? 'skipped' : 'failed', reason, rowsRead, problems: [] };
}
