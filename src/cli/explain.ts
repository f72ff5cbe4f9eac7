import { resolve } from 'node:path';
import { explainField } from '../classify/explain.ts';
import type { ClassifiedField } from '../core/classification.ts';
import { GamsaError } from '../core/error.ts';
import { didYouMean } from '../core/nearest.ts';
import { formatPlace } from '../core/place.ts';
import type { RunResult } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { loadItems } from '../registry.ts';
import { readable } from '../report/index.ts';
import { formatCount, wrap } from '../report/layout.ts';
import { severityWords, statusWords } from '../report/words.ts';
import { readRun } from './compose.ts';

const width = 100;

/** Explains a field, a dataset or a finding of a run. */
export async function explain(wanted: string, file: string | undefined, language: Language): Promise<string> {
  const run = readable(await readRun(file ?? resolve('.gamsa', 'last-run.json')));
  const byFingerprint = run.results.filter(({ fingerprint }) => fingerprint === wanted);
  if (byFingerprint.length > 0) {
    const since = run.history?.since[wanted];
    const open = { en: 'Open since', ko: '최초 발견' }[language];
    const told = since === undefined ? '' : `\n  ${open}: ${since.slice(0, 10)}`;
    return `${byFingerprint.map((result) => explainResult(result, language) + told).join('\n\n')}\n`;
  }
  const fields = run.datasets.flatMap((dataset) =>
    dataset.fields.map((field) => ({
      place: { source: dataset.source, dataset: dataset.name, field: field.name },
      field,
    })),
  );
  const datasets = run.datasets.map(({ source, name }) => formatPlace({ source, dataset: name }));
  const matching = fields.filter(({ place }) =>
    [formatPlace(place), formatPlace({ ...place, field: undefined })].includes(wanted),
  );
  const results = run.results.filter(({ place, status }) => {
    const full = formatPlace(place);
    return status !== 'not-applicable' && (full === wanted || full.startsWith(`${wanted}.`));
  });
  if (matching.length === 0 && results.length === 0) {
    throw notFound(wanted, [
      ...fields.map(({ place }) => formatPlace(place)),
      ...datasets,
      ...run.results.map((r) => r.fingerprint),
    ]);
  }
  const items = await loadItems();
  const sections = [
    ...matching.map(({ place, field }) => [formatPlace(place), ...explainText(field)].join('\n')),
    ...results.map((result) => explainResult(result, language)),
  ];
  return `${sections.join('\n\n')}\n`;

  function explainText(field: ClassifiedField): string[] {
    return explainField(field, items).flatMap((line) => wrapIndented(line[language]));
  }
}

function wrapIndented(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrap(line, width - indent.length - 2).map((part, i) => `  ${indent}${i === 0 ? '' : '  '}${part}`);
}

function explainResult(result: RunResult, language: Language): string {
  const words = {
    en: {
      law: 'Articles',
      remedy: 'Remedy',
      count: 'Records',
      place: 'Place',
      print: 'Fingerprint',
      accepted: 'Accepted',
    },
    ko: { law: '조항', remedy: '조치', count: '레코드', place: '위치', print: '지문', accepted: '예외 승인' },
  }[language];
  const counted =
    result.count === undefined
      ? []
      : [
          `${words.count}: ${formatCount(result.count)}${result.of === undefined ? '' : ` / ${formatCount(result.of)}`}`,
        ];
  const accepted = result.accepted
    ? [
        `${words.accepted}: ${result.accepted.by}${result.accepted.reason ? ` (${result.accepted.reason})` : ''}`,
      ]
    : [];
  const lines = [
    ...wrap(result.message[language], width),
    `${words.place}: ${formatPlace(result.place)}`,
    ...counted,
    `${words.law}: ${result.articles.map(({ cite }) => cite[language]).join('; ') || '-'}`,
    ...wrap(`${words.remedy}: ${result.remedy[language]}`, width),
    ...accepted,
    `${words.print}: ${result.fingerprint}`,
  ];
  const head = `${result.title[language]} (${result.rule}, ${severityWords[result.severity][language]}, ${statusWords[result.status][language]})`;
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

function notFound(wanted: string, known: readonly string[]): GamsaError {
  return new GamsaError('usage', {
    en: `Nothing in the run is called ${wanted}${didYouMean(wanted, known).en}`,
    ko: `실행 결과에 ${wanted} 항목이 없습니다${didYouMean(wanted, known).ko}`,
  });
}
