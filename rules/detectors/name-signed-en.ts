import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { isPerson, namePattern } from './_shared/people-en.ts';

const greeting =
  '(?:(?:[Bb]est|[Kk]ind|[Ww]arm) )?(?:[Rr]egards|[Ww]ishes)|[Ss]incerely(?: yours)?|[Yy]ours (?:sincerely|faithfully|truly)';
const before = new RegExp(`^(?:${greeting}),?\\s+`, 'u');

export default defineDetector({
  id: 'name-signed-en',
  kind: 'pattern',
  item: 'name',
  core: `(?:${greeting}),?\\s{1,6}${namePattern}`,
  boundary: { before: wordStart, after: '[\\p{L}\\d]' },
  gate: { words: ['regards', 'wishes', 'sincerely', 'yours'] },
  validate: (text) => isPerson(text.replace(before, '')),
  weight: 0.86,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'Best regards,\nJennifer Example',
      'Sincerely, James Smith',
      'Kind regards Maria Garcia',
      'Yours sincerely,\n\nJames Smith',
    ],
    reject: [
      'Best regards,\nCustomer Support',
      'regards the order',
      'Best wishes for the year',
      'Sincerely, Sales Team',
    ],
  },
  refs: ['How people end what they write to others'],
});
