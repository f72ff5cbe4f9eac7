import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'hash-named-weak',
  kind: 'pattern',
  item: 'password',
  form: 'weak-hash',
  core: '(?:md[245]|MD[245]|(?:sha|SHA)[-_]?1|ntlm|NTLM)[:$][\\w+/=.:$,-]{22,200}',
  weight: 0.19,
  examples: {
    match: [`md5:${'a1'.repeat(16)}`, `sha1$salt$${'a1'.repeat(20)}`],
    reject: ['md5:abc', 'a1'.repeat(16)],
  },
  refs: ['Prefixes of digests; of anything'],
});
