import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import files from '../../../connectors/files/index.ts';
import { openContext, records } from '../../support/source.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gamsa-tar-'));
  content = join(root, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const list = 'name,email\n가나다,a@example.com\n';
const long = `${'가'.repeat(40)}/${'나'.repeat(40)}.csv`;

function put(name: string, bytes: string | Uint8Array): void {
  mkdirSync(join(content, name, '..'), { recursive: true });
  writeFileSync(join(content, name), bytes);
}

/** The archive of what was put, as the system's tar writes it in a format. */
function archive(format: string, ...more: string[]): Buffer {
  const path = join(root, 'made');
  execFileSync('tar', [`--format=${format}`, '-cf', path, ...more, '-C', content, '.']);
  return readFileSync(path);
}

/** What stands in each dataset of a file that is alone in its folder; why not, where it cannot be read. */
async function read(name: string, bytes: Uint8Array) {
  const folder = mkdtempSync(join(root, 'in-'));
  writeFileSync(join(folder, name), bytes);
  await using source = await files.open(files.config.parse({ paths: folder }), openContext());
  const found: Record<string, unknown> = {};
  for (const one of await source.datasets())
    found[one.path.at(-1)!] = one.unreadable?.code ?? (await records(source, one)).rows;
  return found;
}

describe('a tar archive', () => {
  const rows = [['가나다', 'a@example.com']];
  const parquet = () =>
    new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: 'email', data: ['b@example.com'], type: 'STRING' }] }),
    );

  it.each(['gnu', 'ustar', 'pax'])('in the format %s is read file by file, packed or not', async (format) => {
    put('a.csv', list);
    put('deep/b.csv.gz', gzipSync(list));
    put('c.parquet', parquet());
    put('empty/d.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    if (format !== 'ustar') put(long, list);
    const bytes = archive(format);
    const expected = (name: string) => ({
      [`${name}!/a.csv`]: rows,
      [`${name}!/c.parquet`]: [['b@example.com']],
      [`${name}!/deep/b.csv`]: rows,
      [`${name}!/empty/d.png`]: 'unsupported-format',
      ...(format !== 'ustar' && { [`${name}!/${long}`]: rows }),
    });
    expect(await read('x.tar', bytes)).toEqual(expected('x.tar'));
    expect(await read('x.tar.gz', gzipSync(bytes))).toEqual(expected('x.tar.gz'));
    expect(await read('x.tgz', gzipSync(bytes))).toEqual(expected('x.tgz'));
  });

  it('in an archive is not opened, and one that was cut is broken', async () => {
    put('a.csv', list);
    const bytes = archive('gnu');
    put('b.tar', bytes);
    expect(await read('x.tar', archive('gnu'))).toEqual({
      'x.tar!/a.csv': rows,
      'x.tar!/b.tar': 'unsupported-format',
    });
    expect(await read('y.tar', bytes.subarray(0, 1_600))).toEqual({ 'y.tar': 'malformed' });
  });

  it('of many files is refused where it is packed', async () => {
    for (let i = 0; i < 501; i++) put(`${i}.csv`, list);
    expect(await read('x.tgz', gzipSync(archive('gnu')))).toEqual({ 'x.tgz': 'too-large' });
  });
});
