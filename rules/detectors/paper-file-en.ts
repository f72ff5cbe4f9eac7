import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'paper-file-en',
  kind: 'pattern',
  item: 'photo',
  core: '(?:[^\\s?#]{0,200}[/_-])?(?:[Pp]assports?|PASSPORT|[Ii]d[_-]?[Cc]ards?|ID[_-]?CARD|[Nn]ational[_-]?[Ii][Dd]|[Ii]dentity[_-]?(?:[Cc]ards?|[Dd]ocuments?)|[Dd]riv(?:ers?|ing)[_-]?[Ll]icen[cs]es?|[Rr]esidence[_-]?[Pp]ermits?|[Kk]yc)[/_-][^\\s?#]{0,120}\\.(?:pdf|jpe?g|png|heic|tiff?|bmp|gif|webp|PDF|JPE?G|PNG)(?:\\?[^\\s]{0,200})?',
  weight: 0.85,
  examples: {
    match: [
      'passport_sample.jpg',
      's3://bucket/kyc/passport/0a1b2c.png',
      '/upload/idcard/0a1b.jpg',
      'https://example.com/f/drivers-license_12.pdf',
    ],
    reject: ['product_passports.csv', 'passport.txt', 'photo_1.jpg', 'kycloud.png'],
  },
});
