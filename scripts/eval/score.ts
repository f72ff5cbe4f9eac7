import { labelOf } from '../../fixtures/labels.ts';
import type { Classification, ClassifiedField } from '../../src/core/classification.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusTable } from './tables.ts';

/** What is said of one column. */
export interface Verdict {
  readonly column: string;
  readonly type: string;
  readonly got: string;
  /** None where another tool said it. */
  readonly classification?: Classification;
}

/** One column's verdict beside its label. */
export interface Judged extends Verdict {
  readonly table: CorpusTable;
  readonly want: string;
  readonly hard: string;
  readonly withRows: boolean;
  /** How it is told to be Korean: by the name of its set (`kr_…`), or by Hangul in its name, its table's or a comment. */
  readonly korean: 'set' | 'hangul' | undefined;
  /** Equal to the label, or accepted for the reason that makes it hard. */
  readonly lenient: boolean;
  /** Counts in the lenient score: not hard, or hard for a reason with known alternatives. */
  readonly counted: boolean;
  readonly classes: { readonly want: string; readonly got: string };
}

export interface Score {
  readonly columns: number;
  readonly strict: number;
  readonly lenient: number;
  readonly detection: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Detection where columns with an accepted verdict count as right. */
  readonly detectionLenient: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly nonePrecision: number;
  readonly nonePrecisionLenient: number;
  /** The labels' F1, each weighted by how many columns have it: the figure that others are quoted by. */
  readonly typeF1: number;
}

/** The classifier's verdicts on the columns of a table; what stands inside of their values has no label. */
export const verdictsOf = (fields: readonly ClassifiedField[]): Verdict[] =>
  fields
    .filter(({ within }) => within === undefined)
    .map((field) => ({
      column: field.name,
      type: field.type,
      got: labelOf(field),
      classification: field.classification,
    }));

export function judgeTable(
  table: CorpusTable,
  verdicts: readonly Verdict[],
  withRows: boolean,
  corpus: Corpus,
): Judged[] {
  return verdicts.flatMap((verdict) => {
    const { column, got } = verdict;
    const label = table.labels.get(column);
    if (!label) return [];
    const accepted = corpus.accept.get(label.hard);
    const { comment = '' } = table.dataset.fields.find(({ name }) => name === column) ?? {};
    const told = `${column}${comment}${table.dataset.name}${table.dataset.comment ?? ''}`;
    return [
      {
        ...verdict,
        table,
        want: label.label,
        hard: label.hard,
        withRows,
        korean: koreanBy(table, told),
        lenient: got === label.label || accepted?.has(got) === true,
        counted: label.hard === '' || accepted !== undefined,
        classes: { want: classOf(label.label, corpus), got: classOf(got, corpus) },
      },
    ];
  });
}

const koreanBy = ({ declaredKorean }: CorpusTable, words: string): Judged['korean'] =>
  declaredKorean ? 'set' : /\p{Script=Hangul}/u.test(words) ? 'hangul' : undefined;

/** Labels of class `context` (company, department, title) are told of a person here, and count as personal. */
const classOf = (label: string, corpus: Corpus): string =>
  corpus.classes.get(label) === 'none' ? 'none' : 'personal';

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

export function scoreOf(judged: readonly Judged[]): Score {
  const counted = judged.filter((one) => one.counted);
  const nones = judged.filter((one) => one.got === 'none');
  const nonesCounted = nones.filter((one) => one.counted);
  return {
    columns: judged.length,
    strict: ratio(judged.filter((one) => one.got === one.want).length, judged.length),
    lenient: ratio(counted.filter((one) => one.lenient).length, counted.length),
    detection: detection(judged, (one) => one.classes.want === one.classes.got),
    detectionLenient: detection(counted, (one) => one.lenient || one.classes.want === one.classes.got),
    nonePrecision: ratio(nones.filter((one) => one.want === 'none').length, nones.length),
    nonePrecisionLenient: ratio(nonesCounted.filter((one) => one.lenient).length, nonesCounted.length),
    typeF1: ratio(
      scoreLabels(judged).reduce((sum, { columns, f1 }) => sum + columns * f1, 0),
      judged.length,
    ),
  };
}

function detection(judged: readonly Judged[], right: (one: Judged) => boolean): Score['detection'] {
  const hits = judged.filter((one) => one.classes.got === 'personal' && right(one)).length;
  const wrong = judged.filter((one) => one.classes.got === 'personal' && !right(one)).length;
  const missed = judged.filter(
    (one) => one.classes.got === 'none' && one.classes.want === 'personal' && !right(one),
  ).length;
  const precision = ratio(hits, hits + wrong);
  const recall = ratio(hits, hits + missed);
  // Nothing right where there was something to find, or was called so, is no missing figure but the worst one.
  const f1 = hits === 0 && wrong + missed > 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

export interface LabelScore {
  readonly label: string;
  readonly columns: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreLabels(judged: readonly Judged[]): LabelScore[] {
  const labels = [...new Set(judged.flatMap((one) => [one.want, one.got]))].sort();
  return labels.map((label) => {
    const right = judged.filter((one) => one.want === label && one.got === label).length;
    const want = judged.filter((one) => one.want === label).length;
    const got = judged.filter((one) => one.got === label).length;
    const precision = ratio(right, got);
    const recall = ratio(right, want);
    return {
      label,
      columns: want,
      precision,
      recall,
      f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  });
}

export interface ReliabilityBin {
  readonly from: number;
  readonly columns: number;
  readonly confidence: number;
  readonly right: number;
}

/** Of the verdicts of about equal confidence, how many are right: a calibrated classifier stands on the diagonal. */
export function reliability(judged: readonly Judged[]): ReliabilityBin[] {
  const counted = judged.flatMap(({ counted, lenient, classification }) =>
    counted && classification ? [{ lenient, confidence: classification.confidence }] : [],
  );
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98].map((from, index, all) => {
    const bin = counted.filter(({ confidence }) => confidence >= from && confidence < (all[index + 1] ?? 2));
    return {
      from,
      columns: bin.length,
      confidence: ratio(
        bin.reduce((sum, { confidence }) => sum + confidence, 0),
        bin.length,
      ),
      right: ratio(bin.filter((one) => one.lenient).length, bin.length),
    };
  });
}
