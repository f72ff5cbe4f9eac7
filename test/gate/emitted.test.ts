import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/gate/files.ts';
import { readMigrationSchema } from '../../src/gate/read-migrations.ts';
import { catalogueOf, classifier, items } from './support.ts';

/** The schema that a folder of fixtures makes, each field with the line that made it. */
async function schemaOf(folder: string) {
  const path = fileURLToPath(new URL(`../../fixtures/migrations/${folder}`, import.meta.url));
  const schema = await readMigrationSchema({
    source: 'crm',
    path: folder,
    files: await readFiles(path),
    named: (file) => file,
    tool: undefined,
    dialect: undefined,
    database: 'crm',
    devUrl: undefined,
    placeholders: {},
    version: '0',
    catalogueOf,
    classifier,
    items,
    signal: new AbortController().signal,
  });
  const fields = schema.datasets.flatMap(({ dataset, fields, linesOf }) =>
    fields.map(({ name, classification }) => {
      const { file, line } = linesOf(name).defined;
      return `${dataset.name}.${name} ${file}:${line} ${classification.item ?? '-'}`;
    }),
  );
  return { tool: schema.tool, fields, failures: schema.failures };
}

describe('migrations as the tools wrote them', () => {
  it('drizzle-kit', async () => {
    const { tool, fields, failures } = await schemaOf('drizzle');
    expect([tool, failures]).toEqual(['drizzle', []]);
    expect(fields).toEqual(
      expect.arrayContaining([
        'public.members.email 0000_init.sql:4 email',
        'public.members.passport_no 0001_more.sql:7 passport',
        expect.stringMatching(/^public\.notes\.member_id 0001_more\.sql:3 /),
      ]),
    );
  });

  it('TypeORM', async () => {
    const { tool, fields, failures } = await schemaOf('typeorm');
    expect([tool, failures]).toEqual(['typeorm', []]);
    expect(fields).toEqual([
      expect.stringMatching(/^public\.members\.id 1767225600000-Init\.js:17 /),
      'public.members.passport_no 1767225700000-More.js:17 passport',
      'public.members.email 1767225700000-More.js:19 email',
    ]);
  });

  it('Prisma', async () => {
    const { tool, fields, failures } = await schemaOf('prisma');
    expect([tool, failures]).toEqual(['prisma', []]);
    expect(fields).toEqual(
      expect.arrayContaining([
        'public.members.email 20260101000000_init/migration.sql:10 email',
        'public.members.passport_no 20260101000140_more/migration.sql:2 passport',
        expect.stringMatching(/^public\.notes\.body 20260101000140_more\/migration\.sql:8 /),
      ]),
    );
  });

  it('Knex', async () => {
    const { tool, fields, failures } = await schemaOf('knex');
    expect([tool, failures]).toEqual(['knex', []]);
    expect(fields).toEqual(
      expect.arrayContaining([
        'public.members.email 20260101000140_more.ts:17 email',
        'public.members.passport_no 20260101000140_more.ts:7 passport',
        'public.members.mobile_phone 20260101000140_more.ts:18 mobile-phone',
        expect.stringMatching(/^public\.notes\.member_id 20260101000140_more\.ts:12 /),
        'public.contacts.email 20260101000140_more.ts:21 email',
      ]),
    );
  });
});
