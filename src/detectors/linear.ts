import { RE2JS } from 're2js';
import type { PatternEngine } from '../core/detector.ts';
import type { Text } from '../core/text.ts';

/** What stands beside a match in running text: with a letter or a figure there it would be part of a longer word or number. */
const edge = '[^\\p{L}\\p{N}_]';

/**
 * Runs a pattern in time linear to the text, whatever the pattern: what users write must not be able to hang an audit.
 * RE2 knows no look-around, so what stands beside a match is part of the search: looked at afterwards, each match that is none
 * would begin it anew, and long ones would be read again from each of their characters.
 */
export const linearEngine: PatternEngine = {
  whole(core, ignoreCase) {
    const pattern = compile(core, ignoreCase);
    return { test: (text) => pattern.matches(text) };
  },
  within(core, ignoreCase) {
    const first = compile(`(?:^|${edge})(${core})(?:$|${edge})`, ignoreCase);
    const next = compile(`${edge}(${core})(?:$|${edge})`, ignoreCase);
    return {
      lastIndex: 0,
      exec(text) {
        while (this.lastIndex < text.length) {
          const from = this.lastIndex;
          const matcher = (from === 0 ? first : next).matcher(text);
          if (!matcher.find(from === 0 ? 0 : before(text, from))) break;
          const [start, end] = [matcher.start(1), matcher.end(1)];
          this.lastIndex = Math.max(end, from + 1);
          if (start < end) return { index: start, 0: text.slice(start, end) };
        }
        this.lastIndex = 0;
        return null;
      },
    };
  },
};

/** Where the character before a place begins. */
const before = (text: string, index: number): number =>
  index - (/[\uDC00-\uDFFF]/.test(text[index - 1]!) ? 2 : 1);

function compile(core: string, ignoreCase: boolean): RE2JS {
  return RE2JS.compile(core, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
}

/** What the engine says of a pattern, and what that means. */
const mistakes: readonly (readonly [RegExp, Text])[] = [
  [
    /Perl syntax|named capture/,
    {
      en: 'it has no look-ahead, no look-behind and no other groups that begin with `(?`',
      ko: '전후방 탐색과 `(?`로 시작하는 다른 그룹은 쓸 수 없습니다',
    },
  ],
  [
    /escape sequence/,
    {
      en: 'no such escape; back-references are not known',
      ko: '없는 이스케이프이며 역참조는 쓸 수 없습니다',
    },
  ],
  [
    /class range: `(?:\\[pP]|\[:)/,
    {
      en: 'no such class of characters; `\\p{Hangul}` is one',
      ko: '없는 문자 클래스입니다(예: `\\p{Hangul}`)',
    },
  ],
  [
    /repeat count: `\{(\d+),(\d+)\}`/,
    {
      en: 'repeat counts go up to 1,000, the smaller one first',
      ko: '반복 범위는 작은 수를 먼저, 1,000까지 쓸 수 있습니다',
    },
  ],
  [/repeat count/, { en: 'repeat counts go up to 1,000', ko: '반복 횟수는 1,000까지입니다' }],
  [/nested repetition/, { en: 'repeated twice in a row', ko: '반복 기호가 겹칩니다' }],
  [/repetition operator/, { en: 'nothing stands before what repeats', ko: '반복할 대상이 없습니다' }],
  [/missing closing \]/, { en: 'a `]` is missing', ko: '`]`가 빠져 있습니다' }],
  [/missing closing \)/, { en: 'a `)` is missing', ko: '`)`가 빠져 있습니다' }],
  [/unexpected \)/, { en: 'a `)` too many', ko: '`)`가 남습니다' }],
  [
    /character class range/,
    { en: 'a range of characters is the wrong way round', ko: '문자 범위가 거꾸로입니다' },
  ],
  [/trailing backslash/, { en: 'it ends in a backslash', ko: '역슬래시로 끝납니다' }],
  [/nests too deeply|too large/, { en: 'it is too large', ko: '너무 큽니다' }],
];

/** What is wrong with a pattern, without the pattern; undefined where nothing is. */
export function patternMistake(core: string): Text | undefined {
  try {
    compile(core, false);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const known = mistakes.find(([said]) => said.test(message));
    return known?.[1] ?? { en: 'it cannot be read', ko: '읽을 수 없습니다' };
  }
}
