import { expect, it } from 'vitest';
import { subjectKey } from '../../src/core/identity.ts';

it.each([
  ['Someone@Example.COM ', 'someone@example.com'],
  ['+82 10-0000-0000', '01000000000'],
  ['010 0000 0000', '01000000000'],
  ['M-1001', 'M-1001'],
  // A plain number is a key of a system, even where it could be a telephone number.
  ['1001', '1001'],
  ['8210000000', '8210000000'],
])('%j comes down to %j', (text, key) => {
  expect(subjectKey(text).key).toBe(key);
});
