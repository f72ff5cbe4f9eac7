import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gamsa } from '../support/cli.ts';

const korean = { LANG: 'ko_KR.UTF-8' };
const folder = tmpdir();

describe('help', () => {
  it.each([
    [['--help', '--lang', 'ko'], {}],
    [['--lang=ko', '--help'], {}],
    [['-h'], korean],
    [['help'], korean],
    [[], korean],
  ])('of the program with %j in the language asked for', async (args, env) => {
    const { code, stdout } = await gamsa(args as string[], folder, env as Record<string, string>);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^개인정보가 .*\n\n사용법\n {2}\$ gamsa 명령 \[옵션\]\n/);
    expect(stdout).toContain('  subject verify-erasure  정보주체');
  });

  it.each([
    [['audit', '--help', '--lang', 'ko'], {}],
    [['--lang', 'ko', 'audit', '--help'], {}],
    [['help', 'audit', '--lang=ko'], {}],
    [['audit', '-h'], korean],
    [['audit', '--lang', 'nope', '--help'], korean],
  ])('of a command with %j too', async (args, env) => {
    const { code, stdout } = await gamsa(args as string[], folder, env as Record<string, string>);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^시스템에 보관된 .*\n\n사용법\n {2}\$ gamsa audit \[옵션\]\n/);
  });

  it('goes by --lang before the locale', async () => {
    const { stdout } = await gamsa(['audit', '--help', '--lang', 'en'], folder, korean);
    expect(stdout).toContain('USAGE\n  $ gamsa audit [FLAGS]\n');
  });

  it('lists the commands of a topic, and those below a command', async () => {
    const topic = await gamsa(['subject'], folder, korean);
    expect(topic.stdout).toMatch(
      /^정보주체 .*\n\n사용법\n {2}\$ gamsa subject 명령 \[옵션\]\n\n명령\n {2}subject find /,
    );
    expect((await gamsa(['rules', '--help'], folder, korean)).stdout).toContain('\n명령\n  rules test  ');
  });

  it('is plain off a terminal, and painted where that is forced', async () => {
    expect((await gamsa(['audit', '--help'], folder)).stdout).not.toContain('\x1b');
    const forced = await gamsa(['audit', '--help'], folder, { FORCE_COLOR: '1' });
    expect(forced.stdout).toContain('\x1b[1mUSAGE');
    const never = await gamsa(['audit', '--help'], folder, { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(never.stdout).not.toContain('\x1b');
  });

  it.each([
    [['adit', '--help'], 'adit 명령이 없습니다. 혹시 `audit`입니까?'],
    [['help', 'adit'], 'adit 명령이 없습니다. 혹시 `audit`입니까?'],
    [['adit'], 'adit 명령이 없습니다. 혹시 `audit`입니까?'],
    [['destruction', 'paln', '--help'], 'destruction paln 명령이 없습니다. 혹시 `destruction plan`입니까?'],
    [['--nope'], '옵션은 명령 뒤에 적으십시오: gamsa 명령 --nope'],
    [['audit', 'x'], 'gamsa audit에서 받지 않는 인수입니다: x\n`gamsa audit --help`를 참고하십시오.'],
    [['explain'], '필요한 인수 1개가 없습니다:\n  PLACE  소스:데이터셋.필드'],
  ])('%j is told in Korean', async (args, words) => {
    for (const [more, env] of [
      [[], korean],
      [['--lang', 'ko'], {}],
    ] as const) {
      const { code, stderr } = await gamsa([...args, ...more], folder, env as Record<string, string>);
      expect(code).toBe(2);
      expect(stderr).toContain(words);
    }
  });
});

describe('errors of usage', () => {
  it.each([
    [['explain'], 'Missing an argument:\n  PLACE  source:dataset.field, source:dataset, or a fingerprint\n'],
    [['evidence', 'verify'], 'Missing an argument:\n  BUNDLE  A bundle\n'],
    [
      ['gate', '--latest', '2', '--git-base', 'main'],
      '  --latest cannot also be provided when using --git-base\n',
    ],
    [['audit', 'x'], 'gamsa audit takes no arguments: x\n'],
  ])('%j says what is wrong and no more', async (args, words) => {
    const { code, stderr } = await gamsa(args, folder);
    expect(code).toBe(2);
    expect(stderr.replace(/^The following .*\n/, '')).toMatch(
      /^[^\n]*\n(?: {2}[^\n]*\n)?See `gamsa [a-z ]+ --help`\.\n$/,
    );
    expect(stderr).toContain(words);
  });
});

describe('shell completion', () => {
  it('is set up in the language asked for, and knows each command once, with its flags', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'gamsa-completion-'));
    const home = { HOME: cache, XDG_CACHE_HOME: cache };
    const { code, stdout, stderr } = await gamsa(['autocomplete', 'bash'], folder, { ...home, ...korean });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('bash에서 자동 완성을 켜려면');
    const { stdout: script } = await gamsa(['autocomplete', 'script', 'bash'], folder, home);
    expect(script).toContain('GAMSA_AC_BASH_SETUP_PATH=');
    const made = (path: string) => readFile(join(cache, 'gamsa/autocomplete/functions', path), 'utf8');
    expect((await made('bash/gamsa.bash')).match(/^autocomplete .*--refresh-cache$/gm)).toHaveLength(1);
    expect((await made('powershell/gamsa.ps1')).match(/^"autocomplete" = /gm)).toHaveLength(1);
    expect(await made('zsh/_gamsa')).toContain('--fail-on"[Lowest severity that makes the exit code 1]');
    await rm(cache, { recursive: true });
  });

  it('asks for the shell where none is told', async () => {
    const { code, stderr } = await gamsa(['autocomplete'], folder, {
      SHELL: '/bin/fish',
      LANG: 'ko_KR.UTF-8',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('셸을 지정하십시오');
  });
});
