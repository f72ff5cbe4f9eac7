import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'token-ulid',
  kind: 'pattern',
  item: 'token',
  form: 'tokenised',
  core: '(?=[0-9]*[A-Za-z])(?:[0-7][0-9A-HJKMNP-TV-Z]{25}|[0-7][0-9a-hjkmnp-tv-z]{25})',
  gate: { any: ['upper', 'lower'] },
  weight: 0.05,
  examples: {
    match: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    reject: ['01ARZ3NDEKTSV4RRFFQ69G5FA', '81ARZ3NDEKTSV4RRFFQ69G5FAVX'],
  },
  refs: ['ULID: Crockford base32'],
});
