import { expect, it } from 'vitest';
import { createFinder } from '../../src/classify/find.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

const find = createFinder(await loadDetectors(), await loadItems());
const found = (text: string) => find(text).map(({ start, end, item }) => [text.slice(start, end), item]);

it('personal data in names of files and columns is found by its form, names of people by themselves', () => {
  expect(found('kim@example.com/a.csv')).toEqual([['kim@example.com', 'email']]);
  expect(found('홍길동.연락처')).toEqual([['홍길동', 'name']]);
  expect(found('홍길동_010-1234-5678_김철수')).toEqual([
    ['홍길동', 'name'],
    ['010-1234-5678', 'mobile-phone'],
    ['김철수', 'name'],
  ]);
  expect(found('user-010-1234-5678')).toEqual([['010-1234-5678', 'mobile-phone']]);
  for (const name of ['t.user.@', 'user@', '@_1', '@x', 'user_@_old'])
    expect(found(name.replace('@', '010-1234-5678')), name).toEqual([['010-1234-5678', 'mobile-phone']]);
  for (const none of ['order-2024-01-02.csv', 'v-010', 'backup-20240102-1234'])
    expect(found(none), none).toEqual([]);
  expect(found('이용자_주소.csv')).toEqual([]);
  expect(found('Jennifer Example/Maria T. Example.csv')).toEqual([
    ['Jennifer Example', 'name'],
    ['Maria T. Example', 'name'],
  ]);
  expect(found('Jennifer_Example.pdf')).toEqual([['Jennifer_Example', 'name']]);
  for (const name of ['user:@', 'USER#@', '[@]'])
    expect(found(name.replace('@', 'Jennifer Example')), name).toEqual([['Jennifer Example', 'name']]);
  for (const name of [
    'Order Date',
    'Grant Amount',
    'Job_Description',
    'BILL_CYC',
    'first_name',
    'Sales Report',
  ])
    expect(found(name)).toEqual([]);
});
