import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'po-box',
  kind: 'pattern',
  item: 'address',
  core: '(?:[Pp]\\.? ?[Oo]\\.?|[Pp]ost(?:al)? [Oo]ffice) (?:[Bb]ox|BOX) ?(?:[Nn]o\\.? ?|#)?\\d{1,6}[A-Z]?|(?:우체국 ?)?사서함 ?\\d{1,5}(?:-\\d{1,5})? ?호',
  boundary: { before: wordStart, after: wordEnd },
  gate: { words: ['box', '사서함'], digits: 1 },
  weight: 0.8,
  inText: true,
  examples: {
    match: [
      'P.O. Box 12345',
      'PO Box 99',
      'Post Office Box 7',
      'P. O. BOX 1001',
      '우체국 사서함 12호',
      'P.O. Box #555',
    ],
    reject: ['box 12', 'PO 12345', 'po-box', '사서함', 'a box of 12'],
  },
  refs: ['USPS Publication 28, 283: PO BOX and its spellings'],
});
