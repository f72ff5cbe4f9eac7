/** Reads a comma-separated list; line breaks and blanks around an entry do not matter. Keeps long lists of words readable. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
