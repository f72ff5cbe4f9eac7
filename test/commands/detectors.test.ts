import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
