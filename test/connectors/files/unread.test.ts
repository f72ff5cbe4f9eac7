import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import yazl from 'yazl';
import files from '../../../connectors/files/index.ts';
import { bytesObject } from '../../../src/demo/s3/bucket.ts';
import type { Dataset } from '../../../src/sdk/index.ts';
import { openContext } from '../../support/source.ts';
import { startS3 } from '../../support/stores/s3.ts';

/** How each begins, with words behind that a text could hold. */
const marks: Readonly<Record<string, string>> = {
  bzip2: 'BZh91AY&SY',
  xz: '\xfd7zXZ\0',
  LZ4: '\x04"M\x18',
  compress: '\x1f\x9d\x90',
  '7-Zip': "7z\xbc\xaf'\x1c",
  RAR: 'Rar!\x1a\x07',
  Snappy: '\xff\x06\0\0sNaPpY',
  Arrow: 'ARROW1\0\0',
  'Arrow stream': '\xff\xff\xff\xff\x10\x01\0\0',
  Feather: 'FEA1',
  ORC: 'ORC\n',
  HDF5: '\x89HDF\r\n\x1a\n',
  R: 'RDX3\nX\n',
  SPSS: '$FL2@(#) SPSS DATA FILE',
  Stata: '<stata_dta><header>',
  NumPy: '\x93NUMPY\x01',
  pickle: '\x80\x04\x95',
  Access: '\0\x01\0\0Standard Jet DB\0',
  PDF: '%PDF-1.7\n',
  'Outlook (PST)': '!BDN',
  'Outlook (TNEF)': '\x78\x9f\x3e\x22',
  Outlook: '\xcf\xad\x12\xfe',
  Notes: '\x1a\0\0\x04\0\0',
  'S/MIME': '\x30\x82\x01\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03',
  PGP: '-----BEGIN PGP MESSAGE-----\n',
};
const folder = mkdtempSync(join(tmpdir(), 'gamsa-unread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = Object.entries(marks).map(([format, mark]) => ({
  format,
  // No ending tells what it is.
  name: `${format.replace(/\W/g, '-')}.csv`,
  bytes: Buffer.concat([
    Buffer.from(mark, 'latin1'),
    Buffer.from('name,email\na,a@example.com\n'.repeat(40)),
  ]),
}));

function check(datasets: readonly Dataset[], prefix = '') {
  for (const { format, name } of all)
    expect(datasets.find(({ path }) => path.at(-1) === `${prefix}${name}`)?.unreadable).toMatchObject({
      code: 'unsupported-format',
      detail: { en: expect.stringContaining(format.split(' ')[0]!), ko: expect.stringMatching(/파일입니다/) },
    });
  expect(datasets).toHaveLength(all.length);
}

async function listed(path: string) {
  await using source = await files.open(files.config.parse({ paths: path }), openContext());
  return source.datasets();
}

it('files that are not opened are named with their format, from a folder and archives alike', async () => {
  const own = join(folder, 'own');
  execFileSync('mkdir', [own]);
  for (const { name, bytes } of all) writeFileSync(join(own, name), bytes);
  check(await listed(own));
  const tar = join(folder, 'a.tar');
  execFileSync('tar', ['-cf', tar, '-C', own, ...all.map(({ name }) => name)]);
  check(await listed(tar), 'a.tar!/');
  writeFileSync(join(folder, 'b.tar.gz'), gzipSync(readFileSync(tar)));
  check(await listed(join(folder, 'b.tar.gz')), 'b.tar.gz!/');
  const zip = new yazl.ZipFile();
  for (const { name, bytes } of all) zip.addBuffer(bytes, name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  writeFileSync(join(folder, 'c.zip'), Buffer.concat(chunks));
  check(await listed(join(folder, 'c.zip')), 'c.zip!/');
});

it('and from a bucket', async () => {
  const { source } = await startS3(all.map(({ name, bytes }) => bytesObject(name, bytes)));
  check(await source.datasets());
});
