import { describe, expect, it } from 'vitest';
import { byName, judgeValues } from '../support.ts';

const idIn = (table: string, column: string, values: readonly string[], beside = {}): string | undefined =>
  byName(judgeValues(table, { [column]: values, ...beside }))[column];

describe('keys of people that are words', () => {
  it.each([
    ['seat', 'user_id', ['gaon', 'haneul77', 'nabi.k']],
    ['booking', 'userid', ['gaon12', 'haneulS2', 'bada6']],
    ['orders', 'm_id', ['gaon']],
    ['boards', 'mod_id', ['gaon', 'admin']],
    ['messages', 'from_id', ['gaon', 'haneul', 'bada99']],
  ])('%s.%s is what somebody logs in with, though the column only refers to it', (table, column, values) => {
    expect(idIn(table, column, values)).toBe('username');
  });

  it.each([
    ['orders', 'user_id', ['U001', 'U002', 'U003']],
    ['orders', 'user_id', ['user-001', 'user-002']],
    ['orders', 'user_id', ['user001', 'user002', 'user003']],
    ['orders', 'member_id', ['20240001', '20240002']],
    ['orders', 'user_id', ['8f14e45f', 'c9f0f895', '45c48cce']],
    ['orders', 'product_id', ['gaon', 'haneul', 'bada']],
    ['plans', 'id', ['free', 'team', 'enterprise']],
  ])('%s.%s is none where keys are made, or are of things', (table, column, values) => {
    expect(idIn(table, column, values)).not.toBe('username');
  });

  it('a bare id of words is a login beside people', () => {
    const people = { email: ['a@example.com', 'b@example.com'], name: ['김민서', '박지우'] };
    expect(idIn('membership', 'id', ['gaon', 'bada7'], people)).toBe('username');
  });
});
