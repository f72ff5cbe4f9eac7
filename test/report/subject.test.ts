import { expect, it } from 'vitest';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { loadItems } from '../../src/registry.ts';
import { renderSubject } from '../../src/report/subject.ts';

const search: SubjectSearch = {
  asked: ['email'],
  searched: 3,
  found: [
    { source: 'crm', dataset: 'customers', via: 'match', fields: ['email'], items: ['email'], records: 1 },
    {
      source: 'shop',
      dataset: 'orders',
      via: 'link',
      fields: ['customer_id'],
      from: [{ source: 'crm', dataset: 'customers', field: 'id' }],
      items: [],
      records: 2,
    },
    { source: 'shop', dataset: 'parcels', via: 'reference', fields: ['order_no'], items: [], records: 1 },
  ],
  unsearched: [{ source: 'web', fields: [], why: { en: 'not looked at', ko: '확인하지 않음' } }],
};

it.each([
  ['en', 'data subject  customer_id', 'that was read in crm:customers.id', 'not looked at'],
  ['ko', '정보주체   customer_id', 'crm:customers.id에서 읽은', '확인하지 않음'],
] as const)(
  'says by which field a number was learnt, and what was not searched: %s',
  async (language, ...said) => {
    const text = renderSubject(search, { language, width: 100, color: false, items: await loadItems() });
    for (const one of said) expect(text).toContain(one);
  },
);

it('speaks of no number where none was followed', async () => {
  const found = search.found.filter(({ via }) => via !== 'link');
  const options = { language: 'en', width: 100, color: false, items: await loadItems() } as const;
  expect(renderSubject({ ...search, found }, options)).not.toContain('data subject');
});
