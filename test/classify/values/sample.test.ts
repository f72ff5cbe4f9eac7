import { describe, expect, it } from 'vitest';
import { Sample } from '../../../src/classify/values/sample.ts';

const sample = (...values: string[]): Sample => {
  const one = new Sample();
  for (const value of values) one.add(value);
  return one;
};

const names = ['Ga On Kim', 'Na Rae Lee', 'Da Som Park', 'Ra On Choi', 'Ma Ru Jung'];

describe('what columns have in common', () => {
  it('is found however it is written', () => {
    const slugs = names.map((name) => name.toLowerCase().replaceAll(' ', '-'));
    const titles = names.map((name) => `${name.replaceAll(' ', '_')}_(rower)`);
    const pages = slugs.map((slug) => `https://example.com/people/${slug}/?tab=1`);
    const mails = slugs.map((slug) => `${slug}@example.com`);
    for (const other of [slugs, titles, pages, mails])
      expect(sample(...other).repeats(sample(...names))).toBe(1);
  });

  it('is a share of the different values', () => {
    const mixed = sample('Ga On Kim', 'Na Rae Lee', 'Ba Da Yun', 'Sa Rang Oh', 'Ha Neul Han');
    expect(mixed.repeats(sample(...names))).toBeCloseTo(0.4);
  });

  it('is nothing where values are few or have no letters', () => {
    expect(sample('Ga On Kim').repeats(sample(...names))).toBe(0);
    const numbers = ['1001', '1002', '1003', '1004', '1005', '1006'];
    expect(sample(...numbers).repeats(sample(...numbers))).toBe(0);
  });

  it('adds up over parts of a column', () => {
    const whole = sample(...names.slice(0, 2));
    whole.absorb(sample(...names.slice(2)));
    expect(whole.repeats(sample(...names))).toBe(1);
  });
});
