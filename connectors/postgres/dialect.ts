import { sourceError } from '../../src/sdk/index.ts';
import { datePattern, dayPattern, monthPattern } from '../_sql/days.ts';
import type { Dialect } from '../_sql/dialect.ts';

/** Days by the length of their months, 29 February by the leap years of a century; then a time of day. */
const realTime =
  '^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))' +
  '|[0-9]{2}(0[48]|[2468][048]|[13579][26])-02-29)[T ]([01][0-9]|2[0-3]):[0-5][0-9]';

export const postgresDialect: Dialect = {
  quote: (name) => {
    if (name.includes('\u0000'))
      throw sourceError('not-found', { en: 'a name with a NUL character', ko: '이름에 NUL 문자가 있습니다' });
    return `"${name.replaceAll('"', '""')}"`;
  },
  placeholder: (position) => `$${position}`,
  literal: (value) => (typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`),
  asText: (column) => `${column}::text`,
  // A varchar or text column keeps its index under the cast; others have no text to compare but this.
  comparable: (_, column) => `${column}::text`,
  greatest: 'greatest',
  timeKind: (field) => {
    if (field.family === 'date') return 'date';
    if (field.family !== 'time') return undefined;
    return /with time zone/.test(field.type) || field.type === 'timestamptz' ? 'instant' : 'local';
  },
  limit: (kind, placeholder) => {
    const type = { instant: 'timestamptz', local: 'timestamp', date: 'date' }[kind];
    return `${placeholder}::${type}`;
  },
  isTime: (column) => `(${column} is not null and isfinite(${column}))`,
  isNoTime: (column) => `(${column} is null or ${column} = 'infinity' or ${column} = '-infinity')`,
  isIsoText: (column) => `${column}::text ~ '^${datePattern}'`,
  isDigits: (column, count) =>
    `${column}::text ~ '^[12][0-9]{3}${monthPattern}${dayPattern}${count > 8 ? `[0-9]{${count - 8}}` : ''}$'`,
  isZonedText: (column) => `substr(${column}::text, 11) ~ '([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$'`,
  // Cast only where the text is a real day: one 31st of February would fail the whole statement.
  zonedTextToEpoch: (column) =>
    `case when ${column}::text ~ '${realTime}' then extract(epoch from ${column}::text::timestamptz) end`,
  number: (placeholder) => `${placeholder}::bigint`,
  asNumber: (column) => `case when ${column}::text ~ '^[0-9]{1,18}$' then ${column}::text::numeric end`,
};
