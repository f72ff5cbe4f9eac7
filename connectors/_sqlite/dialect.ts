import type { Dialect } from '../_sql/dialect.ts';

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
    `(typeof(${column}) = 'text' and ${column} glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*')`,
  isDigits: (column, count) =>
    `(length(${column}) = ${count} and ${column} glob '[12]${'[0-9]'.repeat(3)}[01][0-9][0-3][0-9]${'[0-9]'.repeat(count - 8)}')`,
  isZonedText: (column) => `(${column} glob '*[Zz]' or substr(${column}, 11) glob '*[+-][0-9][0-9]*')`,
  zonedTextToEpoch: (column) => `cast(strftime('%s', ${column}) as integer)`,
  number: (placeholder) => placeholder,
  asNumber: (column) => `(case when typeof(${column}) in ('integer', 'real') then ${column} end)`,
};
