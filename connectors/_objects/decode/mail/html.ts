import sax from 'sax';

/** What begins a new line where it is shown. */
const blocks =
  /^\/?(?:p|div|br|tr|table|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|pre|hr|section|article|header|footer|form|title|address|option)$/i;
/** Pieces that are no text; one that is not closed goes to the end. Every piece is looked at once, however long the page. */
const pieces =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?[a-z][a-z0-9:-]{0,30})(?![a-z0-9:-])([^<>]*)>|<[!?][^<>]*>/gi;

/** The text of a page of HTML as it is shown, a block a line, with the addresses and numbers that its links lead to. */
export function htmlText(html: string): string {
  const text = html
    .replace(/\s+/g, ' ')
    .replace(pieces, (_, _hidden: string | undefined, tag: string | undefined, attributes = '') => {
      if (tag === undefined) return ' ';
      if (/^\/?t[dh]$/i.test(tag)) return '\t';
      if (blocks.test(tag)) return '\n';
      const [, linked] = /\bhref\s*=\s*["']?\s*(?:mailto|tel):([^"'\s?]+)/i.exec(attributes as string) ?? [];
      return linked === undefined ? '' : `${linked} `;
    });
  return unescaped(text)
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \u00a0]+/g, ' ')
        .replace(/ ?\t[ \t]*/g, '\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** Text with what stands for a letter in HTML as that letter. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));?/gi,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return sax.ENTITIES[name as string] ?? whole;
      const code = ten === undefined ? Number.parseInt(sixteen as string, 16) : Number(ten);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
