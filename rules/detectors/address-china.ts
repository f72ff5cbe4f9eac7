import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-china',
  kind: 'pattern',
  item: 'address',
  core: '[一-鿿]{1,9}(?:省|市|自治区|行政区|县|縣)[一-鿿]{1,16}(?:区|區|县|縣|市|镇|鎮|乡|鄉)[一-鿿\\d]{1,14}(?:路|街|道|巷|弄|村|里|段|胡同)[一-鿿]{0,8} ?\\d{1,5}(?:[-－]\\d{1,4})?(?:号|號|弄|栋|棟|楼|樓)?[一-鿿\\dA-Za-z -]{0,40}',
  weight: 0.9,
  inText: true,
  examples: {
    match: ['北京市例区样本路88号', '广东省深圳市例区样本街道示例路12号3栋', '台北市例區樣本路五段7號'],
    reject: ['北京市', '样本路88号', '北京市例区的会议在12号'],
  },
  refs: ['Order of parts after GB/T 23705-2009 and the addresses of Chunghwa Post'],
});
