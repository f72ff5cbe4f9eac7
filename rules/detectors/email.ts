import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email',
  kind: 'pattern',
  item: 'email',
  core: '[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}{2,24}',
  boundary: { before: '[\\p{L}\\p{N}._%+@-]', after: '[\\p{L}\\p{N}@]' },
  gate: { minLength: 6, has: ['at', 'dot'] },
  weight: 0.97,
  inText: true,
  examples: {
    match: ['someone@example.com', 'a.b+c@mail.example.co.kr', '홍보@예시.한국'],
    reject: ['someone@example', '@example.com', 'a@b@example.com', 'git@host:repo'],
  },
  refs: ['RFC 5321, RFC 6531'],
});
