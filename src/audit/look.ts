import type { Classifier, ClassifierSession } from '../classify/index.ts';
import type { ClassifiedField } from '../core/classification.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import { describeReason } from '../core/error.ts';
import type { Outcome } from '../core/evidence.ts';
import type { Batch, Reading, SampleMethod, Source } from '../core/source.ts';
import type { Text } from '../core/text.ts';
import type { Options } from '../core/workspace.ts';
import { failed, reasonOf } from './failure.ts';

/** What looking at one dataset gave: its fields' classifications, and how completely it was looked at. */
export interface Look {
  readonly fields: readonly ClassifiedField[];
  readonly outcome: Outcome;
}

export interface LookOptions {
  readonly classifier: Classifier;
  readonly options: Options;
  readonly signal: AbortSignal;
  /** Whether a path inside values is called like a key of another dataset. */
  readonly isKey?: (path: string) => boolean;
  /** Called after each batch with the records read so far. */
  readonly progress: (rows: number, expected: number | undefined) => void;
}

/** The same records are drawn on every run over unchanged data, so that two audits can be compared. */
const seed = 20_250_110;

/** Types in which no detector can match; leaving them out saves the source work. */
const opaque: ReadonlySet<Field['family']> = new Set(['boolean', 'geometry']);

/** Looks at a dataset: names and types always, values where the source gives them. Never throws for the source's sake. */
export async function look(source: Source, dataset: Dataset, options: LookOptions): Promise<Look> {
  const schemaOnly = () => options.classifier.schemaOnly(dataset);
  if (dataset.unreadable) return { fields: schemaOnly(), outcome: failed(dataset.unreadable) };
  if (dataset.fields.length === 0) {
    return { fields: [], outcome: { ...seenOnly('scanned'), reason: { code: 'no-columns' } } };
  }
  const fields = dataset.fields.filter((field) => !field.unreadable && !opaque.has(field.family));
  if (!source.read || fields.length === 0) return { fields: schemaOnly(), outcome: seenOnly('schema-only') };
  return readDataset(source, dataset, fields, options);
}

async function readDataset(
  source: Source,
  dataset: Dataset,
  fields: readonly Field[],
  look: LookOptions,
): Promise<Look> {
  const { classifier, options, signal, isKey, progress } = look;
  const session = classifier.open(dataset, fields, isKey);
  const rows = options.full ? 'all' : options.sample;
  let reading: Reading | undefined;
  let rowsRead = 0;
  let cut = 0;
  try {
    reading = await source.read!(dataset, { fields, rows, clip: options.clip, seed, signal });
    const expected = rows === 'all' ? reading.population : Math.min(rows, reading.population ?? rows);
    for await (const batch of reading.batches) {
      session.add(batch);
      rowsRead += batch.rows;
      cut += countCut(batch, options.clip);
      progress(rowsRead, expected);
      signal.throwIfAborted();
    }
  } catch (error) {
    const outcome = failed(signal.aborted ? { code: 'cancelled' } : reasonOf(error), rowsRead);
    return finished(session, outcome);
  }
  const outcome = describe(reading, rowsRead, cut, options.clip, dataset);
  if (!source.profile || outcome.status === 'scanned') return finished(session, outcome);
  try {
    const counted = await source.profile(dataset, { fields, ...classifier.portable(), signal });
    const unjudged = [...classifier.portable().unportable, ...counted.unjudged].sort();
    session.count({ ...counted, unjudged });
    return finished(session, describeCounted(outcome, counted.rows, unjudged));
  } catch (error) {
    if (signal.aborted) return finished(session, failed({ code: 'cancelled' }, rowsRead));
    const { en, ko } = describeReason(reasonOf(error));
    const what = {
      en: `not counted over the whole table: ${en}`,
      ko: `테이블 전체를 집계하지 못함: ${ko}`,
    };
    return finished(session, { ...outcome, problems: [...outcome.problems, { what, count: 1 }] });
  }
}

/** The verdicts, and what of the values they are not about. */
function finished(session: ClassifierSession, outcome: Outcome): Look {
  const fields = session.finish();
  return { fields, outcome: { ...outcome, problems: [...outcome.problems, ...session.unfollowed()] } };
}

/** Every record was counted; what the source could not run is known from the records that were read. */
function describeCounted(
  { rowsRead, method, problems }: Outcome,
  rows: number,
  unjudged: readonly string[],
): Outcome {
  const what = {
    en: `detectors judged by the sample alone, not over the whole table: ${unjudged.join(', ')}`,
    ko: `테이블 전체가 아니라 표본으로만 판정한 탐지기: ${unjudged.join(', ')}`,
  };
  return {
    status: 'pushed-down',
    ...(method && { method }),
    rowsRead,
    rows,
    problems: [...problems, ...(unjudged.length > 0 ? [{ what, count: unjudged.length }] : [])],
  };
}

function describe(reading: Reading, rowsRead: number, cut: number, clip: number, dataset: Dataset): Outcome {
  const unread = dataset.fields.filter((field) => field.unreadable).length;
  const problems = [
    ...reading.problems.filter((problem) => problem.count > 0),
    ...(cut > 0 ? [{ what: clipped(clip), count: cut }] : []),
    ...(unread > 0
      ? [{ what: { en: 'columns that may not be read', ko: '읽을 권한이 없는 열' }, count: unread }]
      : []),
  ];
  const whole = reading.method === 'all';
  const bound = whole ? undefined : boundOf(reading.method, rowsRead);
  const rows = whole ? rowsRead : reading.population;
  return {
    status: whole ? 'scanned' : 'sampled',
    method: reading.method,
    rowsRead,
    ...(rows !== undefined && { rows }),
    ...(bound !== undefined && { bound }),
    problems,
  };
}

/**
 * The share of records below which an item may lie unseen after `rows` random records, with 99 % probability.
 * Only a sample in which every record has the same chance earns one.
 */
export function boundOf(method: SampleMethod, rows: number): number | undefined {
  const random = method === 'random-rows' || method === 'random-keys' || method === 'random-pages';
  return random && rows > 0 ? 1 - 0.01 ** (1 / rows) : undefined;
}

const clipped = (clip: number): Text => ({
  en: `values looked at only up to character ${clip}`,
  ko: `${clip}자까지만 확인한 값`,
});

function countCut(batch: Batch, clip: number): number {
  let cut = 0;
  for (const column of batch.columns) {
    for (const cell of column) if (cell !== null && cell.length >= clip) cut++;
  }
  return cut;
}

function seenOnly(status: Outcome['status']): Outcome {
  return { status, rowsRead: 0, problems: [] };
}
