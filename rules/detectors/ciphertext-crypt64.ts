import { defineDetector } from '../../src/sdk/index.ts';

/** Kinds of characters change from one to the next this often, where nobody wrote them: about two times in three. */
const restless = 0.45;
const runs = /[a-z]+|[A-Z]+|[0-9]+|[./]+/g;

export default defineDetector({
  id: 'ciphertext-crypt64',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?=[a-z0-9./]*[A-Z])(?=[A-Z0-9./]*[a-z])(?=[A-Za-z0-9/]*\\.)[A-Za-z0-9./]{22,4096}',
  gate: { has: ['upper', 'lower', 'dot'] },
  validate: (text) => {
    const changes = (text.match(runs)?.length ?? 1) - 1;
    // Addresses, paths and names of packages have words in them.
    return changes > text.length * restless && !text.includes('//') ? 'unknown' : false;
  },
  weight: 0.1,
  examples: {
    match: ['qvAS.bcD3Fgh/JKl.noPQ2', `${'aB3.'.repeat(16)}`],
    reject: ['www.Example.com/Path/To/Page1', 'com.acme.shop.OrderService2Test', 'q83vASNFZ4mrze8BI0Vn'],
  },
  refs: ['The alphabet of crypt(3) and bcrypt, “./0-9A-Za-z”, of what looks random'],
});
