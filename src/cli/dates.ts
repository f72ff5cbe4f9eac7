import { GamsaError } from '../core/error.ts';
import { dateSchema } from '../core/schema.ts';

/** A calendar date given on the command line. */
export function checkDate(text: string): string {
  if (dateSchema.safeParse(text).success) return text;
  throw new GamsaError('usage', {
    en: '--as-of expects a date as YYYY-MM-DD, such as 2026-09-30',
    ko: '--as-of에는 2026-09-30처럼 YYYY-MM-DD 형식의 날짜를 넣어야 합니다',
  });
}
