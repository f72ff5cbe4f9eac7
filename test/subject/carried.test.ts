import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import type { Language } from '../../src/core/text.ts';
import { missedIn, placesIn, searchFolder } from '../support/subject.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** How far numbers of a person are carried from system to system, and what is said where they are not. */
const root = mkdtempSync(join(tmpdir(), 'gamsa-carried-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const activities = ['sales', 'news', 'pay', 'care'].map(
  (id) => `  - { id: ${id}, title: ${id}, items: { required: [email] }, retention: { unspecified: true } }`,
);

/** A folder with databases and files, and the data map `source:dataset → what it serves`. */
function workspace(name: string, contents: Record<string, string>, map: Record<string, string>): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const sources = Object.entries(contents).map(([file, text]) => {
    const id = file.replace(/\..*/, '');
    if (file.endsWith('.csv')) {
      writeFileSync(join(folder, file), text);
      return `  ${id}: { connector: files, paths: ${file} }`;
    }
    if (text !== '') {
      const db = new DatabaseSync(join(folder, file));
      db.exec(text);
      db.close();
    }
    return `  ${id}: { connector: sqlite, path: ${file} }`;
  });
  const data = Object.entries(map).map(([at, serves]) => `  - { at: "${at}", serves: [${serves}] }`);
  writeWorkspace(
    folder,
    `activities:\n${activities.join('\n')}\n`,
    `sources:\n${sources.join('\n')}\ndata:\n${data.join('\n')}\n`,
  );
  return folder;
}

/** A register of people with addresses, the numbers as a column of this type. */
const register = (table: string, type = 'integer', of = (i: number) => String(i)) =>
  `create table ${table} (id ${type} primary key, email text);
  insert into ${table} values ${Array.from({ length: 20 }, (_, i) => `('${of(i + 1)}', 'person${i + 1}@example.com')`).join(', ')};`;

const person = 'email: person7@example.com';
const about = (lines: readonly string[], place: string) => lines.filter((line) => line.startsWith(place));

it('a number leads to a record that holds another, and that on to a third system', async () => {
  const folder = workspace(
    'chain',
    {
      'crm.sqlite': register('customers'),
      'cards.sqlite': `create table cards (card_no text primary key, customer_id integer, tier text);
        insert into cards values ('C-1', 7, 'x'), ('C-2', 8, 'x'), ('C-3', 7, 'x')`,
      'till.csv': 'card_no,total\nC-1,10\nC-2,20\nC-3,30\nC-1,40\n',
    },
    {
      'crm:customers': '{ activity: sales, subject: id }',
      'cards:cards': '{ activity: sales, subject: customer_id }, { activity: care, subject: card_no }',
      'till:**': '{ activity: pay, subject: card_no }',
    },
  );
  const search = await searchFolder(folder, person);
  expect(placesIn(search)).toEqual([
    'cards:cards.customer_id link 2',
    'crm:customers.email match 1',
    'till:till.csv.card_no link 3',
  ]);
  expect(search.found.find(({ source }) => source === 'till')!.from).toEqual([
    { source: 'cards', dataset: 'cards', field: 'card_no' },
  ]);
});

it('keys of records that were reached so are kept with the others', async () => {
  const keys: string[] = [];
  const keep = (place: { source: string }, key?: readonly unknown[]) =>
    void keys.push(`${place.source} ${key?.join() ?? 'none'}`);
  await searchFolder(join(root, 'chain'), person, { keep });
  expect(keys.sort()).toEqual(['cards C-1', 'cards C-3', 'crm 7', 'till none', 'till none', 'till none']);
});

it('an address that is found leads on as well, whatever it was asked by', async () => {
  const folder = workspace(
    'address',
    {
      'crm.sqlite': `create table people (no integer primary key, mobile text, email text);
        insert into people select value, '010-0000-00' || (10 + value), 'Person' || value || '@Example.com' from json_each('[1,2,3,4,5,6,7,8,9]')`,
      'news.csv': `addr\n${Array.from({ length: 9 }, (_, i) => `person${i + 1}@example.com`).join('\n')}\n`,
      'old.sqlite': `create table members (email text);
        insert into members select 'pErson' || value || '@example.com' from json_each('[1,2,3,4,5,6,7,8,9]')`,
    },
    { 'crm:people': '{ activity: sales, subject: email }', 'news:**': '{ activity: news, subject: addr }' },
  );
  const search = await searchFolder(folder, 'phone: 010-0000-0017');
  expect(placesIn(search)).toEqual([
    'crm:people.mobile match 1',
    'news:news.csv.addr link 1',
    'old:members.email link 1',
  ]);
  // A short table is compared value by value.
  expect(missedIn(search).join('\n')).not.toContain('usual spellings');
});

