import type { Shape } from './profile.ts';

const tests: readonly (readonly [Shape, RegExp])[] = [
  ['boolean', /^(?:true|false|yes|no|y|n|t|f|o|x|예|아니오|0|1)$/i],
  ['integer', /^[+-]?\d+$/],
  ['decimal', /^[+-]?(?:\d[\d,]*\.\d+|\d{1,3}(?:,\d{3})+)(?:[eE][+-]?\d+)?$/],
  [
    'date',
    new RegExp(
      `^\\(?(?:${[
        '(?:19|20)\\d{2}[-./년]\\s?\\d{1,2}[-./월]\\s?\\d{1,2}[일.]?',
        '\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d{2}',
        '\\d{1,2}/\\d{1,2}/\\d{2}',
        '\\d{1,2}[-. ][A-Za-zÀ-ÿ]{3,9}\\.?,?[-. ](?:19|20)\\d{2}',
        '[A-Za-z]{3,9}\\.? \\d{1,2}, ?(?:19|20)\\d{2}',
      ].join('|')})\\)?$`,
    ),
  ],
  ['datetime', /^(?:19|20)\d{2}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}[일.]?[T ].*\d/],
  ['time', /^\d{1,2}:\d{2}(?::\d{2})?$/],
  ['uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ['json', /^[[{][\s\S]*[\]}]$/],
  ['hex', /^(?:\\x|0x)?[0-9a-f]{16,}$/i],
  ['base64', /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z0-9+/_-]{20,}={0,2}$/],
  ['word', /^\S+$/],
];

/** Longer values are of none of the shapes that are told by their form, JSON, hex and base64 aside. */
const longestForm = 64;
const longTests = tests.filter(([shape]) => ['json', 'hex', 'base64', 'word'].includes(shape));

/** The first shape that fits a trimmed value; see `shapes`. */
export function shapeOf(value: string): Shape {
  for (const [shape, test] of value.length > longestForm ? longTests : tests)
    if (test.test(value)) return shape;
  return countWords(value) > 5 || /[.!?。]\s|[.!?。]$/.test(value) ? 'sentence' : 'words';
}

export function countWords(value: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < value.length; i++) {
    const blank = value.charCodeAt(i) <= 32;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
