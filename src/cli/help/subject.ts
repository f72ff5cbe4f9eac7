/** Which command help is asked for: the words before the first flag that is a command's own. */
export function wordsOf(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (const [i, word] of argv.entries()) {
    if (asked.has(word) || word.startsWith('--lang=') || argv[i - 1] === '--lang') continue;
    if (word.startsWith('-')) break;
    words.push(...word.split(':'));
  }
  return words[0] === 'help' && words.length > 1 ? words.slice(1) : words;
}

/** What may stand anywhere and tells nothing of the command. */
const asked = new Set(['--help', '-h', '--lang', '--verbose']);
