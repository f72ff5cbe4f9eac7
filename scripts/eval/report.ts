import type { Judged } from './score.ts';
import { reliability, type Score, scoreLabels, scoreOf } from './score.ts';

const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

export interface Report {
  readonly groups: Readonly<Record<string, Score>>;
  readonly labels: ReturnType<typeof scoreLabels>;
  readonly reliability: ReturnType<typeof reliability>;
  readonly confusions: readonly {
    place: string;
    type: string;
    want: string;
    hard: string;
    got: string;
    item?: string;
    confidence: number;
    because: string;
  }[];
  readonly valuesPerSecond?: number;
}

export function buildReport(judged: readonly Judged[], valuesPerSecond: number | undefined): Report {
  const groups: Record<string, readonly Judged[]> = {
    all: judged,
    'schema only': judged.filter((one) => !one.withRows),
    'with rows': judged.filter((one) => one.withRows),
    Korean: judged.filter((one) => one.korean),
    English: judged.filter((one) => !one.korean),
  };
  for (const corpus of new Set(judged.map((one) => one.table.corpus)))
    groups[corpus] = judged.filter((one) => one.table.corpus === corpus);
  return {
    groups: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, scoreOf(group)])),
    labels: scoreLabels(judged),
    reliability: reliability(judged),
    confusions: judged.filter((one) => !one.lenient).map(confusion),
    ...(valuesPerSecond !== undefined && { valuesPerSecond }),
  };
}

function confusion({ table, field, want, hard, got }: Judged): Report['confusions'][number] {
  const { item, confidence, evidence } = field.classification;
  return {
    place: `${table.corpus}.${table.dataset.name}.${field.name}`,
    type: field.type,
    want,
    hard,
    got,
    ...(item !== undefined && { item }),
    confidence,
    because: evidence
      .slice(0, 6)
      .map(
        (piece) =>
          `${piece.kind} “${piece.by}” → ${piece.item ?? 'none'} ${piece.weight}${piece.of ? ` (${piece.matched}/${piece.of})` : ''}`,
      )
      .join('; '),
  };
}

export function renderReport(report: Report): string {
  const lines = [
    row('', 'columns', 'strict', 'lenient', 'det. P', 'det. R', 'det. F1', 'lenient F1', 'none P', 'lenient'),
  ];
  for (const [name, score] of Object.entries(report.groups)) {
    const { detection, detectionLenient } = score;
    lines.push(
      row(
        name,
        String(score.columns),
        ...[
          score.strict,
          score.lenient,
          detection.precision,
          detection.recall,
          detection.f1,
          detectionLenient.f1,
          score.nonePrecision,
          score.nonePrecisionLenient,
        ].map(number),
      ),
    );
  }
  lines.push('', row('label', 'columns', 'P', 'R', 'F1'));
  for (const { label, columns, precision, recall, f1 } of report.labels)
    lines.push(row(label, String(columns), number(precision), number(recall), number(f1)));
  lines.push('', row('confidence', 'columns', 'mean', 'right'));
  for (const bin of report.reliability)
    lines.push(row(`≥ ${bin.from}`, String(bin.columns), number(bin.confidence), number(bin.right)));
  lines.push('');
  for (const one of report.confusions) {
    lines.push(
      `${one.place} [${one.type}] is ${one.want}${one.hard === '' ? '' : ` (${one.hard})`}, judged ${one.got}${one.item === undefined ? '' : ` by ${one.item}`} ${one.confidence}`,
    );
    lines.push(`    ${one.because}`);
  }
  if (report.valuesPerSecond !== undefined)
    lines.push('', `values per second: ${Math.round(report.valuesPerSecond).toLocaleString('en-US')}`);
  return `${lines.join('\n')}\n`;
}

const row = (first: string, ...rest: string[]): string =>
  first.padEnd(32) + rest.map((cell) => cell.padStart(11)).join('');
