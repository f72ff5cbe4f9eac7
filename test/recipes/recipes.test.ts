import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gamsa-recipes-'));
const guide = readFileSync(join(project, 'docs/ci.md'), 'utf8');

/** A code block of the guide, by its first line. */
function block(first: string): string {
  const found = [...guide.matchAll(/```\w+\n([\s\S]*?)```/g)].find(([, text]) => text?.startsWith(first));
  if (!found) throw new Error(`no block ${first}`);
  return found[1]!;
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const bin = `${join(folder, 'node_modules/.bin')}:${dirname(process.execPath)}:${PATH}`;
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(command, args, { cwd: folder, env: { PATH: bin, HOME, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
const bash = (script: string, env: Record<string, string> = {}) =>
  run('bash', ['--norc', '-euc', script], env);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

let base = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(project, 'bin/run.js'), join(folder, 'node_modules/.bin/gamsa'));
  write('.gitignore', 'node_modules\n.gamsa\n');
  write('gamsa.yaml', 'schema: gamsa.workspace/v1\nsources: {}\ngate: [{ source: crm, path: db }]\n');
  write('db/1.sql', 'CREATE TABLE things (id int);\n');
  const made = await bash(
    'git init -q -b main; git config user.email a@example.com; git config user.name a; git add -A; git commit -qm base; git update-ref refs/remotes/origin/main main; git rev-parse HEAD',
  );
  base = made.output.trim();
  await bash('git checkout -qb change');
  write('db/2.sql', 'CREATE TABLE people (passport_no text);\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('recipes', { timeout: 120_000 }, () => {
  it('GitHub: the action annotates, summarises, writes SARIF and fails', async () => {
    const action = parse(readFileSync(join(project, 'action.yml'), 'utf8'));
    const workflow = parse(block('# .github/workflows/gamsa.yml'));
    const used = workflow.jobs.gate.steps.find(({ uses }: { uses: string }) =>
      uses.startsWith('OWNER/gamsa'),
    );
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
    const step = action.runs.steps.at(-1);
    // GitHub fills in the expressions; here they are what the inputs would be.
    const inputs: Record<string, string> = {
      paths: 'db',
      source: 'crm',
      base: 'origin/main',
      'fail-on': 'low',
      sarif: 'out.sarif',
      language: 'en',
    };
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => [
        name,
        inputs[/inputs\.([\w-]+)/.exec(value)![1]!]!,
      ]),
    );
    const { code, output } = await bash(step.run, {
      ...env,
      GITHUB_ACTION_PATH: project,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=db\/2\.sql,line=1,/);
    expect(read('summary.md')).toContain('passport_no');
    expect(JSON.parse(read('out.sarif')).runs[0].results).toHaveLength(1);
    const clean = await bash(step.run, {
      ...env,
      GATE_BASE: '',
      GATE_PATHS: '',
      GATE_SOURCE: '',
      GATE_FAIL_ON: 'none',
      GITHUB_ACTION_PATH: project,
    });
    expect(clean.code).toBe(0);
  });

  it('GitLab: the job fails and leaves its reports', async () => {
    const { gamsa } = parse(block('# .gitlab-ci.yml'));
    const { code } = await bash(gamsa.script.join('\n'), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(code).toBe(1);
    expect(JSON.parse(read(gamsa.artifacts.reports.codequality))).toHaveLength(1);
    expect(read(gamsa.artifacts.reports.junit)).toContain('<failure');
  });

  it('Jenkins: the step fails and leaves its report', async () => {
    const script = /sh '([^']+)'/.exec(block('// Jenkinsfile'))![1]!;
    const { code } = await bash(script, { CHANGE_TARGET: 'main' });
    expect(code).toBe(1);
    expect(read('gamsa.junit.xml')).toContain('<failure');
  });

  it('reviewdog: its input is JSON with the line', async () => {
    const [command] = block('npx gamsa gate --git-base origin/main --format rdjson').split('|');
    const { output } = await bash(`${command} 2>/dev/null || true`);
    expect(JSON.parse(output).diagnostics[0].location).toEqual({
      path: 'db/2.sql',
      range: { start: { line: 1 } },
    });
  });

  it('a hook keeps the commit back, and lets it pass when the field is declared', async () => {
    const hook = block('# .husky/pre-commit');
    write('.husky/pre-commit', `#!/bin/sh\n${hook}`);
    chmodSync(join(folder, '.husky/pre-commit'), 0o755);
    const commit = 'git -c core.hooksPath=.husky commit -qm change';
    await bash('git add db .husky');
    const refused = await bash(commit);
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain('db/2.sql:1');
    await bash(
      'npx gamsa gate --fix -q || true; npx gamsa lock --confirm crm:public.people.passport_no --by Kim; git add gamsa.lock.yaml',
    );
    expect(await bash(commit)).toMatchObject({ code: 0 });
  });

  it('lefthook and pre-commit run the same command', () => {
    const hooks = parse(readFileSync(join(project, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
      entry: string;
    }[];
    const config = parse(block('# .pre-commit-config.yaml'));
    const lefthook = parse(block('# lefthook.yml'));
    expect(hooks.map(({ id }) => id)).toEqual(config.repos[0].hooks.map(({ id }: { id: string }) => id));
    expect(hooks[0]?.entry).toBe('gamsa gate --git-base HEAD');
    expect(lefthook['pre-commit'].commands.gamsa.run).toBe(`npx ${hooks[0]?.entry}`);
    expect(block('# .husky/pre-commit')).toContain(hooks[0]?.entry);
  });
});
