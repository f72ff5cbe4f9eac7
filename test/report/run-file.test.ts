import { describe, expect, it } from 'vitest';
import { GamsaError } from '../../src/core/error.ts';
import { parseRun } from '../../src/report/run-file.ts';
import { run } from './run.ts';

const messageOf = (text: string): string => {
  try {
    parseRun('run.json', text);
  } catch (error) {
    expect(error).toBeInstanceOf(GamsaError);
    return `${(error as GamsaError).text.en} ${(error as GamsaError).text.ko}`;
  }
  return 'accepted';
};

describe('reading a run', () => {
  it('gives back what was written', () => {
    expect(parseRun('run.json', JSON.stringify(run))).toEqual(JSON.parse(JSON.stringify(run)));
  });

  it.each([
    ['nothing', '', 'is not JSON'],
    ['half a file', JSON.stringify(run).slice(0, 500), 'is not JSON'],
    ['another JSON', '{"runs": []}', 'is not a run of gamsa'],
    ['null', 'null', 'is not a run of gamsa'],
    ['a newer version', JSON.stringify({ ...run, schema: 'gamsa.run/v2' }), 'v2'],
    ['a missing part', JSON.stringify({ ...run, results: undefined }), 'results'],
    ['an unknown key', JSON.stringify({ ...run, values: ['x'] }), 'malformed'],
    [
      'a negative count',
      JSON.stringify({ ...run, results: [{ ...run.results[0], count: -1 }] }),
      'results[0].count',
    ],
  ])('refuses %s and says why', (_, text, why) => expect(messageOf(text)).toContain(why));

  it.each([
    ['gamsa.run/v2', 'newer'],
    ['gamsa.run/v0', 'audit -o run.json'],
    ['gamsa.run/draft', 'audit -o run.json'],
  ])('says what to do about %s', (schema, next) => {
    expect(() => parseRun('run.json', JSON.stringify({ ...run, schema }))).toThrow(
      expect.objectContaining({ next: expect.objectContaining({ en: expect.stringContaining(next) }) }),
    );
  });

  it('quotes nothing of a foreign file', () => {
    expect(messageOf('{"schema": "gamsa.run/v1", "canary": "kim@example.com"}')).not.toContain(
      'kim@example.com',
    );
    expect(messageOf('kim@example.com')).not.toContain('kim@example.com');
  });
});
