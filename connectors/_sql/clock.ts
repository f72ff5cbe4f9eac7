import {
  type AgeQuery,
  type Dataset,
  type Field,
  type SourceClock,
  sourceError,
} from '../../src/sdk/index.ts';
import type { Dialect } from './dialect.ts';
import { fieldOf } from './fields.ts';
import type { Parameters } from './parameters.ts';

/** A clock compiled for one engine. */
export interface ClockSql {
  /**
   * The number of the first of the points in time (ISO 8601, UTC, in rising order) that a row's time lies before; as many as
   * there are points where it lies before none, -1 where the row has no time. Evaluated once a row.
   */
  readonly bucket: (points: readonly string[]) => string;
  /** True for a row whose time lies before a point, or not before it; false for one without a time. */
  readonly before: (point: string) => string;
  readonly since: (point: string) => string;
  /** Aggregated by min and max within a bucket, and turned into a calendar date by `toDate`. */
  readonly value: string;
  readonly toDate: (text: string) => string | undefined;
}

type Format = AgeQuery['clock']['format'];

/** Before and since, told by the bucket: for clocks whose column has to be looked into, where no index serves anyhow. */
function byBucket(bucket: ClockSql['bucket']): Pick<ClockSql, 'before' | 'since'> {
  return {
    before: (point) => `${bucket([point])} = 0`,
    since: (point) => `${bucket([point])} = 1`,
  };
}

/**
 * Compiles a clock. The limit is converted, not the column, wherever the type permits, so that an index on the bare column
 * serves. Limits are midnights in `zone`: text that begins with a local date compares with the date alone.
 */
export function compileClock(
  dialect: Dialect,
  dataset: Dataset,
  clock: SourceClock,
  zone: string,
  parameters: Parameters,
): ClockSql {
  const { field, column } = columnOf(dialect, dataset, clock);
  const { format } = clock;
  const kind = format === 'auto' ? dialect.timeKind(field) : undefined;
  if (kind) return timeClock(dialect, column, kind, zone, parameters);
  if (format.startsWith('epoch')) return epochClock(dialect, column, field, format, zone, parameters);
  if (format === 'auto' && field.family === 'number')
    return epochClock(dialect, column, field, 'auto', zone, parameters);
  return textClock(dialect, column, format, zone, parameters);
}

/** The clock's value as an expression, and a field of its type: its own column, the latest of several, or a parent's. */
function columnOf(
  dialect: Dialect,
  dataset: Dataset,
  { field: name, others = [], via, parent }: SourceClock,
): { readonly field: Field; readonly column: string } {
  const path = dataset.path.map(dialect.quote).join('.');
  if (via !== undefined) {
    if (!parent) throw sourceError('not-found', noParent);
    const key = `${path}.${dialect.quote(fieldOf(dataset, via).name)}`;
    const from = parent.path.map(dialect.quote).join('.');
    const [value, theirs] = [parent.field.name, parent.key].map((one) => `parent_row.${dialect.quote(one)}`);
    return {
      field: parent.field,
      column: `(select ${value} from ${from} parent_row where ${theirs} = ${key})`,
    };
  }
  const field = fieldOf(dataset, name);
  if (others.length === 0) return { field, column: dialect.quote(name) };
  const fields = [field, ...others.map((one) => fieldOf(dataset, one))];
  const kinds = new Set(fields.map((one) => dialect.timeKind(one) ?? one.family));
  // Of a date and a time without a zone engines make a time.
  const local = [...kinds].every((kind) => kind === 'date' || kind === 'local');
  if (kinds.size > 1 && !local)
    throw sourceError('unsupported-format', {
      en: 'the fields of the clock hold times of different kinds',
      ko: '기산 필드들의 시각 형식이 서로 다릅니다',
    });
  const columns = fields.map((one) => dialect.quote(one.name));
  // NULL would win in some engines, and be passed over in others: each gives way to the next here.
  const filled = columns.map(
    (_, i) => `coalesce(${[...columns.slice(i), ...columns.slice(0, i)].join(', ')})`,
  );
  const finest = fields.find((one) => dialect.timeKind(one) === 'local') ?? field;
  return { field: finest, column: `${dialect.greatest}(${filled.join(', ')})` };
}

const noParent = {
  en: 'the field named by `via` is no foreign key to a dataset with that field',
  ko: '`via` 필드가 해당 필드를 가진 데이터셋의 외래 키가 아닙니다',
};

/** Places in a row of points: the first for which the predicate holds. */
function chain(points: readonly string[], isBefore: (point: string) => string): string {
  const cases = points.map((point, i) => `when ${isBefore(point)} then ${i}`);
  return points.length === 0 ? '0' : `case ${cases.join(' ')} else ${points.length} end`;
}

