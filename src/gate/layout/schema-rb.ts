import { baseName, type Layout, type Unread } from './layout.ts';

/** What Rails' types are in PostgreSQL. https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/TableDefinition.html */
const types: Readonly<Record<string, string>> = {
  string: 'character varying',
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  float: 'double precision',
  decimal: 'numeric',
  numeric: 'numeric',
  datetime: 'timestamp(6) without time zone',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  date: 'date',
  binary: 'bytea',
  blob: 'bytea',
  boolean: 'boolean',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  hstore: 'hstore',
  citext: 'citext',
  xml: 'xml',
  tsvector: 'tsvector',
  interval: 'interval',
};

/** Lines that say nothing about columns. */
const silent =
  /^(?:#|end$|$|t\.index|t\.check_constraint|t\.unique_constraint|t\.exclusion_constraint|add_foreign_key|add_check_constraint|ActiveRecord|enable_extension|create_schema)/;

/** Rails' `schema.rb`, which Rails itself writes, one call a line. */
export const schemaRb: Layout = {
  id: 'schema.rb',
  matches: (files) => [...files].some(([path, text]) => isSchema(path, text)),
  read(files) {
    const found = [...files].filter(([path, text]) => isSchema(path, text));
    const read = found.map(([file, text]) => ({ file, ...toSql(text) }));
    return {
      scripts: read.map(({ file, sql }) => ({ file, sql })),
      unread: read.flatMap(({ file, beyond }) => beyond.map((line): Unread => ({ file, line, why }))),
      dialect: 'postgres',
    };
  },
};

const why = {
  en: 'a line of schema.rb that is not understood; `config.active_record.schema_format = :sql` writes structure.sql instead',
  ko: '이해할 수 없는 schema.rb 줄입니다. `config.active_record.schema_format = :sql`로 structure.sql을 쓰십시오',
};

function isSchema(path: string, text: string): boolean {
  return baseName(path).endsWith('.rb') && /ActiveRecord::Schema/.test(text);
}

/** Each line becomes SQL on the same line. */
function toSql(text: string): { sql: string; beyond: number[] } {
  const beyond: number[] = [];
  let open = false;
  let comments: string[] = [];
  let table = '';
  const lines = text.split('\n').map((raw, index) => {
    const line = raw.trim();
    const create = /^create_table\s+"([^"]+)"(.*)\bdo\s+\|t\|$/.exec(line);
    if (create) {
      open = true;
      table = quote(create[1]!);
      comments = commentOf(`table ${table}`, create[2]!);
      return `create table ${table} (${keyOf(create[2]!)}`;
    }
    if (open && line === 'end') {
      open = false;
      return `); ${comments.join(' ')}`;
    }
    const column = /^t\.(\w+)\s+"([^"]+)"(.*)$/.exec(line);
    if (open && column && !silent.test(line)) {
      const [, type = '', name = '', options = ''] = column;
      comments.push(...commentOf(`column ${table}.${quote(name)}`, options));
      return columnSql(type, quote(name), options);
    }
    const label = /^create_enum\s+"([^"]+)",\s*\[(.*)\]$/.exec(line);
    if (label)
      return `create type ${quote(label[1]!)} as enum (${label[2]!.replaceAll("'", "''").replaceAll('"', "'")});`;
    if (!silent.test(line)) beyond.push(index + 1);
    return '';
  });
  return {
    sql: lines
      .join('\n')
      .replace(/\(,/g, '(')
      .replace(/\((\s*),/g, '($1 '),
    beyond,
  };
}

function keyOf(options: string): string {
  if (/id:\s*false/.test(options)) return '';
  const type = /id:\s*:(\w+)/.exec(options)?.[1] ?? 'bigint';
  const name = /primary_key:\s*"([^"]+)"/.exec(options)?.[1] ?? 'id';
  return /primary_key:\s*\[/.test(options) ? '' : `${quote(name)} ${types[type] ?? type} primary key`;
}

function columnSql(type: string, name: string, options: string): string {
  // What stands in quotes may look like an option.
  const plain = options.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const of = (key: string) => new RegExp(`\\b${key}:\\s*([^,]+)`).exec(plain)?.[1]?.trim();
  const limit = of('limit');
  const base = baseType(type, options);
  const sized = type === 'string' && limit !== undefined ? `${base}(${limit})` : base;
  const array = of('array') === 'true' ? '[]' : '';
  const filled = /\bdefault:/.test(plain) && of('default') !== 'nil' ? ' default null' : '';
  return `, ${name} ${sized}${array}${filled}${of('null') === 'false' ? ' not null' : ''}`;
}

/** The type of an enum, of a column that is computed, and of one whose type Rails has no word for, stands among the options. */
function baseType(type: string, options: string): string {
  if (type === 'enum') return quote(/enum_type:\s*"([^"]+)"/.exec(options)?.[1] ?? 'text');
  if (type === 'column') return /^\s*,\s*"([^"]+)"/.exec(options)?.[1] ?? 'text';
  const own = type === 'virtual' ? (/\btype:\s*:(\w+)/.exec(options)?.[1] ?? 'text') : type;
  return types[own] ?? own;
}

function commentOf(what: string, options: string): string[] {
  const comment = /\bcomment:\s*"((?:[^"\\]|\\.)*)"/.exec(options)?.[1];
  return comment === undefined ? [] : [`comment on ${what} is '${comment.replaceAll("'", "''")}';`];
}

function quote(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}
