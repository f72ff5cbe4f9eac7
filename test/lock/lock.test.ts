import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassifiedField } from '../../src/core/classification.ts';
import type { Lock } from '../../src/core/lock.ts';
import { Decisions } from '../../src/lock/decide.ts';
import { parseLock } from '../../src/lock/load.ts';
import { review } from '../../src/lock/review.ts';
import { sameType } from '../../src/lock/same-type.ts';
import { type Found, updateLock } from '../../src/lock/update.ts';
import { writeLock } from '../../src/lock/write.ts';
import { loadItems } from '../../src/registry.ts';
import { classification } from '../report/run.ts';

const items = await loadItems();
const empty: Lock = { schema: 'gamsa.lock/v1', datasets: {} };
const looked = new Set(['crm']);

const field = (
  name: string,
  item: string | undefined,
  over: Partial<ClassifiedField> = {},
): ClassifiedField => ({
  name,
  type: 'text',
  nullable: true,
  classification: classification(item === undefined ? {} : { item }),
  ...over,
});
const found = (fields: ClassifiedField[], over: Partial<Found> = {}): Found => ({
  source: 'crm',
  name: 'public.people',
  status: 'sampled',
  fields,
  serves: [],
  ...over,
});
const update = (lock: Lock, ...datasets: Found[]) => updateLock(lock, datasets, looked, items);
const people = 'crm:public.people';
const fieldsOf = (lock: Lock) => lock.datasets[people]?.fields ?? {};

