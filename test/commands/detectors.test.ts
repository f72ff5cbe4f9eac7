import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-own-'));
const detector = (reject: string) => `schema: gamsa.detector/v1
detectors:
  - { id: acme-member, item: student-number, pattern: 'AC-\\d{6}', examples: { match: [AC-123456], reject: [${reject}] } }
`;

beforeAll(() => {
  writeFileSync(join(folder, 'good.yaml'), detector('AC-12'));
  writeFileSync(join(folder, 'bad.yaml'), detector('AC-999999'));
  writeFileSync(join(folder, 'wrong.yaml'), 'schema: gamsa.detector/v1\ndetectors: []\n');
  writeFileSync(
    join(folder, 'gamsa.yaml'),
    'schema: gamsa.workspace/v1\nsources: { f: { connector: files, paths: [codes.csv] } }\ndetectors: [good.yaml]\n',
  );
  const rows = Array.from({ length: 60 }, (_, i) => `${i},AC-${100_000 + i * 7}`);
  writeFileSync(join(folder, 'codes.csv'), `id,code\n${rows.join('\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('rules test runs the examples: those of files, or of the workspace', async () => {
  expect(await gamsa(['rules', 'test'], folder)).toMatchObject({
    code: 0,
    stdout: '✔ acme-member  2 examples\n',
  });
  const bad = await gamsa(['rules', 'test', 'bad.yaml', '--lang', 'ko'], folder);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toBe('✖ acme-member\n  acme-member: examples.reject[0] 값이 일치합니다\n');
  const wrong = await gamsa(['rules', 'test', 'wrong.yaml'], folder);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('wrong.yaml:2:1: detectors: must not be empty');
});

it('an item of their own is named in the scan, the explanation, the lock and a report of the run', async () => {
  writeFileSync(
    join(folder, 'own.yaml'),
    `schema: gamsa.detector/v1
items: [{ key: acme-member, name: { en: Member number, ko: 아크메 회원번호 }, identifying: true }]
detectors:
  - { id: acme, item: acme-member, pattern: 'AC-\\d{6}', examples: { match: [AC-123456], reject: [AC-1] } }
`,
  );
  const scan = await gamsa(['scan', 'codes.csv', '--detectors', 'own.yaml', '-o', 'own.json'], folder);
  expect(scan.stdout).toContain('Member number');
  const explained = await gamsa(['explain', 'files.codes.csv.code', '--lang', 'ko'], folder);
  expect(explained.stdout).toContain('아크메 회원번호');
  const report = await gamsa(['report', 'own.json', '--format', 'inventory-csv'], folder);
  expect(report.stdout).toContain('Member number');
  const lock = ['lock', '--run', 'own.json', '--lock', 'own.lock.yaml'];
  expect((await gamsa(lock, folder)).code).toBe(0);
  const confirm = ['--confirm', 'files:codes.csv.code', '--by', 'Kim', '--lock', 'own.lock.yaml'];
  expect((await gamsa(['lock', ...confirm], folder)).code).toBe(0);
  expect(readFileSync(join(folder, 'own.lock.yaml'), 'utf8')).toContain(
    'code: { item: acme-member, decision: confirmed',
  );
});

it('scan finds what they detect, and names them', async () => {
  const scan = async (...args: string[]) => {
    const { stdout } = await gamsa(['scan', 'codes.csv', '--json', ...args], folder);
    return (JSON.parse(stdout) as Run).datasets[0]!.fields[1]!.classification;
  };
  expect((await scan()).item).toBeUndefined();
  const found = await scan('--detectors', 'good.yaml');
  expect(found.item).toBe('student-number');
  expect(found.evidence.map(({ by }) => by)).toContain('acme-member');
});

it('an item of their own is decided about where no run is kept, as a gate asks for', async () => {
  const place = mkdtempSync(join(tmpdir(), 'gamsa-own-lock-'));
  try {
    writeFileSync(
      join(place, 'own.yaml'),
      `schema: gamsa.detector/v1
items: [{ key: zeta-no, name: Zeta number, identifying: true }]
detectors: [{ id: zeta, item: zeta-no, pattern: 'ZT\\d+', names: [zeta no], examples: { match: [ZT1], reject: [Z] } }]
`,
    );
    writeFileSync(
      join(place, 'gamsa.yaml'),
      'schema: gamsa.workspace/v1\nsources: { crm: { connector: sqlite, path: crm.sqlite } }\ndetectors: [own.yaml]\n',
    );
    writeFileSync(join(place, '001_people.sql'), 'create table people (id int primary key, zeta_no text);\n');
    const gate = ['gate', '001_people.sql', '--source', 'crm', '--dialect', 'postgres'];
    await gamsa([...gate, '--fix'], place);
    expect(readFileSync(join(place, 'gamsa.lock.yaml'), 'utf8')).toContain('zeta_no: { item: zeta-no');
    const confirm = ['lock', '--confirm', 'crm:public.people.zeta_no', '--by', 'Kim'];
    expect(await gamsa(confirm, place)).toMatchObject({ code: 0, stderr: '' });
    expect((await gamsa(gate, place)).stdout).not.toContain('nobody has reviewed it');
  } finally {
    rmSync(place, { recursive: true });
  }
});
