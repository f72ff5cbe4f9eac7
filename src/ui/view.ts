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
  /** A line for each dataset, on a terminal as well. */
  readonly verbose?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}
