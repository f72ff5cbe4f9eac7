import { expect, it } from 'vitest';
import { explainField } from '../../src/classify/explain.ts';
import { itemOf } from '../../src/classify/judge/decide.ts';
import { followReferences } from '../../src/classify/referring.ts';
import { keyPaths } from '../../src/classify/refers-to.ts';
import type { ClassifiedField } from '../../src/core/classification.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { LockedField } from '../../src/core/lock.ts';
import { decideField, outdated } from '../../src/lock/decide.ts';
import { propose } from '../../src/lock/update.ts';
import { byName, classifier, items, make, table } from './support.ts';

/** A table whose columns refer to others: `member_id → members.id`. */
function referring(
  name: string,
  columns: readonly string[],
  keys: Readonly<Record<string, string>>,
): Dataset {
  const bare = table(name, columns);
  const fields = bare.fields.map((field) => {
    const [dataset, key] = keys[field.name]?.split('.') ?? [];
    return dataset === undefined || key === undefined
      ? field
      : { ...field, references: { dataset, field: key } };
  });
  return { ...bare, fields };
}

const told = (...datasets: readonly Dataset[]) =>
  followReferences(
    datasets.map((dataset) => ({ dataset, fields: classifier.schemaOnly(dataset) })),
    { items, classifier },
  ).map(({ fields }) => fields);

const members = table('members', ['login_id varchar(20)', 'password varchar(100)', 'grade_cd char(2)']);

it('a key that refers to a login is one, and says so', () => {
  const orders = referring('orders', ['id int', 'mb varchar(20)'], { mb: 'members.login_id' });
  const [, fields = []] = told(members, orders);
  expect(byName(fields)).toEqual({ id: undefined, mb: 'username' });
  expect(fields[1]?.classification.evidence[0]).toMatchObject({
    kind: 'reference',
    by: 'members.login_id',
    item: 'username',
  });
});

it('is followed over several tables, and round none', () => {
  const orders = referring('orders', ['mb varchar(20)'], { mb: 'members.login_id' });
  const parcels = referring('parcels', ['ref varchar(20)'], { ref: 'orders.mb' });
  const one = referring('one', ['a varchar(20)'], { a: 'two.b' });
  const two = referring('two', ['b varchar(20)'], { b: 'one.a' });
  const all = told(parcels, orders, members, one, two).map(byName);
  expect(all[0]).toEqual({ ref: 'username' });
  expect(all.slice(3)).toEqual([{ a: undefined }, { b: undefined }]);
});

it('words of a list, numbers of records and what is not there say nothing', () => {
  const countries = table('countries', ['country varchar(40)']);
  const users = table('users', ['id int', 'email varchar(80)']);
  const orders = referring('orders', ['user_no int', 'made varchar(40)', 'lost varchar(40)'], {
    user_no: 'users.id',
    made: 'countries.country',
    lost: 'elsewhere.ord_no',
  });
  expect(told(countries, users, orders).map(byName)[2]).toEqual({
    user_no: undefined,
    made: undefined,
    lost: undefined,
  });
});

it('what a column says by itself stays', () => {
  const orders = referring('orders', ['buyer_email varchar(80)'], { buyer_email: 'members.login_id' });
  expect(told(members, orders).map(byName)[1]).toEqual({ buyer_email: 'email' });
});

it('a text that is called and typed like the key of one other table holds it, too', () => {
  const key = (name: string, column: string): Dataset => {
    const bare = table(name, [column, 'password varchar(100)']);
    return { ...bare, fields: bare.fields.map((field, i) => ({ ...field, primaryKey: i === 0 })) };
  };
  const logins = key('logins', 'login_id varchar(20)');
  const own = key('own', 'id varchar(20)');
  const orders = table('orders', ['MB_KEY varchar(20)', 'id varchar(20)']);
  const members = key('members2', 'mb_key varchar(20)');
  const asLogin = {
    ...members,
    fields: members.fields.map((field) => ({
      ...field,
      ...(field.name === 'mb_key' && { references: { dataset: 'logins', field: 'login_id' } }),
    })),
  };
  const [, , , fields = []] = told(logins, own, asLogin, orders);
  expect(byName(fields)).toEqual({ MB_KEY: 'username', id: undefined });
});

/** A table with a key of one column, which is the first. */
function keyed(
  name: string,
  columns: readonly string[],
  keys: Readonly<Record<string, string>> = {},
): Dataset {
  const bare = referring(name, columns, keys);
  return { ...bare, fields: bare.fields.map((field, i) => ({ ...field, primaryKey: i === 0 })) };
}

