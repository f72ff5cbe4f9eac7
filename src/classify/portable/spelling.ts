import type { PortableSpelling, Respelling } from '../../core/profile.ts';
import {
  absent,
  apart,
  blanks,
  dashes,
  fraction,
  hidden,
  hiddenAddress,
  loosely,
  numbersOnly,
  pairs,
  pictured,
  schemes,
  spelledDot,
} from '../values/usual.ts';
import { toRe2 } from './re2.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const wide = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i)).join('');
const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join('');

/** Blanks and control characters around a value. */
const edges = ['^[\\x00-\\x20]+|[\\x00-\\x20]+$', ''] as const;

/** Separators between digits; RE2 takes the digits with them, so that those between which one digit stands are found by turns. */
const between = (before: string, separators: string) => {
  const step = [`(${before})(?:${separators})([0-9])`, '\\1-\\2'] as const;
  return [step, step];
};

const composed: Respelling = {
  when: [`[${apart}]`],
  letters: [wide, ascii],
  steps: [[`[${hidden}]`, ''], [`[${blanks}]`, ' '], ...between('[0-9)]', ` ?[${dashes}] ?`), edges],
};

const only = (...patterns: readonly string[]): Respelling => {
  const pattern = patterns.join('|');
  const kept = patterns.map((_, i) => `\\${i + 1}`).join('');
  return { when: [pattern], steps: [[pattern, kept], edges] };
};

/** Groups of one pattern are nine at the most. */
const unwrapped: readonly Respelling[] = [
  only(
    '^="([^"]*)"$',
    ...Object.entries(pairs).flatMap(([first, last]) => {
      if (first === "'") return [];
      const inner = `[^${first}${last}\\\\]`;
      return first === '<' ? [`^<(${inner}*@${inner}*)>$`] : [`^${first}(${inner}+)${last}$`];
    }),
  ),
  only("^'([^'\\\\]+)'$", "^'([^']+)$", `^(?i:${schemes.source}):(\\S+)$`),
];

const signed = '@|^[^(]*[(] ?[adAD골점]|^[^\\[]*\\[ ?[adAD골점]';

/** What `values/usual.ts` does, for an engine that has only RE2. */
export const spelling: PortableSpelling = {
  usual: [
    [composed],
    [{ when: [`^(?:${[...absent].map(escaped).join('|')})$`], steps: [['(?s:.)+', '']] }],
    unwrapped,
  ],
  otherwise: [
    [{ when: ['^(?s:.{9})'], steps: [[toRe2(pictured.source)!.core, '']] }],
    [
      {
        when: [numbersOnly.source, loosely.source],
        steps: between('[0-9]', ' [-_]{1,2} ?|[-_]{1,2} |_|[-_]{2}'),
      },
      { when: [numbersOnly.source, fraction.source], steps: [[fraction.source, '\\1']] },
      {
        when: ['^(?s:.{9})', signed, `(?i)${hiddenAddress.source}`],
        steps: [
          [`(?i)${hiddenAddress.source}`, '\\1@\\2'],
          [`(?i)${spelledDot.source}`, '.'],
        ],
      },
    ],
  ],
};
