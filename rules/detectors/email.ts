import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';
import { isRoleMailbox } from './_validate/impersonal.ts';

export default defineDetector({
  id: 'email',
  kind: 'pattern',
  item: 'email',
  core: `[${letters}\\d._%+-]{0,63}[${letters}\\d_%+-]@(?:[${letters}\\d](?:[${letters}\\d-]{0,61}[${letters}\\d])?\\.){1,8}[${letters}]{2,24}`,
  boundary: { before: `[${letters}\\d._%+@-]`, after: `[${letters}\\d@]` },
  gate: { anchor: '@' },
  impersonal: isRoleMailbox,
  weight: 0.97,
  inText: true,
  examples: {
    match: ['someone@example.com', 'a.b+c@mail.example.co.kr', '홍보@예시.한국'],
    reject: ['someone@example', '@example.com', 'a@b@example.com', 'git@host:repo', 'p.a.@href.email'],
  },
  // No dot ends what stands before the sign: the path of an attribute in XML has one there.
  refs: ['RFC 5321, RFC 6531'],
});
