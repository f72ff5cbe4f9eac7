import type { AgeQuery, Field } from '../../src/sdk/index.ts';
import type { Dialect } from './dialect.ts';
import type { Parameters } from './parameters.ts';

/** A clock compiled for one engine: predicates over a row, and what to read the first and last time from. */
export interface ClockSql {
  /** The row has a time. */
  readonly valid: string;
  /** The row's time lies before an instant (ISO 8601, UTC), or not before it. */
  readonly before: (instant: string) => string;
  /** Aggregated by min and max over valid rows, and turned into a calendar date by `toDate`. */
  readonly value: string;
  readonly toDate: (text: string) => string | undefined;
}

type Format = AgeQuery['clock']['format'];

/**
 * Compiles a clock. The limit is converted, not the column, wherever the type permits, so that an index on the bare column
 * serves. Limits are midnights in `zone`: text that begins with a local date compares with the date alone.
 */
export function compileClock(
  dialect: Dialect,
  field: Field,
  format: Format,
  zone: string,
  parameters: Parameters,
): ClockSql {
  const column = dialect.quote(field.name);
  const kind = format === 'auto' ? dialect.timeKind(field) : undefined;
  if (kind) return timeClock(dialect, column, kind, zone, parameters);
  if (format.startsWith('epoch')) return epochClock(dialect, column, field, format, zone, parameters);
  if (format === 'auto' && field.family === 'number')
    return epochClock(dialect, column, field, 'auto', zone, parameters);
  return textClock(dialect, column, format, zone, parameters);
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
  return {
    valid: dialect.isTime(column),
    before: (instant) => `${column} < ${dialect.limit(kind, add(inKind(instant)))}`,
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
  const valid = `(${column} is not null and ${number} > 0)`;
  if (format in unit) {
    const perSecond = unit[format as keyof typeof unit];
    return {
      valid,
      before: (instant) => `${number} < ${dialect.number(add(seconds(instant) * perSecond))}`,
      value: number,
      toDate: (text) => dateOfSeconds(Number(text) / perSecond, zone),
    };
  }
  // The magnitude tells the unit: seconds stay below 1e11 until the year 5138, milliseconds below 1e14.
  const before = (instant: string) => {
    const limit = (perSecond: number) => `${number} < ${dialect.number(add(seconds(instant) * perSecond))}`;
    return `(case when ${number} < 1e11 then ${limit(1)} when ${number} < 1e14 then ${limit(1_000)} else ${limit(1_000_000)} end)`;
  };
  const toDate = (text: string) => {
    const n = Number(text);
    return /^\d{8}$/.test(text)
      ? undefined
      : dateOfSeconds(n < 1e11 ? n : n < 1e14 ? n / 1e3 : n / 1e6, zone);
  };
  return { valid, before, value: number, toDate };
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
  const compact = `(${eight} or ${fourteen})`;
  const valid = {
    iso,
    yyyymmdd: eight,
    yyyymmddhhmmss: fourteen,
    other: `(${iso} or ${compact})`,
  }[format === 'iso' || format === 'yyyymmdd' || format === 'yyyymmddhhmmss' ? format : 'other'];
  return {
    valid,
    before: (instant) => {
      const date = localDate(instant, zone);
      return (
        `(case when ${iso} then case when ${zoned} then ${dialect.zonedTextToEpoch(column)} < ${dialect.number(add(seconds(instant)))} ` +
        `else ${text} < ${add(date)} end when ${compact} then ${text} < ${add(date.replaceAll('-', ''))} end)`
      );
    },
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
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
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
