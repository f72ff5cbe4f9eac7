import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll } from 'vitest';
import files from '../../connectors/files/index.ts';
import sqlite from '../../connectors/sqlite/index.ts';
import { canary, contract, people } from '../support/contract.ts';

const root = mkdtempSync(join(tmpdir(), 'gamsa-contract-'));

beforeAll(() => {
  const db = new DatabaseSync(join(root, 'people.sqlite'));
  db.exec(
    'create table people (id integer primary key, name text, note text, asked date); create table empty (a text)',
  );
  const insert = db.prepare('insert into people values (?, ?, ?, ?)');
  db.exec('begin');
  for (const { id, name, note, asked } of people) insert.run(Number(id), name, note, asked);
  db.exec('commit');
  db.close();
  const lines = people.map(({ id, name, note, asked }) => [id, name, note ?? '', asked ?? ''].join(','));
  writeFileSync(join(root, 'people.csv'), `id,name,note,asked\n${lines.join('\n')}\n`);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

contract('sqlite', () => ({
  people: 'people',
  open: (context) => sqlite.open({ path: join(root, 'people.sqlite') }, context),
  openMissing: (context) => sqlite.open({ path: join(root, canary) }, context),
}));

contract('files', () => ({
  people: 'people.csv',
  open: (context) => files.open({ paths: [join(root, 'people.csv')] }, context),
  openMissing: (context) => files.open({ paths: [join(root, canary)] }, context),
}));
