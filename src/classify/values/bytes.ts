import type { Cell } from '../../core/source.ts';
import { readableText } from './nested/readable.ts';

/** So many bits of luck are enough in a column of bytes, where every value is asked and most are of one kind. */
const enough = 8;

/** Hashes, keys, addresses and short ciphertext are no longer; files are. */
const longestNumber = 128;

/** Reads the values of a binary field as what their bytes say, and counts how many say something. */
export class BytesReader {
  private values = 0;
  private texts = 0;
  /** Values that are no text and as long as files: what stands in them was not looked at. */
  closed = 0;

  /** Each value as the text that its bytes are, where they are one; else as it came. */
  read(cells: readonly Cell[]): Cell[] {
    return cells.map((cell) => {
      if (cell === null || !cell.startsWith('\\x')) return cell;
      this.values++;
      const bytes = Buffer.from(cell.slice(2), 'hex');
      const text = readableText(bytes, enough);
      if (text !== undefined) this.texts++;
      else if (bytes.length > longestNumber) this.closed++;
      return text ?? cell;
    });
  }

  /** Whether the column is one of texts that only its type calls bytes. */
  get holdsText(): boolean {
    return this.texts > this.values * 0.5;
  }
}
