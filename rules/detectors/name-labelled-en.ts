import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { isPerson, namePattern } from './_shared/people-en.ts';

const labels =
  '(?:(?:[Cc]ustomer|[Cc]lient|[Cc]ontact|[Pp]atient|[Ff]ull|[Rr]ecipient|[Aa]pplicant|[Ee]mployee|[Gg]uest) )?[Nn]ame|[Cc]ustomer|[Cc]lient|[Pp]atient|[Rr]ecipient|[Aa]pplicant|[Bb]eneficiary|[Aa]ccount [Hh]older|[Cc]ontact(?: [Pp]erson)?|[Aa]ttn|[Aa]ttention';

export default defineDetector({
  id: 'name-labelled-en',
  kind: 'pattern',
  item: 'name',
  core: `(?:${labels}) ?: ?${namePattern}`,
  boundary: { before: wordStart, after: '[\\p{L}\\d]' },
  gate: {
    words:
      'name customer client contact patient full recipient applicant employee guest beneficiary account attn'.split(
        ' ',
      ),
  },
  validate: (text) => isPerson(text.slice(text.indexOf(':') + 1).trim()),
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: ['Customer name: Maria Sample', 'contact: Minsu Kim', 'Attn: Jennifer Example'],
    reject: ['Name: Blue Chair', 'Contact: Sales Team', 'customer Maria Sample'],
  },
});
