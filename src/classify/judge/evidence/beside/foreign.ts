import { hasHangul } from '../../../names/squeeze.ts';
import { splitName } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import {
  called,
  type ForeignWord,
  foreignCompound,
  foreignFirm,
  foreignPerson,
  foreignWord,
  isForeign,
  isForeignTail,
  shared,
} from '../../../names/words/foreign.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** Letters without their marks: `contraseña`, `prénom`. */
const wordsOf = (name: string): string[] =>
  splitName(name.normalize('NFD').replace(/\p{M}/gu, '')).filter((word) => !/^\d+$/.test(word));

/** Keys, counts, days and kinds: what they are of, they do not hold. */
const turning = new Set(
  'id cod codigo kode tipo type jenis cantidad qtd jumlah total nb fecha data fec dt date tgl tanggal cant num flag is max min hora heure estado status'.split(
    ' ',
  ),
);
/** Numbers: of what has one. */
const numbers = wordSet('numero num nro nr no nomor n numer');
const numbered = new Set(
  'national-id tax-id bank-account phone mobile-phone passport driver-licence student-number health-insurance-number'.split(
    ' ',
  ),
);

/** What a name says in Spanish, Portuguese, French, German, Dutch or Indonesian. */
export function judgeForeign(board: Board, { field, matches }: FieldView, dataset: DatasetView): void {
  if (matches.some(({ strong }) => strong) || field.family === 'boolean') return;
  if (hasHangul(field.name) || hasHangul(field.comment ?? '')) return;
  const words = wordsOf(field.name);
  const item = readWords(words, field.family === 'text', dataset);
  if (item !== undefined) board.for('name', words.join(' '), item, 8);
}

/** The item that the words name, their head first. */
function readWords(words: readonly string[], ofText: boolean, dataset: DatasetView): string | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const compound = believed(foreignCompound(words), dataset);
  if (compound !== undefined) return compound;
  if (called.has(first)) return ofText ? readCalled(first, rest, dataset) : undefined;
  // The prefix of a table's columns is no part of it: `cli_telefono`.
  const known = foreignWord(first) !== undefined || turning.has(first) || numbers.has(first);
  const bare = first.length <= 4 && !known && rest.length > 0 ? rest : words;
  const [head, next] = bare;
  if (head === undefined || turning.has(head)) return undefined;
  if (numbers.has(head) && next !== undefined) {
    const item = shared[next] ?? believed(foreignWord(next), dataset);
    return item !== undefined && numbered.has(item) ? item : undefined;
  }
  const common = shared[head];
  if (common !== undefined && next !== undefined && isForeignTail(bare.at(-1)!)) return common;
  return believed(foreignWord(head), dataset);
}

/** Whose name: a person's, a firm's, or nobody's that is told. */
function readCalled(first: string, rest: readonly string[], { fields }: DatasetView): string | undefined {
  if (rest.some((word) => foreignPerson.has(word))) return 'name';
  if (rest.some((word) => foreignFirm.has(word))) return 'company';
  const beside = fields.some(({ field }) => /^pr[eé]nom/i.test(field.name));
  return first === 'nom' && rest.length === 0 && beside ? 'name' : undefined;
}

/** A word that English has as well needs two columns that are written in another language for sure. */
const believed = (found: ForeignWord | undefined, dataset: DatasetView): string | undefined =>
  found !== undefined && (!found.doubtful || spokenIn(dataset) >= 2) ? found.item : undefined;

const spokenIn = (dataset: DatasetView): number =>
  dataset.fields.filter(({ field }) => wordsOf(field.name).some(isForeign)).length;
