import type { PatternDetector } from '../../../src/sdk/index.ts';

const told = /[가-힣](?:다|요|죠|까|음)[.,~ ]*$/;

/** For addresses: what begins with a place and tells of it is none: 가온시 나래동에 있습니다. */
export const notTold: Pick<PatternDetector, 'validate' | 'portable'> = {
  validate: (text) => (told.test(text) ? false : 'unknown'),
  portable: { cases: [{ patterns: [told.source], is: false }], else: 'unknown' },
};
