import type { Progress, ProgressOptions } from './view.ts';

/** A live view on a terminal, plain lines off it, nothing when quiet. */
export async function startProgress(options: ProgressOptions): Promise<Progress> {
  if (options.quiet) return { onEvent: () => undefined, stop: async () => undefined };
  const live =
    !options.verbose && options.stream.isTTY === true && options.env.TERM !== 'dumb' && !options.env.CI;
  if (!live) return (await import('./plain-progress.ts')).startPlainProgress(options);
  return (await import('./live-progress.tsx')).startLiveProgress(options);
}
