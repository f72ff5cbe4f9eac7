const tokens = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|[()]|[\p{L}\p{N}_$]+|\s+|[\s\S]/gu;

/**
 * A defining query as the parser can read it: joins without the parentheses that `SHOW CREATE VIEW`, and so a dump, puts around
 * them, and of a union the first part, which names its columns. What the columns are is the same.
 */
export function simplerQuery(sql: string): string {
  const all = sql.match(tokens) ?? [];
  const kept: string[] = [];
  /** The parentheses that are open, and whether each was left out. */
  const open: boolean[] = [];
  let before = '';
  for (const [at, token] of all.entries()) {
    const word = token.toLowerCase();
    if (word === '(') {
      const left = /^(?:from|join)$/.test(before) && opensJoin(all, at);
      open.push(left);
      if (!left) kept.push(token);
      before = left ? 'from' : 'call';
      continue;
    }
    if (word === ')') {
      if (!open.pop()) kept.push(token);
      before = word;
      continue;
    }
    if (/^(?:union|except|intersect)$/.test(word) && open.length === 0) break;
    kept.push(token);
    if (word.trim() !== '') before = word;
  }
  return kept.join('');
}

/** Whether a parenthesis after `FROM` or `JOIN` holds tables, not a query. */
function opensJoin(all: readonly string[], at: number): boolean {
  const next = all.slice(at + 1).find((token) => token.trim() !== '');
  return next !== undefined && !/^(?:select|with|values)$/i.test(next);
}
