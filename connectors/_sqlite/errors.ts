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
      return sourceError('timeout', { en: 'locked by another process', ko: '다른 프로세스가 잠갔습니다' });
    case 8:
      return sourceError('malformed', {
        en: 'a writer was interrupted; its journal has to be rolled back first',
        ko: '쓰기가 중단되어 저널을 먼저 되돌려야 합니다',
      });
    case 11:
      return sourceError('malformed', detail);
    case 14:
      return sourceError('not-found', detail);
    case 26:
      return sourceError('malformed', {
        en: 'not an SQLite database, or an encrypted one',
        ko: 'SQLite 데이터베이스가 아니거나 암호화되어 있습니다',
      });
    case 18:
      return sourceError('too-large', detail);
    default:
      return sourceError('engine-error', detail);
  }
}
