import { RE2JS } from 're2js';
import type { PatternEngine } from '../core/detector.ts';

/** What may not stand directly beside a match in running text: it would be part of a longer word or number. */
const wordCharacter = /[\p{L}\p{N}_]/u;

/**
 * Runs a pattern in time linear to the text, whatever the pattern: what users write must not be able to hang an audit.
 * RE2 knows no look-around, so what stands beside a match is looked at afterwards.
 */
export const linearEngine: PatternEngine = {
  whole(core, ignoreCase) {
    const pattern = compile(core, ignoreCase);
    return { test: (text) => pattern.matches(text) };
  },
  within(core, ignoreCase) {
    const pattern = compile(core, ignoreCase);
    return {
      lastIndex: 0,
      exec(text) {
        const matcher = pattern.matcher(text);
        for (
          let from = this.lastIndex;
          from <= text.length && matcher.find(from);
          from = matcher.start() + 1
        ) {
          const [start, end] = [matcher.start(), matcher.end()];
          if (start === end || isInsideWord(text, start, end)) continue;
          this.lastIndex = end;
          return { index: start, 0: text.slice(start, end) };
        }
        this.lastIndex = 0;
        return null;
      },
    };
  },
};

function isInsideWord(text: string, start: number, end: number): boolean {
  return wordCharacter.test(text[start - 1] ?? '') || wordCharacter.test(text[end] ?? '');
}

function compile(core: string, ignoreCase: boolean): RE2JS {
  return RE2JS.compile(core, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
}

/** What is wrong with a pattern, in the engine's words and without the pattern; undefined where nothing is. */
export function patternMistake(core: string): string | undefined {
  try {
    compile(core, false);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/`[^`]*`/g, '').trim();
  }
}
