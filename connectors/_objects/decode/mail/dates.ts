const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones by name, as old programs write them (RFC 822), and those of Korea and Japan. */
const zones: Readonly<Record<string, string>> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  kst: '+09:00',
  jst: '+09:00',
};

/** `Tue, 2 Jan 2024 10:00:00 +0900`. */
const mailDate =
  /(?:^|[\s,;])(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2}) +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: *([+-]\d{4}|[A-Za-z]{1,4})\b)?/;
/** `Tue Jan  2 10:00:00 2024`, with a zone or none: that of the line before a mail in a mailbox. */
const mailboxDate =
  /\b([A-Za-z]{3}) +(\d{1,2}) +(\d{1,2}):(\d{2})(?::(\d{2}))? +(?:([+-]\d{4}|[A-Za-z]{2,4}) +)?(\d{4})\b/;

/** The time that a mail tells, as ISO 8601 writes it, with the zone where it tells one; undefined where it is none. */
export function dateOf(text: string): string | undefined {
  const plain = text.replace(/[\r\n\t]+/g, ' ').replace(/ {2,}/g, ' ');
  const sent = mailDate.exec(plain);
  if (sent) {
    const [, day = '', month = '', year = '', hour = '', minute = '', second, zone] = sent;
    return written(year, month, day, [hour, minute, second], zone);
  }
  const kept = mailboxDate.exec(plain);
  if (kept) {
    const [, month = '', day = '', hour = '', minute = '', second, zone, year = ''] = kept;
    return written(year, month, day, [hour, minute, second], zone);
  }
  return /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?/.exec(plain)?.[0];
}

function written(
  year: string,
  month: string,
  day: string,
  time: readonly [hour: string, minute: string, second: string | undefined],
  zone: string | undefined,
): string | undefined {
  const at = months.indexOf(month.toLowerCase());
  if (at < 0) return undefined;
  // Two digits, as programs wrote them until 2000 (RFC 5322, 4.3).
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2_000 : 1_900));
  const [hour, minute, second] = time.map((part) => (part ?? '0').padStart(2, '0'));
  return `${full}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zones[zone.toLowerCase()] ?? '');
}