describe('updateLock', () => {
  it('proposes personal fields, with what was seen, and leaves out the rest', () => {
    const { lock, changes } = update(
      empty,
      found([field('email', 'email'), field('id', undefined), field('made', 'record-time')]),
    );
    expect(fieldsOf(lock)).toEqual({
      email: { item: 'email', decision: 'proposed', type: 'text', seen: ['email'] },
    });
    expect(changes.added).toEqual([`${people}.email`]);
  });

  it('tells whoever decides about a renamed field what was decided before', () => {
    const entry = {
      decision: 'not-personal',
      type: 'text',
      by: 'Kim',
      on: '2026-01-01',
      reason: 'codes',
    } as const;
    const lock: Lock = { ...empty, datasets: { [people]: { serves: [], fields: { mail: entry } } } };
    const { type: _, ...earlier } = entry;
    const renamed = update(lock, found([field('email', 'email'), field('note', undefined)]));
    expect(fieldsOf(renamed.lock)).toEqual({
      email: { item: 'email', decision: 'proposed', type: 'text', seen: ['email'], earlier },
    });
    expect(renamed.changes).toMatchObject({ added: [`${people}.email`], removed: [`${people}.mail`] });
    // Of two that are new, neither is known to be it; nor is one of another type.
    const two = update(lock, found([field('email', 'email'), field('email2', 'email')]));
    expect(Object.values(fieldsOf(two.lock)).some((one) => one.earlier)).toBe(false);
    const other = update(lock, found([field('email', 'email', { type: 'jsonb' })]));
    expect(fieldsOf(other.lock).email?.earlier).toBeUndefined();
  });

  it('tells renamed fields of one type apart by what they hold', () => {
    const by = { decision: 'confirmed', type: 'text', by: 'Kim', on: '2026-01-01' } as const;
    const fields = { mail: { item: 'email', ...by }, who: { item: 'name', ...by } } as const;
    const lock: Lock = { ...empty, datasets: { [people]: { serves: [], fields } } };
    const { lock: now } = update(
      lock,
      found([field('contact', 'email'), field('person', 'name'), field('tel', 'phone')]),
    );
    expect(fieldsOf(now).contact?.earlier?.item).toBe('email');
    expect(fieldsOf(now).person?.earlier?.item).toBe('name');
    expect(fieldsOf(now).tel?.earlier).toBeUndefined();
    // Of two that hold the same, neither is known to be it.
    const two = update(lock, found([field('contact', 'email'), field('contact2', 'email')]));
    expect(Object.values(fieldsOf(two.lock)).some((one) => one.earlier)).toBe(false);
  });

  it('leaves out a dataset that holds nothing but context', () => {
    expect(update(empty, found([field('dept', 'department')])).lock.datasets).toEqual({});
  });

  it('keeps a decision while it holds, and reopens it when the type changes', () => {
    const locked = review(
      update(empty, found([field('email', 'email')])).lock,
      {
        place: `${people}.email`,
        decision: 'not-personal',
        by: 'Kim',
        on: '2026-01-01',
        reason: 'a role address',
      },
      items,
    );
    expect(fieldsOf(update(locked, found([field('email', 'email')])).lock)).toEqual(fieldsOf(locked));
    const changed = update(locked, found([field('email', 'email', { type: 'jsonb' })]));
    expect(fieldsOf(changed.lock).email?.decision).toBe('proposed');
    expect(changed.changes.reopened).toEqual([`${people}.email`]);
  });

  it('keeps who decided what and why beside what is proposed instead, until somebody decides again', () => {
    const entry = {
      decision: 'not-personal',
      type: 'text',
      seen: [] as string[],
      by: 'Kim',
      on: '2026-01-01',
      reason: 'a role address',
    } as const;
    const { type: _, seen: __, ...earlier } = entry;
    const locked: Lock = { ...empty, datasets: { [people]: { serves: [], fields: { code: entry } } } };
    const held = update(locked, found([field('code', 'email')])).lock;
    expect(fieldsOf(held).code).toEqual({
      item: 'email',
      decision: 'proposed',
      type: 'text',
      seen: ['email'],
      earlier,
    });
    expect(parseLock('lock', writeLock(held, undefined), items).data).toEqual(held);
    // Also where nothing personal is seen now, and after another look.
    const none = update(locked, found([field('code', undefined, { type: 'jsonb' })]));
    expect(fieldsOf(none.lock).code).toEqual({ decision: 'proposed', type: 'jsonb', seen: [], earlier });
    expect(none.changes).toEqual({ added: [], reopened: [`${people}.code`], removed: [] });
    expect(parseLock('lock', writeLock(none.lock, undefined), items).data).toEqual(none.lock);
    const again = update(none.lock, found([field('code', undefined, { type: 'jsonb' })])).lock;
    expect(again).toEqual(none.lock);
    const decision = {
      place: `${people}.code`,
      decision: 'not-personal',
      by: 'Lee',
      on: '2026-02-02',
      reason: 'codes',
    } as const;
    expect(fieldsOf(review(again, decision, items)).code).toEqual({
      decision: 'not-personal',
      type: 'jsonb',
      seen: [],
      by: 'Lee',
      on: '2026-02-02',
      reason: 'codes',
    });
  });

  it('keeps what was decided on a path inside a column, which may not show in every look', () => {
    const entry = { item: 'email', decision: 'confirmed', type: 'text', by: 'Kim' } as const;
    const proposed = { item: 'name', decision: 'proposed', type: 'text' } as const;
    const fields = { 'payload.to': entry, 'payload.who': proposed };
    const locked: Lock = { ...empty, datasets: { [people]: { serves: [], fields } } };
    const payload = field('payload', undefined, { type: 'jsonb' });
    expect(fieldsOf(update(locked, found([payload])).lock)).toEqual({ 'payload.to': entry });
    expect(fieldsOf(update(locked, found([payload], { status: 'schema-only' })).lock)).toEqual(fields);
    expect(fieldsOf(update(locked, found([field('other', undefined)])).lock)).toEqual({});
  });

  it('keeps the purposes of a field, also when it is to be reviewed again', () => {
    const confirmed = {
      place: `${people}.email`,
      decision: 'confirmed',
      by: 'Kim',
      on: '2026-01-01',
    } as const;
    const both = found([field('email', 'email')], { serves: ['inquiries', 'loyalty'] });
    const proposed = update(empty, both).lock;
    const locked = review(proposed, { ...confirmed, serves: ['loyalty', 'loyalty'] }, items);
    expect(fieldsOf(locked).email?.serves).toEqual(['loyalty']);
    expect(parseLock('lock', writeLock(locked, undefined), items).data).toEqual(locked);
    expect(fieldsOf(review(locked, confirmed, items)).email?.serves).toEqual(['loyalty']);
    const changed = update(locked, { ...both, fields: [field('email', 'email', { type: 'jsonb' })] }).lock;
    expect(fieldsOf(changed).email).toMatchObject({ decision: 'proposed', serves: ['loyalty'] });
    const not = review(changed, { ...confirmed, decision: 'not-personal', reason: 'codes' }, items);
    expect(fieldsOf(not).email?.serves).toBeUndefined();
    expect(() => review(proposed, { ...confirmed, serves: ['loyalti'] }, items)).toThrow('did you mean');
  });

  it('drops what is gone, and keeps what was not looked at', () => {
    const { lock } = update(empty, found([field('email', 'email')]));
    expect(update(lock).lock.datasets).toEqual({});
    expect(update(lock).changes.removed).toEqual([`${people}.email`]);
    expect(updateLock(lock, [], new Set(['other']), items).lock).toEqual(lock);
    expect(update(lock, found([], { status: 'failed' })).lock).toEqual(lock);
  });
});