it.each([
  ['buyers', 'orders'],
  ['orders', 'buyers'],
])(
  'records that a number and a reference lead to are counted once, be the register %s or not',
  async (register, orders) => {
    const folder = workspace(
      `once-${register}`,
      {
        'desk.sqlite': `create table tickets (ticket_no integer primary key, buyer_no integer, email text);
        insert into tickets select value, value, 'person' || value || '@example.com' from json_each('[1,2,3,4,5,6,7,8,9]')`,
        'shop.sqlite': `create table ${register} (buyer_no integer primary key, note text);
        insert into ${register} select value, 'x' from json_each('[6,7,8]');
        create table ${orders} (no integer primary key, buyer_no integer references ${register} (buyer_no));
        insert into ${orders} values (1, 7), (2, 7), (3, 8)`,
      },
      {
        'desk:tickets': '{ activity: sales, subject: buyer_no }',
        [`shop:${register}`]: '{ activity: sales, subject: buyer_no }',
        [`shop:${orders}`]: '{ activity: sales, subject: buyer_no }',
      },
    );
    const search = await searchFolder(folder, person);
    const of = (table: string) => search.found.filter(({ dataset }) => dataset === table);
    expect(of(register).reduce((sum, { records }) => sum + records, 0)).toBe(1);
    expect(of(orders).reduce((sum, { records }) => sum + records, 0)).toBe(2);
  },
);

it('numbers of 19 and of more digits are found, by references as well', async () => {
  const [own, long] = ['1234567890123456787', '98765432109876543210987'];
  const folder = workspace(
    'snowflakes',
    {
      'crm.sqlite': `create table members (id bigint primary key, email text);
        insert into members select 1234567890123456780 + value, 'person' || value || '@example.com' from json_each('[1,2,3,4,5,6,7,8,9]');
        create table orders (no integer primary key, buyer bigint references members (id));
        insert into orders values (1, ${own}), (2, 1234567890123456788)`,
      'app.sqlite': `create table visits (no integer primary key, member_id bigint); insert into visits values (1, ${own}), (2, 7)`,
      'old.sqlite': `create table accounts (code text primary key, email text); insert into accounts values ('${long}', 'person7@example.com')`,
      'new.sqlite': `create table points (no integer primary key, code text); insert into points values (1, '${long}')`,
    },
    {
      'crm:members': '{ activity: sales, subject: id }',
      'app:visits': '{ activity: sales, subject: member_id }',
      'old:accounts': '{ activity: news, subject: code }',
      'new:points': '{ activity: news, subject: code }',
    },
  );
  expect(placesIn(await searchFolder(folder, person))).toEqual([
    'app:visits.member_id link 1',
    'crm:members.email match 1',
    'crm:orders.buyer reference 1',
    'new:points.code link 1',
    'old:accounts.email match 1',
  ]);
});

it('a key that only another table registers is followed to and from there', async () => {
  const folder = workspace(
    'referred',
    {
      // Nothing in the data map speaks of the register itself.
      'crm.sqlite': `${register('customers')}
        create table orders (no integer primary key, buyer integer references customers (id));
        insert into orders values (1, 8)`,
      'shop.csv': 'who,total\n7,1\n8,2\n',
    },
    { 'crm:orders': '{ activity: sales, subject: buyer }', 'shop:**': '{ activity: sales, subject: who }' },
  );
  expect(placesIn(await searchFolder(folder, person))).toEqual([
    'crm:customers.email match 1',
    'shop:shop.csv.who link 1',
  ]);
});

