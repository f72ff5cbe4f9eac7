import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import type { Entry } from '../../../connectors/_objects/entries.ts';
import { storeErasure } from '../../../connectors/_objects/erasure.ts';
import { groupName } from '../../../connectors/_objects/groups.ts';
import files from '../../../connectors/files/index.ts';
import { bytesObject } from '../../../src/demo/s3/bucket.ts';
import { openContext } from '../../support/source.ts';
import { startS3 } from '../../support/stores/s3.ts';
import { tablesOf } from '../../support/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signal = new AbortController().signal;
const list = (n: number) => `name,email\nkim,kim${n}@example.com\n`;
const mail = (n: number, attached = '') =>
  [
    `From: n${n}@example.com`,
    'To: all@example.com',
    `Date: ${n} Jan 2024 10:00:00 +0900`,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'text',
    ...(attached === '' ? [] : ['--b', 'Content-Type: text/csv; name=list.csv', '', attached]),
    '--b--',
    '',
  ].join('\n');

const put = (name: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
put('in/RE: 문의.eml', mail(1, list(1)));
put('in/second.eml', mail(2, list(2)));
put('in/third.eml', mail(20));
put('alone/only.eml', mail(3));
put('Maildir/cur/1700000001.M1P2.host:2,S', mail(4));
put('Maildir/cur/1700000002.M1P3.host:2,', mail(5));
put(
  'old/box.mbox.gz',
  gzipSync(
    `From a Mon Jan  1 10:00:00 2024\n${mail(6, list(6))}\nFrom b Mon Jan  1 10:00:00 2024\n${mail(7, list(7))}`,
  ),
);

const open = () => files.open(files.config.parse({ paths: folder }), openContext());

describe('mails in a folder', () => {
  it('are one dataset, and so are lists of one name attached to them', async () => {
    await using source = await open();
    const datasets = await source.datasets();
    expect(datasets.map(({ name, parts = 1, unreadable }) => [name, parts, unreadable])).toEqual([
      ['Maildir/cur/*', 2, undefined],
      ['alone/only.eml', 1, undefined],
      ['in/*.eml', 3, undefined],
      ['in/*.eml!/list.csv', 2, undefined],
      ['old/box.mbox!/list.csv', 2, undefined],
      ['old/box.mbox.gz', 1, undefined],
    ]);
  });

  it('are as old as they say, and lists as the mails that they came with', async () => {
    await using source = await open();
    const datasets = await source.datasets();
    const age = (name: string, field: string) =>
      source.age!(datasets.find((one) => one.name === name)!, {
        clock: { field, format: 'auto' },
        zone: 'Asia/Seoul',
        now: '2024-06-01T00:00:00Z',
        limits: ['2024-01-02T00:00:00Z'],
        signal,
      });
    expect(await age('in/*.eml', 'date')).toMatchObject({
      total: 3,
      older: [1],
      withoutClock: 0,
      oldest: '2024-01-01',
      newest: '2024-01-20',
    });
    expect(await age('in/*.eml!/list.csv', '@modified')).toMatchObject({ total: 2, older: [1] });
  });
});

it('mails in a bucket are told by some of them, and all are read', async () => {
  const mails = Array.from({ length: 60 }, (_, i) =>
    bytesObject(`in/${i} 문의.eml`, Buffer.from(mail((i % 28) + 1, list(i)))),
  );
  const { source } = await startS3(mails);
  const datasets = await source.datasets();
  expect(datasets.map(({ name, parts }) => [name, parts])).toEqual([
    ['in/*.eml', 60],
    ['in/*.eml!/list.csv', 60],
  ]);
  for (const dataset of datasets) {
    const reading = await source.read!(dataset, {
      fields: dataset.fields,
      rows: 'all',
      clip: 99,
      seed: 1,
      signal,
    });
    let rows = 0;
    for await (const batch of reading.batches) rows += batch.rows;
    expect([rows, reading.problems]).toEqual([60, []]);
  }
});

it('the text that deletes mails names nothing else', () => {
  const entry = (objects: string): Entry => ({
    dataset: { name: objects, path: [objects], kind: 'file', fields: [] },
    parts: [],
    listed: { objects, parts: objects, known: new Set([objects]), failed: 0 },
  });
  const names = (objects: string) =>
    storeErasure(
      entry(objects),
      [],
      {
        aged: {
          clock: { field: '@modified', format: 'auto' },
          zone: 'Asia/Seoul',
          before: '2025-01-01T00:00:00Z',
        },
      },
      { deleteOlder: (where) => where.names, remark: { en: '', ko: '' } },
    ).text;
  const matches = (pattern: string, name: string) => new RegExp(`^(?:${names(pattern)})$`).test(name);
  expect(matches('in/*.eml', 'in/RE: 문의 (1).eml')).toBe(true);
  expect(matches('in/*.eml', 'in/deeper/a.eml')).toBe(false);
  expect(matches('in/*.eml', 'in/a.csv')).toBe(false);
  expect(matches('box/cur/*', 'box/cur/1700000001.M1P2.host:2,S')).toBe(true);
  expect(matches('in/a-*.csv', 'in/a-notes.csv')).toBe(false);
});

describe('names of mails', () => {
  it.each([
    ['a/문의 1.eml', 'a/*.eml'],
    ['a/1.emlx', 'a/*.emlx'],
    ['a/b.eml!/list.csv', 'a/*.eml!/list.csv'],
    ['a/b.eml!/c.eml', 'a/*.eml!/*.eml'],
    ['box/new/1700000001.M1.host', 'box/new/*'],
    ['box/new/1700000001.M1.host!/list.csv', 'box/new/*!/list.csv'],
    ['new/list.csv', 'new/list.csv'],
    ['a/b.eml.csv', 'a/b.eml.csv'],
  ])('%s is of %s', (name, pattern) => expect(groupName(name)).toBe(pattern));
});

describe('a mail that means harm', () => {
  const many = (text: string, length = 200_000) => text.repeat(Math.ceil(length / text.length));
  it.each([
    ['addresses', `To: ${many('a@')} x\n\n`],
    ['brackets', `To: ${many('<')}\n\n`],
    ['comments', `To: ${many('(')}\n\n`],
    ['words', `Subject: ${many('=?a?b?')}\n\n`],
    ['words of one letter', `Subject: ${many('=?utf-8?B?YQ==?= ')}\n\n`],
    ['parameters', `Content-Type: text/plain; ${many('a*1=b;')}\n\n`],
    ['blanks', `Content-Type: text/plain;${many(' ')}\nDate: ${many(' ')}\n\n`],
    ['quotes', `Content-Type: text/plain; name="${many('\\')}\n\n`],
    ['headers', `${many('X: y\n')}\n`],
    ['tags', `Content-Type: text/html\n\n${many('<a', 2_000_000)}`],
    ['names of tags', `Content-Type: text/html\n\n<${many('a', 2_000_000)}`],
    ['remarks', `Content-Type: text/html\n\n${many('<!--', 2_000_000)}`],
    ['scripts', `Content-Type: text/html\n\n${many('<script>', 2_000_000)}`],
    ['lines', `\n${many('\n', 1_000_000)}`],
    ['marks', `Content-Type: multipart/mixed; boundary=b\n\n${many('--b\n', 400_000)}`],
    [
      'nested parts',
      Array.from(
        { length: 500 },
        (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
      ).join(''),
    ],
    ['nested mails', many('Content-Type: message/rfc822\n\n', 300_000)],
  ])('takes no longer for it: %s', async (_, rest) => {
    const from = performance.now();
    const { rows } = await tablesOf(`From: a@example.com\n${rest}`, 'a.eml');
    expect(rows.length).toBeGreaterThan(0);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('in base64 of an archive that unfolds to too much is refused, and its mail read', async () => {
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.alloc(64 * 1024 * 1024), 'a.csv');
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    const bomb = Buffer.concat(chunks).toString('base64');
    const { rows, said } = await tablesOf(
      `From: a@example.com\nDate: 1 Jan 2024 10:00:00 +0900\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n${bomb}\n--b--\n`,
      'a.eml',
    );
    expect(rows).toMatchObject([{ body: 'text' }]);
    expect(said).toEqual([expect.stringContaining('more than an honest file')]);
  });
});

it('a mailbox of any size takes as much memory as a mail', async () => {
  const one = Buffer.from(`From a Mon Jan  1 10:00:00 2024\n${mail(6)}\n${'x'.repeat(70)}\n\n`.repeat(2_000));
  const count = 60;
  const size = one.length * count;
  const source = {
    name: 'a.mbox',
    size,
    open: async function* (start = 0, end = size) {
      for (let at = start; at < end; ) {
        const from = at % one.length;
        const piece = one.subarray(from, Math.min(one.length, from + 65_536, from + end - at));
        at += piece.length;
        yield piece;
      }
    },
  };
  const { openTables } = await import('../../../connectors/_objects/open.ts');
  const { Problems } = await import('../../../connectors/_objects/table.ts');
  const [opened] = await openTables(source, {});
  const before = process.memoryUsage().heapUsed;
  let [rows, most] = [0, 0];
  for await (const _ of opened!.table.rows({ clip: 99, problems: new Problems(), signal, needed: ['date'] }))
    if (++rows % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  expect(rows).toBe(2_000 * count);
  expect(most).toBeLessThan(200 * 1024 * 1024);
}, 240_000);
