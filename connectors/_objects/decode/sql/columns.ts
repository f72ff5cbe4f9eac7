import type { Field } from '../../../../src/sdk/index.ts';
import { joined, type Piece } from './values.ts';

type Family = Field['family'];

/** Types by the words that engines and people write; the first that fits. */
const families: readonly (readonly [RegExp, Family])[] = [
  [/^(?:bool\b|boolean|tinyint\(1\)|bit(?:\(1\))?$)/, 'boolean'],
  [/^(?:timestamp|datetime|smalldatetime)/, 'time'],
  [/^date$/, 'date'],
  [/^jsonb?\b/, 'json'],
  [/^xml/, 'xml'],
  [/^(?:uuid|uniqueidentifier|guid)\b/, 'uuid'],
  [/^(?:inet|cidr|macaddr)/, 'network'],
  [
    /^(?:geometry|geography|point|line|lseg|box|path|polygon|circle|linestring|multi|geomcollection)/,
    'geometry',
  ],
  [/^interval/, 'unknown'],
  [/blob|binary|bytea|^raw|^image/, 'binary'],
  [/char|text|clob|^enum|^set\b|^name$|^string/, 'text'],
  [/int|serial|^(?:numeric|decimal|dec|number|real|float|double|money|smallmoney|year|oid|bit)\b/, 'number'],
];

/** Words before which a column's type ends. */
const typeEnds =
  /^(?:not|null|default|primary|unique|references|check|constraint|collate|comment|auto_increment|autoincrement|generated|as|on|charset|identity|encode|visible|invisible|stored|virtual|sparse|storage|compression|key|srid)$/i;
const constraints = /^(?:constraint|primary|unique|foreign|check|exclude|fulltext|spatial|like|period)$/i;

/** The field that an element of CREATE TABLE declares; undefined for keys and checks. */
export function columnOf(pieces: readonly Piece[], mysql: boolean): Field | undefined {
  const [name, ...rest] = pieces;
  if (!name || (name.kind !== 'name' && name.kind !== 'word')) return undefined;
  if (name.kind === 'word' && constraints.test(name.text)) return undefined;
  if (name.kind === 'word' && mysql && /^(?:key|index)$/i.test(name.text)) return undefined;
  const end = rest.findIndex(
    ({ kind, text }, i) => kind === 'word' && (typeEnds.test(text) || (i > 0 && /^character$/i.test(text))),
  );
  const typed = withoutSchema(end === -1 ? rest : rest.slice(0, end));
  const others = end === -1 ? [] : rest.slice(end);
  const words = others.map(({ kind, text }) => (kind === 'word' ? text.toLowerCase() : ''));
  // JSON is text with a check in a MariaDB, which its dumps show.
  const checked = words.indexOf('json_valid');
  const isJson = checked !== -1 && others[checked + 2]?.text === name.text;
  const type = isJson ? 'json' : joined(typed).toLowerCase();
  const labels = /^(?:enum|set)$/i.test(typed[0]?.text ?? '')
    ? typed.filter(({ kind }) => kind === 'text').map(({ text }) => text)
    : undefined;
  const array = /\[\d*\]$| array$/.test(type);
  const comment = others[words.indexOf('comment') + 1];
  const length = /char[^(]*\((\d+)/.exec(type)?.[1];
  return {
    name: name.text,
    type: labels ? typed[0]!.text.toLowerCase() : type || 'text',
    family: families.find(([test]) => test.test(type))?.[1] ?? (type === '' ? 'text' : 'unknown'),
    ...(array && { array }),
    nullable:
      !words.some((word, i) => word === 'not' && words[i + 1] === 'null') && !words.includes('primary'),
    ...(length !== undefined && { maxLength: Number(length) }),
    ...(words.includes('comment') && comment?.kind === 'text' && { comment: comment.text }),
    ...(labels && { labels }),
    ...(words.includes('primary') && { primaryKey: true }),
  };
}

/** Without the schema of a type: `public.citext`. */
function withoutSchema(pieces: readonly Piece[]): readonly Piece[] {
  return pieces[1]?.text === '.' ? pieces.slice(2) : pieces;
}
