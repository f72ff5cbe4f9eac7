import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'name-masked-kr',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: '[가-힣][*○●O]{1,2}[가-힣]?|[가-힣]XX|[가-힣]{1,2}[*○●]{1,2}[가-힣]?|[*○●]{1,2}[가-힣]{1,2}',
  gate: { minLength: 2, maxLength: 5, has: ['hangul'], any: ['star', 'upper'] },
  weight: 0.9,
  examples: {
    match: ['김*수', '이**', '박○○', '남궁*민', '남궁**민', '*길동', '김XX'],
    reject: ['김민수', '**'],
  },
});
