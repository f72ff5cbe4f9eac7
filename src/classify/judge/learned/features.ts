import { hasHangul, squeeze } from '../../names/squeeze.ts';
import type { DatasetView, FieldView } from '../view.ts';

/** What every column has: how often each class comes at all. */
export const always = 'bias';

/**
 * What the learned model sees of a column, as `kind:what`: words of its name and their pieces, its comment's first phrase, what it is
 * called in Korean, the table's words and kinds, type, length, and which items its neighbours' names speak for. No value.
 */
export function featuresOf(field: FieldView, dataset: DatasetView): Set<string> {
  const features = new Set<string>([always]);
  addName(features, field);
  addTold(features, field);
  for (const word of dataset.words.slice(0, mostNameWords))
    if (!isNumber(word)) features.add(`table:${word}`);
  const { comment } = dataset.dataset;
  if (comment !== undefined && hasHangul(comment))
    for (const piece of piecesOf(squeeze(comment).slice(-mostLetters), 2)) features.add(`called:${piece}`);
  for (const kind of dataset.table.any) features.add(`kind:${kind}`);
  for (const kind of dataset.table.head) features.add(`of:${kind}`);
  const head = headOf(field);
  const { family, maxLength, primaryKey } = field.field;
  const type = family === 'text' && maxLength === undefined ? 'open' : family;
  features.add(`type:${type}`);
  features.add(`type:${type} ${head}`);
  if (maxLength !== undefined) features.add(`length:${Math.min(8, 32 - Math.clz32(maxLength))}`);
  if (primaryKey) features.add('key');
  addNeighbours(features, field, dataset);
  return features;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The last words of a name, and so many of its letters, say what it is; headings of files may have a million. */
const mostNameWords = 12;
const mostLetters = 60;

const wordsOf = ({ words }: FieldView): readonly string[] => {
  const told = words.slice(-mostNameWords).filter((word) => !isNumber(word));
  return told.length > 0 ? told.map((word) => word.slice(0, mostLetters)) : ['#'];
};

const headOf = (field: FieldView): string => wordsOf(field).at(-1)!;

function addName(features: Set<string>, field: FieldView): void {
  const words = wordsOf(field);
  for (const word of words) {
    features.add(`word:${word}`);
    if (!hasHangul(word)) for (const piece of piecesOf(`^${word}$`, 3, 4, 5)) features.add(`part:${piece}`);
  }
  features.add(`first:${words[0]}`);
  features.add(`last:${words.at(-1)}`);
  features.add(`name:${words.join(' ')}`);
  for (let i = 0; i + 1 < words.length; i++) features.add(`pair:${words[i]} ${words[i + 1]}`);
  if (words.length > 1) features.add(`end:${words.slice(-2).join(' ')}`);
}

/** What it is called in words of people: in Hangul by name, comment or what the abbreviations stand for; in English by the comment. */
function addTold(features: Set<string>, { field, reading }: FieldView): void {
  const { name, comment = '' } = field;
  for (const text of new Set([name, comment, reading ?? ''].filter(hasHangul))) {
    const told = squeeze(text).slice(-mostLetters);
    for (let length = 1; length <= 4 && length <= told.length; length++)
      features.add(`ends:${told.slice(-length)}`);
    features.add(`told:${told}`);
    for (const piece of piecesOf(told, 2, 3)) features.add(`says:${piece}`);
  }
  if (!hasHangul(comment))
    for (const word of (comment.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, mostWords))
      features.add(`comment:${word}`);
}

/** So much of an English comment says what the column is; the rest, what else there is to say. */
const mostWords = 8;

function addNeighbours(features: Set<string>, field: FieldView, dataset: DatasetView): void {
  const near = new Set<string>();
  for (const other of dataset.fields)
    if (other !== field) for (const { item, strong } of other.matches) if (strong) near.add(item);
  for (const item of near) features.add(`near:${item}`);
  features.add(`near ${Math.min(6, near.size)}`);
}

function* piecesOf(text: string, ...lengths: readonly number[]): Generator<string> {
  for (const length of lengths)
    for (let i = 0; i + length <= text.length; i++) yield text.slice(i, i + length);
}
