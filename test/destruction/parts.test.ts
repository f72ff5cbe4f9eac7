import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset.ts';
import type { DestructionStep } from '../../src/core/destruction.ts';
import { keyDigest } from '../../src/core/digest.ts';
import { copiesOf, softDeleteField } from '../../src/destruction/copies.ts';
import { decryptKeys, KeyList } from '../../src/destruction/keys.ts';

const cell = fc.option(fc.string(), { nil: null });

describe('digests of keys', () => {
  it('are the same for the same cells under a salt, others for others and under another', () => {
    const salt = Buffer.alloc(32, 1);
    fc.assert(
      fc.property(fc.array(cell), fc.array(cell), (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(keyDigest(salt, a) === keyDigest(salt, b)).toBe(same);
        expect(keyDigest(Buffer.alloc(32, 2), a)).not.toBe(keyDigest(salt, a));
        expect(keyDigest(salt, a)).toMatch(/^[\w-]{22}$/);
      }),
    );
  });
});

describe('the list of keys', () => {
  const encrypt = (keys: readonly (string | null)[][]) => {
    const list = new KeyList();
    for (const key of keys) list.keep({ source: 'crm', dataset: 'people' }, key);
    return list.encrypt('example');
  };

  it('comes back whole by its passphrase, and by no other', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { maxLength: 5 }), (keys) => {
        const lines = decryptKeys(encrypt(keys), 'example').split('\n').filter(Boolean);
        expect(lines.map((line) => (JSON.parse(line) as { key: unknown }).key)).toEqual(keys);
      }),
      { numRuns: 5 },
    );
    expect(() => decryptKeys(encrypt([['1']]), 'another')).toThrow('cannot be read');
  });

  it('is refused where a byte was changed', () => {
    const text = encrypt([['1']]);
    const file = JSON.parse(text) as { data: string };
    const data = Buffer.from(file.data, 'base64');
    data[0] = data[0]! ^ 1;
    const altered = JSON.stringify({ ...file, data: data.toString('base64') });
    expect(() => decryptKeys(altered, 'example')).toThrow('altered');
    expect(() => decryptKeys('{}', 'example')).toThrow('cannot be read');
  });
});

describe('copies of what was destroyed', () => {
  const dataset = (name: string, fields: readonly string[], more: Partial<Dataset> = {}): Dataset => ({
    name,
    path: [name],
    kind: 'table',
    fields: fields.map((field) => ({ name: field, type: 'text', family: 'text', nullable: true })),
    ...more,
  });
  const people = dataset('people', ['id', 'email', 'name', 'created_at']);
  const step = (key: string) => ({ keyFields: [key] }) as DestructionStep;
  const found = (key: string, source: string, ...datasets: Dataset[]) =>
    copiesOf({ step: step(key), dataset: people, home: 'crm' }, source, datasets).map(
      ({ copy }) => copy.name,
    );

  it('are those with the key’s own name, and those that look alike where the name says nothing', () => {
    const orders = dataset('orders', ['id', 'amount']);
    const backup = dataset('people_2023', ['ID', 'email', 'name', 'created_at']);
    expect(found('id', 'exports', orders, backup)).toEqual(['people_2023']);
    expect(found('member_no', 'exports', dataset('x', ['MEMBER_NO', 'y']))).toEqual(['x']);
  });

  it('are sure by a key with a name of its own or a foreign key, and not by bare numbers', () => {
    const numbered = {
      ...people,
      fields: people.fields.map((field) => ({ ...field, family: 'number' as const })),
    };
    const sure = (key: string, copy: Dataset, source = 'exports', of: Dataset = numbered) =>
      copiesOf({ step: step(key), dataset: of, home: 'crm' }, source, [copy])[0]?.sure;
    expect(sure('id', dataset('people_copy', ['id', 'email', 'name', 'created_at']), 'exports', people)).toBe(
      true,
    );
    expect(sure('id', dataset('people_copy', ['id', 'email', 'name', 'created_at']))).toBe(false);
    expect(sure('member_no', dataset('x', ['member_no']))).toBe(true);
    const child = dataset('orders', ['person']);
    const references = { dataset: 'people', field: 'id' };
    expect(sure('id', { ...child, fields: [{ ...child.fields[0]!, references }] }, 'crm')).toBe(true);
  });

  it('stand apart where they neither refer to the dataset nor look like it', () => {
    const apart = (copy: Dataset, source = 'crm') =>
      copiesOf({ step: step('email'), dataset: people, home: 'crm' }, source, [copy])[0]?.apart;
    const orders = dataset('orders', ['email', 'amount', 'paid']);
    expect(apart(orders)).toBe(true);
    expect(apart(dataset('people_2023', ['id', 'email', 'name', 'created_at']), 'exports')).toBe(false);
    const references = { dataset: 'people', field: 'email' };
    const child = { ...orders, fields: [{ ...orders.fields[0]!, references }] };
    expect(apart(child)).toBe(false);
  });

  it('are not the dataset itself, its views, or what cannot be read', () => {
    const view = dataset('recent', ['id', 'email', 'name', 'created_at'], { derivedFrom: ['people'] });
    const locked = dataset('locked', ['id', 'email', 'name', 'created_at'], {
      unreadable: { code: 'permission-denied' },
    });
    expect(found('id', 'crm', people, view, locked)).toEqual([]);
    expect(found('id', 'other', people)).toEqual(['people']);
  });

  it.each([
    ['deleted_at', true],
    ['is_deleted', true],
    ['DEL_YN', true],
    ['삭제일시', true],
    ['delivered_at', false],
    ['undeleted', false],
  ])('a mark of deletion by its name: %s', (name, is) => {
    expect(softDeleteField(dataset('t', [name])) !== undefined).toBe(is);
  });
});
