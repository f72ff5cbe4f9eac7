import type { Text } from './text.ts';

/** How the owner of the data would destroy the records of a selection. Text for people: gamsa never runs it. */
export interface Erasure {
  readonly language: 'sql' | 'shell';
  readonly text: string;
  /** What the statement does not reach: dead rows, binary logs, versions. */
  readonly remarks: readonly Text[];
}

/** A place where deleted records may still lie. */
export interface Remnant {
  readonly means: Text;
  /** `none`: looked at, and nothing there. `possible`: the system keeps such, and cannot tell whose. */
  readonly state: 'none' | 'possible' | 'present' | 'unknown';
  readonly records?: number;
}
