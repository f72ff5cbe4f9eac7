import { givenSyllables } from '../../core/given-names.ts';
import { surnameOf } from './korean-name.ts';
import type { KoreanNames } from './profile.ts';

const firstSyllable = 0xac00;

/** By syllable: 1 for those of given names. */
const given = new Uint8Array(0xd7a4 - firstSyllable);
for (const syllable of givenSyllables) given[syllable.charCodeAt(0) - firstSyllable] = 1;

/** Counts the short Hangul words of a column that may be names. */
export class KoreanNameTally {
  private values = 0;
  private syllables = 0;
  private typical = 0;
  private readonly bySurname = new Map<string, number>();
  /** By the code of the last syllable. */
  private readonly byEnd = new Map<number, number>();

  add(value: string): void {
    const surname = surnameOf(value);
    if (surname === undefined) return;
    this.values++;
    count(this.bySurname, surname, 1);
    for (let i = surname.length; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code < firstSyllable) continue;
      this.syllables++;
      this.typical += given[code - firstSyllable] as number;
    }
    count(this.byEnd, value.charCodeAt(value.length - 1), 1);
  }

  absorb(other: KoreanNameTally): void {
    this.values += other.values;
    this.syllables += other.syllables;
    this.typical += other.typical;
    for (const [surname, n] of other.bySurname) count(this.bySurname, surname, n);
    for (const [end, n] of other.byEnd) count(this.byEnd, end, n);
  }

  profile(): KoreanNames {
    return {
      values: this.values,
      bySurname: this.bySurname,
      typical: this.syllables === 0 ? 0 : this.typical / this.syllables,
      commonestEnd: this.values === 0 ? 0 : Math.max(...this.byEnd.values()) / this.values,
    };
  }
}

function count<K>(counts: Map<K, number>, key: K, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
