import type { GateProblem, GateReport } from '../../core/gate.ts';
import { formatPlace } from '../../core/place.ts';
import { type Severity, severities } from '../../core/rule.ts';
import { renderGithub } from '../problems/github.ts';
import { renderGitlab } from '../problems/gitlab.ts';
import { renderJunit } from '../problems/junit.ts';
import type { Problem, ProblemList } from '../problems/problem.ts';
import { renderRdjson } from '../problems/rdjson.ts';
import { renderSarif } from '../problems/sarif.ts';
import { renderGateMarkdown } from './markdown.ts';
import { type GateRenderOptions, renderGate } from './terminal.ts';

/** Formats of `gamsa gate`. */
export const gateFormats = [
  'terminal',
  'json',
  'markdown',
  'github',
  'sarif',
  'gitlab',
  'junit',
  'rdjson',
] as const;

export type GateFormat = (typeof gateFormats)[number];

export interface GateFormatOptions extends GateRenderOptions {
  readonly failOn: Severity | 'none';
}

/** The format that a file's name asks for. */
const extensions: readonly (readonly [string, GateFormat])[] = [
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

export function renderGateAs(format: GateFormat, report: GateReport, options: GateFormatOptions): string {
  const { language } = options;
  const list = problemsOf(report, options.failOn);
  const renderers: Record<GateFormat, () => string> = {
    terminal: () => renderGate(report, options),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    markdown: () => renderGateMarkdown(report, language),
    github: () => renderGithub(list, language),
    sarif: () => renderSarif(list, language),
    gitlab: () => renderGitlab(list, language),
    junit: () => renderJunit(list, language),
    rdjson: () => renderRdjson(list, language),
  };
  return renderers[format]();
}

function problemsOf({ tool, problems, failures }: GateReport, failOn: Severity | 'none'): ProblemList {
  return {
    name: 'gamsa gate',
    version: tool.version,
    problems: problems.map((one) => toProblem(one, failOn)),
    gaps: failures.map(({ file, line, why }) => ({ at: { file, line }, why })),
  };
}

function toProblem(one: GateProblem, failOn: Severity | 'none'): Problem {
  const { rule, title, message, remedy, severity, at, place, fingerprint, articles } = one;
  const suppressed = suppressionOf(one);
  return {
    rule,
    title,
    message,
    remedy,
    severity,
    level: levelOf(one, failOn),
    at,
    place: formatPlace(place),
    fingerprint,
    articles: articles.map(({ cite }) => cite),
    ...(suppressed && { suppressed }),
  };
}

/** As the exit code has it: what is unknown counts one step below its severity. */
function levelOf({ severity, status }: GateProblem, failOn: Severity | 'none'): Problem['level'] {
  const rank = severities.indexOf(severity) + (status === 'unknown' ? 1 : 0);
  if (failOn !== 'none' && rank <= severities.indexOf(failOn)) return 'error';
  return rank < severities.length ? 'warning' : 'note';
}

function suppressionOf({ ignored, accepted }: GateProblem): Problem['suppressed'] {
  if (ignored) return { kind: 'inSource', reason: ignored.reason };
  if (!accepted) return undefined;
  return { kind: 'external', ...(accepted.reason !== undefined && { reason: accepted.reason }) };
}
