import {
  called,
  foreignCompound,
  foreignFirm,
  foreignPerson,
  foreignWord,
  isForeign,
  isForeignTail,
  shared,
} from '../names/foreign-words.ts';
import { hasHangul } from '../names/squeeze.ts';
import { splitName } from '../names/tokens.ts';
import type { Board } from './board.ts';
import type { DatasetView, FieldView } from './view.ts';

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
const numbers = new Set('numero num nro nr no nomor n numer'.split(' '));
const numbered = new Set(
  'national-id tax-id bank-account phone mobile-phone passport driver-licence student-number health-insurance-number'.split(
    ' ',
  ),
);

/** What a name says in Spanish, Portuguese, French, German, Dutch or Indonesian. */
export function judgeForeign(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, matches } = view;
  if (matches.some(({ strong }) => strong) || hasHangul(field.name) || hasHangul(field.comment ?? '')) return;
  if (field.family === 'boolean') return;
  const words = wordsOf(field.name);
  const [first, ...rest] = words;
  if (first === undefined) return;
  const spoken = spokenIn(dataset);
  const tell = (item: string, weight = 8) => board.for('name', words.join(' '), item, weight);
  const compound = foreignCompound(words);
  if (compound && (!compound.doubtful || spoken >= 2)) {
    tell(compound.item);
    return;
  }
  if (called.has(first)) {
    if (field.family !== 'text') return;
    if (rest.some((word) => foreignPerson.has(word))) {
      tell('name');
      return;
    }
    if (rest.some((word) => foreignFirm.has(word))) {
      tell('company');
      return;
    }
    if (
      first === 'nom' &&
      rest.length === 0 &&
      dataset.fields.some((other) => /^pr[eé]nom/i.test(other.field.name))
    )
      tell('name');
    return;
  }
  // The prefix of a table's columns is no part of it: `cli_telefono`.
  const bare =
    first.length <= 4 && !foreignWord(first) && !turning.has(first) && !numbers.has(first) && rest.length > 0
      ? rest
      : words;
  const [head, next] = bare;
  if (head === undefined || turning.has(head)) return;
  if (numbers.has(head) && next !== undefined) {
    const found = foreignWord(next);
    if (shared[next] !== undefined && numbered.has(shared[next])) tell(shared[next]);
    else if (found && numbered.has(found.item) && (!found.doubtful || spoken >= 1)) tell(found.item);
    return;
  }
  const common = shared[head];
  if (common !== undefined && next !== undefined && isForeignTail(bare.at(-1)!)) {
    tell(common);
    return;
  }
  const found = foreignWord(head);
  if (found && (!found.doubtful || spoken >= 2)) tell(found.item);
}

/** In how many columns another language is written for sure. */
const spokenIn = (dataset: DatasetView): number =>
  dataset.fields.filter(({ field }) => wordsOf(field.name).some(isForeign)).length;
