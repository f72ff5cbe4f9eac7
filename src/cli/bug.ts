import type { Language } from '../core/text.ts';

/** What is said of a bug: the class of the error and, if asked for, where it happened. Its message could quote a value and stays out. */
export function describeBug(
  error: unknown,
  { language, verbose }: { language: Language; verbose: boolean },
): string {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const said = {
    en: `This is a bug of gamsa (${kind}). Please report it with the output of --verbose.`,
    ko: `gamsa의 오류입니다(${kind}). --verbose 출력과 함께 신고해 주십시오.`,
  }[language];
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return verbose ? `${said}\n${frames.join('\n')}\n` : `${said}\n`;
}
