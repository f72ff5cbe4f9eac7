import type { Reason } from '../core/dataset.ts';
import type { AuditEvent } from '../core/events.ts';

/** What is known of a running audit; a pure fold over its events. */
export interface AuditState {
  readonly sources: ReadonlyMap<string, SourceState>;
  readonly evaluating: boolean;
}

export interface SourceState {
  readonly phase: 'waiting' | 'opening' | 'looking' | 'done' | 'failed';
  readonly datasets: number;
  readonly finished: number;
  /** Records read of the datasets that are finished. */
  readonly rows: number;
  /** Datasets being read: records so far, and how many are expected. */
  readonly reading: ReadonlyMap<string, { readonly rows: number; readonly expected?: number }>;
  /** Bytes that queries read, as far as the source told of them. */
  readonly bytes: number;
  /** The dataset being looked at. */
  readonly current?: string;
  readonly reason?: Reason;
}

const fresh: SourceState = {
  phase: 'waiting',
  datasets: 0,
  finished: 0,
  rows: 0,
  bytes: 0,
  reading: new Map(),
};

export const initialState: AuditState = { sources: new Map(), evaluating: false };

export function advance(state: AuditState, event: AuditEvent): AuditState {
  switch (event.type) {
    case 'audit-started':
      return { ...state, sources: new Map(event.sources.map((id) => [id, fresh])) };
    case 'evaluating':
      return { ...state, evaluating: true };
    case 'audit-finished':
      return state;
    default:
      return {
        ...state,
        sources: new Map(state.sources).set(
          event.source,
          advanceSource(state.sources.get(event.source) ?? fresh, event),
        ),
      };
  }
}

type SourceEvent = Extract<AuditEvent, { source: string }>;

function advanceSource(state: SourceState, event: SourceEvent): SourceState {
  switch (event.type) {
    case 'source-opening':
      return { ...state, phase: 'opening' };
    case 'source-failed':
      return { ...state, phase: 'failed', reason: event.reason };
    case 'datasets-listed':
      return { ...state, phase: 'looking', datasets: event.count };
    case 'dataset-started':
    case 'measuring':
      return { ...state, current: event.dataset };
    case 'dataset-progress': {
      const { dataset, rows, expected } = event;
      const entry = { rows, ...(expected !== undefined && { expected }) };
      return { ...state, current: dataset, reading: new Map(state.reading).set(dataset, entry) };
    }
    case 'dataset-finished': {
      const reading = new Map(state.reading);
      reading.delete(event.dataset);
      const rows = state.rows + event.outcome.rowsRead;
      return { ...state, finished: state.finished + 1, rows, reading };
    }
    case 'query-planned':
      return { ...state, bytes: state.bytes + event.bytes };
    case 'source-finished':
      return { ...state, phase: 'done' };
  }
}

/** Records read so far, those of unfinished datasets included. */
export function rowsRead({ rows, reading }: SourceState): number {
  return [...reading.values()].reduce((sum, one) => sum + one.rows, rows);
}

/** Seconds that the rest will take at the pace so far; undefined where there is none yet to go by. */
export function secondsLeft(
  { datasets, finished, reading }: SourceState,
  seconds: number,
): number | undefined {
  const parts = [...reading.values()].map(({ rows, expected }) =>
    expected ? Math.min(1, rows / expected) : 0,
  );
  const done = parts.reduce((sum, part) => sum + part, finished) / Math.max(1, datasets);
  return done < 0.01 ? undefined : Math.round((seconds / done) * (1 - done));
}

/** Bytes of queries for readers, in whole MB (10^6), or kB below one. */
export function formatBytes(bytes: number): string {
  const [unit, name] = bytes < 1e6 ? [1e3, 'kB'] : [1e6, 'MB'];
  return `${Math.ceil(bytes / unit).toLocaleString('en-US')} ${name}`;
}
