import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readMigrationSchema } from '../../src/gate/read-migrations.ts';
import { catalogueOf, classifier, items } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function schemaOf(files: Record<string, string>, cacheDir: string | undefined) {
  const schema = await readMigrationSchema({
    source: 'crm',
    path: 'db',
    files: new Map(Object.entries(files)),
    named: (file) => file,
    tool: undefined,
    dialect: 'postgres',
    database: 'crm',
    devUrl: undefined,
    placeholders: {},
    cacheDir,
    version: '1',
    catalogueOf,
    classifier,
    items,
    signal: new AbortController().signal,
  });
  const fields = schema.datasets.flatMap(({ dataset, fields, linesOf, filledAt }) =>
    fields.map(({ name, classification }) => [
      dataset.name,
      name,
      classification.item,
      linesOf(name),
      filledAt,
    ]),
  );
  const { statements, dropped, failures, passedOver } = schema;
  return { fields, statements, dropped, failures, passedOver };
}

const first = {
  '1.sql':
    'CREATE EXTENSION pgcrypto;\nCREATE TABLE people (email text, old text);\nGRANT SELECT ON people TO nobody_here;\n',
  '2.sql': 'CREATE TABLE broken (a nope);\nALTER TABLE people ADD COLUMN phone text;\n',
};
const more = {
  ...first,
  '3.sql': 'ALTER TABLE people DROP COLUMN old;\nALTER TABLE people RENAME COLUMN phone TO passport_no;\n',
  '4.sql': `INSERT INTO people (email) VALUES ('kim.canary@example.com');\nALTER TABLE people RENAME TO members;\n`,
  '5.sql': 'CREATE VIEW v AS SELECT email AS c FROM members;\n',
};
const kept = () => readdirSync(folder).sort();

describe('the cache of replays', { timeout: 120_000 }, () => {
  it('gives what a replay from the start gives, and replays only what is new', async () => {
    const fresh = await schemaOf(more, undefined);
    expect(await schemaOf(first, folder)).toEqual(await schemaOf(first, undefined));
    const [before] = kept();
    expect(kept()).toHaveLength(2);
    expect(await schemaOf(more, folder)).toEqual(fresh);
    expect(kept()).toHaveLength(2);
    expect(kept()[0]).not.toBe(before);
    expect(await schemaOf(more, folder)).toEqual(fresh);
  });

  it('holds no value that migrations write, and is for its owner alone', () => {
    const [json, archive] = kept();
    expect(statSync(join(folder, archive!)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, json!), 'utf8')).not.toContain('canary');
    expect(gunzipSync(readFileSync(join(folder, archive!))).includes('canary')).toBe(false);
  });

  it('begins anew where a migration was changed', async () => {
    const changed = { ...more, '1.sql': 'CREATE TABLE people (email text, old text, ssn text);\n' };
    expect(await schemaOf(changed, folder)).toEqual(await schemaOf(changed, undefined));
  });

  it('is made anew where it was cut short, and named where it cannot be written', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-cache-cut-'));
    const fresh = await schemaOf(first, place);
    for (const file of readdirSync(place)) {
      writeFileSync(join(place, file), '{cut');
      expect(await schemaOf(first, place)).toEqual(fresh);
    }
    await expect(schemaOf(first, join(place, readdirSync(place)[0]!, 'x'))).rejects.toThrow(
      /^--cache: .*ENOTDIR/,
    );
    rmSync(place, { recursive: true });
  });
});
