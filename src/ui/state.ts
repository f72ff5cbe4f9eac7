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
  /** Records read so far. */
  readonly rows: number;
  /** The dataset being looked at. */
  readonly current?: string;
  readonly reason?: Reason;
}

const fresh: SourceState = { phase: 'waiting', datasets: 0, finished: 0, rows: 0 };

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
    case 'dataset-progress':
      return { ...state, current: event.dataset };
    case 'dataset-finished':
      return { ...state, finished: state.finished + 1, rows: state.rows + event.outcome.rowsRead };
    case 'source-finished':
      return { ...state, phase: 'done' };
  }
}
