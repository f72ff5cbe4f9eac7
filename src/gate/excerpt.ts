/** In schema files, what a field is filled with or shown by. */
const filled =
  /((?:@default\(|\b(?:default|examples?|const)"?\s*[:=]\s*)\[?\s*)(?:"[^"]*"|'[^']*'|[^\s,)}\]]+)/gi;

/** Longest excerpt, in characters. */
const longest = 160;

/**
 * A line as a report may show it. Text in quotes may be a value and is masked, except in comments on columns, which are
 * words about them; `mask` takes care of what is personal data in those. Rows that are inserted are left out whole.
 */
export function excerptOf(line: string, file: string, mask: (text: string) => string): string | undefined {
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  const shown = file.endsWith('.sql') ? maskSql(trimmed) : trimmed.replace(filled, '$1…');
  const safe = mask(shown);
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
}

function maskSql(line: string): string {
  const statement = line.replace(/\b(values|select)\b.*$/i, (rest) =>
    /^\s*(insert|replace)\b/i.test(line) ? `${rest.slice(0, 6)} …` : rest,
  );
  if (/\bcomment\b/i.test(statement)) return statement;
  return statement.replace(/'(?:[^']|'')*(?:'|$)/g, "'…'");
}
