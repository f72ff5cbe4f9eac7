import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'paper-file-kr',
  kind: 'pattern',
  item: 'photo',
  core: '[^\\r\\n]{0,200}(?:주민등록(?:증|등본|초본)|신분증|여권|(?:운전)?면허증|외국인등록증|가족관계증명서|통장)(?: ?(?:사본|사진|앞면|뒷면|스캔))?[^가-힣\\r\\n/\\\\][^\\r\\n/\\\\]{0,60}\\.(?:pdf|jpe?g|png|heic|tiff?|bmp|gif|webp|PDF|JPE?G|PNG)|[^\\r\\n]{0,200}(?:주민등록(?:증|등본|초본)|신분증|여권|(?:운전)?면허증|외국인등록증|가족관계증명서|통장)(?: ?(?:사본|사진|앞면|뒷면|스캔))?\\.(?:pdf|jpe?g|png|heic|tiff?|bmp|gif|webp|PDF|JPE?G|PNG)',
  gate: { words: ['주민등록', '신분증', '여권', '면허증', '운전면허', '외국인등록', '가족관계', '통장'] },
  weight: 0.9,
  examples: {
    match: [
      '/upload/주민등록증_홍가온.jpg',
      '여권사본_김나래.png',
      '신분증 앞면(1).jpeg',
      'a/통장사본.pdf',
      '홍가온_주민등록등본.pdf',
    ],
    reject: ['여권사진규격.pdf', '신분증을 보내 주세요', '여권.hwp', '상품사진_1.jpg'],
  },
});
