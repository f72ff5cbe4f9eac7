import { defineDetector, surnames } from '../../src/sdk/index.ts';

const one = [...surnames].filter((name) => name.length === 1).join('|');

export default defineDetector({
  id: 'name-list-kr',
  kind: 'pattern',
  item: 'name',
  core: `(?:${one})[가-힣]{1,3}(?:[,·/] ?(?:${one})[가-힣]{1,3}){1,6}(?: ?\\([가-힣 ]{2,10}\\))?`,
  weight: 0.6,
  examples: { match: ['김가온, 이나래', '김가온,이나래 (각자대표)'], reject: ['김가온', '가온, 1234'] },
  refs: ['Lists of anything; the judge hears them beside single names'],
});
