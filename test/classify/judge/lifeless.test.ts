import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const cycle = (...values: string[]) => make(40, (i) => values[(i * 13) % values.length]!);
const numbers = make(40, (i) => `${1 + ((i * 17) % 38)}`);

describe('tables of things, by what only things have', () => {
  it('hold nobody’s age, health, marks or job', () => {
    const wines = judgeSchema('cellar', ['vintage int', 'grape', 'age int', 'alcohol int', 'rating int']);
    expect(Object.values(wines)).toEqual(make(5, () => '').map(() => undefined));
    const built = judgeSchema('stock_2', ['floors int', 'age int', 'occupation', 'material', 'condition']);
    expect(built).toMatchObject({ age: undefined, occupation: undefined, condition: undefined });
    const samples = judgeSchema('lab_samples', [
      'material',
      'viscosity int',
      'density int',
      'glucose int',
      'k int',
    ]);
    expect(samples).toMatchObject({ glucose: undefined, k: undefined });
  });

  it('in Korean as well', () => {
    const tested = judgeValues('시험', {
      재질: cycle('SS400', 'SUS304'),
      인장강도: numbers,
      경도: numbers,
      체중: numbers,
    });
    expect(byName(tested)).toMatchObject({ 경도: undefined, 체중: undefined });
    const trees = judgeValues('대장', {
      수종: cycle('은행', '벚'),
      '수고(m)': numbers,
      건강상태: cycle('양호', '불량'),
    });
    expect(byName(trees).건강상태).toBeUndefined();
  });

  it('but somebody’s where a person stands beside them', () => {
    const crew = judgeSchema('crew', ['vessel', 'imo int', 'berth', 'age int', 'gender', 'email']);
    expect(crew).toMatchObject({ age: 'age', gender: 'gender', email: 'email' });
    const claims = judgeSchema('claims', [
      'displacement int',
      'airbags int',
      'engine',
      'policyholder_age int',
      'insured_age int',
    ]);
    expect(claims.insured_age).toBe('age');
    const drinkers = judgeSchema('survey', ['age int', 'alcohol int', 'smoke int', 'gender']);
    expect(drinkers).toMatchObject({ age: 'age', alcohol: 'health' });
  });
});

describe('animals by their breed and species', () => {
  it('have a sex, a birthday and an illness that are nobody’s', () => {
    const birds = judgeSchema('measured', ['species', 'island', 'sex', 'year int']);
    expect(birds.sex).toBeUndefined();
    const mice = judgeSchema('mice', ['strain', 'cage', 'sex', 'dob date', 'glucose int', 'genotype']);
    expect(mice).toMatchObject({ sex: undefined, dob: undefined, genotype: undefined });
    const cows = judgeValues('한우이력', {
      개체번호: numbers,
      출생일: cycle('2020-01-02', '2021-03-04'),
      성별: cycle('암', '수'),
      도축일: cycle('2022-01-02'),
      질병: cycle('없음', '구제역'),
    });
    expect(byName(cows)).toMatchObject({ 출생일: undefined, 성별: undefined, 질병: undefined });
  });

  it('and whoever keeps them is somebody', () => {
    const kept = judgeSchema('pets', ['species', 'pet_name', 'owner_name', 'owner_phone']);
    expect(kept).toMatchObject({ owner_name: 'name', pet_name: undefined });
  });
});

describe('a table of ships', () => {
  it('is no table of people for what a `ship_name` may be', () => {
    expect(judgeSchema('ships', ['name', 'flag', 'imo int', 'dwt int', 'age int'])).toMatchObject({
      name: undefined,
      age: undefined,
    });
  });
});
