import type { Classification } from '../../src/core/classification.ts';
import type { Flaws } from './flaws.ts';
import { type Judged, type ReliabilityBin, reliability, type Score, scoreLabels, scoreOf } from './score.ts';

const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

interface Speed {
  readonly matched: number;
  readonly judged: number;
}

export interface Report {
  readonly groups: Readonly<Record<string, Score>>;
  readonly labels: ReturnType<typeof scoreLabels>;
  /** All verdicts, those of `none` and of items apart, and by language. */
  readonly reliability: Readonly<Record<string, readonly ReliabilityBin[]>>;
  readonly confusions: readonly {
    place: string;
    type: string;
    want: string;
    hard: string;
    got: string;
    item?: string;
    /** These two are the classifier's own. */
    confidence?: number;
    because?: string;
  }[];
  /** How many columns count as Korean, and by what. */
  readonly korean: { readonly bySet: number; readonly byHangul: number };
  /** What was left out, and what had to be assumed. */
  readonly flaws: Flaws;
  /** How many values are matched in a second, and how many with the verdicts on their columns. */
  readonly valuesPerSecond?: Speed;
}

export function buildReport(
  judged: readonly Judged[],
  { flaws, valuesPerSecond }: { readonly flaws: Flaws; readonly valuesPerSecond?: Speed },
): Report {
  const languages = {
    Korean: judged.filter((one) => one.korean),
    English: judged.filter((one) => !one.korean),
  };
  const groups: Record<string, readonly Judged[]> = { all: judged, ...byRows(judged) };
  for (const [language, group] of Object.entries(languages)) {
    groups[language] = group;
    for (const [rows, part] of Object.entries(byRows(group))) groups[`${language}, ${rows}`] = part;
  }
  for (const corpus of new Set(judged.map((one) => one.table.corpus)))
    groups[corpus] = judged.filter((one) => one.table.corpus === corpus);
  const verdicts: Record<string, readonly Judged[]> = {
    all: judged,
    none: judged.filter(({ classification }) => classification?.item === undefined),
    item: judged.filter(({ classification }) => classification?.item !== undefined),
    ...languages,
  };
  return {
    groups: mapValues(groups, scoreOf),
    labels: scoreLabels(judged),
    reliability: mapValues(verdicts, reliability),
    confusions: judged.filter((one) => !one.lenient).map(confusion),
    korean: {
      bySet: judged.filter((one) => one.korean === 'set').length,
      byHangul: judged.filter((one) => one.korean === 'hangul').length,
    },
    flaws,
    ...(valuesPerSecond !== undefined && { valuesPerSecond }),
  };
}

const byRows = (judged: readonly Judged[]): Record<string, readonly Judged[]> => ({
  'schema only': judged.filter((one) => !one.withRows),
  'with rows': judged.filter((one) => one.withRows),
});

const mapValues = <From, To>(of: Record<string, From>, make: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));

function confusion({
  table,
  column,
  type,
  want,
  hard,
  got,
  classification,
}: Judged): Report['confusions'][number] {
  const place = `${table.corpus}.${table.dataset.name}.${column}`;
  if (!classification) return { place, type, want, hard, got };
  const { item, confidence } = classification;
  const because = reasons(classification);
  return { place, type, want, hard, got, ...(item !== undefined && { item }), confidence, because };
}

const reasons = ({ evidence, values }: Classification): string =>
  evidence.length === 0
    ? nothingSpoke(values)
    : evidence
        .slice(0, 6)
        .map(
          (piece) =>
            `${piece.kind} “${piece.by}” → ${piece.item ?? 'none'} ${piece.weight}${piece.of ? ` (${piece.matched}/${piece.of})` : ''}`,
        )
        .join('; ');

/** Why a column without any evidence is none. */
function nothingSpoke(values: number): string {
  const seen =
    values === 0 ? 'no values were seen' : `none of ${values} values has a form that tells an item`;
  return `nothing spoke for any item: name, comment, type and table say nothing known, ${seen}`;
}

export function renderReport(report: Report): string {
  const lines = [
    ...groupLines(report),
    '',
    row('label', 'columns', 'P', 'R', 'F1'),
    ...report.labels.map(({ label, columns, precision, recall, f1 }) =>
      row(label, String(columns), number(precision), number(recall), number(f1)),
    ),
    ...reliabilityLines(report),
    '',
    ...report.confusions.flatMap(confusionLines),
    ...noteLines(report),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines({ groups }: Report): string[] {
  const heads = [
    'strict',
    'lenient',
    'det. P',
    'det. R',
    'det. F1',
    'lenient F1',
    'none P',
    'lenient',
    'type F1',
  ];
  return [
    row('', 'columns', ...heads),
    ...Object.entries(groups).map(([name, score]) => {
      const { detection, detectionLenient } = score;
      const figures = [
        score.strict,
        score.lenient,
        detection.precision,
        detection.recall,
        detection.f1,
        detectionLenient.f1,
        score.nonePrecision,
        score.nonePrecisionLenient,
        score.typeF1,
      ];
      return row(name, String(score.columns), ...figures.map(number));
    }),
  ];
}

function reliabilityLines({ reliability: all }: Report): string[] {
  const told = Object.entries(all).filter(([, bins]) => bins.some(({ columns }) => columns > 0));
  return told.flatMap(([name, bins]) => [
    '',
    row(`confidence, ${name}`, 'columns', 'mean', 'right'),
    ...bins.map((bin) =>
      row(`≥ ${bin.from}`, String(bin.columns), number(bin.confidence), number(bin.right)),
    ),
  ]);
}

function confusionLines(one: Report['confusions'][number]): string[] {
  const hard = one.hard === '' ? '' : ` (${one.hard})`;
  const item = one.item === undefined ? '' : ` by ${one.item}`;
  return [
    `${one.place} [${one.type}] is ${one.want}${hard}, judged ${one.got}${item} ${one.confidence ?? ''}`.trimEnd(),
    ...(one.because === undefined ? [] : [`    ${one.because}`]),
  ];
}

/** What the figures mean, how fast they came, and what was not scored. */
function noteLines({ korean: { bySet, byHangul }, valuesPerSecond, flaws }: Report): string[] {
  const speed = (value: number) => Math.round(value).toLocaleString('en-US');
  const { remarks, unread, unscored } = flaws;
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${title}: ${lines.length}`, ...lines.map((line) => `    ${line}`)] : [];
  return [
    '',
    'type F1: F1 of each label, weighted by the columns that have it; none is a label, too',
    `Korean: columns of sets called kr_… or ko_… (${bySet}), and with Hangul in their name, their table’s or a comment (${byHangul}); romanised names of other sets count as English`,
    ...(valuesPerSecond
      ? [
          `values per second: ${speed(valuesPerSecond.matched)} matched, ${speed(valuesPerSecond.judged)} matched and judged (a verdict weighs more the fewer rows a table has)`,
        ]
      : []),
    ...remarks,
    ...list('not read as it stands', unread),
    ...list('not scored', unscored),
  ];
}

const row = (first: string, ...rest: string[]): string =>
  first.padEnd(32) + rest.map((cell) => cell.padStart(11)).join('');
