import type { GamsaError, ReasonCode } from '../../src/sdk/index.ts';
import { storeError } from '../_objects/errors.ts';

/** Reasons of the API (https://cloud.google.com/bigquery/docs/error-messages), and OAuth's codes. */
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
  invalid_grant: 'authentication-failed',
  invalid_client: 'authentication-failed',
  unauthorized_client: 'authentication-failed',
  NO_CREDENTIALS: 'authentication-failed',
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
export function translate(error: unknown): GamsaError {
  const { code, status, message, errors, response } = (error ?? {}) as {
    code?: number | string;
    status?: number;
    message?: string;
    errors?: readonly { readonly reason?: string }[];
    response?: { data?: { error?: unknown }; status?: number };
  };
  const http = [code, status, response?.status].map(Number).find((one) => one >= 400 && one < 600);
  const oauth = typeof response?.data?.error === 'string' ? response.data.error : undefined;
  const missing = /Could not load the default credentials/.test(message ?? '') ? 'NO_CREDENTIALS' : undefined;
  const text = typeof code === 'string' && !/^\d+$/.test(code) ? code : undefined;
  return storeError(error, { status: http, code: errors?.[0]?.reason ?? oauth ?? missing ?? text }, own);
}
