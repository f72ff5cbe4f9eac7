import type { OnEvent } from '../core/events.ts';
import type { Source } from '../core/source.ts';
import type { Options } from '../core/workspace.ts';
import type { SourceSpec } from './options.ts';

/** What opening a source takes of an audit or a verification. */
export interface OpenOptions {
  readonly options: Options;
  readonly baseDir: string;
  readonly signal: AbortSignal;
  readonly onEvent?: OnEvent;
}

/** Opens a source in its read-only session; `sent` hears of every statement. */
export function openSource(
  spec: SourceSpec,
  { options, baseDir, signal, onEvent }: OpenOptions,
  sent: (statement: string) => void,
): Promise<Source> {
  return spec.connector.open(spec.settings, {
    source: spec.id,
    scope: { include: spec.config.include, exclude: spec.config.exclude },
    signal,
    baseDir,
    connections: options.concurrency,
    statementTimeout: options.statementTimeout,
    sent,
    ...(onEvent && {
      planned: (bytes: number) => onEvent({ type: 'query-planned', source: spec.id, bytes }),
    }),
  });
}

/** A connection that breaks while it is closed has nothing left to say. */
export async function closeSource(source: Source | undefined): Promise<void> {
  await Promise.resolve(source?.[Symbol.asyncDispose]()).catch(() => undefined);
}
