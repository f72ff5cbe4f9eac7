import type { GamsaError } from '../../src/sdk/index.ts';
import { storeError } from '../_objects/errors.ts';

/** OAuth's codes. Those of the API itself are HTTP statuses (https://cloud.google.com/storage/docs/json_api/v1/status-codes). */
const own = {
  invalid_grant: 'authentication-failed',
  invalid_client: 'authentication-failed',
  unauthorized_client: 'authentication-failed',
  NO_CREDENTIALS: 'authentication-failed',
} as const;

/** An error of the client in our words; its message names objects and accounts and is dropped. */
export function translate(error: unknown): GamsaError {
  const { code, status, message, response } = (error ?? {}) as {
    code?: number | string;
    status?: number;
    message?: string;
    response?: { data?: { error?: unknown }; status?: number };
  };
  const http = [code, status, response?.status].map(Number).find((one) => one >= 400 && one < 600);
  const oauth = typeof response?.data?.error === 'string' ? response.data.error : undefined;
  const missing = /Could not load the default credentials/.test(message ?? '') ? 'NO_CREDENTIALS' : undefined;
  const text = typeof code === 'string' && !/^\d+$/.test(code) ? code : undefined;
  return storeError(error, { status: http, code: oauth ?? missing ?? text }, own);
}
