import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** Members known by an address here, and by their number alone in another system. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-other-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const shop = new DatabaseSync(join(folder, 'shop.sqlite'));
  shop.exec(`create table members (id integer primary key, email text);
    create table letters (id integer primary key, member integer references members (id), street_address text);
    create table clinics (id integer primary key, ceo_email text);
    create table visits (id integer primary key, clinic integer references clinics (id), health_note text);
    insert into members values (5, 'someone@example.com'), (6, 'other@example.com');
    insert into letters values (1, 5, '서울특별시 강남구 테헤란로 1'), (2, 6, '서울특별시 강남구 테헤란로 2');
    insert into clinics values (5, 'clinic@example.com'); insert into visits values (1, 5, 'x')`);
  shop.close();
  const web = new DatabaseSync(join(folder, 'web.sqlite'));
  web.exec(`create table views (no integer primary key, member_no integer, ip text); create table prices (no integer, price integer);
    insert into views values (1, 5, '211.10.0.1'), (2, 6, '211.10.0.2'); insert into prices values (1, 2)`);
  web.close();
  writeWorkspace(
    folder,
    `activities: [{ id: shop, title: Shop, items: { required: [email] }, retention: { unspecified: true } }]
`,
    `sources: { shop: { connector: sqlite, path: shop.sqlite }, web: { connector: sqlite, path: web.sqlite } }
data: [{ at: "shop:members", serves: [{ activity: shop, subject: id }] }]
`,
  );
});

async function find(identifiers: string, ...flags: string[]) {
  const args = ['subject', 'find', '--full', '--json', ...flags];
  const { code, stdout } = await gamsa(args, folder, {}, identifiers);
  const { found, unsearched } = JSON.parse(stdout) as SubjectSearch;
  const places = found.map(({ source, dataset, records }) => `${source}:${dataset} ${records}`).sort();
  return { code, places, nameless: unsearched.filter(({ why }) => why.en.includes('number of the person')) };
}

it('says of which personal data nothing tells whose it is', async () => {
  const { places, nameless } = await find('email: someone@example.com');
  expect(places).toEqual(['shop:letters 1', 'shop:members 1']);
  // What refers to members is answered for; prices are nobody's.
  expect(nameless.map(({ source, dataset }) => `${source}:${dataset}`)).toEqual(['web:views']);
  expect((await find('email: nobody@example.com')).code).toBe(3);
});

it('finds it by the number, where its field is named', async () => {
  const { places, nameless } = await find('email: someone@example.com\nid: 5', '--field', 'member_no');
  expect(places).toContain('web:views 1');
  expect(nameless).toEqual([]);
});

it('takes a key that is called as all keys are for the subject of its own dataset alone', async () => {
  const { places } = await find('id: 5');
  expect(places).toEqual(['shop:letters 1', 'shop:members 1']);
});
