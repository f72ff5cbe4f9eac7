/** Spellings of one type: PostgreSQL's and MySQL's short names beside the standard's long ones. */
const longNames: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  serial: 'integer',
  int8: 'bigint',
  bigserial: 'bigint',
  int2: 'smallint',
  smallserial: 'smallint',
  varchar: 'character varying',
  char: 'character',
  bpchar: 'character',
  bool: 'boolean',
  'tinyint(1)': 'boolean',
  decimal: 'numeric',
  float8: 'double precision',
  double: 'double precision',
  float4: 'real',
  timestamptz: 'timestamp with time zone',
  timestamp: 'timestamp without time zone',
  timetz: 'time with time zone',
  time: 'time without time zone',
};

/** Widths that say how a number is shown, not what it is (`int(11)`). */
const shownWidth = /^((?:tiny|small|medium|big)?int|integer)\(\d+\)/;

/** Whether two declarations mean the same type, however they are spelled, and whether or not they name its schema. */
export function sameType(one: string, other: string): boolean {
  const [schema, type] = split(one);
  const [otherSchema, otherType] = split(other);
  if (schema !== undefined && otherSchema !== undefined && schema !== otherSchema) return false;
  return normalise(type) === normalise(otherType);
}

/** `public.citext`: a catalogue names the schema of a type that is not on the session's search path. */
function split(type: string): [string | undefined, string] {
  const [whole = '', schema] = /^\s*("(?:[^"]|"")+"|[^\s".(]+)\./.exec(type) ?? [];
  return [schema?.toLowerCase(), type.slice(whole.length)];
}

function normalise(type: string): string {
  const text = type
    .toLowerCase()
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1')
    // How exact a time is stands in the middle of the long name: `timestamp(3) without time zone`.
    .replace(/^(time(?:stamp)?)(\(\d+\)) ?(with(?:out)? time zone)$/, '$1 $3$2')
    .trim();
  if (text === 'tinyint(1)') return 'boolean';
  const plain = text.replace(shownWidth, '$1');
  const name = /^[a-z0-9_ ]+/.exec(plain)?.[0].trim() ?? '';
  return (longNames[name] ?? name) + plain.slice(name.length).trim();
}
