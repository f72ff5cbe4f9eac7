import type { GateFailure, GateReport } from '../../core/gate.ts';
import { type Severity, severities } from '../../core/rule.ts';
import { readable } from '../index.ts';
import type { LocatedReport, LocatedResult } from '../located.ts';
import { type GateRenderOptions, renderGate } from './terminal.ts';

export interface GateFormatOptions extends GateRenderOptions {
  readonly failOn: Severity | 'none';
}

/** Formats of `gamsa gate`. Renderers are loaded when used. */
const formats = {
  terminal: async (report: GateReport, options: GateFormatOptions) => renderGate(report, options),
  json: async (report: GateReport) => `${JSON.stringify(report, null, 2)}\n`,
  markdown: async (report: GateReport, { language }: GateFormatOptions) =>
    (await import('./markdown.ts')).renderGateMarkdown(report, language),
  github: async (report: GateReport, { language, failOn }: GateFormatOptions) =>
    (await import('./github.ts')).renderGithub(toLocated(report), language, (one) => counts(one, failOn)),
  sarif: async (report: GateReport, { language }: GateFormatOptions) =>
    (await import('../sarif.ts')).renderSarif(toLocated(report), language),
  gitlab: async (report: GateReport, { language }: GateFormatOptions) =>
    (await import('../gitlab.ts')).renderGitlab(toLocated(report), language),
  junit: async (report: GateReport, { language }: GateFormatOptions) =>
    (await import('../junit.ts')).renderJunit(toLocated(report), language),
  rdjson: async (report: GateReport, { language }: GateFormatOptions) =>
    (await import('./rdjson.ts')).renderRdjson(toLocated(report), language),
} as const;

export type GateFormat = keyof typeof formats;

export const gateFormats = Object.keys(formats) as GateFormat[];

/** The format that a file's name asks for, the longest ending first. */
const extensions: readonly (readonly [string, GateFormat])[] = [
  ['.gitlab.json', 'gitlab'],
  ['.sarif.json', 'sarif'],
  ['.sarif', 'sarif'],
  ['.rdjson', 'rdjson'],
  ['.json', 'json'],
  ['.xml', 'junit'],
  ['.md', 'markdown'],
  ['.txt', 'terminal'],
];

export function gateFormatOf(path: string): GateFormat | undefined {
  return extensions.find(([extension]) => path.toLowerCase().endsWith(extension))?.[1];
}

export function renderGateAs(
  format: GateFormat,
  report: GateReport,
  options: GateFormatOptions,
): Promise<string> {
  return formats[format](format === 'json' ? report : readable(report), options);
}

/** What could not be read is a finding in these formats: they have no other place that a reader would see. */
function toLocated({ tool, complete, problems, failures }: GateReport): LocatedReport {
  return {
    version: tool.version,
    complete,
    results: [...problems, ...failures.map(toResult)],
    missed: failures.map(({ file, line, why }) => `${file}:${line}: ${why.en}`),
  };
}

function toResult({ file, line, why }: GateFailure): LocatedResult {
  return {
    rule: 'incomplete',
    status: 'unknown',
    severity: 'medium',
    title: { en: 'Not read: the result is incomplete', ko: '읽지 못해 결과가 불완전합니다' },
    message: why,
    remedy: {
      en: 'Mend the statement, or run the gate with --dev-url on a server that understands it.',
      ko: '구문을 고치거나 해당 구문을 이해하는 서버를 --dev-url로 지정해 실행하십시오.',
    },
    place: { source: file },
    articles: [],
    fingerprint: `incomplete:${file}:${line}`,
    at: { file, line },
  };
}

/** As the exit code has it: what is unknown counts one step below its severity. */
function counts({ severity, status }: LocatedResult, failOn: Severity | 'none'): boolean {
  const rank = severities.indexOf(severity) + (status === 'unknown' ? 1 : 0);
  return failOn !== 'none' && rank <= severities.indexOf(failOn);
}
