import type { SourceClock } from './clock.ts';
import type { RowCondition } from './workspace.ts';

/**
 * Counts records by the age of a clock. A record is older than a limit when its clock lies **before** it;
 * limits are instants (ISO 8601, UTC, e.g. `2023-11-22T15:00:00Z`), made from legal periods by `core/period`.
 * A clock that holds a bare date or a local time is read in `zone`.
 */
export interface AgeQuery {
  readonly clock: SourceClock;
  readonly limits: readonly string[];
  /** IANA time zone for clocks without one of their own. */
  readonly zone: string;
  readonly where?: RowCondition;
  /** Only records in which at least one of these fields is filled: an emptied prompt is no longer kept. */
  readonly anyOf?: readonly string[];
  /** The instant of the audit: clocks after it are counted in `future`. */
  readonly now: string;
  /** Records of a dataset up to which all are counted where no index serves; beyond, a source may estimate. Always where left out. */
  readonly upTo?: number;
  readonly signal: AbortSignal;
}

export interface AgeCount {
  /** Records that meet the condition. */
  readonly total: number;
  /** For each limit, how many of them are older. */
  readonly older: readonly number[];
  /** Records whose clock is NULL, or is text that is no time. */
  readonly withoutClock: number;
  readonly future: number;
  /** Calendar dates (`YYYY-MM-DD`) in `zone` of the first and last clock; undefined where there is none. */
  readonly oldest?: string;
  readonly newest?: string;
  /** What was not counted: the total only (by the engine's statistics), or all of it (by `sampled` records drawn at random). */
  readonly estimated?: 'total' | 'all';
  readonly sampled?: number;
}
