import { htmlBlocks } from '../html/blocks.ts';
import type { Found } from './table.ts';

const begins = /^\s*<(table|dl)\b/i;

/** The table or list of terms that is written in HTML here; one that is not closed ends with the text. */
export function inlineHtml(lines: readonly string[], at: number): Found | undefined {
  const tag = begins.exec(lines[at]!)?.[1];
  if (tag === undefined) return undefined;
  const closes = new RegExp(`</${tag}\\s*>`, 'i');
  let end = at;
  while (end < lines.length && !closes.test(lines[end]!)) end++;
  return { blocks: htmlBlocks(lines.slice(at, end + 1).join('\n')), end: Math.min(end + 1, lines.length) };
}
