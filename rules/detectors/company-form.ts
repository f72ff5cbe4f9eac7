import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-form',
  kind: 'pattern',
  item: 'company',
  core: '(?:\\(주\\)|㈜|주식회사|\\(유\\)|유한회사|재단법인|사단법인) ?.{1,40}|.{1,40}(?:\\(주\\)|㈜| ?주식회사| ?유한회사)',
  gate: { any: ['hangul', 'parenthesis'] },
  coverage: 0.5,
  weight: 0.88,
  examples: {
    match: ['(주)가온', '나래 주식회사', '다솜㈜'],
    reject: ['가온', '주식'],
  },
  refs: ['Legal forms of companies'],
});
