import { explainField, explainKey, prior } from '../classify/explain.ts';
import type { ClassifiedField, Referring } from '../core/classification.ts';
import { GamsaError } from '../core/error.ts';
import type { Outcome } from '../core/evidence.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { didYouMean } from '../core/nearest.ts';
import { dateIn } from '../core/period.ts';
import { formatPlace, liesWithin, meansPlace, printable } from '../core/place.ts';
import type { Run, RunResult } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { loadItems } from '../registry.ts';
import { outcomeNotes } from '../report/coverage.ts';
import { readable } from '../report/index.ts';
import { formatCount, wrap } from '../report/layout.ts';
import { outcomeWords, severityWords, statusWords } from '../report/words.ts';
import { loadMask } from './compose.ts';
import { lastRuns } from './last-run.ts';
import { textWidth } from './screen.ts';

/** Explains a field, a dataset or a finding of a run; of the newest of the kept ones that knows it. */
export async function explain(
  wanted: string,
  file: string | undefined,
  { language, json }: { readonly language: Language; readonly json: boolean },
): Promise<string> {
  const runs = (await lastRuns(file, process.cwd())).map(readable);
  if (runs.length === 0) throw noneKept();
  // What was typed as the system spells it stands in the run as people may see it.
  const shown = (await loadMask([], process.cwd())).text(wanted);
  for (const run of runs) {
    const found = [wanted, shown].map((name) => findIn(run, name)).find(isAny);
    if (!found) continue;
    const items = await loadItems(run.items);
    if (json) return `${JSON.stringify(toJson(run, found, items), null, 2)}\n`;
    return `${explainFound(run, found, items, language).join('\n\n')}\n`;
  }
  throw notFound(shown, runs.flatMap(namesIn));
}

/** What a place or a fingerprint means in a run. */
interface Found {
  readonly fields: readonly {
    readonly place: string;
    readonly field: ClassifiedField;
    readonly outcome: Outcome;
    /** Keys that it refers to. */
    readonly keys: readonly { readonly to: Referring; readonly field: ClassifiedField | undefined }[];
  }[];
  readonly results: readonly RunResult[];
}

const isAny = ({ fields, results }: Found): boolean => fields.length + results.length > 0;

function findIn(run: Run, wanted: string): Found {
  const byFingerprint = run.results.filter(({ fingerprint }) => fingerprint === wanted);
  if (byFingerprint.length > 0) return { fields: [], results: byFingerprint };
  const fields = run.datasets.flatMap(({ source, name, fields, outcome }) =>
    fields.flatMap((field) => {
      const place = { source, dataset: name, field: field.name };
      const meant = meansPlace(wanted, place) || meansPlace(wanted, { source, dataset: name });
      return meant ? [{ place: formatPlace(place), field, outcome, keys: keysOf(field, source, run) }] : [];
    }),
  );
  const results = run.results.filter(
    ({ place, status }) =>
      status !== 'not-applicable' && (meansPlace(wanted, place) || liesWithin(wanted, place)),
  );
  return { fields, results };
}

function keysOf({ refersTo = [] }: ClassifiedField, source: string, { datasets }: Run) {
  return refersTo.map((to) => ({
    to,
    field: datasets
      .find((one) => one.source === source && one.name === to.dataset)
      ?.fields.find(({ name, within }) => name === to.field && within === undefined),
  }));
}

function toJson(run: Run, { fields, results }: Found, items: ItemCatalogue): object {
  return {
    run: run.id,
    fields: fields.map(({ place, field, outcome }) => ({
      place,
      type: field.type,
      ...(field.refersTo && { refersTo: field.refersTo }),
      ...field.classification,
      // The evidence sums up to the verdict only with what nothing personal has going for it.
      prior,
      wouldChange: explainField(field, items).at(-1),
      outcome,
    })),
    results: results.map((result) => ({ ...result, since: run.history?.since[result.fingerprint] })),
  };
}

