/** Letters set off by marks; masks (`홍**`, `****`) are none. */
const strong = /(?<![*\p{L}\p{N}])\*\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\*\*(?!\*)/gu;
const strongBelow = /(?<![_\p{L}\p{N}])__(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])__(?![_\p{L}\p{N}])/gu;
const link = /\[([^[\]\n]{0,400})\]\((?:(mailto:|tel:)([^()\s?]{1,400})|[^()\s]{0,2000})[^()\n]{0,400}\)/g;

/** A line without the marks that only show how it looks; addresses and numbers that its links lead to stand beside their words. */
export function inlineText(text: string): string {
  if (!/[*_[]/.test(text)) return text;
  return text
    .replace(link, (whole, words: string, scheme?: string, target?: string) =>
      scheme === undefined ? whole : words.includes(target!) ? words : `${words} ${target}`,
    )
    .replace(strong, '$1')
    .replace(strongBelow, '$1');
}

const linked = /^\[([^[\]\n]{1,400})\]\(https?:[^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)$/;
const picture = /!\[([^[\]\n]{0,400})\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g;
const coded = /^`([^`]{1,400})`$/;
const slanted = /^(?:\*([^*]{1,400})\*|_([^_]{1,400})_)$/;

/** A cell of a table as it is shown. */
export function cellText(text: string): string {
  const own = inlineText(text.trim().replace(picture, '$1')).replace(/<br\s*\/?>/gi, '\n');
  const [, one, other] = slanted.exec(own) ?? [];
  return (one ?? other ?? linked.exec(own)?.[1] ?? coded.exec(own)?.[1] ?? own).trim();
}
