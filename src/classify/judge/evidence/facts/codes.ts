import { type Codebook, codebooks } from '../../../names/words/codebooks.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';
import { misfit } from '../things/type.ts';

/** So many of its codes say that a table follows a codebook: two or three letters and a number alone are anything. */
const enough = 4;

const itemIn = (book: Codebook, name: string): string | undefined =>
  book.find(([code]) => code.test(name))?.[1];

/** What the codes of a survey of health stand for, where the table follows its codebook: `BMXBMI`, `HE_sbp`. */
export function judgeCodes(board: Board, { field }: FieldView, { fields }: DatasetView): void {
  for (const book of codebooks) {
    const item = itemIn(book, field.name);
    if (item === undefined) continue;
    const known = fields.filter((other) => itemIn(book, other.field.name) !== undefined).length;
    if (known >= enough) board.for('name', field.name, item, 14 + board.againstAll() + misfit(item, field));
  }
}