it('of several keys called and typed alike all have to hold the same; else it is said that they differ', () => {
  const logins = keyed('logins', ['login_id varchar(20)', 'password varchar(100)']);
  const people = (name: string, type = 'varchar(20)') =>
    keyed(name, [`mb_key ${type}`], { mb_key: 'logins.login_id' });
  const [members, admins, short] = [people('members'), people('admins'), people('others', 'varchar(8)')];
  const machines = keyed('machines', ['mb_key varchar(20)', 'made date']);
  const orders = table('orders', ['mb_key varchar(20)']);
  const held = (...keys: readonly Dataset[]) => told(logins, ...keys, orders).at(-1)![0]!;
  const alike = held(members, admins);
  expect(alike.classification.item).toBe('username');
  expect(alike.classification.evidence[0]).toMatchObject({
    kind: 'namesake',
    by: 'members.mb_key, admins.mb_key',
    item: 'username',
  });
  expect(alike.refersTo).toHaveLength(2);
  const differing = held(members, machines);
  expect(differing.classification.item).toBeUndefined();
  expect(differing.classification.evidence[0]).toEqual({
    kind: 'namesake',
    by: 'members.mb_key, machines.mb_key',
    weight: 0,
  });
  const lines = (language: 'en' | 'ko') => explainField(differing, items).map((line) => line[language]);
  expect(lines('en').join('\n')).toMatch(
    /which do not hold the same: none of them tells\n.*\n?.*a foreign key to one of/s,
  );
  expect(lines('ko').join('\n')).toContain('서로 담긴 내용이 달라 판정에 쓰지 않음');
  expect(held(machines, keyed('devices', ['mb_key varchar(20)'])).classification.evidence).not.toContainEqual(
    expect.objectContaining({ kind: 'namesake' }),
  );
  expect(held(members, short).refersTo).toBeUndefined();
});

it('a text inside values that is called like a key holds what that does, each of a list as well', () => {
  const logins = keyed('logins', ['login_id varchar(20)', 'password varchar(100)']);
  const people = keyed('people', ['mb_cd varchar(20)'], { mb_cd: 'logins.login_id' });
  const racks = keyed('racks', ['rack varchar(20)']);
  const events = table('events', ['no int', 'payload json']);
  const all = [logins, people, racks, events];
  const session = classifier.open(events, events.fields, keyPaths(all));
  const payload = (i: number) =>
    JSON.stringify({
      kind: 'click',
      mbCd: `M-${i * 7}`,
      rack: `R${i}`,
      by: { mbCds: ['M-0', `M-${i * 7}`] },
    });
  session.add({ rows: 30, columns: [make(30, String), make(30, payload)] });
  const fields = session.finish();
  expect(fields.map(({ name }) => name)).toEqual([
    'no',
    'payload',
    'payload.by.mbCds[]',
    'payload.mbCd',
    'payload.rack',
  ]);
  const [, , , followed] = followReferences(
    all.map((dataset) => ({
      dataset,
      fields: dataset === events ? fields : classifier.schemaOnly(dataset),
    })),
    { items, classifier },
  );
  expect(byName(followed!.fields)).toMatchObject({
    'payload.mbCd': 'username',
    'payload.by.mbCds[]': 'username',
    'payload.rack': undefined,
  });
  expect(followed!.fields[3]!.classification.evidence[0]).toMatchObject({
    kind: 'namesake',
    by: 'people.mb_cd',
  });
});

it('weighs as much as what speaks against a key by itself, and stands as the key does', () => {
  const orders = referring('orders', ['no int', 'mb varchar(20)'], { mb: 'members.login_id' });
  const raw = [members, orders].map((dataset) => {
    const session = classifier.open(dataset, dataset.fields);
    const cells = dataset.fields.map(({ name }) =>
      make(30, (i) => (name === 'login_id' || name === 'mb' ? `M-${i * 7}` : `${i}`)),
    );
    session.add({ rows: 30, columns: cells });
    return { dataset, fields: session.finish() };
  });
  const [, { fields } = { fields: [] }] = followReferences(raw, { items, classifier });
  const { classification } = fields[1]!;
  expect(classification).toMatchObject({ item: 'username', forms: { plain: 30 } });
  expect(itemOf(classification.evidence)).toBe('username');
});

