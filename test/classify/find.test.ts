import { expect, it } from 'vitest';
import { createFinder } from '../../src/classify/find.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

const { find } = createFinder(await loadDetectors(), await loadItems());
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

it('whole names in Latin letters are found in what they are glued to, unlike words of fields', () => {
  for (const [text, name] of [
    ['user_Alice Quimby', 'Alice Quimby'],
    ['balance:alice.quimby', 'alice.quimby'],
    ['Jonas Wexcombe leave.xlsx', 'Jonas Wexcombe'],
    ['leave_Alice_Quimby.csv', 'Alice_Quimby'],
    ['cv-nadia-kowalik.pdf', 'nadia-kowalik'],
    ["Alice Quimby's letters", "Alice Quimby's"],
    ['note for Jonas Wexcombe', 'Jonas Wexcombe'],
    ['user_Alice Jang', 'Alice Jang'],
  ] as const)
    expect(found(text), text).toEqual([[name, 'name']]);
  for (const none of [
    'mark_read',
    'Victoria Station 2',
    'may.amount',
    'jeon_yong_area',
    'aria-busy',
    'ant-macros.xml',
    'demi_oblique',
    'public.art_works',
  ])
    expect(found(none), none).toEqual([]);
});

it('digits grouped as numbers of people are theirs in names, even where a check fails', () => {
  expect(found('990132-1987654')).toEqual([['990132-1987654', 'rrn']]);
  expect(found('of 4000-0000-9876-5431.csv')).toEqual([['4000-0000-9876-5431', 'credit-card']]);
  for (const none of ['backup-20240102-123456', '2024-01-02_0001-0002', '1700000000000000'])
    expect(found(none), none).toEqual([]);
});
