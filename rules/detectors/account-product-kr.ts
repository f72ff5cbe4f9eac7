import { defineDetector } from '../../src/sdk/index.ts';

/** What banks, insurers and brokers call what they sell, by its end. */
export default defineDetector({
  id: 'account-product-kr',
  kind: 'pattern',
  item: 'bank-account',
  core: '[가-힣A-Za-z0-9(][가-힣A-Za-z0-9()·&+/ -]{0,40}?(?:통장|예금|적금|부금|입출금|계좌|카드|연금|보험|펀드|신탁|청약|저축|대출|공제|증권계좌|상품권|포인트|급여이체|마이너스|론)(?:\\([가-힣A-Za-z0-9 ]{1,12}\\))?',
  weight: 0.05,
  examples: {
    match: ['가온 자유입출금', '나래 주거래 우대통장', '국민연금', '다솜 CLUB 카드', 'IRP 퇴직연금'],
    reject: ['김가온', '통장', '카드사 안내'],
  },
  refs: ['Ends of the names of products; people are called otherwise'],
});
