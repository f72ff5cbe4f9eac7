import type { Clock } from '../../src/sdk/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-01-02`, `2026/1/2`, `2026. 1. 2`, `2026년 1월 2일`, with a time of day, 오전/오후 or AM/PM, and a zone or none. */
const written =
  /^(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})\s?[일.]?(?:[T\s]+(오전|오후|AM|PM)?\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(AM|PM)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
/** `3시`, `15시 4분`, `15시 04분 05초`. */
const koreanTime = /(\d{1,2})시(?:\s?(\d{1,2})분)?(?:\s?(\d{1,2})초)?/;
/** `10/Oct/2025:13:55:36 +0900` of access logs. */
const logged = /^(\d{1,2})\/([A-Za-z]{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-]\d{4})$/;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; undefined for a local time. */
  readonly offset: number | undefined;
}

/**
 * The instant that the text of a clock names, in milliseconds since 1970; text without a zone is read in `zone`.
 * Undefined for what is no time.
 */
export function parseClock(text: string, format: Clock['format'], zone: ZoneReader): number | undefined {
  const trimmed = text.trim();
  if (format === 'epoch-s' || format === 'epoch-ms' || format === 'epoch-us') {
    const divisor = { 'epoch-s': 0.001, 'epoch-ms': 1, 'epoch-us': 1_000 }[format];
    return /^\d{1,18}$/.test(trimmed) ? Number(trimmed) / divisor : undefined;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(trimmed);
  if (compact && format !== 'iso') {
    // A date without a time of day has groups that are undefined: of these, Number makes no zero.
    const [, year, month, day, hour, minute, second] = compact.map((digits) => Number(digits ?? 0));
    return toInstant(
      {
        year: year!,
        month: month!,
        day: day!,
        hour: hour!,
        minute: minute!,
        second: second!,
        offset: undefined,
      },
      zone,
    );
  }
  if (format === 'auto' && /^\d{10}(?:\d{3}){0,2}$/.test(trimmed)) {
    return Number(trimmed) / { 10: 0.001, 13: 1, 16: 1_000 }[trimmed.length as 10 | 13 | 16];
  }
  if (format === 'yyyymmdd' || format === 'yyyymmddhhmmss') return undefined;
  const parts = parseWritten(trimmed) ?? parseLogged(trimmed);
  return parts && toInstant(parts, zone);
}

function parseWritten(text: string): Parts | undefined {
  const match = written.exec(text.includes('시') ? text.replace(koreanTime, withColons) : text);
  if (!match) return undefined;
  const [, year, month, day, before, hour, minute, second, after, offset] = match;
  const half = (before ?? after ?? '').toUpperCase();
  const clockHour = Number(hour ?? 0);
  const pm = half === 'PM' || half === '오후';
  const am = half === 'AM' || half === '오전';
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: pm ? (clockHour % 12) + 12 : am ? clockHour % 12 : clockHour,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: offsetOf(offset),
  };
}

function withColons(_: string, hour: string, minute = '', second = ''): string {
  return `${hour}:${minute.padStart(2, '0')}:${second.padStart(2, '0')}`;
}

function parseLogged(text: string): Parts | undefined {
  const match = logged.exec(text);
  if (!match) return undefined;
  const [, day, month = '', year, hour, minute, second, offset] = match;
  return {
    year: Number(year),
    month: months.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    offset: offsetOf(offset),
  };
}

function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

function toInstant(
  { year, month, day, hour, minute, second, offset }: Parts,
  zone: ZoneReader,
): number | undefined {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(wall);
  // Date carries 31 February over into March; it is no date.
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59)
    return undefined;
  return offset === undefined ? zone.instantOf(wall) : wall - offset * 60_000;
}

/** Converts between wall-clock times of one zone and instants. Offsets are looked up once a day of the calendar. */
export class ZoneReader {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The instant at which clocks of the zone show `wall` (milliseconds as if it were UTC). */
  instantOf(wall: number): number {
    const first = wall - this.offsetAt(wall);
    return wall - this.offsetAt(first);
  }

  /** `YYYY-MM-DD` of an instant in the zone. */
  dateOf(instant: number): string {
    return new Date(instant + this.offsetAt(instant)).toISOString().slice(0, 10);
  }

  private offsetAt(instant: number): number {
    const hour = Math.floor(instant / 3_600_000);
    const known = this.offsets.get(hour);
    if (known !== undefined) return known;
    const at = hour * 3_600_000;
    const parts = Object.fromEntries(
      this.format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const shown = Date.UTC(
      parts.year!,
      parts.month! - 1,
      parts.day!,
      parts.hour!,
      parts.minute!,
      parts.second!,
    );
    this.offsets.set(hour, shown - at);
    return shown - at;
  }
}
