import { defineDetector } from '../../src/sdk/index.ts';

const signs =
  'aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces 양 황소 쌍둥이 게 사자 처녀 천칭 전갈 사수 궁수 염소 물병 물고기';
const animals = '쥐 소 호랑이 범 토끼 용 뱀 말 양 원숭이 닭 개 돼지';

export default defineDetector({
  id: 'star-sign',
  kind: 'dictionary',
  item: 'interest',
  entries: () =>
    new Set([
      ...signs.split(' ').map((one) => (/[a-z]/.test(one) ? one : `${one}자리`)),
      ...animals.split(' ').map((one) => `${one}띠`),
    ]),
  coverage: 0.9,
  weight: 0.3,
  examples: { match: ['Aries', '물고기자리', '토끼띠'], reject: ['Orion', '자리', '북두칠성'] },
  refs: ['Some are illnesses, cars and first names: only several of them, and nothing else, are signs'],
});
