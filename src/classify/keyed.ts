import type { Field } from '../core/dataset.ts';
import type { Cell } from '../core/source.ts';
import { matchHangul } from './names/hangul.ts';
import type { Lexicon } from './names/lexicon.ts';
import { matchName } from './names/match.ts';
import { secrets } from './names/people.ts';
import { hasHangul, oneLine } from './names/squeeze.ts';
import { wordSet } from './names/word-list.ts';

/** Rows that each hold one value under its name, as settings and properties are kept: `smtp.password | …`. */
export interface KeyedRows {
  /** Position of the column of names, and of that of values. */
  readonly key: number;
  readonly value: number;
  /** The item that a name stands for, so that the values under it are worth a look of their own. */
  readonly itemOf: (name: string) => string | undefined;
}

const keys = wordSet('key k name property prop option setting param parameter variable attribute attr');
const values = wordSet('value val v');
const koreanKeys = /(?:키|설정|설정명|항목|항목명|속성|속성명|옵션|옵션명|변수명)$/;
const koreanValues = /(?:설정값|항목값|속성값|옵션값|변수값|^값)$/;

/** Columns beside which the values are words in a language: what fields are called on a screen. */
const spoken = wordSet('locale lang language culture translation i18n');
/** What is written on a screen has letters of Hangul or several words, what is typed in secret neither. */
const written = /[\p{Script=Hangul}\s]/u;
const lettered = /^[\p{L}\s.:*…]+$/u;

/** Longer names are no names of fields. */
const longest = 64;
/** So many names are remembered; those of a column that is no list of names differ in every row. */
const mostRemembered = 1_000;

/** The one pair of columns of names and values, if there is just one. */
export function keyedRows(fields: readonly Field[], lexicon: Lexicon): KeyedRows | undefined {
  const words = fields.map(({ name }) => lexicon.wordsOf(name));
  if (words.some((all) => all.some((word) => spoken.has(word)))) return undefined;
  const at = (heads: ReadonlySet<string>, korean: RegExp) =>
    fields.flatMap(({ name, family }, index) => {
      const isOne = hasHangul(name) ? korean.test(name) : heads.has(words[index]!.at(-1) ?? '');
      return isOne && family === 'text' ? [index] : [];
    });
  const valued = at(values, koreanValues);
  if (valued.length !== 1) return undefined;
  const [value] = valued as [number];
  const owner = (index: number) => words[index]!.slice(0, -1).join(' ');
  const named = at(keys, koreanKeys);
  const key = named.length === 1 ? named[0] : named.find((index) => owner(index) === owner(value));
  return key === undefined ? undefined : { key, value, itemOf: remembered((name) => itemOf(name, lexicon)) };
}

/** What stands under such names, row by row. */
export function* readKeyed(
  { key, value, itemOf }: KeyedRows,
  columns: readonly (readonly Cell[])[],
): Generator<readonly [key: string, value: string]> {
  const told = columns[value] ?? [];
  for (const [row, cell] of (columns[key] ?? []).entries()) {
    const under = told[row];
    const name = cell?.trim() ?? '';
    if (under == null || name === '' || name.length > longest) continue;
    const item = itemOf(name);
    if (item === undefined || isLabel(under, item, itemOf)) continue;
    yield [name, under];
  }
}

/** Whether a value only says what is to be entered: `login.password` | `Password`. */
const isLabel = (value: string, item: string, itemOf: KeyedRows['itemOf']): boolean =>
  (secrets.has(item) && written.test(value.trim())) ||
  (value.length <= longest && lettered.test(value) && itemOf(value) !== undefined);

function itemOf(name: string, lexicon: Lexicon): string | undefined {
  const found = hasHangul(name)
    ? [matchHangul(oneLine(name), lexicon)].find((match) => match && !match.weak)
    : matchName(lexicon.wordsOf(name), lexicon).find(({ strong }) => strong);
  // A text is one under any name, and judged where it stands.
  return found?.item === 'free-text' ? undefined : found?.item;
}

function remembered(ask: (name: string) => string | undefined): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    if (known.size >= mostRemembered) return undefined;
    const answer = ask(name);
    known.set(name, answer);
    return answer;
  };
}
