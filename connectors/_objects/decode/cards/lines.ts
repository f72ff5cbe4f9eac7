import { splitLines } from '../../encoding/index.ts';
import { cutLines, mostLine } from '../cut-lines.ts';
import type { Report } from '../json-records.ts';

/**
 * Lines as they were before they were folded: one that begins with a blank goes on with the line before (RFC 2425, 2849, 5545), and so
 * does what follows a line in quoted-printable that ends with `=` (vCard 2.1).
 */
export async function* unfolded(text: AsyncIterable<string>, report: Report): AsyncGenerator<string> {
  let pieces: string[] = [];
  let length = 0;
  let isQuoted = false;
  let isCut = false;
  const cut = () => {
    if (!isCut) report(cutLines);
    isCut = true;
  };
  for await (const next of splitLines(text, mostLine, cut)) {
    const last = pieces.at(-1);
    const isOpen = isQuoted && last?.endsWith('=');
    if (last !== undefined && (isOpen || /^[ \t]/.test(next))) {
      length += next.length;
      if (isOpen) pieces[pieces.length - 1] = last.slice(0, -1);
      if (length > mostLine) cut();
      else pieces.push(isOpen ? next : next.slice(1));
      continue;
    }
    if (last !== undefined) yield pieces.join('');
    pieces = [next];
    length = next.length;
    isQuoted = /^[^:]{0,200};(?:encoding=)?quoted-printable/i.test(next);
    isCut = false;
  }
  if (pieces.length > 0) yield pieces.join('');
}
