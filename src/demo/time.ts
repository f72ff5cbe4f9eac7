import type { Random } from './random.ts';

/** The day the demo is set on: its data is made for it, and its audit speaks of it. */
export const demoDay = '2026-11-02';

const day = 86_400_000;
const noon = Date.parse(`${demoDay}T03:00:00Z`);

/** A time so many days before the demo's day, as `YYYY-MM-DD HH:MM:SS` in Seoul. */
export function daysAgo(days: number, random: Random): string {
  const instant = noon - days * day - random.int(8 * 3_600_000);
  return new Date(instant + 9 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** A time between `from` and `to` days before the demo's day. */
export function between(from: number, to: number, random: Random): string {
  return daysAgo(from + random.int(to - from), random);
}
