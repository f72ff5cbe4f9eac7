import type { PatternDetector } from '../../../src/sdk/index.ts';

/** What stands before and after a value in one form of a text, and the pattern of the value where it is another than elsewhere. */
export type Around = readonly [before: string, after?: string, value?: string];

type Told = Required<Pick<PatternDetector, 'core' | 'validate' | 'portable'>>;

/**
 * Values known by what stands around them, in at most nine forms: RE2 has no more groups to put together.
 * @param value the pattern of a value, without groups
 * @param refused what is no such value, whichever case its letters have
 */
export function between(forms: readonly Around[], value: string, refused: string): Told {
  const patterns = (group: (pattern: string) => string) =>
    forms.map(([before, after = '', own = value]) => `${before}${group(own)}${after}`).join('|');
  const grouped = `^(?:${patterns((pattern) => `(${pattern})`)})`;
  const form = new RegExp(grouped, 'u');
  const other = new RegExp(`^(?:${refused})$`, 'i');
  return {
    core: patterns((pattern) => `(?:${pattern})`),
    validate: (text) => {
      const found = form.exec(text)?.slice(1).find(Boolean);
      return found !== undefined && !other.test(found);
    },
    portable: {
      parts: { pattern: grouped, as: forms.map((_, i) => `\\${i + 1}`).join('') },
      cases: [{ patterns: [`^(?i:${refused})$`], is: false }],
      else: true,
    },
  };
}