describe('Decisions', () => {
  const lock = (entry: Lock['datasets'][string]['fields'][string]): Lock => ({
    ...empty,
    datasets: { [people]: { serves: [], fields: { note: entry } } },
  });
  const decided = (entry: Lock['datasets'][string]['fields'][string], one: ClassifiedField) => {
    const decisions = new Decisions(lock(entry), items);
    return { field: decisions.apply('crm', 'public.people', [one])[0]!, notices: decisions.notices() };
  };

  it('overrules the classifier and says so in the evidence', () => {
    const { field: after } = decided(
      { decision: 'not-personal', type: 'text', by: 'Kim', on: '2026-01-01', reason: 'names of products' },
      field('note', 'name'),
    );
    expect(after.classification.item).toBeUndefined();
    expect(after.classification.evidence[0]).toMatchObject({
      kind: 'decision',
      by: 'Kim, 2026-01-01: names of products',
    });
  });

  it('confirms another item', () => {
    const { field: after } = decided(
      { item: 'passport', decision: 'confirmed', type: 'text', by: 'Kim' },
      field('note', 'name'),
    );
    expect(after.classification).toMatchObject({ item: 'passport', confidence: 1, unclear: false });
  });

  it('leaves a proposal to the classifier', () => {
    const one = field('note', 'name');
    expect(decided({ item: 'email', decision: 'proposed', type: 'text' }, one).field).toBe(one);
  });

  it('ends when the type changes, or when something is seen that was not there', () => {
    const entry = {
      decision: 'not-personal',
      type: 'varchar(80)',
      seen: [],
      by: 'Kim',
      reason: 'codes',
    } as const;
    const same = decided(
      { ...entry, seen: ['name'] },
      field('note', 'name', { type: 'character varying(80)' }),
    );
    expect(same.notices).toEqual([]);
    const type = decided({ ...entry, seen: [] }, field('note', 'name', { type: 'text' }));
    expect(type.field.classification.item).toBe('name');
    expect(type.notices).toHaveLength(1);
    const seen = decided({ ...entry, seen: [] }, field('note', 'email', { type: 'varchar(80)' }));
    expect(seen.field.classification.item).toBe('email');
    expect(seen.notices[0]?.code).toBe('decision-outdated');
  });

  it('ends when values hold what was not there, though the column is no more than half of them', () => {
    const entry = {
      decision: 'not-personal',
      type: 'text',
      seen: [] as string[],
      by: 'Kim',
      reason: 'codes',
    } as const;
    const mixed = field('note', undefined, { classification: classification({ contains: { email: 40 } }) });
    const { field: after, notices } = decided(entry, mixed);
    expect(after).toBe(mixed);
    expect(notices[0]?.message.en).toContain('it now holds email');
    expect(decided({ ...entry, seen: ['email'] }, mixed).notices).toEqual([]);
  });

  it('holds on free text in which nothing personal is seen, and on what the name alone says', () => {
    const entry = {
      decision: 'not-personal',
      type: 'text',
      seen: [] as string[],
      by: 'Kim',
      reason: 'r',
    } as const;
    expect(decided(entry, field('note', 'free-text')).notices).toEqual([]);
    const named = (kind: 'name' | 'values' | 'comment') =>
      field('note', undefined, {
        classification: classification({
          item: 'prompt',
          evidence: [{ kind, by: 'prompt', item: 'prompt', weight: 8 }],
        }),
      });
    expect(decided(entry, named('name')).notices).toEqual([]);
    expect(decided(entry, named('values')).notices).toHaveLength(1);
    expect(decided(entry, named('comment')).notices).toHaveLength(1);
  });

  it('ends when nothing of a confirmed item is left, unless it never showed', () => {
    const entry = { item: 'email', decision: 'confirmed', type: 'text', by: 'Kim' } as const;
    const contradicted = field('note', undefined, {
      classification: classification({
        item: 'email',
        evidence: [
          { kind: 'name', by: 'email', item: 'email', weight: 8 },
          { kind: 'values', by: 'no value has its form', item: 'email', weight: -4, matched: 0, of: 100 },
        ],
      }),
    });
    const gone = decided({ ...entry, seen: ['email'] }, contradicted);
    expect(gone.notices[0]?.message.en).toContain('none of its values is email any more');
    expect(gone.notices[0]?.message.ko).toContain('더 이상 없음');
    expect(decided({ ...entry, seen: ['email'] }, field('note', undefined)).notices).toHaveLength(1);
    expect(decided({ ...entry, seen: [] }, contradicted).notices).toEqual([]);
    expect(decided(entry, contradicted).notices).toEqual([]);
    const proposed = update(empty, found([contradicted])).lock;
    expect(fieldsOf(proposed).note?.seen).toEqual([]);
  });

  it('says where a field was cleared unseen and its values show something', () => {
    const entry = { decision: 'not-personal', type: 'text', by: 'Kim', reason: 'r' } as const;
    const { field: after, notices } = decided(entry, field('note', 'email'));
    expect(after.classification.item).toBeUndefined();
    expect(notices.map(({ code }) => code)).toEqual(['decision-unseen']);
    expect(notices[0]?.message.en).toContain('its values show email');
  });
});

