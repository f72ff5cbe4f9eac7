import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'name-masked-kr',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: '(?:[가-힣][*○●◯〇＊ㅇO]{1,2}[가-힣]?|[가-힣]XX|[가-힣]{1,2}[*○●◯〇＊]{1,2}[가-힣]?|[가-힣][*○●◯〇＊][가-힣]{2}|[*○●◯〇＊]{1,2}[가-힣]{1,2})(?: ?[님씨])?',
  weight: 0.9,
  examples: {
    match: ['김*수', '이**', '박○○', '남궁*민', '남궁**민', '*길동', '김XX', '박ㅇㅇ', '이*서연', '김*수 님'],
    reject: ['김민수', '**'],
  },
});
