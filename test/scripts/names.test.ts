import { describe, expect, it } from 'vitest';
import { firstNames } from '../../rules/dictionaries/first-names.ts';

describe('given names of the world', () => {
  it.each(['jennifer', 'aarav', 'béatrice', 'beatrice', 'søren', 'soren', 'yağmur', 'oluwaseun', 'minjun'])(
    '%s is one',
    (name) => {
      expect(firstNames.has(name)).toBe(true);
    },
  );

  it.each(['april', 'sydney', 'chair', 'mercedes', 'al', ''])('%s is none to go by', (word) => {
    expect(firstNames.has(word)).toBe(false);
  });
});
