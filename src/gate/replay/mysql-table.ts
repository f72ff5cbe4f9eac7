const quoted = String.raw`'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"`;
const name = String.raw`\x60[^\x60]*\x60|[\p{L}\p{N}_$]+`;

/** Types that the parser does not know, after the name of a column; what looks like one after these words is a name. */
const typed = new RegExp(
  String.raw`${quoted}|(?<![\p{L}\p{N}_$])(?!(?:add|after|by|change|column|default|drop|exists|from|index|key|modify|on|references|to)\s)(${name})(\s+)(uuid|inet4|inet6|vector\s*\(\d+\)|xmltype|serial|geomcollection)(?=\s*(?:[,)]|$|not|null|default|primary|unique|comment|after|first|invisible|check|with)(?:\W|$))`,
  'giu',
);

/** What says nothing of names, types and comments: visibility, history, compression; a period is no column. */
const silent = new RegExp(
  String.raw`${quoted}|\x60[^\x60]*\x60|(?<=[^,(\s]\s+)(?:in)?visible\b(?=\s*(?:[,)]|$|comment\b|after\b|first\b|default\b|check\b|with))|\bwith(?:out)?\s+system\s+versioning\b|(?<=(?:\)|text|blob)\s+)compressed\b(?:\s*=\s*\w+)?|\bas\s+row\s+(?:start|end)\b|\bsrid\s+\d+\b|\bnot\s+enforced\b|,\s*period\s+for\s+system_time\s*\([^)]*\)`,
  'giu',
);

/** A definition as the parser can read it, and the types by name of column that it would not have known. */
export interface Readable {
  readonly sql: string;
  readonly types: ReadonlyMap<string, string>;
}

/** A statement that makes or alters a table without what the parser stumbles over and no column is told by. */
export function readableTable(statement: string): Readable {
  const types = new Map<string, string>();
  if (!/^(?:create\b[^(]*?\btable|alter\s[^(]*?\btable)\b/i.test(statement)) return { sql: statement, types };
  const sql = withoutOptions(statement)
    .replace(silent, (found) => {
      if (/^['"\x60]/.test(found)) return found;
      // A generated column stays one, of whatever is generated.
      return /^as\s/i.test(found) ? 'as (1)' : '';
    })
    .replace(typed, (whole, column?: string, space?: string, type?: string) => {
      if (column === undefined || type === undefined) return whole;
      types.set(column.replaceAll('`', '').toLowerCase(), type.toLowerCase());
      return `${column}${space}text`;
    });
  return { sql, types };
}

/** Of what follows the definitions of a table only its comment: each engine and version has options of its own. */
function withoutOptions(statement: string): string {
  if (!/^create\b/i.test(statement)) return statement;
  const end = endOfDefinitions(statement);
  const tail = end === undefined ? '' : statement.slice(end);
  if (end === undefined || /\bselect\b/i.test(tail)) return statement;
  const comment = new RegExp(String.raw`\bcomment\s*=?\s*(${quoted})`, 'i').exec(tail)?.[1];
  return `${statement.slice(0, end)}${comment === undefined ? '' : ` comment=${comment}`}`;
}

function endOfDefinitions(statement: string): number | undefined {
  const tokens = new RegExp(String.raw`${quoted}|\x60[^\x60]*\x60|[()]`, 'g');
  let depth = 0;
  for (const { 0: token, index } of statement.matchAll(tokens)) {
    if (token === '(') depth++;
    if (token === ')' && --depth === 0) return index + 1;
  }
  return undefined;
}
