import { Temporal } from 'temporal-polyfill';

/**
 * Legal periods, counted as Korea's Civil Act counts them: the first day is left out (Art. 157), the period ends with
 * the end of its last day (Art. 159), months and years go by the calendar, and where the last month has no such day,
 * its last day ends the period (Art. 160). Dates are `YYYY-MM-DD` in the zone that the policy names; a period is
 * ISO 8601 in years, months, weeks and days.
 */

/** The last day of a period that an event on `date` starts: 2020-02-29 and P3Y give 2023-02-28. */
export function endDate(date: string, period: string): string {
  return Temporal.PlainDate.from(date)
    .add(Temporal.Duration.from(period), { overflow: 'constrain' })
    .toString();
}

/**
 * The earliest date whose period has not ended by `asOf`: events on earlier dates are due, that is
 * `endDate(date, period) < asOf`. It is the inverse of `endDate`, which never falls as dates rise.
 */
export function firstDayNotDue(period: string, asOf: string): string {
  const end = Temporal.PlainDate.from(asOf);
  // Going back by the calendar can land a few days off, as months differ in length: step to the exact border.
  let day = end.subtract(Temporal.Duration.from(period), { overflow: 'constrain' });
  const due = (date: Temporal.PlainDate) => endDate(date.toString(), period) < asOf;
  while (!due(day)) day = day.subtract({ days: 1 });
  while (due(day)) day = day.add({ days: 1 });
  return day.toString();
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The instant (UTC) at which a day begins in a zone; where a clock change skips midnight, the first moment after it. */
export function startOfDay(date: string, zone: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString();
}

/** The calendar date of an instant in a zone. */
export function dateIn(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Whether a name is an IANA time zone that this program knows. */
export function validZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
