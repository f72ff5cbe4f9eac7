/**
 * The SQL of a TypeORM migration: the string literals given to `queryRunner.query` in `up`, each on its own line of the
 * source, the rest blanked. `beyond` are the lines of calls that are no such literal.
 */
export function typeormSql(source: string): { sql: string; beyond: number[] } {
  const start = /\bup\s*\(/.exec(source)?.index ?? 0;
  const down = /\n\s*(?:public\s+)?(?:async\s+)?down\s*\(/.exec(source.slice(start));
  const end = down ? start + down.index : source.length;
  const out = source.replace(/[^\n]/g, ' ').split('');
  const beyond: number[] = [];
  const calls = /queryRunner\s*\.\s*(\w+)\s*\(/g;
  calls.lastIndex = start;
  for (let call = calls.exec(source); call && call.index < end; call = calls.exec(source)) {
    const at = calls.lastIndex + (/^\s*/.exec(source.slice(calls.lastIndex))?.[0].length ?? 0);
    const literal = call[1] === 'query' ? literalAt(source, at) : undefined;
    if (literal === undefined) {
      if (call[1] !== 'connection') beyond.push(source.slice(0, call.index).split('\n').length);
      continue;
    }
    for (let i = 0; i < literal.text.length; i++) out[at + 1 + i] = literal.text[i]!;
    out[at + 1 + literal.text.length] = ';';
  }
  return { sql: out.join(''), beyond };
}

/** A string or template literal without placeholders; its text is no longer than it stands in the source. */
function literalAt(source: string, at: number): { text: string } | undefined {
  const quote = source[at];
  if (quote !== '`' && quote !== "'" && quote !== '"') return undefined;
  let text = '';
  for (let i = at + 1; i < source.length; i++) {
    const character = source[i]!;
    if (character === quote) return { text };
    if (quote === '`' && character === '$' && source[i + 1] === '{') return undefined;
    // An escaped quote is the quote; lines stay, as an escape holds none.
    if (character === '\\') {
      const next = source[++i] ?? '';
      text += /[nrt]/.test(next) ? ' ' : next;
    } else text += character;
  }
  return undefined;
}
