import type { GamsaError } from '../../src/sdk/index.ts';
import { storeError } from '../_objects/errors.ts';

/** https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes, and names of the client's own errors. */
const own = {
  AuthenticationFailed: 'authentication-failed',
  InvalidAuthenticationInfo: 'authentication-failed',
  NoAuthenticationInformation: 'authentication-failed',
  CredentialUnavailableError: 'authentication-failed',
  AggregateAuthenticationError: 'authentication-failed',
  AuthenticationRequiredError: 'authentication-failed',
  AuthorizationFailure: 'permission-denied',
  AuthorizationPermissionMismatch: 'permission-denied',
  InsufficientAccountPermissions: 'permission-denied',
  AccountIsDisabled: 'permission-denied',
  PublicAccessNotPermitted: 'permission-denied',
  ContainerNotFound: 'not-found',
  BlobNotFound: 'not-found',
  ContainerBeingDeleted: 'not-found',
  ServerBusy: 'unreachable',
  InternalError: 'unreachable',
  OperationTimedOut: 'timeout',
  BlobArchived: 'unreachable',
  REQUEST_SEND_ERROR: 'unreachable',
  ConditionNotMet: ['malformed', { en: 'changed while it was read', ko: '읽는 동안 바뀌었습니다' }],
  InvalidRange: ['malformed', { en: 'changed while it was read', ko: '읽는 동안 바뀌었습니다' }],
} as const;

/** An error of the client in our words; its message names addresses and blobs and is dropped. */
export function translate(error: unknown): GamsaError {
  const { name, code, statusCode, details } = (error ?? {}) as {
    name?: string;
    code?: string;
    statusCode?: number;
    details?: { errorCode?: string };
  };
  const told = details?.errorCode ?? code ?? (name === 'RestError' || name === 'Error' ? undefined : name);
  return storeError(error, { status: statusCode, code: told }, own);
}
