import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInName, groupName, literalPrefix } from '../../../connectors/_objects/groups.ts';
import { nameScope, narrowed } from '../../../connectors/_objects/scope.ts';

describe('names of one dataset', () => {
  it.each([
    ['e/dt=2026-01-01/a.csv', 'e/dt=*/a.csv'],
    ['e/2026/01/31/23/a.csv', 'e/*/*/*/*/a.csv'],
    ['access.log.3.gz', 'access.log'],
    ['E2ABC.2026-11-23-10.a1b2c3d4.gz', 'E2ABC.*.*'],
    ['2026-11-23-10-15-30-ABCDEF0123456789', '*-*'],
    ['u/0a1b2c3d-1111-4222-8333-abcdefabcdef.json', 'u/*.json'],
    ['version-2/notes.csv', 'version-2/notes.csv'],
    ['facade/deadbeef.csv', 'facade/deadbeef.csv'],
  ])('%s is of %s', (name, pattern) => expect(groupName(name)).toBe(pattern));

  it('begin with the literal part of their pattern', () => {
    const segment = fc.stringMatching(/^[a-z0-9=_.-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const name = segments.join('/');
        expect(name.startsWith(literalPrefix(groupName(name)))).toBe(true);
      }),
    );
  });
});

describe('the date in a name', () => {
  it.each([
    ['e/dt=2026-01-31/a.csv', '2026-01-31'],
    ['e/year=2024/month=02/a.csv', '2024-02-29'],
    ['e/2026/01/31/23/a.csv', '2026-01-31'],
    ['a-20260131.csv', '2026-01-31'],
    ['a-2026-02-30.csv', undefined],
    ['a-1234567.csv', undefined],
    ['plain.csv', undefined],
  ])('%s: %s', (name, date) => expect(dateInName(name)).toBe(date));
});

describe('paths', () => {
  it('are names, folders or globs, asked for by what they begin with', () => {
    const scope = nameScope(['logs/', 'exports/**/*.csv', 'logs/app']);
    expect(scope.prefixes.toSorted()).toEqual(['exports/', 'logs/']);
    expect(['logs/a/b', 'exports/x/y.csv', 'exports/y.csv'].every(scope.matches)).toBe(true);
    expect(['exports/y.json', 'log', 'other/logs/a'].some(scope.matches)).toBe(false);
    expect(narrowed(scope, 'logs/2026')).toEqual(['logs/2026']);
    expect(narrowed(scope, 'x')).toEqual([]);
    expect(nameScope(['']).matches('a/b')).toBe(true);
  });
});
