import { expect, it } from 'vitest';
import { byName, classifier, judgeValues, make, table } from '../support.ts';

it('the lines of a text file are not called LINE', () => {
  const dataset = { ...table('users.xml', ['line']), kind: 'file' as const };
  const session = classifier.open(dataset, dataset.fields);
  session.add({ rows: 30, columns: [make(30, (i) => `<item><qty>${i}</qty></item>`)] });
  expect(byName(session.finish()).line).toBeUndefined();
});

it('keys that are data are no secrets, whatever the table keeps', () => {
  const names = ['홍가온', '김나래', '이다솜'];
  const fields = judgeValues('keys', {
    owners: make(40, (i) =>
      JSON.stringify(Object.fromEntries(names.map((name) => [name, { tel: `010-0000-${1000 + i}` }]))),
    ),
  });
  const { 'owners.{key}': key, 'owners.{}.tel': tel } = byName(fields);
  expect(['name', undefined]).toContain(key);
  expect(tel).toBe('mobile-phone');
});
