import sax from 'sax';

/** Text with what stands for a letter in HTML as that letter. */
export function unescapedHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));?/gi,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return sax.ENTITIES[name as string] ?? whole;
      const code = ten === undefined ? Number.parseInt(sixteen as string, 16) : Number(ten);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