it('a view that the data map speaks of stands for the table that it shows', async () => {
  const folder = workspace(
    'views',
    {
      'crm.sqlite': `${register('people')} create view customers as select id, email from people`,
      'shop.sqlite': `create table sales (no integer primary key, who integer); insert into sales values (1, 7), (2, 8);
        create view orders as select no, who as buyer from sales`,
    },
    {
      'crm:customers': '{ activity: sales, subject: id }',
      // The table has no field of the name: its records are reached through the view.
      'shop:orders': '{ activity: sales, subject: buyer }',
    },
  );
  expect(placesIn(await searchFolder(folder, person))).toEqual([
    'crm:people.email match 1',
    'shop:orders.buyer link 1',
  ]);
});

it('numbers of another type are not compared, which is said', async () => {
  const id = (i: number) => `00000000-0000-4000-8000-0000000000${10 + i}`;
  const folder = workspace(
    'unlike',
    {
      'crm.sqlite': register('customers', 'text', id),
      'shop.sqlite':
        'create table orders (no integer primary key, who integer, at date); insert into orders values (1, 7, null)',
      'web.csv': `visitor,ip\n${id(7).toUpperCase()},211.10.0.1\n${id(8)},211.10.0.2\n`,
    },
    {
      'crm:customers': '{ activity: sales, subject: id }',
      'shop:orders': '{ activity: sales, subject: who }',
      'web:**': '{ activity: sales, subject: visitor }',
    },
  );
  const search = await searchFolder(folder, person);
  expect(placesIn(search)).toEqual(['crm:customers.email match 1', 'web:web.csv.visitor link 1']);
  expect(about(missedIn(search), 'shop:')).toEqual([
    expect.stringMatching(/^shop:orders\(who\) .*of another type/),
  ]);
});

it('people known by an address there and by a number here are not compared, which is said', async () => {
  const folder = workspace(
    'mixed',
    {
      'crm.sqlite': `create table people (no integer primary key, mobile text);
        insert into people select value, '010-0000-00' || (10 + value) from json_each('[1,2,3,4,5,6,7,8,9]')`,
      'news.csv': `addr\n${Array.from({ length: 9 }, (_, i) => `person${i + 1}@example.com`).join('\n')}\n`,
    },
    { 'crm:people': '{ activity: news, subject: no }', 'news:**': '{ activity: news, subject: addr }' },
  );
  const search = await searchFolder(folder, 'phone: 010-0000-0017', { full: true });
  expect(placesIn(search)).toEqual(['crm:people.mobile match 1']);
  expect(about(missedIn(search), 'news:')).toEqual([
    expect.stringMatching(/^news:news\.csv\(addr\) .*of another type/),
  ]);
});

it('numbers may be written otherwise where all are texts, which is said', async () => {
  const folder = workspace(
    'written',
    { 'crm.sqlite': register('customers'), 'web.csv': 'who,ip\nU0007,211.10.0.1\nU0008,211.10.0.2\n' },
    { 'crm:customers': '{ activity: sales, subject: id }', 'web:**': '{ activity: sales, subject: who }' },
  );
  const missed = missedIn(await searchFolder(folder, person, { full: true }));
  expect(about(missed, 'web:')).toEqual([expect.stringContaining('may write it otherwise')]);
});

it('a source that cannot be opened, a field that is not there, and one of another numbering are said', async () => {
  const folder = workspace(
    'gone',
    {
      'crm.sqlite': register('customers'),
      'lost.sqlite': '',
      'shop.sqlite':
        'create table orders (no integer primary key, buyer integer); insert into orders values (1, 7)',
      'hr.sqlite':
        'create table salaries (id integer primary key, pay_amount integer); insert into salaries values (7, 1)',
    },
    {
      'crm:customers': '{ activity: sales, subject: id }',
      'lost:orders': '{ activity: sales, subject: who }',
      'shop:orders': '{ activity: sales, subject: byer }',
      'hr:salaries': '{ activity: pay, subject: id }',
    },
  );
  const search = await searchFolder(folder, person, { full: true });
  expect(placesIn(search)).toEqual(['crm:customers.email match 1']);
  const missed = missedIn(search);
  expect(about(missed, 'lost:orders(who)')).toEqual([expect.stringContaining('was not looked at')]);
  expect(about(missed, 'shop:orders(byer)')).toEqual([expect.stringContaining('has none of the name')]);
  // Whose number 7 is among the staff, nothing says; that some people stand there does.
  expect(about(missed, 'hr:')).toEqual([expect.stringContaining('ask for the number of the person too')]);
  for (const { why } of search.unsearched)
    for (const language of ['en', 'ko'] satisfies Language[]) expect(why[language]).not.toBe('');
  const only = missedIn(await searchFolder(folder, person, { only: ['crm'] }));
  expect(about(only, 'shop:orders(byer)')).toEqual([expect.stringContaining('was not looked at')]);
  expect(about(only, 'hr:')).toEqual([expect.stringContaining('not looked at this time')]);
});

