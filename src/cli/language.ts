import { type Language, languages } from '../core/text.ts';

/**
 * The reader's language: what `--lang` says on the command line, read before flags are parsed (parsing may fail, and help does
 * none), else the locale as POSIX orders its variables.
 */
export function languageOf(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[] = [],
): Language {
  const chosen = chosenIn(argv);
  if (chosen !== undefined) return chosen;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function chosenIn(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  const at = flags.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = flags[at]?.split('=')[1] ?? flags[at + 1];
  return at === -1 ? undefined : languages.find((one) => one === value);
}