function timeClock(
  dialect: Dialect,
  column: string,
  kind: 'instant' | 'local' | 'date',
  zone: string,
  { add }: Parameters,
): ClockSql {
  const inKind = (instant: string) =>
    kind === 'instant'
      ? instant
      : kind === 'date'
        ? localDate(instant, zone)
        : `${localDate(instant, zone)} 00:00:00`;
  const compared = (sign: string, at: string) => `${column} ${sign} ${dialect.limit(kind, add(inKind(at)))}`;
  return {
    bucket: (points) =>
      `case when not ${dialect.isTime(column)} then -1 else ${chain(points, (at) => compared('<', at))} end`,
    before: (point) => `(${dialect.isTime(column)} and ${compared('<', point)})`,
    since: (point) => `(${dialect.isTime(column)} and ${compared('>=', point)})`,
    value: column,
    toDate: (text) => (kind === 'instant' ? dateOfInstantText(text, zone) : datePrefix(text)),
  };
}

const unit = { 'epoch-s': 1, 'epoch-ms': 1_000, 'epoch-us': 1_000_000 } as const;

function epochClock(
  dialect: Dialect,
  column: string,
  field: Field,
  format: Format | 'auto',
  zone: string,
  { add }: Parameters,
): ClockSql {
  const number = field.family === 'number' ? column : dialect.asNumber(column);
  const without = `${column} is null or ${number} is null or ${number} <= 0`;
  const scaled = (points: readonly string[], perSecond: number) =>
    chain(points, (at) => `${number} < ${dialect.number(add(seconds(at) * perSecond))}`);
  if (format in unit) {
    const perSecond = unit[format as keyof typeof unit];
    const bucket = (points: readonly string[]) =>
      `case when ${without} then -1 else ${scaled(points, perSecond)} end`;
    return {
      bucket,
      ...byBucket(bucket),
      value: number,
      toDate: (text) => dateOfSeconds(Number(text) / perSecond, zone),
    };
  }
  // The magnitude tells the unit: seconds stay below 1e11 until the year 5138, milliseconds below 1e14.
  const bucket = (points: readonly string[]) =>
    `case when ${without} then -1 when ${number} < 1e11 then ${scaled(points, 1)} ` +
    `when ${number} < 1e14 then ${scaled(points, 1_000)} else ${scaled(points, 1_000_000)} end`;
  const toDate = (text: string) => {
    const n = Number(text);
    return /^\d{8}$/.test(text)
      ? undefined
      : dateOfSeconds(n < 1e11 ? n : n < 1e14 ? n / 1e3 : n / 1e6, zone);
  };
  return { bucket, ...byBucket(bucket), value: number, toDate };
}

function textClock(
  dialect: Dialect,
  column: string,
  format: Format,
  zone: string,
  { add }: Parameters,
): ClockSql {
  // The field may be of any type: an engine compares a boolean with no text.
  const text = dialect.asText(column);
  const iso = dialect.isIsoText(column);
  const zoned = dialect.isZonedText(column);
  const eight = dialect.isDigits(column, 8);
  const fourteen = dialect.isDigits(column, 14);
  const epoch = dialect.zonedTextToEpoch(column);
  const hyphened = `replace(replace(${text}, '.', '-'), '/', '-')`;
  const isoCase = (points: readonly string[]) =>
    `when ${iso} then case when not ${zoned} then ${chain(points, (at) => `${hyphened} < ${add(localDate(at, zone))}`)} ` +
    // A day that no calendar has, which is no time.
    `when ${epoch} is null then -1 else ${chain(points, (at) => `${epoch} < ${dialect.number(add(seconds(at)))}`)} end `;
  const digitCase = (points: readonly string[], digits: string) =>
    `when ${digits} then ${chain(points, (at) => `${text} < ${add(localDate(at, zone).replaceAll('-', ''))}`)} `;
  const bucket = (points: readonly string[]) =>
    `case ${format === 'yyyymmdd' || format === 'yyyymmddhhmmss' ? '' : isoCase(points)}` +
    `${format === 'iso' || format === 'yyyymmddhhmmss' ? '' : digitCase(points, eight)}` +
    `${format === 'iso' || format === 'yyyymmdd' ? '' : digitCase(points, fourteen)}else -1 end`;
  return {
    bucket,
    ...byBucket(bucket),
    value: text,
    toDate: (text) => {
      if (/^\d{8}(\d{6})?$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
      return /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? dateOfInstantText(text, zone) : datePrefix(text);
    },
  };
}

/** The calendar date of an instant in a zone, `YYYY-MM-DD`. */
function localDate(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
}

function seconds(instant: string): number {
  return Math.round(Date.parse(instant) / 1_000);
}

function datePrefix(text: string): string | undefined {
  return /^\d{4}[-./]\d{2}[-./]\d{2}/.exec(text)?.[0].replace(/[./]/g, '-');
}

function dateOfInstantText(text: string, zone: string): string | undefined {
  // Engines write `2026-01-02 03:04:05+00`; the standard wants `T` and minutes in the offset.
  const at = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(at) ? datePrefix(text) : localDate(new Date(at).toISOString(), zone);
}

function dateOfSeconds(at: number, zone: string): string | undefined {
  const milliseconds = at * 1_000;
  return Math.abs(milliseconds) <= 8.64e15
    ? localDate(new Date(milliseconds).toISOString(), zone)
    : undefined;
}
