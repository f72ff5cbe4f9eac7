import type { Detector, DictionaryDetector } from '../../core/detector.ts';
import { classBit, newSignature, sign } from './signature.ts';

/** Entries of all dictionaries in one map: one look-up a value, however many dictionaries there are. */
export class Dictionaries {
  private readonly longest: number;
  /** Entries with a digit stand apart: most values with digits are found in neither, and sooner in the smaller. */
  private readonly plain = new Map<string, Detector[]>();
  private readonly numbered = new Map<string, Detector[]>();
  /** Classes of characters that stand in no entry. */
  private readonly foreign: number;

  constructor(dictionaries: readonly DictionaryDetector[]) {
    let longest = 0;
    for (const detector of dictionaries) {
      for (const entry of detector.entries()) {
        const entries = /\d/.test(entry) ? this.numbered : this.plain;
        const known = entries.get(entry);
        if (known) known.push(detector);
        else entries.set(entry, [detector]);
        longest = Math.max(longest, entry.length);
      }
    }
    this.longest = longest;
    const all = [...this.plain.keys(), ...this.numbered.keys()].join('\n');
    const signature = newSignature();
    sign(all, 0, all.length, signature);
    // Values are looked up in lower case.
    this.foreign = ~(signature.classes | classBit.upper);
  }

  /** @param classes those of the text's signature */
  find(text: string, classes: number): readonly Detector[] | undefined {
    if (text.length > this.longest || (classes & this.foreign) !== 0) return undefined;
    const entries = (classes & classBit.digit) === 0 ? this.plain : this.numbered;
    return entries.get(text.toLowerCase());
  }
}
