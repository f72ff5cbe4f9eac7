import { defineDetector } from '../../src/sdk/index.ts';

const word = '一-鿿々ヶケァ-ンーぁ-ん';

export default defineDetector({
  id: 'address-japan',
  kind: 'pattern',
  item: 'address',
  core: `(?:〒? ?\\d{3}-?\\d{4}[ \\u3000]?)?(?:北海道|東京都|大阪府|京都府|[一-鿿]{2,3}県)[${word}]{1,10}[市区町村郡][${word} \\u3000\\dA-Za-z-]{1,60}`,
  boundary: { before: '[一-鿿]' },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['東京都千代田区例町1-1-1', '〒100-0001 神奈川県横浜市例区見本2-2-1', '北海道札幌市例区大通西4'],
    reject: ['東京都', '東京都庁', '例町1-1-1'],
  },
  refs: ['Prefectures and municipalities of Japan, after the Local Autonomy Act, arts. 1-3 and 281'],
});