function explainFound(run: Run, found: Found, items: ItemCatalogue, language: Language): string[] {
  const open = { en: 'Open since', ko: '최초 발견' }[language];
  const sinceOf = ({ fingerprint }: RunResult) => {
    const since = found.fields.length === 0 ? run.history?.since[fingerprint] : undefined;
    return since === undefined ? '' : `\n  ${open}: ${dateIn(since, run.timeZone)}`;
  };
  return [
    ...found.fields.map(explainText),
    ...found.results.map((result) => explainResult(result, language) + sinceOf(result)),
  ];

  function explainText({ place, field, outcome, keys }: Found['fields'][number]): string {
    const notes = outcomeNotes(outcome, language);
    const lines = [
      ...explainField(field, items),
      ...keys.map((key) => explainKey(key.to, key.field, items)),
    ].map((line) => line[language]);
    const seen = { en: 'How completely the dataset was looked at', ko: '데이터셋 확인 범위' }[language];
    const looked = outcomeWords[outcome.status][language];
    lines.push(`${seen}: ${looked}${notes === '' ? '' : `; ${notes}`}`);
    return [...wrap(place, textWidth()), ...lines.flatMap(wrapIndented)].join('\n');
  }
}

/** All that can be asked for. */
function namesIn({ datasets, results }: Run): string[] {
  return [
    ...datasets.flatMap(({ source, name, fields }) => [
      ...fields.map((field) => formatPlace({ source, dataset: name, field: field.name })),
      formatPlace({ source, dataset: name }),
    ]),
    ...results.map(({ fingerprint }) => fingerprint),
  ];
}

function wrapIndented(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrap(line, textWidth() - indent.length - 4).map(
    (part, i) => `  ${indent}${i === 0 ? '' : '  '}${part}`,
  );
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
    result.message[language],
    `${words.place}: ${formatPlace(result.place)}`,
    ...counted,
    `${words.law}: ${result.articles.map(({ cite }) => cite[language]).join('; ') || '-'}`,
    `${words.remedy}: ${result.remedy[language]}`,
    ...accepted,
    `${words.print}: ${result.fingerprint}`,
  ];
  const head = `${result.title[language]} (${result.rule}, ${severityWords[result.severity][language]}, ${statusWords[result.status][language]})`;
  return [
    ...wrap(head, textWidth()),
    ...lines.flatMap((line) => wrap(line, textWidth() - 2)).map((line) => `  ${line}`),
  ].join('\n');
}

/** Most names that are offered in place of one that is not there. */
const offered = 3;

/** Names that end as the wanted one does, else as it does without its first part: a source is left out or mistaken most easily. */
function endAlike(wanted: string, known: readonly string[]): string[] {
  const ending = (end: string) =>
    end === '' ? [] : known.filter((name) => name.endsWith(`:${end}`) || name.endsWith(`.${end}`));
  const whole = ending(wanted);
  const tail = wanted.replace(/^[^.:]*[.:]/, '');
  return [...new Set(whole.length > 0 || tail === wanted ? whole : ending(tail))].slice(0, offered);
}

function notFound(wanted: string, known: readonly string[]): GamsaError {
  const alike = endAlike(wanted, known).map((name) => `\`${name}\``);
  const near =
    alike.length > 0
      ? { en: `; did you mean ${alike.join(', ')}?`, ko: `. 혹시 ${alike.join(', ')}입니까?` }
      : didYouMean(wanted, known);
  const wild = wanted.includes('*');
  const shown = wanted === '' ? '""' : printable(wanted);
  return new GamsaError(
    'usage',
    {
      en: `Nothing in the run is called ${shown}${near.en}`,
      ko: `실행 결과에 ${shown} 항목이 없습니다${near.ko}`,
    },
    {
      next: {
        en: `Write it as the report does, source:dataset.field, or name a finding by its fingerprint${wild ? '; there are no wildcards: source:dataset means all its fields' : ''}`,
        ko: `보고서에 적힌 대로 소스:데이터셋.필드 형식으로 쓰거나 발견 사항의 지문을 지정하십시오${wild ? '. 와일드카드는 쓸 수 없습니다. 소스:데이터셋이라고 쓰면 모든 필드를 설명합니다' : ''}`,
      },
    },
  );
}

function noneKept(): GamsaError {
  return new GamsaError(
    'usage',
    {
      en: 'No audit and no scan was kept in this folder',
      ko: '이 폴더에 보관된 감사나 스캔 결과가 없습니다',
    },
    {
      next: {
        en: 'Run `gamsa scan` or `gamsa audit` here first, or name a run: --run run.json',
        ko: '먼저 여기서 `gamsa scan`이나 `gamsa audit`를 실행하거나 실행 결과를 지정하십시오: --run run.json',
      },
    },
  );
}
