import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/gate/replay/engine.ts';
import { extensionsIn, openPglite } from '../../src/gate/replay/pglite.ts';
import { catalogueOf, replayed } from './support.ts';

const files = {
  'V1.sql': `\uFEFFCREATE EXTENSION IF NOT EXISTS "uuid-ossp";\r
CREATE SCHEMA hr;\r
CREATE TABLE people (\r
  id uuid primary key default uuid_generate_v4(),\r
  email varchar(80) not null,\r
  nick text,\r
  "전화번호" text\r
);\r
`,
  'V2.sql': `BEGIN;
CREATE TABLE hr.applicants (id int, resume text, birth date);
ALTER TABLE people RENAME COLUMN nick TO nickname;
ALTER TABLE people
  ALTER COLUMN email TYPE text,
  ADD COLUMN gone text;
ALTER TABLE people DROP COLUMN gone;
ALTER TABLE people ADD COLUMN gone2 text;
COMMIT;
CREATE INDEX CONCURRENTLY i ON people (email);
COMMENT ON COLUMN people."전화번호" IS '휴대폰';
`,
  'V3.sql': `CREATE FUNCTION f() RETURNS void AS $body$
BEGIN
  EXECUTE 'ALTER TABLE people ADD COLUMN passport_no text';
  -- ; $$
END $body$ LANGUAGE plpgsql;
SELECT f();
CREATE VIEW contacts AS SELECT p.email AS c1, count(*) AS n, lower(p.email) AS c3 FROM people p GROUP BY 1;
ALTER TABLE people DROP COLUMN gone2;
GRANT SELECT ON people TO nobody_here;
CREATE TABLE broken (a no_such_type);
DO $$ BEGIN CREATE TABLE made (ssn text); END $$;
`,
  'V4.sql': `BEGIN;
CREATE TABLE taken_back (email text);
ROLLBACK;
SET search_path TO hr;
CREATE TABLE in_hr (email text);
`,
  'V5.sql': `CREATE TABLE in_public (a text, b text);
COPY in_public (a, b) FROM stdin;
kim.canary@example.com	\\N
lee.canary@example.com	x;y
\\.
DROP TABLE hr.applicants;
ALTER TABLE in_public RENAME TO copied;
`,
};

describe('replay in the embedded PostgreSQL', () => {
  let engine: Engine;
  let replay: Awaited<ReturnType<typeof replayed>>;

  beforeAll(async () => {
    const scripts = Object.entries(files).map(([file, sql]) => ({ file, sql }));
    engine = await openPglite(extensionsIn(scripts), await catalogueOf('postgres'));
    replay = await replayed(engine, 'postgres', files);
  });
  afterAll(() => engine.close());

  it('knows the file and line that gave each column its name and type', () => {
    expect(replay.fields).toMatchObject({
      'people.id': 'V1.sql:4 -',
      'people.email': 'V2.sql:5 email',
      'people.nickname': expect.stringMatching(/^V2\.sql:3 /),
      'people.전화번호': expect.stringMatching(/^V1\.sql:7 (mobile-)?phone/),
      'in_hr.email': 'V4.sql:5 email',
    });
  });

  it('sees columns that code makes: functions, DO', () => {
    expect(replay.fields['people.passport_no']).toBe('V3.sql:6 passport');
    expect(replay.fields['made.ssn']).toMatch(/^V3\.sql:11 /);
  });

  it('sees a column that a view shows under another name, and not what is only counted', () => {
    expect(replay.fields).toMatchObject({
      'contacts.c1': 'V3.sql:7 email',
      'contacts.n': 'V3.sql:7 -',
      'contacts.c3': 'V3.sql:7 email',
    });
  });

  it('leaves out what a transaction took back, and what was dropped', () => {
    expect(Object.keys(replay.fields).filter((name) => /taken_back|gone|applicants/.test(name))).toEqual([]);
    expect(replay.dropped).toEqual(
      expect.arrayContaining(['people.gone V2.sql:7', 'people.gone2 V3.sql:8', 'applicants.birth V5.sql:6']),
    );
  });

  it('names what cannot run; what changes no field is told apart', () => {
    expect(replay.failures).toEqual(['V3.sql:10']);
    expect(replay.result.passedOver.map(({ line }) => line)).toEqual([9]);
    expect(replay.result.failures[0]?.why.en).toBe(
      'a type, role or other object is missing (SQLSTATE 42704)',
    );
  });

  it('looks at the values that migrations write, and keeps none', () => {
    const copied = replay.result.datasets.find(({ dataset }) => dataset.name === 'public.copied');
    expect(copied?.fields[0]?.classification).toMatchObject({
      values: 2,
      evidence: expect.arrayContaining([
        expect.objectContaining({ kind: 'values', by: 'email', matched: 2 }),
      ]),
    });
    expect(copied?.filledAt).toMatchObject({ file: 'V5.sql', line: 2 });
    expect(JSON.stringify(replay.result.datasets)).not.toContain('canary');
  });
});

describe('rows that code writes', () => {
  it('are looked at: of DO, functions, queries that insert, tables made of a query', async () => {
    const sql = `CREATE TABLE a (v text);
CREATE TABLE b (v text);
CREATE TABLE c (v text);
CREATE TABLE "Empty" (v text);
CREATE FUNCTION seed() RETURNS void LANGUAGE sql AS $$
  INSERT INTO a VALUES ('kim.canary@example.com') $$;
SELECT seed();
DO $$ BEGIN INSERT INTO b VALUES ('kim.canary@example.com'); END $$;
WITH x AS (SELECT 'kim.canary@example.com' AS v) INSERT INTO c SELECT v FROM x;
CREATE TABLE d AS SELECT 'kim.canary@example.com' AS v;
`;
    const engine = await openPglite(new Set(), await catalogueOf('postgres'));
    const { result } = await replayed(engine, 'postgres', { '1.sql': sql });
    await engine.close();
    const filled = result.datasets.map(({ dataset, fields, filledAt }) => [
      dataset.path.at(-1),
      filledAt?.line,
      fields[0]?.classification.values,
    ]);
    expect(filled.sort()).toEqual([
      ['Empty', undefined, 0],
      ['a', 5, 1],
      ['b', 8, 1],
      ['c', 9, 1],
      ['d', 10, 1],
    ]);
  });
});
