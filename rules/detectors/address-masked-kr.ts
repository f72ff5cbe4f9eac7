import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-masked-kr',
  kind: 'pattern',
  item: 'address',
  form: 'masked',
  core: '[가-힣]{1,8}(?:특별시|광역시|특별자치시|특별자치도|도|시|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)?(?: [가-힣0-9]{1,12}){1,4} ?[*○●]{2,}[가-힣0-9 *○●-]{0,40}',
  validate: (text) =>
    /(?:시|도|군|구|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|[충전경][북남]|제주) /.test(text),
  portable: {
    valid: '(?:시|도|군|구|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|[충전경][북남]|제주) ',
    else: false,
  },
  weight: 0.85,
  examples: {
    match: ['서울특별시 강남구 ***', '경기 성남시 분당구 가온로 **'],
    reject: ['서울특별시 강남구', '비밀 문서 ***'],
  },
});
