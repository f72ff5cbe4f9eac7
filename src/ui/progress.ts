import type { OnEvent } from '../core/events.ts';
import type { Language } from '../core/text.ts';

/** Shows an audit while it runs, and is gone when it stops. */
export interface Progress {
  readonly onEvent: OnEvent;
  readonly stop: () => Promise<void>;
}

export interface ProgressOptions {
  readonly stream: NodeJS.WriteStream;
  readonly language: Language;
  readonly quiet: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A live view on a terminal, plain lines off it, nothing when quiet. */
export async function startProgress(options: ProgressOptions): Promise<Progress> {
  if (options.quiet) return { onEvent: () => undefined, stop: async () => undefined };
  const live = options.stream.isTTY === true && options.env.TERM !== 'dumb' && !options.env.CI;
  if (!live) return (await import('./plain-progress.ts')).startPlainProgress(options);
  return (await import('./live-progress.tsx')).startLiveProgress(options);
}
