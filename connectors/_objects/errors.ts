import { GamsaError, networkError, type ReasonCode, sourceError, type Words } from '../../src/sdk/index.ts';

/** What an HTTP status means for whoever reads. */
const statuses: Readonly<Record<number, ReasonCode>> = {
  401: 'authentication-failed',
  403: 'permission-denied',
  404: 'not-found',
  408: 'timeout',
  409: 'engine-error',
  410: 'not-found',
  429: 'unreachable',
  500: 'unreachable',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};

/** What a store's client tells of an error besides its message, which can quote names and values. */
export interface Told {
  readonly status?: number | undefined;
  /** The service's own code, e.g. `NoSuchBucket`. */
  readonly code?: string | undefined;
}

/** An error of a store in our words. `own` are the service's codes that say more than the status. */
export function storeError(
  error: unknown,
  { status, code }: Told,
  own: Readonly<Record<string, ReasonCode | readonly [ReasonCode, Words]>>,
): GamsaError {
  if (error instanceof GamsaError) return error;
  const known = code === undefined ? undefined : own[code];
  if (Array.isArray(known)) return sourceError(known[0], known[1]);
  const ofNetwork = known === undefined ? networkError(code) : undefined;
  if (ofNetwork) return ofNetwork;
  const cut = code === 'ERR_STREAM_PREMATURE_CLOSE' ? 'connection-lost' : undefined;
  const reason = (known as ReasonCode | undefined) ?? cut ?? statuses[status ?? 0];
  const name = code !== undefined && /^[A-Za-z_]{3,60}$/.test(code) ? code : undefined;
  return sourceError(reason ?? 'engine-error', name ?? (status === undefined ? undefined : `HTTP ${status}`));
}
