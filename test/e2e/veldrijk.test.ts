import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditWorkspace } from '../../src/cli/compose.ts';
import type { Run } from '../../src/core/run.ts';
import { loadItems } from '../../src/registry.ts';
import { render, textFormatNames } from '../../src/report/index.ts';
import { findingsOf } from '../support/findings.ts';

const fixture = fileURLToPath(new URL('../../fixtures/veldrijk/', import.meta.url));

describe('a company of another trade and country', () => {
  let folder: string;
  let run: Run;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gamsa-veldrijk-'));
    cpSync(fixture, folder, { recursive: true });
    const database = new DatabaseSync(join(folder, 'shop.sqlite'));
    database.exec(readFileSync(join(fixture, 'shop.sql'), 'utf8'));
    database.close();
    // As a careful company would keep them: a file that others may read is a finding of its own.
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
    const audit = { workspace: join(folder, 'gamsa.yaml'), asOf: '2026-11-02', onEvent: () => undefined };
    ({ run } = await auditWorkspace({ ...audit, signal: new AbortController().signal }));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives exactly the findings that its fixture names', () => {
    const expected = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8')) as {
      findings: string[];
    };
    expect(findingsOf(run)).toEqual(expected.findings.toSorted());
  });

  it('cites the law that its policy names, and no other', () => {
    const packs = new Set(run.results.flatMap(({ articles }) => articles.map(({ pack }) => pack)));
    expect([...packs]).toEqual(['eu-gdpr']);
  });

  it('shows no value of any source in any rendering', async () => {
    const values = [
      'rider7@example.org',
      'reader3@example.org',
      'Femke',
      'Grachten',
      'TEST0000000007',
      'migraine',
      'other5@',
      'T-10007',
    ];
    const items = await loadItems();
    for (const format of textFormatNames) {
      const text = await render(format, run, { language: 'en', items, width: 120, color: false });
      for (const value of values) expect(text, `${value} in ${format}`).not.toContain(value);
    }
  });
});
