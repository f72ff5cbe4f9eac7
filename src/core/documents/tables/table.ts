import type { Block } from '../block.ts';

/** What begins at a line, and the line behind it. */
export interface Found {
  readonly blocks: readonly Block[];
  readonly end: number;
}
