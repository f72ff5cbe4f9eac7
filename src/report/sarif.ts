import type { Log, LogicalLocation, Notification, ReportingDescriptor, Result, Suppression } from 'sarif';
import { formatPlace } from '../core/place.ts';
import type { Place, Severity } from '../core/rule.ts';
import type { Language } from '../core/text.ts';
import { type LocatedReport, type LocatedResult, withSample } from './located.ts';

/** GitHub refuses a file with more (https://docs.github.com/code-security/code-scanning, "SARIF results exceed limits"). */
const mostResults = 25_000;
/** It shows no more tags of a rule. */
const mostTags = 10;

/**
 * SARIF 2.1.0. Violated results fail; unknown ones are open to review and never pass. Every result has a line of a file,
 * without which GitHub would refuse the whole.
 */
export function renderSarif(report: LocatedReport, language: Language): string {
  const kept = report.results.slice(0, mostResults);
  const dropped = report.results.length - kept.length;
  const rules = [...Map.groupBy(kept, ({ rule }) => rule).values()].map(([first]) =>
    describeRule(first!, language),
  );
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const baseline = kept.some(({ accepted }) => accepted?.by === 'baseline');
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gamsa', semanticVersion: report.version, rules } },
        language,
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'gamsa/' },
        invocations: [
          {
            executionSuccessful: report.complete,
            ...(report.started && { startTimeUtc: report.started }),
            ...(report.ended && { endTimeUtc: report.ended }),
            toolExecutionNotifications: [
              ...report.missed.map((text) => notify(text)),
              ...(report.looked ?? []).map((text) => notify(text, 'note')),
              ...(dropped > 0 ? [notify(`${dropped} more results are in run.json`)] : []),
            ],
          },
        ],
        results: kept.map((result) => toResult(result, index.get(result.rule)!, { language, baseline })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const notify = (text: string, level: Notification['level'] = 'warning'): Notification => ({
  level,
  message: { text },
});

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;

/** GitHub sorts by these: critical from 9.0, high from 7.0, medium from 4.0. */
const scores: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

function describeRule(result: LocatedResult, language: Language): ReportingDescriptor {
  const articles = result.articles.map(({ cite }) => cite[language]);
  const law = articles.length > 0 ? `\n\n${articles.join('; ')}` : '';
  const text = `${result.remedy[language]}${law}`;
  return {
    id: result.rule,
    shortDescription: { text: result.title[language] },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level: levels[result.severity] },
    properties: {
      tags: ['privacy', ...new Set(result.articles.map(({ pack }) => pack))].slice(0, mostTags),
      'security-severity': scores[result.severity],
    },
  };
}

function toResult(
  result: LocatedResult,
  ruleIndex: number,
  { language, baseline }: { language: Language; baseline: boolean },
): Result {
  const failed = result.status === 'violated';
  return {
    ruleId: result.rule,
    ruleIndex,
    kind: failed ? 'fail' : 'review',
    level: failed ? levels[result.severity] : 'none',
    message: { text: withSample(`${formatPlace(result.place)}: ${result.message[language]}`, result) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: result.at.file.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: result.at.line },
        },
        logicalLocations: logicalLocations(result.place),
      },
    ],
    partialFingerprints: { 'gamsa/v1': result.fingerprint },
    suppressions: suppressions(result),
    ...(baseline && { baselineState: result.accepted?.by === 'baseline' ? 'unchanged' : 'new' }),
    properties: { severity: result.severity, status: result.status },
  };
}

/** Source, dataset and field, each below the one before. */
function logicalLocations({ source, dataset, field }: Place): LogicalLocation[] {
  return [
    { name: source, kind: 'resource', fullyQualifiedName: formatPlace({ source }) },
    ...(dataset === undefined
      ? []
      : [{ name: dataset, kind: 'object', fullyQualifiedName: formatPlace({ source, dataset }) }]),
    ...(dataset === undefined || field === undefined
      ? []
      : [{ name: field, kind: 'member', fullyQualifiedName: formatPlace({ source, dataset, field }) }]),
  ];
}

function suppressions({ accepted, ignored }: LocatedResult): Suppression[] {
  if (ignored) return [{ kind: 'inSource', status: 'accepted', justification: ignored.reason }];
  if (!accepted) return [];
  const { by, reason, approver, expires } = accepted;
  const words = [reason ?? by, ...(approver ? [approver] : []), ...(expires ? [`– ${expires}`] : [])];
  return [{ kind: 'external', status: 'accepted', justification: words.join(', ') }];
}
