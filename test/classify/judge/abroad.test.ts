import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const given = 'Maria Ana Elena Cristina George Victor Stefan Laura Daniel Paula Irina Mihai'.split(' ');
const family = 'Popescu Georgescu Ionescu Dumitrescu Rodriguez Hernandez Fernandez Kowalski'.split(' ');
const rare = 'Aslu Brenok Calu Drivel Etomi Fressan Gilorn Hulde'.split(' ');
const pick = (from: readonly string[], i: number) => from[i % from.length]!;
const of = (values: string[]) => byName(judgeValues('t1', { c1: values })).c1;

describe('people abroad, by values alone', () => {
  it('with the family name first', () => {
    expect(of(make(24, (i) => `${pick(family, i * 3)} ${pick(given, i)}`))).toBe('name');
    expect(of(make(24, (i) => `García ${pick(['Hernández', 'Martínez'], i)} ${pick(given, i)} José`))).toBe(
      'name',
    );
  });

  it('in small letters', () => {
    expect(of(make(24, (i) => `${pick(given, i)} ${pick(family, i * 3)}`.toLowerCase()))).toBe('name');
  });

  it('though lists know the names of fewer than half', () => {
    const first = [...given.slice(0, 5), ...rare];
    expect(of(make(26, (i) => `${pick(first, i)} ${pick(rare, i * 5)}`))).toBe('name');
  });

  it('not two words of anything else', () => {
    const things = ['garden chair', 'rose water', 'blue table', 'summer sale', 'white wine', 'sandy beach'];
    expect(of(make(24, (i) => pick(things, i)))).not.toBe('name');
    const clubs = ['Karen Country Club', 'Limuru Golf Club', 'Label Printer', 'Result Correction'];
    expect(of(make(24, (i) => pick(clubs, i)))).not.toBe('name');
  });
});

describe('where they live', () => {
  it.each([
    [
      'streets of any kind',
      ['71 Eden Route', '8 Western Parkway', '3 Ramsey Crossing', '4134 Jenifer Circle'],
    ],
    ['streets in capitals', ['91 S GENESEE ST, NEW HAVEN', '150 SHELTON AVE APT 3', '23 VICTORY DR']],
    [
      'roads with a range of numbers',
      ['경기도 나래시 새싹길 3 ~ 9', '서울특별시 가온구 한울대로 100 ~ 120-1'],
    ],
  ])('%s', (_, values) => {
    expect(of(make(24, (i) => pick(values, i)))).toBe('address');
  });

  it('towns as other countries write them', () => {
    const fields = judgeValues('t1', {
      c1: make(24, (i) => `${pick(given, i)} ${pick(family, i * 3)}`),
      c2: make(24, (i) => pick(['Bogota', 'Medellin', 'Cali', 'Munich', 'Amsterdam', 'Uppsala'], i)),
    });
    expect(byName(fields).c2).toBe('address-part');
  });

  it('states and countries of people, not of things', () => {
    const people = { c1: make(24, (i) => `${pick(given, i)} ${pick(family, i * 3)}`) };
    const places = { c2: make(24, (i) => pick(['MA', 'TX'], i)), c3: make(24, () => 'Portugal') };
    expect(byName(judgeValues('t1', { ...people, ...places }))).toMatchObject({
      c2: 'address-part',
      c3: 'address-part',
    });
    expect(byName(judgeValues('t1', places))).toMatchObject({ c2: undefined, c3: undefined });
    expect(byName(judgeValues('t1', { ...people, c2: make(24, () => 'OK') })).c2).toBeUndefined();
  });

  it('not sentences that begin with a place', () => {
    const told = ['경기도 가온시 나래동에 있는 작은 가게입니다.', '서울특별시 가온구 다솜동에서 팔아요'];
    expect(of(make(24, (i) => pick(told, i)))).not.toBe('address');
  });

  it('not words that are towns as well', () => {
    expect(of(make(24, (i) => pick(['normal', 'split', 'orange', 'nice'], i)))).not.toBe('address-part');
  });
});

describe('departments in English', () => {
  it('several of them', () => {
    expect(of(make(24, (i) => pick(['Sales', 'Human Resources', 'R&D', 'Marketing'], i)))).toBe('department');
  });

  it('not who wrote the record', () => {
    expect(of(make(24, () => 'admin'))).toBeUndefined();
  });
});

describe('telephones of any country', () => {
  it('in groups', () => {
    expect(of(make(24, (i) => `614-5${10 + i}-3${100 + i}`))).toBe('phone');
  });

  it.each([
    ['days', (i: number) => `${10 + (i % 18)}-02-2015 11.${10 + i}`],
    ['the last of days', (i: number) => (i % 2 ? '9999-01-01' : `19${70 + i}-03-12`)],
    ['addresses of machines', (i: number) => `192.0.2.${10 + i}`],
  ])('not %s', (_, value) => {
    expect(of(make(24, value))).not.toBe('phone');
  });
});
