import { describe, expect, it } from 'vitest';
import { judgeValues, make } from '../support.ts';

const count = 30;
const digits = (index: number, length: number) =>
  String((index * 7919 + 13) % 10 ** length).padStart(length, '0');
const landline = (index: number) => `02-5${digits(index, 3)}-${digits(index + 3, 4)}`;
const mobile = (index: number) => `010-${digits(index, 4)}-${digits(index + 5, 4)}`;
const masked = (index: number) => `90010${1 + (index % 9)}-${1 + (index % 2)}******`;
const plate = (index: number) => `${10 + index}${['가', '나', '다'][index % 3]}${digits(index, 4)}`;

const itemOf = (name: string, value: (index: number) => string) =>
  judgeValues('목록', { 'id int': make(count, String), [name]: make(count, value) })[1]!.classification.item;

describe('a column that is called a number and no more', () => {
  it.each([
    ['telephones', landline, 'phone'],
    [
      'telephones of houses and of people',
      (index: number) => (index % 2 ? landline(index) : mobile(index)),
      'phone',
    ],
    ['mobile phones', mobile, 'mobile-phone'],
    ['resident numbers, masked', masked, 'rrn'],
    ['vehicles', plate, 'vehicle-plate'],
  ])('is told by its values: %s', (_, value, item) => {
    for (const name of ['번호', 'number', 'No.']) expect([name, itemOf(name, value)]).toEqual([name, item]);
  });

  it('is nobody’s where they are counted, or where the name says whose number it is', () => {
    expect(itemOf('번호', (index) => String(index + 1))).toBeUndefined();
    expect(itemOf('주문번호', (index) => `11-10-${digits(index, 6)}-66`)).toBeUndefined();
  });
});

describe('values that tell of a birth', () => {
  it('by the calendar that they say', () => {
    expect(
      itemOf(
        'col_b',
        (index) => `19${60 + index}.0${1 + (index % 9)}.1${index % 9}(${index % 4 ? '양' : '음'})`,
      ),
    ).toBe('date-of-birth');
  });

  it('by the first seven digits of a resident number', () => {
    expect(itemOf('col_b', (index) => `${60 + index}01${10 + (index % 20)}-${1 + (index % 2)}`)).toBe(
      'date-of-birth',
    );
    expect(itemOf('col_b', (index) => `${60 + index}4577-${1 + (index % 2)}`)).toBeUndefined();
  });
});

describe('remarks', () => {
  it('are texts, if every one of them is a number', () => {
    expect(itemOf('비고', (index) => `11-10-${digits(index, 6)}-66`)).toBe('free-text');
  });
});
