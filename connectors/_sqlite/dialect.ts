import type { Dialect } from '../_sql/dialect.ts';

/** Whether two digits at one place are a month, and at another a day: globs know no alternatives. */
function isDay(column: string, month: number, day: number): string {
  return `substr(${column}, ${month}, 2) between '01' and '12' and substr(${column}, ${day}, 2) between '01' and '31'`;
}

/** SQLite's fragments. Times are text or numbers here: `auto` clocks are told apart by what the field declares. */
export const sqliteDialect: Dialect = {
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  placeholder: (position) => `?${position}`,
  literal: (value) => (typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`),
  asText: (column) => `cast(${column} as text)`,
  comparable: ({ family }, column) => (family === 'text' ? column : `cast(${column} as text)`),
  greatest: 'max',
  timeKind: () => undefined,
  limit: (_, placeholder) => placeholder,
  isTime: (column) => `${column} is not null`,
  isNoTime: (column) => `${column} is null`,
  isIsoText: (column) =>
    `(typeof(${column}) = 'text' and ${column} glob '[1-9][0-9][0-9][0-9][-./][01][0-9][-./][0-3][0-9]*' and ${isDay(column, 6, 9)})`,
  isDigits: (column, count) =>
    `(length(${column}) = ${count} and ${column} glob '[12]${'[0-9]'.repeat(3)}[01][0-9][0-3][0-9]${'[0-9]'.repeat(count - 8)}' and ${isDay(column, 5, 7)})`,
  isZonedText: (column) => `(${column} glob '*[Zz]' or substr(${column}, 11) glob '*[+-][0-9][0-9]*')`,
  // strftime reads no offset but +09:00; programs write +0900 and +09 as well.
  zonedTextToEpoch: (column) =>
    `cast(strftime('%s', case when ${column} glob '*[+-][0-9][0-9]' then ${column} || ':00' ` +
    `when ${column} glob '*[+-][0-9][0-9][0-9][0-9]' then substr(${column}, 1, length(${column}) - 2) || ':' || substr(${column}, -2) ` +
    `else ${column} end) as integer)`,
  number: (placeholder) => placeholder,
  asNumber: (column) => `(case when typeof(${column}) in ('integer', 'real') then ${column} end)`,
};
