import { sourceError } from '../../src/sdk/index.ts';
import { datePattern, dayPattern, monthPattern } from '../_sql/days.ts';
import type { Dialect } from '../_sql/dialect.ts';

/** MySQL 8 matches bytes with no pattern of text: what may be kept in a binary column is made text first. */
const matches = (column: string, pattern: string) => `cast(${column} as char) regexp '${pattern}'`;

/**
 * Zero dates stand for "none". A bare literal will not do: MySQL 8 holds whatever lies before 1970 for less than any TIMESTAMP,
 * the zero one too, and drops the comparison from a WHERE.
 */
const earliest = `cast('1000-01-01' as datetime)`;

/** MySQL and MariaDB, in the SQL modes that the session sets (ANSI_QUOTES, PIPES_AS_CONCAT). */
export const mysqlDialect: Dialect = {
  quote: (name) => {
    if (name.includes('\u0000'))
      throw sourceError('not-found', { en: 'a name with a NUL character', ko: '이름에 NUL 문자가 있습니다' });
    return `\`${name.replaceAll('`', '``')}\``;
  },
  placeholder: () => '?',
  literal: (value) =>
    typeof value === 'number' ? String(value) : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`,
  // The text of a BIT is its bytes.
  asText: (column, field) => `cast(${field?.type.startsWith('bit') ? `${column} + 0` : column} as char)`,
  comparable: ({ family }, column) => (family === 'text' ? column : `cast(${column} as char)`),
  greatest: 'greatest',
  // TIMESTAMP is an instant, shown in the session's zone, which is UTC; DATETIME has no zone of its own.
  timeKind: (field) => {
    if (field.family === 'date') return 'date';
    if (field.family !== 'time') return undefined;
    return field.type.startsWith('timestamp') ? 'instant' : 'local';
  },
  limit: (kind, placeholder) =>
    kind === 'date'
      ? `cast(${placeholder} as date)`
      : `cast(replace(replace(${placeholder}, 'T', ' '), 'Z', '') as datetime(6))`,
  isTime: (column) => `(${column} is not null and ${column} > ${earliest})`,
  isNoTime: (column) => `(${column} is null or ${column} <= ${earliest})`,
  isIsoText: (column) => matches(column, `^${datePattern}`),
  isDigits: (column, count) =>
    matches(column, `^[12][0-9]{3}${monthPattern}${dayPattern}${count > 8 ? `[0-9]{${count - 8}}` : ''}$`),
  isZonedText: (column) => matches(`substr(${column}, 11)`, '([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$'),
  // A day that does not exist gives NULL here, which is neither older nor newer than anything.
  zonedTextToEpoch: (column) =>
    `(timestampdiff(second, '1970-01-01 00:00:00', cast(replace(left(${column}, 19), 'T', ' ') as datetime)) - ` +
    `case when ${matches(column, '[Zz]$')} then 0 else ` +
    `(case when ${matches(`right(${column}, 6)`, '^[+-][0-9]{2}:[0-9]{2}$')} then cast(concat(left(right(${column}, 6), 1), '1') as signed) * (substr(right(${column}, 6), 2, 2) * 3600 + right(${column}, 2) * 60) ` +
    `when ${matches(`right(${column}, 5)`, '^[+-][0-9]{4}$')} then cast(concat(left(right(${column}, 5), 1), '1') as signed) * (substr(right(${column}, 5), 2, 2) * 3600 + right(${column}, 2) * 60) ` +
    `else cast(concat(left(right(${column}, 3), 1), '1') as signed) * (right(${column}, 2) * 3600) end) end)`,
  number: (placeholder) => `cast(${placeholder} as decimal(20, 0))`,
  asNumber: (column) =>
    `case when ${matches(column, '^[0-9]{1,18}$')} then cast(${column} as decimal(20, 0)) end`,
};
