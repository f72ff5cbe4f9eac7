import picomatch from 'picomatch';
import type { Scope } from './source.ts';

const matchers = new Map<string, (name: string) => boolean>();

/**
 * Whether a dataset's name matches a glob: `*` stays within a folder, `**` crosses folders, `?` is one character, `[ab]`
 * and `{a,b}` choose. All else stands for itself: dots (`public.*` matches `public.inquiries`), parentheses, quotes,
 * blanks, any script. Hangul composed or decomposed (as macOS writes file names) is the same.
 */
export function matchesGlob(name: string, glob: string): boolean {
  let matcher = matchers.get(glob);
  if (!matcher) {
    const pattern = glob.normalize('NFC').replace(/[()!+@]/g, '\\$&');
    matcher =
      glob === '**'
        ? () => true
        : picomatch(pattern, { dot: true, noextglob: true, strictSlashes: true, flags: 's' });
    matchers.set(glob, matcher);
  }
  return name === glob || matcher(name.normalize('NFC'));
}

/** Whether a dataset is in scope: some include glob matches, and no exclude glob. */
export function inScope(scope: Scope, name: string): boolean {
  return (
    scope.include.some((glob) => matchesGlob(name, glob)) &&
    !scope.exclude.some((glob) => matchesGlob(name, glob))
  );
}

/** How particular a glob is: literal characters before the first wildcard, then literal characters in all. */
export function specificity(glob: string): readonly [number, number] {
  const wildcard = glob.search(/[*?[{]/);
  const literals = glob.replace(/[*?[\]{}]/g, '').length;
  return [wildcard === -1 ? Number.POSITIVE_INFINITY : wildcard, literals];
}
