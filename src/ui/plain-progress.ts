import { describeReason } from '../core/error.ts';
import type { AuditEvent } from '../core/events.ts';
import type { Outcome } from '../core/evidence.ts';
import { formatPlace } from '../core/place.ts';
import type { Text } from '../core/text.ts';
import { outcomeWords } from '../report/words.ts';
import { advance, formatBytes, initialState } from './state.ts';
import type { Progress, ProgressOptions } from './view.ts';

/** One line when a source begins, fails or ends: readable in the log of a CI job. */
export function startPlainProgress({ stream, language, verbose }: ProgressOptions): Progress {
  let state = initialState;
  const say = (en: string, ko: string) => stream.write(`${{ en, ko }[language]}\n`);
  const onEvent = (event: AuditEvent) => {
    state = advance(state, event);
    if (event.type === 'datasets-listed') {
      say(
        `${event.source}: ${event.count} ${event.count === 1 ? 'dataset' : 'datasets'}`,
        `${event.source}: 데이터셋 ${event.count}개`,
      );
    } else if (event.type === 'source-failed') {
      const { en, ko } = describeReason(event.reason);
      say(`${event.source}: ${en}`, `${event.source}: ${ko}`);
    } else if (event.type === 'dataset-finished' && verbose) {
      const { source, dataset, outcome } = event;
      const { en, ko } = describeOutcome(outcome);
      say(`${formatPlace({ source, dataset })}: ${en}`, `${formatPlace({ source, dataset })}: ${ko}`);
    } else if (event.type === 'query-planned' && event.bytes > 0) {
      const all = formatBytes(state.sources.get(event.source)?.bytes ?? 0);
      say(
        `${event.source}: a query is going to read ${formatBytes(event.bytes)} (${all} in all so far)`,
        `${event.source}: 쿼리가 ${formatBytes(event.bytes)}를 읽을 예정 (누적 ${all})`,
      );
    } else if (event.type === 'source-finished') {
      const rows = state.sources.get(event.source)?.rows ?? 0;
      say(`${event.source}: done, ${rows} records read`, `${event.source}: 완료, 레코드 ${rows}건 확인`);
    }
  };
  return { onEvent, stop: async () => undefined };
}

/** What became of one dataset: why it was not looked at, or how many records were read of how many. */
function describeOutcome({ status, reason, rowsRead, rows }: Outcome): Text {
  if (reason && (status === 'failed' || status === 'skipped')) return describeReason(reason);
  const of = rows === undefined ? '' : ` / ${rows}`;
  const { en, ko } = outcomeWords[status];
  return { en: `${rowsRead}${of} records, ${en}`, ko: `레코드 ${rowsRead}${of}건, ${ko}` };
}
