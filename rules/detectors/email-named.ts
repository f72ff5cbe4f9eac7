import { defineDetector } from '../../src/sdk/index.ts';
import { isRoleMailbox } from './_validate/impersonal.ts';

export default defineDetector({
  id: 'email-named',
  kind: 'pattern',
  item: 'email',
  core: '[^<>@\\n]{1,80}<[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}\\.\\p{L}{2,24}>',
  impersonal: isRoleMailbox,
  weight: 0.95,
  examples: {
    match: ['Someone <someone@example.com>'],
    reject: ['someone@example.com', 'Someone <someone>'],
  },
  refs: ['RFC 5322, name-addr'],
});