it('a register whose number is misspelt in the data map leads nowhere, which is said', async () => {
  const folder = workspace(
    'misspelt',
    { 'crm.sqlite': register('customers'), 'web.csv': 'who,ip\n7,211.10.0.1\n' },
    { 'crm:customers': '{ activity: sales, subject: idd }', 'web:**': '{ activity: sales, subject: who }' },
  );
  const search = await searchFolder(folder, person, { full: true });
  expect(placesIn(search)).toEqual(['crm:customers.email match 1']);
  expect(missedIn(search)).toEqual([
    expect.stringMatching(/^crm:customers\(idd\) .*none of the name/),
    expect.stringMatching(/^web:web\.csv\(\) .*number of the person/),
  ]);
});

it('whoever else a message names is not taken for the person, which is said where it may be', async () => {
  const folder = workspace(
    'messages',
    {
      'crm.sqlite': register('customers'),
      'chat.sqlite': `create table messages (no integer primary key, sender integer, sender_email text, receiver_email text);
        insert into messages values (1, 8, 'person8@example.com', 'person7@example.com'), (2, 7, 'person7@example.com', 'person9@example.com')`,
    },
    {
      'crm:customers': '{ activity: sales, subject: id }',
      'chat:messages': '{ activity: sales, subject: sender }',
    },
  );
  const search = await searchFolder(folder, person);
  expect(placesIn(search)).toEqual([
    'chat:messages.receiver_email,sender_email match 2',
    'crm:customers.email match 1',
  ]);
  expect(about(missedIn(search), 'chat:messages(sender)')).toEqual([
    expect.stringContaining('may be others'),
  ]);
});

it('a record of somebody else that tells of the person is not taken for the person’s', async () => {
  const folder = workspace(
    'ward',
    {
      'clinic.sqlite': `create table patients (id integer primary key, phone text, guardian_phone text);
        insert into patients select value, '010-0000-00' || (10 + value), '010-0000-00' || (11 + value) from json_each('[1,2,3,4,5,6,7,8,9]')`,
      'visits.csv': 'patient_id,at\n6,2025-01-01\n7,2025-01-02\n',
    },
    {
      'clinic:patients': '{ activity: care, subject: id }',
      'visits:**': '{ activity: care, subject: patient_id }',
    },
  );
  const search = await searchFolder(folder, 'phone: 010-0000-0017');
  expect(placesIn(search)).toEqual([
    'clinic:patients.guardian_phone,phone match 2',
    'visits:visits.csv.patient_id link 1',
  ]);
  expect(about(missedIn(search), 'clinic:patients(id)')).toEqual([expect.stringContaining('may be others')]);
});

it('nor are those of several who share a telephone, which is said', async () => {
  const folder = workspace(
    'family',
    {
      'crm.sqlite': `create table people (id integer primary key, mobile text, email text);
        insert into people select value, '010-0000-00' || (10 + value / 2), 'person' || value || '@example.com' from json_each('[1,2,3,4,5,6,7,8,9]')`,
      'shop.csv': 'who,total\n6,1\n7,2\n1,3\n',
    },
    { 'crm:people': '{ activity: sales, subject: id }', 'shop:**': '{ activity: sales, subject: who }' },
  );
  const search = await searchFolder(folder, 'phone: 010-0000-0013');
  expect(placesIn(search)).toEqual(['crm:people.mobile match 2']);
  expect(about(missedIn(search), 'crm:people(id)')).toEqual([expect.stringContaining('may be others')]);
  // One alone has it, or the mailbox is theirs.
  expect(placesIn(await searchFolder(folder, 'phone: 010-0000-0010'))).toContain('shop:shop.csv.who link 1');
  expect(placesIn(await searchFolder(folder, person))).toContain('shop:shop.csv.who link 1');
});