describe('writeLock', () => {
  const lock = update(
    empty,
    found([field('email', 'email'), field('a b', 'name')]),
    found([field('전화', 'phone')], { name: 'public.고객' }),
  ).lock;

  it('is read back as it was, sorted, one field a line', () => {
    const text = writeLock(lock, undefined);
    expect(parseLock('lock', text, items).data).toEqual(lock);
    expect(text.split('\n').filter((line) => line.includes('decision: proposed'))).toHaveLength(3);
    expect(writeLock(lock, text)).toBe(text);
  });

  it('keeps comments with their entries, and changes only the lines that changed', () => {
    const text = writeLock(lock, undefined)
      .replace('      email:', '      # asked of the newsletter team\n      email:')
      .replace('  crm:public.people:', '  # people who wrote to us\n  crm:public.people:');
    const next = update(
      lock,
      found([field('a b', 'name'), field('email', 'email'), field('aa', 'name')]),
      found([field('전화', 'phone')], { name: 'public.고객' }),
    ).lock;
    const after = writeLock(next, text);
    const lines = text.split('\n');
    expect(after.split('\n').filter((line) => !lines.includes(line))).toEqual([
      '      aa: { item: name, decision: proposed, type: text, seen: [ name ] }',
    ]);
    expect(after).toContain('# asked of the newsletter team\n      email:');
    expect(after).toContain('# people who wrote to us\n  crm:public.people:');
  });

  it('keeps every name of a dataset and a field, whatever it is (property)', () => {
    // A record of zod has no place for `__proto__`.
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one !== '__proto__');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const fields = Object.fromEntries(
          names.map((one) => [one, { item: 'name', decision: 'proposed' as const, type: 'text' }]),
        );
        const odd: Lock = { ...empty, datasets: { [`crm:${names[0]}`]: { serves: [], fields } } };
        expect(parseLock('lock', writeLock(odd, undefined), items).data).toEqual(odd);
      }),
    );
  });
});

describe('the lock file', () => {
  const parse = (entry: string) =>
    parseLock(
      'gamsa.lock.yaml',
      `schema: gamsa.lock/v1\ndatasets: { "crm:t": { fields: { a: ${entry} } } }\n`,
      items,
    );

  it.each([
    ['{ item: emial, decision: proposed, type: text }', 'did you mean `email`'],
    ['{ item: email, decision: confirmed, type: text }', 'who decided'],
    ['{ decision: not-personal, type: text, by: Kim }', 'reason'],
    ['{ item: email, decision: not-personal, type: text, by: Kim, reason: r }', 'take the `item` out'],
    ['{ decision: proposed, type: text }', '`item`'],
    ['{ decision: confirmed, type: text, by: Kim }', '`item`'],
  ])('refuses %s', (entry, message) => {
    expect(() => parse(entry)).toThrow(message);
  });
});

it('refuses a dataset without its source', () => {
  const wrong = 'schema: gamsa.lock/v1\ndatasets: { people: { fields: {} } }\n';
  expect(() => parseLock('gamsa.lock.yaml', wrong, items)).toThrow('expected source:dataset');
});

describe('sameType', () => {
  it.each([
    ['varchar(80)', 'character varying(80)'],
    ['INT', 'int4'],
    ['int(11)', 'integer'],
    ['tinyint(1)', 'bool'],
    ['timestamptz', 'timestamp with time zone'],
    ['numeric(10, 2)', 'decimal(10,2)'],
    ['timestamp(3)', 'timestamp(3) without time zone'],
    ['timestamptz(6)', 'timestamp(6) with time zone'],
    ['Role', '"Role"'],
    // The catalogue names the schema where it is not on the session's search path.
    ['public.citext', 'citext'],
    ['"My Types"."State"[]', '"State"[]'],
  ])('%s is %s', (one, other) => expect(sameType(one, other)).toBe(true));

  it.each([
    ['varchar(80)', 'varchar(81)'],
    ['text', 'jsonb'],
    ['int', 'bigint'],
    ['text[]', 'text'],
    ['timestamp(3)', 'timestamp(6) without time zone'],
    ['timestamp(3)', 'timestamptz(3)'],
    ['public.citext', 'text'],
    ['hr.state', 'public.state'],
  ])('%s is not %s', (one, other) => expect(sameType(one, other)).toBe(false));
});
