/** Calls of a query runner that touch no field. */
const harmless = new Set([
  'startTransaction',
  'commitTransaction',
  'rollbackTransaction',
  'release',
  'connect',
]);

/**
 * The SQL of a TypeORM migration: the string literals given to `query` of the query runner in `up`, whatever it is called there,
 * each on its own line of the source, the rest blanked. `beyond` are the lines of other uses of it: what only running tells.
 */
export function typeormSql(text: string): { sql: string; beyond: number[] } {
  const source = withoutComments(text);
  const up = /\bup\s*(?:=\s*(?:async\s*)?(?:function\s*)?)?\(\s*([\w$]+)[^)]*\)/.exec(source);
  if (!up) return { sql: source.replace(/[^\n]/g, ' '), beyond: [1] };
  const start = up.index + up[0].length;
  const down = /[\n;}]\s*(?:public\s+)?(?:async\s+)?down\s*[=(]/.exec(source.slice(start));
  const body = source.slice(0, down ? start + down.index + 1 : undefined);
  const out = source.replace(/[^\n]/g, ' ').split('');
  const beyond: number[] = [];
  const uses = new RegExp(
    String.raw`(?<![\w$.])${up[1]!.replaceAll('$', '\\$')}(?![\w$])(?:\s*\??\.\s*(?:(?:manager|connection)\s*\.\s*)?(\w+)\s*(\()?)?`,
    'g',
  );
  uses.lastIndex = start;
  for (let use = uses.exec(body); use; use = uses.exec(body)) {
    const literals = use[1] === 'query' && use[2] ? literalsAt(body, uses.lastIndex) : undefined;
    if (literals) {
      for (const { at, sql } of literals) for (let i = 0; i < sql.length; i++) out[at + i] = sql[i]!;
      const last = literals.at(-1)!;
      out[last.at + last.sql.length] = ';';
    } else if (!harmless.has(use[1] ?? '')) beyond.push(source.slice(0, use.index).split('\n').length);
  }
  return { sql: out.join(''), beyond };
}

interface Literal {
  /** Where its text begins. */
  readonly at: number;
  readonly sql: string;
}

/** An argument that is a literal, or several joined by `+`; undefined where it is anything else. */
function literalsAt(source: string, from: number): Literal[] | undefined {
  const found: Literal[] = [];
  const blank = (at: number) => at + (/^\s*/.exec(source.slice(at))?.[0].length ?? 0);
  for (let at = blank(from); ; at = blank(at + 1)) {
    const literal = literalAt(source, at);
    if (!literal) return undefined;
    found.push({ at: at + 1, sql: literal.text });
    at = blank(literal.end);
    if (source[at] === ',' || source[at] === ')') return found;
    if (source[at] !== '+') return undefined;
  }
}

/** A string or template literal without placeholders; its text is no longer than it stands in the source. */
function literalAt(source: string, at: number): { text: string; end: number } | undefined {
  const quote = source[at];
  if (quote !== '`' && quote !== "'" && quote !== '"') return undefined;
  let text = '';
  for (let i = at + 1; i < source.length; i++) {
    const character = source[i]!;
    if (character === quote) return { text, end: i + 1 };
    if (quote === '`' && character === '$' && source[i + 1] === '{') return undefined;
    // An escaped quote is the quote; lines stay, as an escape holds none.
    if (character === '\\') {
      const next = source[++i] ?? '';
      text += /[nrt]/.test(next) ? ' ' : next;
    } else text += character;
  }
  return undefined;
}

/** Comments blanked, so that offsets stay; what looks like one in a literal is none. */
function withoutComments(source: string): string {
  const tokens =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`(?:[^`\\]|\\[\s\S])*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
  return source.replace(tokens, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}