it('a field that names customers or staff by a condition leads to either under that alone', async () => {
  const folder = workspace(
    'owners',
    {
      'crm.sqlite': register('customers'),
      'hr.sqlite': `create table staff (staff_no integer primary key, email text);
        insert into staff values (7, 'other@example.com'), (8, 'else@example.com')`,
      'drive.sqlite': `create table files (no integer primary key, kind text, owner_id integer);
        insert into files values (1, 'customer', 7), (2, 'staff', 7), (3, 'customer', 8)`,
    },
    {
      'crm:customers': '{ activity: sales, subject: id }',
      'hr:staff': '{ activity: pay, subject: staff_no }',
      'drive:files':
        '{ activity: sales, where: { kind: customer }, subject: owner_id }, { activity: pay, where: { kind: staff }, subject: owner_id }',
    },
  );
  expect(placesIn(await searchFolder(folder, person))).toEqual([
    'crm:customers.email match 1',
    'drive:files.owner_id link 1',
  ]);
});

it('a number that the user names the field of is carried where there is no data map', async () => {
  const folder = workspace(
    'named',
    {
      'crm.sqlite': `create table people (member_no integer primary key, email text);
        insert into people select value, 'person' || value || '@example.com' from json_each('[1,2,3,4,5,6,7,8,9]')`,
      'web.csv': 'member_no,ip\n7,211.10.0.1\n8,211.10.0.2\n',
    },
    { 'crm:people': '{ activity: sales }' },
  );
  expect(placesIn(await searchFolder(folder, person))).toEqual(['crm:people.email match 1']);
  expect(placesIn(await searchFolder(folder, person, { fields: ['member_no'] }))).toEqual([
    'crm:people.email match 1',
    'web:web.csv.member_no link 1',
  ]);
});

it('references are followed over three steps, and what lies beyond is said', async () => {
  const tables = ['b', 'c', 'd', 'e', 'f'].map(
    (name, i) =>
      `create table ${name} (no integer primary key, up integer references ${i === 0 ? 'customers (id)' : `${'abcdef'[i]} (no)`}); insert into ${name} values (1, ${i === 0 ? 7 : 1});`,
  );
  const folder = workspace('deep', { 'crm.sqlite': `${register('customers')}${tables.join('\n')}` }, {});
  const search = await searchFolder(folder, person, { full: true });
  expect(placesIn(search)).toEqual([
    'crm:b.up reference 1',
    'crm:c.up reference 1',
    'crm:customers.email match 1',
    'crm:d.up reference 1',
  ]);
  expect(about(missedIn(search), 'crm:e')).toEqual([expect.stringContaining('more than 3 steps')]);
});

it('numbers are carried on a bounded number of times, and what lies beyond is said', async () => {
  const steps = Array.from({ length: 10 }, (_, i) => i + 1);
  const tables = steps.map(
    (i) =>
      `create table t${i} (key_${i} text unique, key_${i + 1} text unique);
      insert into t${i} values ('K${i}-7', 'K${i + 1}-7'), ('K${i}-8', 'K${i + 1}-8');`,
  );
  const folder = workspace(
    'far',
    {
      'a.sqlite': `create table people (key_1 text primary key, email text); insert into people values ('K1-7', 'person7@example.com');`,
      'b.sqlite': tables.join('\n'),
    },
    {},
  );
  const fields = steps.map((i) => `key_${i}`);
  const search = await searchFolder(folder, person, { fields, full: true });
  expect(search.found.map(({ dataset, records }) => [dataset, records])).toEqual([
    ['people', 1],
    ...steps.slice(0, 8).map((i) => [`t${i}`, 1]),
  ]);
  expect(about(missedIn(search), 'b:t9(key_9)')).toEqual([expect.stringContaining('more than 8 rounds')]);
});
