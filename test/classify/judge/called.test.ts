import { describe, expect, it } from 'vitest';
import { asCalled } from '../../../src/classify/names/tables.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { byName, classifier, table } from '../support.ts';

const judged = (dataset: Partial<Dataset>) =>
  byName(classifier.schemaOnly({ ...table('machines', ['model', 'age int', 'operator']), ...dataset })).age;

describe('what a table is called', () => {
  it('is the same in a schema, a folder, an archive, a workbook and under any ending', () => {
    expect(judged({})).toBeUndefined();
    expect(judged({ name: 'public.machines', path: ['public', 'machines'] })).toBeUndefined();
    for (const name of [
      'machines.csv',
      'machines.csv.gz',
      'exports/2024/machines.xlsx',
      'backup.zip!/in/machines.csv',
      'shop.db#machines',
      'machines/2024-01.csv',
      'machines.xlsx#Sheet1',
      'machines.xlsx#2024',
    ])
      expect(judged({ name, path: [name], kind: 'file' }), name).toBeUndefined();
    expect(judged({ name: 'people.csv', path: ['people.csv'], kind: 'file' })).toBe('age');
  });

  it('is so whichever issue a file is', () => {
    const columns = ['이름', '성별', '상태', '비고'];
    const kinds = (name: string) => asCalled({ ...table(name, columns), kind: 'file', path: [name] }).name;
    for (const name of [
      '회원명단_20240301_최종.xlsx',
      '[인사팀] 회원명단 (2).xlsx',
      '2024년 3월 회원명단.csv',
      '1. 회원명단_v1.2.csv',
      '회원명단-2024-03.csv',
    ])
      expect(kinds(name)).toBe('회원명단');
    expect(kinds('2024-03.csv')).toBe('2024-03');
    expect(kinds('co2.csv')).toBe('co2');
    expect(kinds('3d_models.csv')).toBe('3d_models');
  });
});
