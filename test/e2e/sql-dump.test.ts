import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-dump-'));
afterAll(() => rmSync(folder, { recursive: true }));

const traces = ['이바다', '박나래', '010-02', '010-03', 'buyer1', '김하늘'];

it.each([
  ['pg_dump-15.sql', 'public.members', 'public.Order Lines'],
  ['pg_dump-15-inserts.sql', 'public.members', 'public.Order Lines'],
  ['pg_dump-15.dump', 'public.members', 'public.Order Lines'],
  ['mariadb-dump-10.11.sql', 'members', 'order lines'],
])(
  '%s, compressed: names, telephones and addresses are found by table and column, no value leaves',
  async (name, members, lines) => {
    writeFileSync(
      join(folder, `${name}.gz`),
      gzipSync(readFileSync(new URL(`../../fixtures/dumps/${name}`, import.meta.url))),
    );
    const { stdout, stderr } = await gamsa(['scan', `${name}.gz`, '--full', '--json'], folder);
    const run = JSON.parse(stdout) as Run;
    const itemOf = (table: string, field: string) =>
      run.datasets.find((one) => one.name.endsWith(`#${table}`))?.fields.find((one) => one.name === field)
        ?.classification.item;
    expect(itemOf(members, 'full_name')).toBe('name');
    expect(itemOf(members, 'mobile')).toMatch(/phone/);
    expect(itemOf(lines, "buyer's mail")).toBe('email');
    expect(run.datasets.map(({ outcome }) => outcome.status)).toEqual(['scanned', 'scanned', 'scanned']);
    for (const trace of traces) expect(stdout + stderr).not.toContain(trace);
  },
);
