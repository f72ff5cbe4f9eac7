import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const pick = (from: readonly string[], i: number) => from[i % from.length]!;
/** Digits that differ from value to value, `9` for each. */
const digits = (form: string, i: number): string => {
  let state = (i + 1) * 7919;
  return form.replace(/9/g, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String(1 + (state % 9));
  });
};
const judge = (name: string, columns: Readonly<Record<string, (i: number) => string>>) =>
  byName(
    judgeValues(
      name,
      Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, make(60, value)])),
    ),
  );
const feet = (form: string) => (i: number) =>
  form.replace('f', String(3 + (i % 5))).replace('i', String(i % 12));

describe('forms that other things have as often', () => {
  it('numbers in groups under the name of something else are no telephones', () => {
    const verdicts = judge('parts', {
      oem: (i) => digits('999 999 99 99', i),
      bosch: (i) => digits('0 999 999 999', i),
      alt: (i) => digits('99/999/9999', i),
      cost_center: (i) => digits('9999-999-99', i),
      gl: (i) => digits('9-99-999-9999', i),
    });
    expect(new Set(Object.values(verdicts))).toEqual(new Set([undefined]));
  });

  it('nor beside people, where the name tells of a code or a measure', () => {
    const verdicts = judge('shipping', {
      recipient_name: (i) =>
        `${pick(['James', 'Maria', 'Peter'], i)} ${pick(['Smith', 'Garcia', 'Miller'], i)}`,
      hs_code: (i) => digits('9999.99.9999', i),
      box_length: feet('f ft i in'),
      sample: (i) => digits('9-99-999-9999', i),
      queue: (i) => pick(['Sales', 'Support', 'Marketing'], i),
      규격: (i) => digits('99-999-9999', i),
      batch: (i) => `${70 + (i % 30)}${10 + (i % 3)}${10 + (i % 17)}`,
    });
    expect(Object.values(verdicts).filter((item) => item !== undefined)).toEqual(['name']);
  });

  it('but telephones they are where nothing is called so, or beside people', () => {
    expect(judge('t', { c1: (i) => digits('999.999.9999', i) }).c1).toBe('phone');
    expect(
      judge('t', {
        who: (i) => `${pick(['James', 'Maria', 'Peter'], i)} ${pick(['Smith', 'Garcia', 'Miller'], i)}`,
        tf: (i) => digits('(999) 999-99999', i),
      }).tf,
    ).toBe('phone');
  });

  it('boards and beams are measured in feet as well', () => {
    expect(judge('lumber', { length: feet(`f'i"`) }).length).toBeUndefined();
    expect(judge('surfboards', { dims: feet(`f'i`) }).dims).toBeUndefined();
  });

  it('things are counted before words for streets', () => {
    const verdicts = judge('hw', {
      item: (i) => `${2 + (i % 8)} ${pick(['TB', 'Port'], i)} Hard ${pick(['Drive', 'Square'], i)}`,
      title: (i) => `${10 + i} Days ${pick(['Way', 'Path', 'Walk'], i)}`,
      trail: (i) => `${1 + (i % 30)} ${pick(['Pine', 'Bear'], i)} ${pick(['Trail', 'Loop'], i)}`,
    });
    expect(new Set(Object.values(verdicts))).toEqual(new Set([undefined]));
  });

  it('budgets are by fields of work', () => {
    const area = (i: number) => pick(['Marketing', 'Human Resources', 'Operations'], i);
    expect(judge('budget', { area, amount: (i) => `${i * 100}` }).area).toBeUndefined();
  });
});

describe('things that are called like people', () => {
  it.each([
    ['brands', 'brand', ['Calvin Klein', 'Ralph Lauren', 'Kate Spade', 'Paul Smith', 'Marc Jacobs']],
    ['hurricanes', 'storm', ['Katrina', 'Rita', 'Wilma', 'Sandy', 'Harvey', 'Irma', 'Maria', 'Laura']],
    ['ships', 'vessel', ['Queen Mary', 'Emma Maersk', 'Maria Star', 'Anna Sophie', 'Marie Celeste']],
    ['shop_sofas', 'title', ['Oscar Chair', 'Harper Sofa', 'Stella Paris Lamp', 'Mason Desk']],
    ['library', 'title', ['Jane Eyre', 'Tom Sawyer', 'Oliver Twist', 'Anna Karenina']],
    ['roses', 'cultivar', ['Graham Thomas', 'Gertrude Jekyll', 'Julia Child', 'Barbara Bush']],
    ['flowers', 'type', ['Rose', 'Lily', 'Daisy', 'Iris', 'Violet', 'Ivy', 'Jasmine']],
  ])('%s', (table, column, values) => {
    expect(judge(table, { [column]: (i) => pick(values, i) })[column]).toBeUndefined();
  });

  it('but not who they are of', () => {
    const person = (i: number) => pick(['Calvin Brown', 'Maria Garcia', 'Kate Wilson', 'Paul Smith'], i);
    expect(judge('t', { c1: person }).c1).toBe('name');
    expect(judge('roses', { breeder: person }).breeder).toBe('name');
  });
});

describe('tables of things that end like those who do something', () => {
  it.each(['lumber', 'sweaters', 'glaciers', 'burgers'])('%s', (table) => {
    expect(judgeSchema(table, ['id int', 'name', 'width int']).name).toBeUndefined();
  });
});

it('draws of six numbers are no addresses of machines', () => {
  const [numbers] = judgeValues('draws', { numbers: make(60, (i) => digits('49-19-29-39-19-29', i)) });
  expect(numbers!.classification.contains).toEqual({});
});

it('who samples are called after is no part of a town', () => {
  expect(judge('t', { c1: () => '홍길동' }).c1).not.toBe('address-part');
  expect(judge('t', { c1: (i) => pick(['나래동', '가온2동', '다솜읍', '라온제1동', '마루3동'], i) }).c1).toBe(
    'address-part',
  );
});

it('two given names beside a person are no towns', () => {
  const columns = { c1: ['Mike', 'Jon'], c2: ['mike@example.com', 'jon@example.org'] };
  expect(byName(judgeValues('t', columns)).c1).not.toBe('address-part');
});
