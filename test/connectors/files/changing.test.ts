import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import files from '../../../connectors/files/index.ts';
import { openContext } from '../../support/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-changing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (paths: string | string[]) => files.open(files.config.parse({ paths }), openContext());
const many = `name,email\n${'someone,someone@example.com\n'.repeat(40_000)}`;

async function readAll(path: string, before: () => void): Promise<number> {
  await using source = await open(path);
  const [dataset] = await source.datasets();
  before();
  const { signal } = new AbortController();
  const reading = await source.read!(dataset!, {
    fields: dataset!.fields,
    rows: 'all',
    clip: 100,
    seed: 1,
    signal,
  });
  let rows = 0;
  for await (const { columns } of reading.batches) rows += columns[0]?.length ?? 0;
  return rows;
}

it.each([0, 100_000])(
  'a file of which only %d bytes are left when it is read was not looked at',
  async (left) => {
    const path = join(folder, `cut-${left}.csv`);
    writeFileSync(path, many);
    await expect(readAll(path, () => truncateSync(path, left))).rejects.toThrow('shorter');
  },
);

it('a file that grows meanwhile is read as far as it went when it was listed', async () => {
  const path = join(folder, 'grown.csv');
  writeFileSync(path, many);
  expect(await readAll(path, () => writeFileSync(path, 'other,other@example.com\n', { flag: 'a' }))).toBe(
    40_000,
  );
});

it('tells which path matches nothing, by its place and not by its name', async () => {
  const told = async (...paths: string[]) => {
    await using source = await files.open({ paths }, openContext());
    return (await source.datasets().catch((error: unknown) => error)) as { text: { en: string; ko: string } };
  };
  const missing = join(folder, 'gone/*.csv');
  const alone = await told(missing);
  expect(alone.text.en).toContain('no file matches the path');
  expect(alone.text.ko).toContain('경로에 해당하는 파일이 없습니다');
  expect(JSON.stringify(alone.text)).not.toContain('gone');
  expect((await told(folder, missing)).text.en).toContain('path 2');
});

it.skipIf(process.getuid?.() === 0)('names the folder that may not be opened', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0);
  await using source = await open(closed);
  expect(await source.datasets()).toMatchObject([
    { name: 'closed', unreadable: { code: 'permission-denied' } },
  ]);
});

const warned = vi.spyOn(process, 'emitWarning');
afterEach(() => warned.mockClear());

it('waits for a slow reader without a listener for every wait', async () => {
  const path = join(folder, 'long.csv');
  writeFileSync(path, many);
  await readAll(path, () => undefined);
  expect(warned).not.toHaveBeenCalled();
});
