import type { Field } from '../core/dataset.ts';
import type { Cell } from '../core/source.ts';
import { matchHangul } from './names/hangul.ts';
import type { Lexicon } from './names/lexicon.ts';
import { matchName } from './names/match.ts';
import { hasHangul, oneLine } from './names/squeeze.ts';
import { wordSet } from './names/word-list.ts';

/** Rows that each hold one value under its name, as settings and properties are kept: `smtp.password | …`. */
export interface KeyedRows {
  /** Position of the column of names, and of that of values. */
  readonly key: number;
  readonly value: number;
  /** Whether a name stands for an item, so that the values under it are worth a look of their own. */
  readonly names: (key: string) => boolean;
}

const keys = wordSet('key k name code property prop option setting param parameter variable attribute attr');
const values = wordSet('value val v');
const koreanKeys = /(?:키|설정|설정명|항목|항목명|속성|속성명|옵션|옵션명|변수명|구분)$/;
const koreanValues = /(?:설정값|항목값|속성값|옵션값|변수값|^값)$/;

/** Longer names are no names of fields. */
const longest = 64;
/** So many names are remembered; those of a column that is no list of names differ in every row. */
const mostRemembered = 1_000;

/** The one pair of columns of names and values, if there is just one. */
export function keyedRows(fields: readonly Field[], lexicon: Lexicon): KeyedRows | undefined {
  const words = fields.map(({ name }) => lexicon.wordsOf(name));
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
  return key === undefined ? undefined : { key, value, names: remembered((name) => isItem(name, lexicon)) };
}

/** What stands under such names, row by row. */
export function* readKeyed(
  { key, value, names }: KeyedRows,
  columns: readonly (readonly Cell[])[],
): Generator<readonly [key: string, value: string]> {
  const told = columns[value] ?? [];
  for (const [row, cell] of (columns[key] ?? []).entries()) {
    const under = told[row];
    const name = cell?.trim() ?? '';
    if (under != null && name !== '' && name.length <= longest && names(name)) yield [name, under];
  }
}

/** A text is one under any name, and judged where it stands. */
const isTold = (item: string | undefined): boolean => item !== undefined && item !== 'free-text';

function isItem(name: string, lexicon: Lexicon): boolean {
  if (hasHangul(name)) {
    const found = matchHangul(oneLine(name), lexicon);
    return isTold(found?.item) && !found?.weak;
  }
  return matchName(lexicon.wordsOf(name), lexicon).some(({ item, strong }) => strong && isTold(item));
}

function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) return false;
    const answer = ask(name);
    known.set(name, answer);
    return answer;
  };
}
