import type { GamsaError, ReasonCode } from '../../src/sdk/index.ts';
import { googleError } from '../_cloud/google-errors.ts';

/** Reasons of the API (https://cloud.google.com/bigquery/docs/error-messages). */
const own: Readonly<Record<string, ReasonCode>> = {
  accessDenied: 'permission-denied',
  billingNotEnabled: 'permission-denied',
  blocked: 'permission-denied',
  backendError: 'unreachable',
  billingTierLimitExceeded: 'budget-spent',
  bytesBilledLimitExceeded: 'budget-spent',
  invalidQuery: 'engine-error',
  jobRateLimitExceeded: 'unreachable',
  notFound: 'not-found',
  notImplemented: 'unsupported-format',
  quotaExceeded: 'budget-spent',
  rateLimitExceeded: 'unreachable',
  resourcesExceeded: 'too-large',
  responseTooLarge: 'too-large',
  stopped: 'cancelled',
  timeout: 'timeout',
  authError: 'authentication-failed',
};

/** Whether a request that was refused may be let through a little later. */
export function isThrottled(error: unknown): boolean {
  const { code, errors } = (error ?? {}) as {
    code?: unknown;
    errors?: readonly { readonly reason?: string }[];
  };
  return Number(code) === 403 && /^(jobR|r)ateLimitExceeded$/.test(errors?.[0]?.reason ?? '');
}

/** An error of the client in our words; its message quotes queries and names and is dropped. */
export const translate = (error: unknown): GamsaError => googleError(error, own);
