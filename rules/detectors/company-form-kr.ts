import { defineDetector } from '../../src/sdk/index.ts';
import { isMaker, makerStart, makers } from './_shared/companies.ts';

const noName =
  '^(?:주식회사|유한회사|재단법인|사단법인) (?:설립|등기|전환|정관|대표|형태|법인|이사|의|및|또는|등)';
const none = new RegExp(noName);

export default defineDetector({
  id: 'company-form-kr',
  kind: 'pattern',
  item: 'company',
  core: `${makers}?(?:(?:주식회사|유한회사|재단법인|사단법인) [가-힣A-Za-z0-9&]{2,20}|[가-힣A-Za-z0-9&]{2,20} ?(?:주식회사|유한회사))`,
  gate: { words: ['주식', '유한', '재단', '사단'] },
  validate: (text) => !isMaker(text) && !none.test(text),
  portable: { cases: [{ patterns: [`${makerStart}|${noName}`], is: false }], else: true },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['주식회사 가온', '나래물산 주식회사', '재단법인 다솜'],
    reject: ['주식회사 설립', '제조원 주식회사 가온', '주식 회사'],
  },
  refs: ['Legal forms of companies'],
});
