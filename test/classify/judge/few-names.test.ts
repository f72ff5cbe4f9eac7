import { describe, expect, it } from 'vitest';
import { byName, judgeValues } from '../support.ts';

const nameIn = (table: string, values: readonly string[], column = 'name'): string | undefined =>
  byName(judgeValues(table, { [column]: values }))[column];

describe('a few values in a column of names', () => {
  it.each([
    ['personal', ['김민서', '박지우']],
    ['x', ['이서준', '정하은', '윤도현', '최여진']],
    ['qna', ['우영희', '우영희', '우영희']],
  ])('are people’s where all are like Korean names: %s', (table, values) => {
    expect(nameIn(table, values)).toBe('name');
  });

  it('are people’s behind other words as well', () => {
    expect(nameIn('rooms', ['김민서', '박지우'], 'waiting_name')).toBe('name');
  });

  it.each([
    ['x', ['이어폰', '마스크']],
    ['x', ['감귤', '사과', '배']],
    ['x', ['고구마', '오징어', '강아지']],
    ['items', ['김민서', '박지우']],
    ['x', ['성남시', '고양시']],
    ['x', ['정보화', '이미지']],
  ])('are none where they are things and places, or the table’s: %s', (table, values) => {
    expect(nameIn(table, values)).not.toBe('name');
  });

  it('are no names of people under another word', () => {
    expect(nameIn('x', ['김민서', '박지우'], 'label')).toBeUndefined();
  });
});
