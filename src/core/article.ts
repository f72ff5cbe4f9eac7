import type { Pack } from './rule.ts';
import type { Text } from './text.ts';

/** `24-2(1)3`: article, branch, paragraph, item and its branch, the way Korean acts count. */
const korean =
  /^(?<article>\d+)(?:-(?<branch>\d+))?(?:\((?<paragraph>\d+)\))?(?:(?<item>\d+)(?:-(?<itemBranch>\d+))?)?$/;

/** `5(1)(e)`: article, paragraph, letter, the way the GDPR counts. */
const european = /^(?<article>\d+)(?:\((?<paragraph>\d+)\))?(?:\((?<letter>[a-z])\))?$/;

/**
 * Writes an article as each language cites it: `24-2(1)` is `제24조의2제1항` in Korean, `5(1)(e)` is
 * `제5조제1항(e)`. What follows neither pattern (a criterion such as `3.1.3`) stays as it is.
 */
export function formatArticle(article: string): Text {
  const { groups } = korean.exec(article) ?? european.exec(article) ?? {};
  if (!groups) return { en: article, ko: article };
  const part = (name: string, word: string) => (groups[name] === undefined ? '' : `제${groups[name]}${word}`);
  const branch = (name: string) => (groups[name] === undefined ? '' : `의${groups[name]}`);
  const letter = groups.letter === undefined ? '' : `(${groups.letter})`;
  const ko = [
    part('article', '조') + branch('branch'),
    part('paragraph', '항'),
    part('item', '호') + branch('itemBranch'),
    letter,
  ];
  return { en: article, ko: ko.join('') };
}

/** How a pack cites one of its articles. */
export function citeArticle({ cite }: Pack, article: string): Text {
  const { en, ko } = formatArticle(article);
  return { en: cite.en.replace('{article}', en), ko: cite.ko.replace('{article}', ko) };
}
