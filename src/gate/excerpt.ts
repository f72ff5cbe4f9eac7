import { isSql } from './sql/file.ts';

/** In schema files and change logs, what a field is filled with or shown by. */
const filled =
  /((?:@default\(|\b(?:default\w*|examples?|const|value(?:Numeric|Date|Boolean|Computed)?)["']?\s*[:=]\s*)\[?\s*)(?:"[^"]*"|'[^']*'|[^\s,)}\]]+)/gi;

/** Longest excerpt, in characters. */
const longest = 160;

/**
 * A line as a report may show it. Text in quotes may be a value and is masked, except in comments on columns, which are
 * words about them; `mask` takes care of what is personal data in those. Rows that are inserted are left out whole.
 */
export function excerptOf(line: string, file: string, mask: (text: string) => string): string | undefined {
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  const bare = withoutRows(trimmed);
  const shown = isSql(file) ? maskSql(bare) : bare.replace(filled, '$1…');
  const safe = mask(shown);
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
}

/** Of a statement that writes rows, wherever on the line and in whatever file it begins, no more than where it writes. */
function withoutRows(line: string): string {
  const writes = /\b(?:insert|replace|merge)\s.*?\b(?:values|select|set)\b|\bupdate\s[^'";]*\sset\b/i.exec(
    line,
  );
  return writes ? `${line.slice(0, writes.index + writes[0].length)} …` : line;
}

function maskSql(line: string): string {
  if (/\bcomment\b/i.test(line)) return line;
  return line.replace(/'(?:[^']|'')*(?:'|$)/g, "'…'");
}
