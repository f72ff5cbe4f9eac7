import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';

const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
/** Tells the peak of the resident memory (KiB) when the program ends. */
const witness =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak:"+process.resourceUsage().maxRSS))';

/** What is held must fit; without a limit a busy machine collects garbage late, and the peak says nothing. */
const heap = '--max-old-space-size=128';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One object around a list of so many megabytes. */
function write(name: string, megabytes: number): number {
  const file = openSync(join(folder, name), 'w');
  writeSync(file, '{"officerEmail":"officer@example.com","result":{"items":[');
  const memo = 'The parcel came late again. '.repeat(30);
  let records = 0;
  for (let bytes = 0; bytes < megabytes * 1_000_000; ) {
    const lines = Array.from({ length: 500 }, () => {
      const id = records++;
      return JSON.stringify({ id, email: `person${id}@example.com`, address: { memo } });
    });
    bytes += writeSync(file, (bytes === 0 ? '' : ',') + lines.join(','));
  }
  writeSync(file, ']},"contact":{"tel":"010-1234-5678"}}');
  closeSync(file);
  return records;
}

function scan(name: string): { run: Run; peak: number } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [heap, '--import', witness, program, 'scan', name, '--full', '--json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  return { run: JSON.parse(stdout) as Run, peak: Number(/peak:(\d+)/.exec(stderr)?.[1]) / 1_024 };
}

it('one object around a list of 200 MB is read record by record, in bounded memory', {
  timeout: 180_000,
}, () => {
  writeFileSync(join(folder, 'tiny.json'), '{"data":[{"email":"person1@example.com"}]}');
  const records = write('export.json', 200);
  const tiny = scan('tiny.json');
  const { run, peak } = scan('export.json');
  const [dataset] = run.datasets;
  expect(dataset?.outcome).toMatchObject({ status: 'scanned', rowsRead: records, problems: [] });
  const items = Object.fromEntries(
    dataset!.fields.map(({ name, classification }) => [name, classification.item]),
  );
  expect(items).toMatchObject({
    email: 'email',
    officerEmail: 'email',
    '{rest}.contact.tel': 'phone',
  });
  expect(peak - tiny.peak).toBeLessThan(150);
});
