import { expect, it } from 'vitest';
import { findKoreanNames } from '../../src/core/korean-names.ts';

const namesIn = (text: string) => findKoreanNames(text).map(({ start, end }) => text.slice(start, end));

it('names of people are found as words of their own', () => {
  expect(namesIn('홍길동')).toEqual(['홍길동']);
  expect(namesIn('exports/홍길동_이력서 (김철수).json')).toEqual(['홍길동', '김철수']);
  expect(namesIn('황보지영, 남궁민')).toEqual(['황보지영', '남궁민']);
});

it.each([
  '이용자 목록',
  '주문일_배송지',
  '신주소',
  '문자열',
  '주민세',
  '홍보물',
  '김치찌개',
  '서울특별시',
  '강원도',
  '홍길동전',
])('words made like names are not: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});
