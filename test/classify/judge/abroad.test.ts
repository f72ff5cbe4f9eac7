import { describe, expect, it } from 'vitest';
import { byName, detectors, judgeValues, make } from '../support.ts';

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

describe('national numbers of other countries, by their check digits', () => {
  /** Numbers that pass are made by trying the last characters. */
  const passing = (id: string, base: (i: number) => string, ends: readonly string[]) => {
    const detector = detectors.find((one) => one.id === id);
    if (detector?.kind !== 'pattern') throw new Error(id);
    return make(
      20,
      (i) => `${base(i)}${ends.find((end) => detector.validate!(`${base(i)}${end}`) === true)}`,
    );
  };
  const digits = [...'0123456789'];
  const pairs = make(100, (i) => String(i).padStart(2, '0'));
  const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

  it.each([
    ['national-id-china', (i: number) => `99999919${50 + i}0101${100 + i * 3}`, [...digits, 'X']],
    ['national-id-japan', (i: number) => String(10_000_000_000 + i * 12_345), digits],
    ['national-id-taiwan', (i: number) => `A1${String(1_000_000 + i * 777)}`, digits],
    ['national-id-singapore', (i: number) => `S${1_000_000 + i * 991}`, capitals],
    ['national-id-italy', (i: number) => `XXXYYY${50 + i}A01Z${100 + i}`, capitals],
    ['national-id-spain', (i: number) => String(10_000_000 + i * 31_337), capitals],
    ['national-id-france', (i: number) => `1${50 + i}0199${100 + i}001`, pairs],
    ['national-id-poland', (i: number) => `${50 + i}0101${1000 + i * 7}`, digits],
    ['national-id-brazil', (i: number) => String(100_000_000 + i * 7_654_321), pairs],
    ['national-id-india', (i: number) => String(20_000_000_000 + i * 98_765), digits],
  ] as const)('%s', (id, base, ends) => {
    expect(of(passing(id, base, ends))).toBe('national-id');
  });

  it('not one number that stands for many which were lost', () => {
    const [lost = ''] = passing('national-id-brazil', () => '100000007', pairs);
    const values = make(15, (i) => (i < 8 ? lost : i < 12 ? '2147483647' : String(56_440_000 + i * 7_919)));
    expect(byName(judgeValues('leads', { phone: values })).phone).toBe('phone');
  });

  it.each([
    ['counted up', (i: number) => String(44_051_401_300 + i)],
    ['of eleven digits', (i: number) => String(10_000_000_000 + ((i * 7_919_191_919) % 89_999_999_999))],
    ['of twelve digits', (i: number) => String(200_000_000_000 + ((i * 79_191_919_197) % 700_000_000_000))],
    ['with letters', (i: number) => `S${1_000_000 + i * 991}A`],
  ])('not numbers %s', (_, value) => {
    expect(of(make(40, value))).not.toBe('national-id');
  });
});
