import { defineDetector } from '../../src/sdk/index.ts';

const site = '[A-Za-z0-9-]{2,40}|네이버|지메일|다음|한메일|카카오|네이트|핫메일|구글';
const ending = ' ?(?:\\.|점|닷|쩜) ?(?:[A-Za-z]{2,12}|컴|넷|케이알)';

export default defineDetector({
  id: 'email-spelt',
  kind: 'pattern',
  item: 'email',
  core: `[A-Za-z0-9._%+-]{2,64} ?(?:골뱅이|\\( ?(?:at|골뱅이) ?\\)) ?(?:${site})(?:${ending}){1,3}`,
  boundary: { before: '[A-Za-z0-9._%+-]', after: '[A-Za-z0-9]' },
  gate: { words: ['골뱅', 'at'] },
  weight: 0.9,
  inText: true,
  examples: {
    match: [
      'someone 골뱅이 example.com',
      'someone 골뱅이 네이버 점 컴',
      'someone (at) example.com',
      'some.one(at)example.co.kr',
    ],
    reject: ['someone@example.com', 'someone 골뱅이 무침', 'meet (at) noon'],
  },
  refs: ['E-mail addresses as they are told, or spelt past programs that collect them'],
});
