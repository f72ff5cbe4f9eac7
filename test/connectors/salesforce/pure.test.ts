import { parseQuery } from '@jetstreamapp/soql-parser-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../connectors/salesforce/budget.ts';
import { codeOf, translate } from '../../../connectors/salesforce/errors.ts';
import { Patience } from '../../../connectors/salesforce/patience.ts';
import { KeySample } from '../../../connectors/salesforce/sample.ts';
import { compileCondition, identifier, lists, quoted, shown } from '../../../connectors/salesforce/soql.ts';
import { sourceError } from '../../../src/sdk/index.ts';

const field = (name: string, type: string, family: 'text' | 'number' | 'boolean' = 'text') => ({
  name,
  type,
  family,
  nullable: true,
});

describe('SOQL', () => {
  it('a literal stays one literal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const query = parseQuery(`SELECT Id FROM Lead WHERE Name = ${quoted(text)} AND Email = 'e'`);
        const { left, right } = query.where as unknown as {
          left: { value: string };
          right: { left: { value: string } };
        };
        expect(left.value).toBe(quoted(text));
        expect(right.left.value).toBe("'e'");
      }),
    );
  });

  it('what is shown holds no literal, and keeps the rest', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
        const soql = `SELECT Id FROM Lead WHERE Name IN (${quoted(a)}, ${quoted(b)}) LIMIT 5`;
        expect(shown(soql)).toBe('SELECT Id FROM Lead WHERE Name IN (?, …) LIMIT 5');
      }),
    );
  });

  it('lists of names fit into addresses, and hold each name once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z_.]{1,160}$/), { maxLength: 300 }), (names) => {
        const all = lists(names);
        for (const list of all) expect(encodeURIComponent(list).length).toBeLessThanOrEqual(8_000);
        const quotes = all.flatMap((list) => list.split(', '));
        expect(quotes).toEqual(names.map(quoted));
      }),
    );
  });

  it.each(['', 'a b', "a'b", '1a', 'a.b', 'a;b', 'é', `a${'b'.repeat(300)}`])('%j is no name', (name) => {
    expect(() => identifier(name)).toThrow();
  });

  it('conditions are parsed by a grammar, and values of the wrong type are refused', () => {
    const fields = [
      field('Name', 'string'),
      field('Score__c', 'double', 'number'),
      field('Done__c', 'boolean', 'boolean'),
    ];
    const soql = compileCondition({ Name: ["o'n", null], Score__c: { not: 3 }, Done__c: true }, fields);
    expect(soql).toBe(
      "(Name = null OR Name IN ('o\\'n')) AND (Score__c = null OR Score__c NOT IN (3)) AND (Done__c IN (true))",
    );
    expect(() => parseQuery(`SELECT Id FROM Lead WHERE ${soql}`)).not.toThrow();
    expect(compileCondition({ Score__c: '1 OR 1' }, fields)).toBeUndefined();
    expect(compileCondition({ Done__c: 'true OR true' }, fields)).toBeUndefined();
    expect(compileCondition({ Text: 'x' }, [field('Text', 'textarea')])).toBeUndefined();
    expect(() => compileCondition({ Nothing: 1 }, fields)).toThrow();
  });
});

describe('a sample of keys', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `00Q5i00000${String(i).padStart(5, '0')}AAA`);
  const draw = (from: readonly string[], seed: number, size = 500) => {
    const sample = new KeySample(size, seed);
    for (const key of from) sample.add(key);
    return sample.keys();
  };

  it('is of the size asked for, without doubles, whatever the order', () => {
    const drawn = draw(keys, 7);
    expect(new Set(drawn).size).toBe(500);
    expect(draw(keys.toReversed(), 7)).toEqual(drawn);
    expect(draw(keys, 8)).not.toEqual(drawn);
    expect(draw(keys.slice(0, 300), 7)).toHaveLength(300);
  });

  it('takes as many from each part', () => {
    for (const seed of [1, 2, 3, 20_250_110]) {
      const parts = [0, 0, 0, 0];
      for (const key of draw(keys, seed, 4_000)) parts[Math.floor(keys.indexOf(key) / 5_000)]!++;
      // 1,000 expected of each, with a standard deviation of 25.
      for (const part of parts) expect(Math.abs(part - 1_000)).toBeLessThan(125);
    }
  });
});

describe('the budget', () => {
  it('is counted by the header as others spend too', () => {
    const budget = new Budget({ reserve: 0.1 });
    budget.noteHeader('api-usage=890/1000');
    for (let i = 0; i < 10; i++) budget.take();
    expect(() => budget.take()).toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ code: 'budget-spent' }) }),
    );
  });

  it('does not forget requests that are on their way', () => {
    const budget = new Budget({ reserve: 0 });
    budget.note(95, 100);
    for (let i = 0; i < 5; i++) budget.take();
    budget.noteHeader('api-usage=96/100');
    expect(() => budget.take()).toThrow();
  });

  it('is open where the org tells nothing, and keeps nothing back where nothing is to be kept', () => {
    const open = new Budget({ reserve: 1 });
    open.noteHeader(undefined);
    open.noteHeader('per-app-api-usage=1/2');
    expect(() => open.take()).not.toThrow();
    const all = new Budget({ reserve: 0 });
    all.note(99, 100);
    all.take();
    expect(() => all.take()).toThrow();
  });
});

describe('patience', () => {
  const busy = () => Promise.reject(sourceError('unreachable', 'ERROR_HTTP_503'));
  const signal = new AbortController().signal;

  it('asks again a few times, and gives up an org that is down at once', async () => {
    const patience = new Patience([1, 1]);
    let asked = 0;
    const work = () => {
      asked++;
      return busy();
    };
    const ask = () => patience.try(work, signal).catch(() => undefined);
    for (let i = 0; i < 3; i++) await ask();
    expect(asked).toBe(9);
    for (let i = 0; i < 5; i++) await ask();
    expect(asked).toBe(14);
    expect(await patience.try(async () => 'back', signal)).toBe('back');
    await ask();
    expect(asked).toBe(17);
  });

  it('has none for what waiting does not mend', async () => {
    let asked = 0;
    const denied = () => {
      asked++;
      return Promise.reject(sourceError('permission-denied', 'INSUFFICIENT_ACCESS'));
    };
    await expect(new Patience([1]).try(denied, signal)).rejects.toThrow();
    expect(asked).toBe(1);
  });

  it('ends when the audit does', async () => {
    const controller = new AbortController();
    const waiting = new Patience([60_000]).try(busy, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('errors', () => {
  it('tell a code, and nothing that a message or its data quotes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const error = Object.assign(new Error(`canary ${text}`), {
          errorCode: 'canary value',
          data: { text: 'canary' },
        });
        for (const while_ of ['login', 'request'] as const) {
          const ours = translate(error, while_);
          expect(`${ours.message}${JSON.stringify(ours)}`).not.toContain('canary');
        }
      }),
    );
  });

  it.each([
    [Object.assign(new Error('x'), { errorCode: 'INVALID_FIELD' }), 'INVALID_FIELD'],
    [Object.assign(new Error('x'), { name: 'invalid_grant' }), 'invalid_grant'],
    [new Error('INVALID_LOGIN: Invalid username'), 'INVALID_LOGIN'],
    [
      new TypeError('fetch failed', { cause: Object.assign(new Error('c'), { code: 'ECONNREFUSED' }) }),
      'ECONNREFUSED',
    ],
    [new Error('some text'), undefined],
    ['text', undefined],
  ])('%s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});
