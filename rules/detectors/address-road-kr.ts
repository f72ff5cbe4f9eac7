import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-road-kr',
  kind: 'pattern',
  item: 'address',
  core: '(?:[가-힣]{1,8}(?:특별시|광역시|특별자치시|특별자치도|도|시|군|구) ?){0,4}(?:[가-힣]{1,8}[읍면동] ?)?[가-힣·\\d]{1,20}(?:대로|로|길) ?\\d{1,5}(?:-\\d{1,4})?(?:번길 ?\\d{1,5}(?:-\\d{1,4})?)?',
  gate: { has: ['numbered'] },
  validate: (text) => (/[시도군구읍면동] /.test(text) ? true : 'unknown'),
  portable: { valid: '[시도군구읍면동] ', else: 'unknown' },
  weight: 0.75,
  inText: true,
  examples: {
    match: ['서울특별시 가온구 미리내로 12', '경기도 나래시 새싹길 3-4', '한울대로 100'],
    reject: ['새로운 기능 3개', '서울특별시 가온구'],
  },
  refs: ['Road Name Address Act'],
});
