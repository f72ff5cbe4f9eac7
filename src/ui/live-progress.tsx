import { Box, render, Text } from 'ink';
import { describeReason } from '../core/error.ts';
import type { AuditEvent } from '../core/events.ts';
import type { Language } from '../core/text.ts';
import {
  type AuditState,
  advance,
  formatBytes,
  initialState,
  rowsRead,
  type SourceState,
  secondsLeft,
} from './state.ts';
import type { Progress, ProgressOptions } from './view.ts';

/** Redrawing more often only flickers. */
const interval = 100;

/** A line a source on a terminal's stderr, redrawn in place and cleared at the end. */
export function startLiveProgress({ stream, language, env }: ProgressOptions): Progress {
  const started = performance.now();
  let state = initialState;
  const draw = () => (
    <View
      state={state}
      language={language}
      seconds={(performance.now() - started) / 1_000}
      color={!env.NO_COLOR}
    />
  );
  const view = render(draw(), { stdout: stream, stderr: stream, exitOnCtrlC: false, patchConsole: false });
  const timer = setInterval(() => view.rerender(draw()), interval);
  return {
    onEvent: (event: AuditEvent) => {
      state = advance(state, event);
    },
    stop: async () => {
      clearInterval(timer);
      view.clear();
      view.unmount();
    },
  };
}

interface ViewProps {
  readonly state: AuditState;
  readonly language: Language;
  readonly seconds: number;
  readonly color: boolean;
}

function View({ state, language, seconds, color }: ViewProps) {
  const sources = [...state.sources];
  // A hundred sources must not scroll the screen away: the busy ones are shown.
  const busy = sources.filter(([, source]) => source.phase !== 'done' && source.phase !== 'waiting');
  const shown = (sources.length > 12 ? busy : sources).slice(0, 12);
  const done = sources.filter(([, { phase }]) => phase === 'done' || phase === 'failed').length;
  const foot = state.evaluating
    ? { en: 'evaluating the checks', ko: '점검 평가 중' }[language]
    : `${done}/${sources.length} ${{ en: 'sources', ko: '시스템' }[language]} · ${Math.round(seconds)} s`;
  return (
    <Box flexDirection="column">
      {shown.map(([id, source]) => (
        <Line key={id} id={id} source={source} language={language} seconds={seconds} color={color} />
      ))}
      <Text dimColor={color}>{foot}</Text>
    </Box>
  );
}

interface LineProps extends Omit<ViewProps, 'state'> {
  readonly id: string;
  readonly source: SourceState;
}

function Line({ id, source, language, seconds, color }: LineProps) {
  const marks = { waiting: '·', opening: '…', looking: '▸', done: '✔', failed: '✖' } as const;
  const paint =
    color && source.phase === 'failed'
      ? { color: 'red' }
      : color && source.phase === 'done'
        ? { color: 'green' }
        : {};
  return (
    <Text wrap="truncate-middle" {...paint}>
      {`${marks[source.phase]} ${id}  ${describe(source, language, seconds)}`}
    </Text>
  );
}

/** Datasets done, records a second, what is left by the pace so far, and where it is. */
function describe(source: SourceState, language: Language, seconds: number): string {
  if (source.phase === 'failed') return source.reason ? describeReason(source.reason)[language] : '';
  if (source.phase === 'waiting' || source.phase === 'opening') return '';
  const rows = rowsRead(source);
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const left = secondsLeft(source, seconds);
  const words = {
    en: { rows: 'records', left: 'left', billed: 'queries read' },
    ko: { rows: '건', left: '남음', billed: '쿼리' },
  }[language];
  const remaining = source.phase === 'looking' && left !== undefined ? ` · ~${left} s ${words.left}` : '';
  const current = source.phase === 'looking' && source.current ? ` · ${source.current}` : '';
  const billed = source.bytes > 0 ? ` · ${words.billed} ${formatBytes(source.bytes)}` : '';
  return `${source.finished}/${source.datasets} · ${rows} ${words.rows} · ${rate}/s${billed}${remaining}${current}`;
}
