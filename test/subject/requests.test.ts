import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type SubjectRequestEntry, stateOf } from '../../src/core/requests.ts';
import { gamsa } from '../support/cli.ts';

const request = (more: Partial<SubjectRequestEntry>): SubjectRequestEntry => ({
  id: 'r-1',
  kind: 'erasure',
  received: '2026-11-02',
  ...more,
});

describe('a request', () => {
  it.each<[Partial<SubjectRequestEntry>, string, string, string]>([
    // Ten days after Monday the 2nd is Thursday the 12th.
    [{}, '2026-11-03', '2026-11-12', 'open'],
    [{}, '2026-11-09', '2026-11-12', 'due-soon'],
    [{}, '2026-11-12', '2026-11-12', 'due-soon'],
    [{}, '2026-11-13', '2026-11-12', 'overdue'],
    // The 14th and 15th are a weekend.
    [{ received: '2026-11-04' }, '2026-11-16', '2026-11-16', 'due-soon'],
    [{ received: '2026-11-05' }, '2026-11-17', '2026-11-16', 'overdue'],
    [{ kind: 'automated-decision' }, '2026-11-13', '2026-12-02', 'open'],
    [{ answered: '2026-11-12' }, '2026-12-01', '2026-11-12', 'answered'],
    [{ answered: '2026-11-13' }, '2026-12-01', '2026-11-12', 'answered-late'],
    [{ postponed: '2026-11-20' }, '2026-11-19', '2026-11-20', 'due-soon'],
    // What will be answered on a later day is not answered yet.
    [{ answered: '2027-11-12' }, '2026-11-13', '2026-11-12', 'overdue'],
    [{ answered: '2026-11-12' }, '2026-11-11', '2026-11-12', 'due-soon'],
  ])('%j on %s', (more, asOf, deadline, state) => {
    expect(stateOf(request(more), asOf)).toMatchObject({ deadline, state });
  });
});

describe('gamsa subject requests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-requests-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what is overdue, first, in both languages', async () => {
    writeFileSync(
      join(folder, 'requests.yaml'),
      `schema: gamsa.requests/v1
requests:
  - { id: r-1, kind: access, received: 2026-11-02, answered: 2026-11-03 }
  - { id: r-2, kind: erasure, received: 2026-11-02 }
`,
    );
    const { code, stdout } = await gamsa(['subject', 'requests', '--as-of', '2026-11-20'], folder);
    expect(code).toBe(1);
    expect(stdout.split('\n')[1]).toMatch(/^r-2 +erasure +2026-11-02 +2026-11-12 +OVERDUE/);
    const korean = await gamsa(['subject', 'requests', '--as-of', '2026-11-05', '--lang', 'ko'], folder);
    expect(korean).toMatchObject({ code: 0, stdout: expect.stringContaining('처리 중') });
    expect(korean.stdout).toContain('삭제');
    expect(korean.stdout).not.toContain('erasure');
  });

  it.each([
    ['{ id: r, kind: access, received: 2026-11-02, answered: 2026-11-01 }', '`answered` not before'],
    ['{ id: r, kind: access, received: 2026-11-02, postponed: 2026-11-01 }', '`postponed` not before'],
    [
      '{ id: r, kind: access, received: 2026-11-02 }\n  - { id: r, kind: erasure, received: 2026-11-03 }',
      'requests[1].id',
    ],
  ])('refuses what cannot be: %s', async (entries, expected) => {
    writeFileSync(join(folder, 'odd.yaml'), `schema: gamsa.requests/v1\nrequests:\n  - ${entries}\n`);
    const { code, stderr } = await gamsa(['subject', 'requests', 'odd.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('names the line of a mistake', async () => {
    writeFileSync(
      join(folder, 'bad.yaml'),
      'schema: gamsa.requests/v1\nrequests:\n  - { id: r, kind: erasre, received: 2026-11-02 }\n',
    );
    const { code, stderr } = await gamsa(['subject', 'requests', 'bad.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('bad.yaml:3');
  });
});
