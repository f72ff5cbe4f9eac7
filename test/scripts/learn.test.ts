import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Example, fit } from '../../scripts/learn/fit.ts';
import { readLessons } from '../../scripts/learn/material.ts';

const example = (features: string[], label: number): Example => ({
  features: ['bias', ...features],
  right: new Map([[label, 1]]),
  weight: 1,
});
const examples = [
  ...Array.from({ length: 20 }, () => example(['word:mail', 'type:text'], 1)),
  ...Array.from({ length: 20 }, () => example(['word:price', 'type:number'], 0)),
  ...Array.from({ length: 20 }, () => example(['word:hp', 'type:text'], 2)),
];
const features = ['bias', 'type:number', 'type:text', 'word:hp', 'word:mail', 'word:price'];

describe('the fit of the learned model', () => {
  it('gives a word to its class', () => {
    const weights = fit(examples, features, 3);
    const best = (feature: string) => {
      const byClass = [...weights.get(feature)!];
      return byClass.indexOf(Math.max(...byClass));
    };
    expect(['word:price', 'word:mail', 'word:hp', 'type:number'].map(best)).toEqual([0, 1, 2, 0]);
  });
  it('is the same every time', () => {
    expect(fit(examples, features, 3)).toEqual(fit(examples, features, 3));
  });
  it('takes what is accepted too for less', () => {
    const either = examples.map((one) => ({ ...one, right: new Map([...one.right, [0, 0.3] as const]) }));
    const mail = (from: readonly Example[]) => fit(from, features, 3).get('word:mail')!;
    expect(mail(either)[0]).toBeGreaterThan(mail(examples)[0]!);
    expect(mail(either)[1]).toBeGreaterThan(mail(either)[0]!);
  });
});

describe('schemas to learn from', () => {
  const read = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'gamsa-learn-')), 'lessons.txt');
    writeFileSync(file, text);
    return readLessons(file);
  };
  it('are sources, tables and columns', () => {
    const [member, code] = read(
      '@ 1\n= member | 회원\nid | int | none |  |  | 1\nnm | varchar(20) | person_name |  | 이름\n@ 2\n= code\ncd | char(2) | none | arguable\n',
    );
    expect(member).toMatchObject({ source: '1', dataset: { name: 'member', comment: '회원' } });
    expect(member!.dataset.fields).toMatchObject([
      { name: 'id', primaryKey: true },
      { name: 'nm', maxLength: 20, comment: '이름' },
    ]);
    expect(member!.labels.get('nm')).toEqual({ label: 'person_name', hard: '' });
    expect(code).toMatchObject({ source: '2' });
    expect(code!.labels.get('cd')).toEqual({ label: 'none', hard: 'arguable' });
  });
  it('are refused where a line is none of these, by its number', () => {
    expect(() => read('@ 1\n= member\nid | int\n')).toThrow(/lessons\.txt:3: neither/);
    expect(() => read('@ 1\nid | int | none\n')).toThrow(/lessons\.txt:2: neither/);
  });
});
