import { expect, it } from 'vitest';
import { classifier } from '../support.ts';

it.each([
  ['휴대\n전화', 'mobile-phone'],
  ['회원\r\n이메일', 'email'],
  ['성\n명', 'name'],
  ['연락처\n(휴대폰)', 'phone'],
  ['주문\n번호', undefined],
])('a header that is wrapped in its cell is read as one line: %j', (name, item) => {
  const fields = [{ name, type: 'text', family: 'text' as const, nullable: true }];
  const [field] = classifier.schemaOnly({ name: 't', path: ['t'], kind: 'table', fields });
  expect(field?.name).toBe(name);
  expect(field?.classification.item).toBe(item);
});
