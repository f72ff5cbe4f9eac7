import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd } from './_shared/labels.ts';

/** Two letters end where the word does. */
const streets = [
  'str',
  'ave',
  'roa',
  'bou',
  'blv',
  'lan',
  'dri',
  'par',
  'ter',
  ...'st rd ln dr'.split(' ').flatMap((one) => [`${one} `, `${one}.`, `${one},`]),
];

export default defineDetector({
  id: 'address-western-full',
  kind: 'pattern',
  item: 'address',
  core: "\\d{1,5}[A-Za-z]? (?:(?:[NSEW]\\.? |\\d{1,3}(?:st|nd|rd|th) )|(?:[A-Z][A-Za-z.'-]{1,20} )){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Parkway|Terrace)\\.?,? (?:(?:Apt|Suite|Ste|Unit|#)\\.? ?\\w{1,6},? )?(?:[A-Z][A-Za-z.'-]{1,20},? ){1,3}(?:[A-Z]{2},? \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})",
  boundary: { before: '[A-Za-z0-9.,-]', after: wordEnd },
  gate: { words: streets },
  weight: 0.92,
  inText: true,
  examples: {
    match: [
      '12 Example Street, Sampleton, NY 10001',
      '7 Long Rd, Apt 4, New Sample CA 90210',
      '10 Some Lane, London SW1A 1AA',
      '350 5th Ave, New Sample, NY 10118',
      '12 N. Example St, Sampleton, NY 10001',
    ],
    reject: ['12 Example Street', '2 Hard Drive, Black, 2024', '3 Sets'],
  },
  refs: ['USPS and Royal Mail postal codes'],
});
