import type { Dataset, Field } from '../../core/dataset.ts';
import { hasHangul } from './squeeze.ts';
import { han } from './words/han.ts';

/** English by each word in Japanese or Chinese. */
const english = new Map(
  han
    .trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(':');
      return line
        .slice(at + 1)
        .trim()
        .split(/\s+/)
        .map((word) => [word, line.slice(0, at)] as const);
    }),
);
const longest = Math.max(...[...english.keys()].map((word) => word.length));

const isHan = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}〒]/u.test(text);
/** What a name adds in brackets, and the words of politeness before it. */
const aside = /[(（［[【〔].*?[)）］\]】〕]|^[おご御](?=[\p{Script=Han}])/gu;
/** Given for somebody's own in names of a single character, which elsewhere ends what something is called. */
const alone: Readonly<Record<string, string>> = { 名: 'first name', 品: 'item', 社: 'company' };

/**
 * A name in Japanese or Chinese by the English words that its parts stand for, as schemas would have them: 会員電話番号 →
 * `member phone number`. Parts that no list knows stay, so that a name whose head is unknown is read as none. Undefined for other names.
 */
export function readHan(name: string): string | undefined {
  if (!isHan(name) || hasHangul(name)) return undefined;
  const text = name
    .normalize('NFKC')
    .replace(aside, '')
    .replace(/^[\s\d.、]+/u, '')
    .trim();
  const whole = alone[text];
  if (whole !== undefined) return whole;
  const words: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const part = knownAt(text, at);
    if (part === undefined) {
      rest += text[at++];
      continue;
    }
    if (rest !== '') words.push(rest);
    rest = '';
    words.push(english.get(part)!);
    at += part.length;
  }
  if (rest !== '') words.push(rest);
  const told = words
    .join(' ')
    .replace(/[の的_\s・:：-]+/gu, ' ')
    .trim();
  // In kana, whose name it is goes before: 氏名カナ.
  return told.replace(/^(.+) kana$/, '$1').replace(/^kana$/, 'full name kana');
}

function knownAt(text: string, at: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const part = text.slice(at, at + length);
    if (english.has(part)) return part;
  }
  return undefined;
}

const translated = (text: string): string => readHan(text) ?? text;

/** A dataset whose names and comments in Japanese and Chinese stand in English. */
export function readInEnglish(dataset: Dataset): Dataset {
  const path = dataset.path.map(translated);
  return { ...dataset, name: translated(dataset.name), path, fields: dataset.fields.map(fieldInEnglish) };
}

function fieldInEnglish(field: Field): Field {
  const name = readHan(field.name);
  const comment = field.comment === undefined ? undefined : readHan(field.comment);
  if (name === undefined && comment === undefined) return field;
  return { ...field, ...(name !== undefined && { name }), ...(comment !== undefined && { comment }) };
}
