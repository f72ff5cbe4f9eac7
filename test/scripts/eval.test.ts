import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-test-'));
  const dataset = join(folder, 'datasets', 'kr_tiny');
  mkdirSync(join(dataset, 'data'), { recursive: true });
  writeFileSync(
    join(dataset, 'schema.csv'),
    'origin,table,ordinal,column,type,pk,column_comment,table_comment\npg,members,1,id,integer,1,,\npg,members,2,email,text,0,,\npg,members,3,colour,text,0,,\npg,bare,1,c1,varchar(20),0,휴대전화번호,\n',
  );
  writeFileSync(
    join(dataset, 'labels.csv'),
    'dataset,table,column,label,hard\nkr_tiny,members,id,none,\nkr_tiny,members,email,email,\nkr_tiny,members,colour,person_name,a reason\nkr_tiny,bare,c1,mobile_phone,\n',
  );
  writeFileSync(
    join(dataset, 'data', 'members.csv'),
    `id,email,colour\n${Array.from({ length: 20 }, (_, i) => `${i},u${i}@example.com,red\n`).join('')}`,
  );
  writeFileSync(
    join(folder, 'taxonomy.csv'),
    'label,class,meaning\nnone,none,\nemail,personal,\nmobile_phone,personal,\nperson_name,personal,\n',
  );
  writeFileSync(join(folder, 'accept.csv'), 'reason,also_accept\na reason,none\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

it('scores a corpus, strictly and leniently, with rows and without', async () => {
  const json = join(folder, 'report.json');
  const { stdout } = await run(process.execPath, ['scripts/eval.ts', folder, '--json', json], { cwd: root });
  const report = JSON.parse(readFileSync(json, 'utf8')) as {
    groups: Record<
      string,
      { columns: number; strict: number; lenient: number; typeF1: number; detection: { recall: number } }
    >;
    labels: { label: string; recall: number }[];
    reliability: Record<string, { columns: number }[]>;
    confusions: { because: string }[];
  };
  expect(report.groups.all).toMatchObject({ columns: 4, strict: 0.75, lenient: 1 });
  expect(report.groups['with rows']?.columns).toBe(3);
  expect(report.groups['schema only']?.columns).toBe(1);
  expect(report.groups.Korean?.columns).toBe(4);
  expect(report.groups['Korean, with rows']?.columns).toBe(3);
  expect(report.groups['Korean, schema only']?.columns).toBe(1);
  // none 2/3 for one column, email and mobile_phone 1, person_name 0.
  expect(report.groups.all?.typeF1).toBeCloseTo((2 / 3 + 1 + 1) / 4);
  const counted = (name: string) => report.reliability[name]?.reduce((sum, { columns }) => sum + columns, 0);
  expect(['all', 'none', 'item', 'Korean', 'English'].map(counted)).toEqual([4, 2, 2, 4, 0]);
  // The name that was not seen is missed where the reason is not asked.
  expect(report.groups.all?.detection.recall).toBeCloseTo(2 / 3);
  expect(report.labels.find(({ label }) => label === 'person_name')?.recall).toBe(0);
  expect(stdout).toContain('values per second');
  expect(stdout).toMatch(/Korean: columns of sets called kr_… or ko_… \(4\), and with Hangul in .* \(0\)/);
});

it('scores what another tool said of the columns with rows', async () => {
  const json = join(folder, 'others.json');
  const verdicts = join(folder, 'verdicts.csv');
  writeFileSync(
    verdicts,
    'dataset,table,column,label\nkr_tiny,members,id,email\nkr_tiny,members,email,EMAIL\nkr_tiny,members,colour,hue\nkr_tiny,bare,c1,email\n',
  );
  const said = await run(
    process.execPath,
    ['scripts/eval.ts', folder, '--verdicts', verdicts, '--json', json],
    { cwd: root },
  ).catch((error: { code: number; stdout: string }) => error);
  expect(said).toMatchObject({ code: 3 });
  const { groups, flaws } = JSON.parse(readFileSync(json, 'utf8')) as {
    groups: Record<string, { columns: number; strict: number; detection: { precision: number } }>;
    flaws: { unscored: string[] };
  };
  expect(groups.all).toMatchObject({ columns: 3, strict: 1 / 3, detection: { precision: 0.5, recall: 0.5 } });
  expect(flaws.unscored).toEqual([
    'kr_tiny.members.colour: told an unknown label “hue”, counted as none',
    `${verdicts}: kr_tiny.bare.c1: no such column with rows`,
  ]);
  expect(said.stdout).toContain('kr_tiny.members.id [integer] is none, judged email\n');
});

it('what pdscan says of a corpus becomes verdicts, the surest of a column first', async () => {
  const pdscan = join(folder, 'pdscan');
  const said = [
    { identifier: 't0.colour', name: 'surname', confidence: 'low' },
    { identifier: 't0.email', name: 'phone', confidence: 'low' },
    { identifier: 't0.email', name: 'email', confidence: 'high' },
    { identifier: 't0.id+colour', name: 'location', confidence: 'medium' },
  ];
  writeFileSync(
    pdscan,
    `#!/bin/sh\necho 'Found 1 table to scan' >&2\n${said.map((line) => `echo '${JSON.stringify(line)}'\n`).join('')}`,
    { mode: 0o755 },
  );
  const verdicts = join(folder, 'pdscan.csv');
  await run(process.execPath, ['scripts/eval/others/pdscan.ts', folder, pdscan, verdicts], { cwd: root });
  expect(readFileSync(verdicts, 'utf8').split('\n')).toEqual([
    '"dataset","table","column","label"',
    '"kr_tiny","members","email","email"',
    '"kr_tiny","members","id","geo_location"',
    '"kr_tiny","members","colour","geo_location"',
    '',
  ]);
});

it('the invented corpus is what its script writes', async () => {
  const again = join(folder, 'again');
  await run(process.execPath, ['scripts/eval/generate.ts', again], { cwd: root });
  for (const name of ['kr_members', 'en_negatives']) {
    for (const file of ['schema.csv', 'labels.csv']) {
      expect(readFileSync(join(again, 'datasets', name, file), 'utf8')).toBe(
        readFileSync(join(root, 'fixtures/eval/datasets', name, file), 'utf8'),
      );
    }
  }
  expect(readFileSync(join(again, 'datasets/kr_members/data/TB_MBR.csv'), 'utf8')).toBe(
    readFileSync(join(root, 'fixtures/eval/datasets/kr_members/data/TB_MBR.csv'), 'utf8'),
  );
});

/** Scores of the invented corpus: of its sets of vocabulary, each column another word, or of all others. */
async function scoreInvented(vocabulary: boolean) {
  const json = join(folder, `invented-${vocabulary}.json`);
  const sets = readdirSync(join(root, 'fixtures/eval/datasets'))
    .filter((name) => name.includes('_v_') === vocabulary)
    .map((name) => join('fixtures/eval/datasets', name));
  await run(process.execPath, ['scripts/eval.ts', ...sets, '--json', json], { cwd: root });
  const { groups } = JSON.parse(readFileSync(json, 'utf8')) as {
    groups: Record<string, { lenient: number; detection: { f1: number }; nonePrecisionLenient: number }>;
  };
  return groups;
}

it('the invented corpus is judged as well as the goals ask, in Korean no worse than in English', async () => {
  const groups = await scoreInvented(false);
  for (const group of ['all', 'schema only', 'with rows', 'Korean', 'English']) {
    expect(groups[group]?.lenient, group).toBeGreaterThanOrEqual(0.93);
    expect(groups[group]?.detection.f1, group).toBeGreaterThanOrEqual(0.95);
  }
  expect(groups.Korean!.lenient).toBeGreaterThanOrEqual(groups.English!.lenient - 0.01);
});

it('the invented vocabulary, far wider than that of other schemas, is known as far as it was', async () => {
  const groups = await scoreInvented(true);
  expect(groups.all!.lenient).toBeGreaterThanOrEqual(0.94);
  expect(groups.all!.detection.f1).toBeGreaterThanOrEqual(0.92);
  expect(groups.Korean!.lenient).toBeGreaterThanOrEqual(groups.English!.lenient);
});

/** A run, whatever its exit code. */
const evaluate = (...args: string[]) =>
  run(process.execPath, ['scripts/eval.ts', ...args], { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

it('says how it is used, and what is wrong with what it was given, in a line', async () => {
  const empty = join(folder, 'empty');
  const unlabelled = join(folder, 'unlabelled/datasets/a');
  const broken = join(folder, 'broken/datasets/a');
  for (const path of [empty, unlabelled, broken]) mkdirSync(path, { recursive: true });
  writeFileSync(join(unlabelled, 'schema.csv'), 'table,column,type\nt,a,text\n');
  writeFileSync(join(broken, 'schema.csv'), 'table,column,type\nt,a,text\n');
  writeFileSync(join(broken, 'labels.csv'), 'table,column,label\nt,a,"none\n');
  for (const [args, said] of [
    [[], 'usage:'],
    [['--nonsense', folder], 'usage:'],
    [[join(folder, 'nowhere')], 'is no folder'],
    [[empty], 'holds no data set'],
    [[join(folder, 'unlabelled')], 'labels.csv cannot be read (ENOENT)'],
    [[join(folder, 'broken')], 'labels.csv is no CSV (CSV_QUOTE_NOT_CLOSED'],
    [[folder, '--json', join(folder, 'no/where.json')], 'its folder does not exist'],
    [[folder, '--json', folder], 'it is a folder'],
  ] as const) {
    const { code, stdout, stderr } = await evaluate(...args);
    expect([code, stdout], said).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  }
});

it('names what it does not score, and then ends with 3', async () => {
  const other = join(folder, 'other/datasets/en_odd');
  mkdirSync(other, { recursive: true });
  writeFileSync(
    join(other, 'schema.csv'),
    'table,column,type\nt,email,text\nt,made_at,timestamp\nt,a,text\nt,relates_to,text\nt,email,int\n',
  );
  writeFileSync(
    join(other, 'labels.csv'),
    'table,column,label\nt,email,email\nt,made_at,recordtime\nt,gone,none\nt,relates_to,email\n',
  );
  const { code, stdout } = await evaluate(join(folder, 'other'));
  expect(code).toBe(3);
  expect(stdout).toContain('en_odd.t.made_at: unknown label “recordtime”');
  expect(stdout).toContain('en_odd.t.gone: labelled, but no such column');
  expect(stdout).toContain('en_odd.t.a: not labelled');
  expect(stdout).toContain('en_odd.t.email: twice in schema.csv, the first counts');
  expect(stdout).toContain('no taxonomy.csv');
  expect(stdout).toMatch(/relates_to .* judged none .*\n {4}nothing spoke for any item/);
  expect(stdout).toMatch(/^all +2 /m);
});

it('scores one data set alone, and several folders together', async () => {
  const alone = await evaluate(join(folder, 'datasets/kr_tiny'));
  expect(alone.code).toBe(0);
  expect(alone.stdout).toMatch(/^all +4 +0\.750 +1\.000/m);
  const both = await evaluate(folder, 'fixtures/eval', '--schema-only');
  expect(both.code).toBe(0);
  expect(both.stdout).toContain(`${folder}: kr_tiny`);
  expect(both.stdout).toContain('fixtures/eval: kr_members');
});

it('tells tables and columns apart that differ by case alone', async () => {
  const cased = join(folder, 'cased/datasets/en_cased');
  mkdirSync(join(cased, 'data'), { recursive: true });
  writeFileSync(join(cased, 'schema.csv'), 'table,column,type\nt,Mail,text\nt,mail,text\nT,mail,text\n');
  writeFileSync(join(cased, 'labels.csv'), 'table,column,label\nt,Mail,none\nt,mail,email\nT,mail,email\n');
  const rows = Array.from({ length: 30 }, (_, i) => `red,u${i}@example.com\n`).join('');
  writeFileSync(join(cased, 'data/t.csv'), `Mail,mail\n${rows}`);
  writeFileSync(join(cased, 'data/T.csv'), `mail\n${rows.replaceAll('red,', '')}`);
  const { stdout, stderr } = await evaluate(join(folder, 'cased'));
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^with rows +3 /m);
});

/** A corpus of files by name, under `datasets` where it does not say otherwise. */
const corpusOf = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return join(folder, name);
};
const schema = 'origin,table,column,type\npg,users,id,integer\npg,users,email,text\n';
const labels = 'table,column,label\nusers,id,none\nusers,email,email\n';
const good = { 'datasets/good/schema.csv': schema, 'datasets/good/labels.csv': labels };

it('what is broken costs itself alone, and is named', async () => {
  const wide = Array.from({ length: 2_001 }, (_, i) => `c${i}`);
  const path = corpusOf('odd', {
    ...good,
    'taxonomy.csv': 'label,class\nnone,none\nemail,persnal\n',
    'accept.csv': 'nonsense\n',
    'datasets/no labels/schema.csv': schema,
    'datasets/no-schema/labels.csv': labels,
    'datasets/empty/schema.csv': '',
    'datasets/quote/schema.csv': schema,
    'datasets/quote/labels.csv': labels,
    'datasets/quote/data/users.csv': 'id,email\n1,"a"b\n',
    'datasets/lacking/schema.csv': schema,
    'datasets/lacking/labels.csv': labels,
    'datasets/lacking/data/users.csv': 'id,phone\n1,\n2\n',
    'datasets/lacking/data/others.csv': 'id\n1\n',
    'datasets/wide/schema.csv': `table,column\n${wide.map((name) => `t,${name}\n`).join('')}`,
    'datasets/wide/labels.csv': `table,column,label\n${wide.map((name) => `t,${name},none\n`).join('')}`,
    'datasets/wide/data/t.csv': `${wide.join(',')}\n${wide.join(',')}\n`,
  });
  const { code, stdout, stderr } = await evaluate(path);
  expect([code, stderr]).toEqual([3, '']);
  for (const said of [
    'class “persnal” of the label email is none of personal, context and none: taken as personal',
    'accept.csv has no column reason, also_accept',
    'labels.csv cannot be read (ENOENT): none of its 2 columns is scored',
    'no-schema has no schema.csv',
    'empty/schema.csv has no column table, column',
    'is no CSV (CSV_INVALID_CLOSING_QUOTE, line 2): quote.users is judged by its schema alone',
    'lacking.users.email: its rows have no such column',
    'lacking.users: the column “phone” of its rows is not in schema.csv',
    'lacking.users: rows with more or fewer cells than their header: 1',
    'lacking: data/others.csv belongs to no table of schema.csv',
    'has more than 2000 columns: wide.t is judged by its schema alone',
  ])
    expect(stdout).toContain(said);
  expect(stdout).toMatch(/^all +2007 /m);
  expect(stdout).toMatch(/^with rows +2 /m);
});

it('reads what spreadsheets and other systems write, whatever its line ends, letters and encoding', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const path = corpusOf('written', {
    ...good,
    'datasets/a name with blanks/schema.csv': windows(schema),
    // Each row but the header ends otherwise, and names are spelt in other letters.
    'datasets/a name with blanks/labels.csv': 'Label , COLUMN,table\nnone ,ID,Users\r\n Email,EMAIL,USERS\n',
    'datasets/a name with blanks/data/Users.csv': windows('ID,Email\n1,"a@example.com\nb@example.com"\n2,\n'),
    'datasets/utf16/schema.csv': Buffer.from(`\uFEFF${schema}`, 'utf16le'),
    'datasets/utf16/labels.csv': Buffer.from(`\uFEFF${labels}`, 'utf16le'),
    // 회원.휴대폰 as Korean Windows writes it.
    'datasets/ko_members/schema.csv': Buffer.concat([
      Buffer.from('table,column,type\n'),
      Buffer.from('c8b8bff82cc8deb4ebc6f9', 'hex'),
      Buffer.from(',varchar2(20 char)\n'),
    ]),
    'datasets/ko_members/labels.csv': 'table,column,label\n회원,휴대폰,phone\n',
  });
  const { code, stdout } = await evaluate(path);
  expect(stdout).not.toContain('not scored');
  expect(stdout).not.toContain('not read as it stands');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^all +7 /m);
  expect(stdout).toMatch(/^with rows +2 /m);
  expect(stdout).toMatch(/^Korean +1 /m);
});

it('is no error to whoever reads its beginning', async () => {
  const command = `"${process.execPath}" scripts/eval.ts fixtures/eval --schema-only | head -1`;
  const { stdout, stderr } = await run('sh', ['-c', command], { cwd: root });
  expect(stdout).toMatch(/columns +strict/);
  expect(stderr).toBe('');
});
