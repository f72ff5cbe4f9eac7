import { defineDetector } from '../../src/sdk/index.ts';
import { toldBetween, toldDigit } from './_shared/told-digits-kr.ts';

export default defineDetector({
  id: 'mobile-kr-told',
  kind: 'pattern',
  item: 'mobile-phone',
  core: `(?:공일[공일육칠팔구]|영일영)(?:${toldBetween}${toldDigit}){7,8}`,
  boundary: { before: toldDigit, after: toldDigit },
  gate: { words: ['공일', '영일'] },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['공일공 영일이삼 사오육칠', '공일공에 영일이삼에 사오육칠', '영일영, 영일이삼, 4567'],
    reject: ['공일공 단위', '공일공 일이삼', '영일이삼사오육칠팔구'],
  },
  refs: ['Mobile numbers as call centres write down or transcribe what was said'],
});
