import type { Text } from '../../core/text.ts';

/** A statement that could not run, or a line that was not for a server. */
export interface Failure {
  readonly file: string;
  readonly line: number;
  readonly why: Text;
}
