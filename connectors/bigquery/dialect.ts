import { datePattern, dayPattern, monthPattern } from '../_sql/days.ts';
import type { Dialect } from '../_sql/dialect.ts';

const text = (column: string) => `cast(${column} as string)`;

const timeKinds: Readonly<Record<string, ReturnType<Dialect['timeKind']>>> = {
  DATE: 'date',
  TIMESTAMP: 'instant',
  DATETIME: 'local',
};

/** GoogleSQL. https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical */
export const bigqueryDialect: Dialect = {
  quote: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  placeholder: (position) => `@p${position}`,
  literal: (value) =>
    typeof value === 'number'
      ? String(value)
      : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`,
  asText: text,
  // Records, lists and JSON have no cast to a text.
  comparable: ({ family, array }, column) =>
    array || family === 'json' ? `to_json_string(${column})` : family === 'text' ? column : text(column),
  greatest: 'greatest',
  timeKind: ({ type, array }) => {
    if (array) return undefined;
    return timeKinds[type];
  },
  limit: (kind, placeholder) => {
    const type = { instant: 'timestamp', local: 'datetime', date: 'date' }[kind];
    return `cast(${placeholder} as ${type})`;
  },
  isTime: (column) => `${column} is not null`,
  isNoTime: (column) => `${column} is null`,
  isIsoText: (column) => `regexp_contains(${text(column)}, r'^${datePattern}')`,
  isDigits: (column, count) =>
    `regexp_contains(${text(column)}, r'^[12][0-9]{3}${monthPattern}${dayPattern}${count > 8 ? `[0-9]{${count - 8}}` : ''}$')`,
  isZonedText: (column) =>
    `regexp_contains(substr(${text(column)}, 11), r'([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$')`,
  // GoogleSQL wants a colon in an offset. A day that does not exist gives NULL.
  zonedTextToEpoch: (column) =>
    `unix_seconds(safe_cast(regexp_replace(${text(column)}, r'([+-][0-9]{2})([0-9]{2})$', r'\\1:\\2') as timestamp))`,
  number: (placeholder) => `cast(${placeholder} as int64)`,
  asNumber: (column) =>
    `case when regexp_contains(${text(column)}, r'^[0-9]{1,18}$') then safe_cast(${text(column)} as int64) end`,
};
