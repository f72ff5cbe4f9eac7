import { type Block, htmlBlocks, markupBlocks } from '../../../core/documents/index.ts';
import { follow, mostParts } from './followed.ts';
import { walkJson } from './json.ts';
import { walkLines } from './lines.ts';
import { addAt, type PathNode, type Tally } from './tree.ts';

/** Longer texts are none that somebody reads. */
const longest = 1_000_000;
/** What only pages begin with, and not data in XML. */
const page =
  /^<(?:!doctype\s+html\b|html\b|body>|table\b[^<>]{0,400}>\s*<(?:caption|colgroup|thead|tbody|tr)\b|(?:div|p|ul|ol|dl|span|h[1-6]|br|hr|center|font|img|strong)\b|form\b[^<>]{0,400}\b(?:action|method)=|a\b[^<>]{0,400}\bhref=)/i;
/** What only tables are ruled with, and what stands before a text. */
const ruled =
  /^[ \t]{0,20}(?:\|?[ \t]{0,200}:?-+:?[ \t]{0,200}[|+][ \t|:+-]*|\+[-=]{2}[-=+]*|=+ [ =]*=|\|={3,})\r?$/m;
const headed = /^---\r?\n[\s\S]{1,20000}?^---\r?$/m;

/** A page of HTML: the rows of its tables as elements, and what it names. */
export function walkPage<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (text.length > longest || !page.test(text)) return 0;
  return follow.open | walkBlocks(htmlBlocks(text), root);
}

/** A text with tables as people write them (Markdown, reStructuredText, AsciiDoc) or consoles print them. */
export function walkMarkup<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (text.length > longest || !(ruled.test(text) || (text.startsWith('---') && headed.test(text)))) return 0;
  return walkBlocks(markupBlocks(text), root);
}

function walkBlocks<T extends Tally<T>>(blocks: readonly Block[], root: PathNode<T>): number {
  let followed = 0;
  let parts = 0;
  const add = (place: PathNode<T> | undefined, name: string, value: string) => {
    if (value === '') return;
    followed |= addAt(place?.child(name), value);
  };
  for (const block of blocks) {
    if (block.kind === 'line') continue;
    if (parts > mostParts) return followed | follow.parts;
    followed |= follow.open;
    if (block.kind === 'data') {
      followed |= /^[{[]/.test(block.text) ? walkJson(block.text, root) : walkLines(block.text, root);
      parts++;
    } else if (block.kind === 'pairs') {
      root.begin();
      for (const [name, value] of block.pairs) add(root, name, value);
      parts += block.pairs.length;
    } else {
      const place = root.element();
      if (!place) followed |= follow.paths;
      for (const row of block.rows) {
        parts += row.length;
        if (parts > mostParts) return followed | follow.parts;
        place?.begin();
        for (const [i, cell] of row.entries()) add(place, block.names?.[i] || `column_${i + 1}`, cell);
      }
    }
  }
  return followed;
}
