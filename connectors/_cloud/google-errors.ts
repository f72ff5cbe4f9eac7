import type { GamsaError, ReasonCode } from '../../src/sdk/index.ts';
import { storeError } from '../_objects/errors.ts';

/** OAuth's codes, and what a client says where it has nothing to log in with. */
const oauthCodes: Readonly<Record<string, ReasonCode>> = {
  invalid_grant: 'authentication-failed',
  invalid_client: 'authentication-failed',
  unauthorized_client: 'authentication-failed',
  NO_CREDENTIALS: 'authentication-failed',
};

/** An error of a client of Google's in our words, which are all that is kept of it. `own` are the reasons of the API. */
export function googleError(error: unknown, own: Readonly<Record<string, ReasonCode>> = {}): GamsaError {
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
  const told = errors?.[0]?.reason ?? oauth ?? missing ?? text;
  return storeError(error, { status: http, code: told }, { ...oauthCodes, ...own });
}
