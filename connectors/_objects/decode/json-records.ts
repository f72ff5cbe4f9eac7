import { sourceError, type Text } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import { type Decoding, decodeText } from '../encoding/index.ts';
import { listedValues, mapKey } from './json-lists.ts';
import { topLevelValues } from './json-pieces.ts';
import { findLayout, type Layout } from './json-shape.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A record of a file, with what stood in the file beside its records where this is the first one after it, or the last. */
export interface FileRecord {
  readonly value: unknown;
  readonly beside?: Json;
}

export type Report = (what: Text) => void;
export type RecordReader = (report: Report) => AsyncGenerator<FileRecord>;

const cutOut = { en: 'records larger than 32 MB, cut out', ko: '32 MB를 넘어 제외한 레코드' };
const noJson = { en: 'records that are no JSON', ko: 'JSON이 아닌 레코드' };

/** How the records of a file are read: those of a list inside its only object, else its values. */
export async function readerOfFile(source: ByteSource, encoding: Decoding): Promise<RecordReader> {
  const text = (report?: Report) => decodeText(source.open(), encoding, report);
  // Names that promise a record a line, be there but one.
  return /\.(ndjson|jsonl)$/i.test(source.name)
    ? (report) => values(text(report), report)
    : recordReader(text);
}

/** The same of JSON that comes as text. */
export async function recordReader(text: (report: Report) => AsyncIterable<string>): Promise<RecordReader> {
  const layout = await findLayout(text(() => undefined));
  return layout
    ? (report) => listRecords(text(report), layout, report)
    : (report) => values(text(report), report);
}

async function* listRecords(
  text: AsyncIterable<string>,
  layout: Layout,
  report: Report,
): AsyncGenerator<FileRecord> {
  let last: FileRecord | undefined;
  let beside: Record<string, unknown> = {};
  let bad = 0;
  for await (const one of listedValues(text, layout)) {
    if (one.is !== 'record' && one.is !== 'beside') {
      report(problems[one.is]);
      continue;
    }
    const value = parsed(one.text);
    if (value === broken) {
      bad++;
      report(noJson);
    } else if (one.is === 'record') {
      if (last) yield last;
      const record = keyed(value, one.key);
      last = { value: one.list === undefined ? record : { [one.list]: record }, beside };
      beside = {};
    } else beside[one.name] = value;
  }
  // What follows the list goes with its last record.
  if (last) yield { value: last.value, beside: { ...last.beside, ...beside } };
  else if (bad > 0) throw nothingIsJson();
}

/** A member of a map, with its key. */
function keyed(value: unknown, key: string | undefined): unknown {
  if (key === undefined) return value;
  return isObject(value) ? { [mapKey]: key, ...value } : { [mapKey]: key, [bare]: value };
}

const problems: Readonly<Record<'cut' | 'broken' | 'more', Text>> = {
  cut: cutOut,
  broken: {
    en: 'files that are no JSON from some point on; what follows was not looked at',
    ko: '중간부터 JSON이 아니어서 그 뒤를 확인하지 못한 파일',
  },
  more: {
    en: 'files in which something follows the object with their records, not looked at',
    ko: '레코드가 든 객체 뒤에 다른 내용이 이어져 그 뒤를 확인하지 못한 파일',
  },
};

/** Stands for what is no JSON. */
const broken = Symbol('broken');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return broken;
  }
}

async function* values(text: AsyncIterable<string>, report: Report): AsyncGenerator<FileRecord> {
  let good = 0;
  let bad = 0;
  let cut = 0;
  const onCut = () => {
    cut++;
    report(cutOut);
  };
  for await (const piece of topLevelValues(text, onCut)) {
    const value = parsed(piece);
    if (value !== broken) {
      good++;
      yield { value };
      continue;
    }
    bad++;
    report(noJson);
    // A line that broke off where a value was due took the next one for it.
    for (const line of piece.split('\n').slice(1)) {
      const whole = line.startsWith('{') ? parsed(line) : broken;
      if (whole === broken) continue;
      good++;
      yield { value: whole };
    }
  }
  if (good > 0) return;
  if (cut > 0)
    throw sourceError('too-large', { en: 'a record of more than 32 MB', ko: '32 MB를 넘는 레코드입니다' });
  if (bad > 0) throw nothingIsJson();
}

const nothingIsJson = () =>
  sourceError('malformed', { en: 'no record is JSON', ko: 'JSON인 레코드가 없습니다' });

/** A record that is no object is one value without a name. */
const bare = 'value';

/** The members of a record. */
export const membersOf = (value: unknown): Json => (isObject(value) ? value : { [bare]: value });

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
