import { GamsaError, sourceError } from '../../src/sdk/index.ts';

/** Runs synchronous database code, turning SQLite's errors into ours: their messages may quote values. */
export function guard<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw translate(error);
  }
}

/** Primary result codes: https://www.sqlite.org/rescode.html */
export function translate(error: unknown): GamsaError {
  if (error instanceof GamsaError) return error;
  const code = (error as { errcode?: number }).errcode;
  const detail = code === undefined ? undefined : `SQLite result code ${code}`;
  switch (code === undefined ? -1 : code & 0xff) {
    case 3:
    case 23:
      return sourceError('permission-denied', detail);
    case 5:
    case 6:
      return sourceError('timeout', 'locked by another process');
    case 8:
      return sourceError('malformed', 'a writer was interrupted; its journal has to be rolled back first');
    case 11:
      return sourceError('malformed', detail);
    case 14:
      return sourceError('not-found', detail);
    case 26:
      return sourceError('malformed', 'not an SQLite database, or an encrypted one');
    case 18:
      return sourceError('too-large', detail);
    default:
      return sourceError('engine-error', detail);
  }
}
