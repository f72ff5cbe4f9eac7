import { expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const pick = (...values: readonly string[]) => make(60, (i) => values[(i * 7) % values.length]!);
const numbers = make(60, (i) => String(2100 + ((i * 37) % 900)));
const people = { age: make(60, (i) => String(20 + ((i * 7) % 50))), gender: pick('F', 'M') };

it('what may be a fact about a person is likelier one beside others', () => {
  expect(byName(judgeValues('t_41', { ...people, pay: numbers })).pay).toBe('salary');
  expect(byName(judgeValues('t_41', { colour: pick('red', 'blue'), pay: numbers })).pay).toBeUndefined();
});

it('values say so beside names and telephone numbers too', () => {
  const contacts = {
    c1: make(60, (i) => `user${i}@example.com`),
    c2: make(60, (i) => `010-0000-${1000 + i}`),
  };
  const c3 = pick('12227-000', '70174-001', 'H2G 1A7', '0171', 'SW1A 1AA');
  expect(byName(judgeValues('t_41', { ...contacts, c3 })).c3).toBe('address-part');
  expect(byName(judgeValues('t_41', { c3 })).c3).toBeUndefined();
});

it('silence tells little beside facts about a person', () => {
  const confidenceOf = (beside: Record<string, string[]>) =>
    judgeValues('t_41', { ...beside, lugo: pick('low', 'middle', 'high') }).find(
      ({ name }) => name === 'lugo',
    )!.classification;
  expect(confidenceOf({ age: people.age })).toMatchObject({ confidence: 0.5 });
  expect(confidenceOf({ colour: pick('red', 'blue') }).confidence).toBeGreaterThan(0.85);
});