it('explains by what it refers to, and what would change it', () => {
  const orders = referring('orders', ['mb varchar(20)'], { mb: 'members.login_id' });
  const [, [mb] = []] = told(members, orders);
  const lines = explainField(mb!, items);
  expect(lines[1]).toEqual({
    en: 'Judged by what it refers to, and by name, type and comment: no values were seen in it',
    ko: '이 필드의 값을 보지 않고 참조하는 키와 이름·타입·주석으로 판정',
  });
  expect(lines.at(-1)?.en).toBe(
    'Would change it: without the foreign key to “members.login_id” it would be nothing personal; a review decision about “members.login_id” goes for it, too',
  );
});

it('a key that was not looked at is judged by its name', () => {
  const orders = referring('orders', ['mb varchar(20)', 'nat varchar(20)', 'no int'], {
    mb: 'members.login_id',
    nat: 'countries.country',
    no: 'members.id',
  });
  expect(told(orders).map(byName)).toEqual([{ mb: 'username', nat: undefined, no: undefined }]);
});

it('a view holds what the column holds that it shows, of one dataset and of one type', () => {
  const orders = referring('orders', ['mb varchar(20)', 'ref varchar(20)'], {
    mb: 'members.login_id',
    ref: 'members.login_id',
  });
  const shown: Dataset = {
    ...table('v_orders', ['mb varchar(20)', 'ref text', 'other varchar(20)']),
    derivedFrom: ['orders', 'members'],
  };
  const again: Dataset = { ...table('v_again', ['mb varchar(20)']), derivedFrom: ['v_orders'] };
  const [, , view = [], over] = told(members, orders, shown, again);
  expect(byName(view)).toEqual({ mb: 'username', ref: undefined, other: undefined });
  expect(view[0]?.classification.evidence[0]).toMatchObject({ kind: 'view', by: 'orders.mb' });
  expect(over && byName(over)).toEqual({ mb: 'username' });
});

const decision = (item?: string): LockedField => ({
  ...(item !== undefined && { item }),
  decision: item === undefined ? 'not-personal' : 'confirmed',
  type: 'varchar(20)',
  by: 'Privacy team',
});

it('what people decided about a key goes for what refers to it, and what they decided about that stays', () => {
  const orders = referring('orders', ['mb varchar(20)', 'who varchar(20)'], {
    mb: 'members.login_id',
    who: 'members.login_id',
  });
  const raw = [members, orders].map((dataset) => ({ dataset, fields: classifier.schemaOnly(dataset) }));
  const after = (decided: Readonly<Record<string, LockedField>>) =>
    raw.map(({ dataset, fields }) => ({
      dataset,
      fields: fields.map((field) => {
        const locked = decided[`${dataset.name}.${field.name}`];
        return locked ? decideField(field, locked) : field;
      }),
    }));
  const cleared = after({ 'members.login_id': decision() });
  const named = after({ 'members.login_id': decision('employee-number'), 'orders.who': decision() });
  const orderOf = (all: readonly { fields: readonly ClassifiedField[] }[]) => byName(all[1]?.fields ?? []);
  expect(orderOf(followReferences(cleared, { items, classifier }))).toEqual({
    mb: undefined,
    who: undefined,
  });
  // That it holds nothing personal is told then as well.
  const [, { fields: [mb] = [] } = {}] = followReferences(cleared, { items, classifier });
  expect(mb!.classification).toMatchObject({ confidence: 1, unclear: false });
  expect(explainField(mb!, items).at(-1)?.en).toBe(
    'Would change it: another review decision about “members.login_id”, or one about this field',
  );
  expect(orderOf(followReferences(named, { items, classifier }))).toEqual({
    mb: 'employee-number',
    who: undefined,
  });
  expect(orderOf(followReferences(raw, { items, classifier, decided: cleared }))).toEqual({
    mb: undefined,
    who: undefined,
  });
});

it('what is held for the sake of another field neither makes a decision nor ends it', () => {
  const orders = referring('orders', ['mb varchar(20)'], { mb: 'members.login_id' });
  const [own] = classifier.schemaOnly(orders);
  const [, [held] = []] = told(members, orders);
  const seen = (field: ClassifiedField | undefined): ClassifiedField => ({
    ...field!,
    classification: { ...field!.classification, values: 10 },
  });
  expect(propose(seen(held), 'username', items).seen).toEqual([]);
  for (const one of [decision(), decision('username')]) {
    for (const field of [own, held]) {
      expect(outdated(seen(field), { ...one, type: field!.type, seen: [] }, items)).toBeUndefined();
    }
  }
});
