import type { Agent } from 'undici';

/**
 * The connections that jsforce opens, which it neither closes nor lets a signal end: one pool for all sessions of the
 * process, as jsforce has one place for it, taken down with the last of them.
 */
let pool: Agent | undefined;
let sessions = 0;

/** Gives a session its connections; what comes back takes them away, and may be called twice. */
export async function useSockets(): Promise<() => Promise<void>> {
  const [{ Agent }, { setDispatcher }] = await Promise.all([
    import('undici'),
    import('jsforce/lib/request.js'),
  ]);
  sessions++;
  if (!pool) {
    pool = new Agent({ connect: { allowH2: false } });
    setDispatcher(pool);
  }
  let released = false;
  return async () => {
    if (released) return;
    released = true;
    if (--sessions > 0) return;
    const last = pool;
    pool = undefined;
    setDispatcher();
    await last?.destroy();
  };
}
