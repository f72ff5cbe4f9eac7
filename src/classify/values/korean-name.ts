import { allSurnames } from '../../core/surnames.ts';

/** The surname of what may be a Korean name (two to four syllables, blanks dropped), else undefined. */
export function surnameOf(value: string): string | undefined {
  const name = value.includes(' ') ? value.replaceAll(' ', '') : value;
  if (name.length < 2 || name.length > 4) return undefined;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0xac00 || code > 0xd7a3) return undefined;
  }
  const two = name.slice(0, 2);
  if (name.length > 2 && allSurnames.has(two)) return two;
  const one = name.slice(0, 1);
  return name.length < 4 && allSurnames.has(one) ? one : undefined;
}
