import { expect, it } from 'vitest';
import { leftOut } from '../../src/audit/left-out.ts';

it('names other databases of a server, and counts the rest of many', () => {
  const databases = Array.from({ length: 12 }, (_, i) => `db${i}`);
  const [few, many] = leftOut(
    [],
    [],
    [
      { id: 'none', databases: [] },
      { id: 'crm', databases: ['hr', 'old_pay'] },
      { id: 'shop', databases },
    ],
  );
  expect(few).toEqual({
    en: 'crm: its server has other databases, in which this source does not look: hr, old_pay',
    ko: 'crm: 같은 서버의 다른 데이터베이스는 이 소스로 확인하지 않음: hr, old_pay',
  });
  expect(many?.en).toMatch(/: db0, .*db9, and 2 more$/);
  expect(many?.ko).toMatch(/db9 외 2개$/);
});
