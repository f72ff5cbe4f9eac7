import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll } from 'vitest';
import files from '../../connectors/files/index.ts';
import s3 from '../../connectors/s3/index.ts';
import sqlite from '../../connectors/sqlite/index.ts';
import { textObject } from '../../src/demo/s3/bucket.ts';
import { S3Server } from '../../src/demo/s3/server.ts';
import { canary, contract, people } from '../support/contract.ts';

const root = mkdtempSync(join(tmpdir(), 'gamsa-contract-'));

let s3Server: S3Server;

beforeAll(async () => {
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
  const csv = `id,name,note,asked\n${lines.join('\n')}\n`;
  writeFileSync(join(root, 'people.csv'), csv);
  s3Server = await S3Server.start([
    { name: 'data', region: 'ap-northeast-2', objects: [textObject('hr/people.csv', csv)] },
  ]);
});

afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await s3Server.close();
});

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

const s3Config = (bucket: string) =>
  s3.config.parse({
    bucket,
    endpoint: s3Server.url,
    accessKeyId: 'demo-key',
    secretAccessKey: 'demo-secret',
  });

contract('s3', () => ({
  people: 'hr/people.csv',
  open: (context) => s3.open(s3Config('data'), context),
  openMissing: (context) => s3.open(s3Config(canary), context),
}));
