import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Redactor } from '../../src/core/redact.ts';
import { resolveSecrets } from '../../src/workspace/secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'secrets'));
writeFileSync(join(folder, 'secrets', 'password'), 'from-file\n');
writeFileSync(join(folder, 'empty'), '\n');
writeFileSync(join(folder, 'huge'), 'x'.repeat(70_000));

const env = {
  PW: 'p@ss/w:rd',
  USER_NAME: 'auditor',
  HOST: 'db.example:5432',
  URL: 'postgres://u:inn%40er@h/d',
  EMPTY: '',
};

function resolve(settings: Record<string, unknown>) {
  const redactor = new Redactor();
  const result = resolveSecrets(settings, {
    secrets: ['password', 'auth.key'],
    baseDir: folder,
    env,
    redactor,
  });
  return { ...result, redact: redactor.redact };
}

/** A secret that must never come back in a message. */
const leak = 'hunter2hunter2';

describe('secrets in clear text', () => {
  it.each([
    ['a key that the connector names', { password: leak }],
    ['a key that the connector names, within another', { auth: { key: leak } }],
    ['the same in a list', { servers: [{ password: leak }] }],
    ['a number', { password: 31415926 }],
    ['half of a value', { password: `${leak}\${env:PW}` }],
    ['a password in a URL', { url: `postgres://u:${leak}@host/db` }],
    ['a password without a user', { url: `redis://:${leak}@host` }],
    ['a password that breaks the URL', { url: `postgres://u:${leak}/x#y@host/db` }],
    ['half of a password in a URL', { url: `postgres://u:${leak}\${env:PW}@host/db` }],
    ['beside a reference with a slash', { url: `postgres://u:${leak}\${file:secrets/password}@host/db` }],
    ['a query parameter', { url: `https://host/path?sig=${leak}` }],
    ['a later query parameter', { url: `https://host/path?a=1&access_token=${leak}&b=2` }],
    ['a connection string', { dsn: `host=db user=u password=${leak}` }],
    ['the first pair of a connection string', { dsn: `Password=${leak};Server=db` }],
  ])('are refused: %s', (_, settings) => {
    const { mistakes } = resolve(settings);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.message.en).toContain('${env:');
    expect(mistakes[0]?.message.ko).toMatch(/\p{Script=Hangul}/u);
    expect(JSON.stringify(mistakes)).not.toMatch(/hunter2|31415926/);
  });

  it.each([
    ['no credentials', { url: 'https://host:8080/path@version?a=b' }],
    ['a user alone', { url: 'postgres://auditor@host/db' }],
    ['an empty password', { url: 'postgres://auditor:@host/db' }],
    ['a path with a folder named by a key', { path: 'data/token=1/part-0.parquet' }],
    ['an address for mail', { contact: 'a:b@example.com' }],
    ['numbers and switches', { port: 5432, tls: true, nothing: null }],
    ['other keys', { key: 'abc' }],
  ])('are not suspected: %s', (_, settings) => {
    expect(resolve(settings)).toMatchObject({ settings, mistakes: [] });
  });

  it('are shown how to be written in the place where they stand', () => {
    expect(resolve({ password: leak }).mistakes[0]?.message.en).toContain('write ${env:GAMSA_PASSWORD}');
    const url = resolve({ url: `postgres://u:${leak}@h/d` }).mistakes[0]?.message.en;
    expect(url).toContain('scheme://user:${env:GAMSA_PASSWORD}@host/database');
  });

  it('never come back, wherever they stand in a URL', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9!$&'()*+,;=._~%:/?#[\]-]{8,30}$/).map((text) => `Z${text}`);
    fc.assert(
      fc.property(secret, (hidden) => {
        const { mistakes } = resolve({ url: `postgres://u:${hidden}@host/db` });
        expect(mistakes).toHaveLength(1);
        expect(JSON.stringify(mistakes)).not.toContain(hidden);
      }),
    );
  });
});

describe('references', () => {
  it('are taken from the environment and from files, without the last line end', () => {
    const { settings, mistakes } = resolve({ password: '${env:PW}', token: '${file:secrets/password}' });
    expect(mistakes).toEqual([]);
    expect(settings).toEqual({ password: 'p@ss/w:rd', token: 'from-file' });
  });

  it('are percent-encoded among the credentials of a URL, and nowhere else', () => {
    const { settings } = resolve({
      url: 'postgres://${env:USER_NAME}:${env:PW}@${env:HOST}/db',
      file: 'postgres://u:${file:secrets/password}@h/d',
      whole: '${env:URL}',
      plain: 'x ${env:PW} y',
    });
    expect(settings).toEqual({
      url: 'postgres://auditor:p%40ss%2Fw%3Ard@db.example:5432/db',
      file: 'postgres://u:from-file@h/d',
      whole: 'postgres://u:inn%40er@h/d',
      plain: 'x p@ss/w:rd y',
    });
  });

  it('are found within lists and maps', () => {
    const { settings } = resolve({ a: [{ b: '${env:USER_NAME}' }] });
    expect(settings).toEqual({ a: [{ b: 'auditor' }] });
  });

  it.each([
    ['${env:NOT_SET}', 'the environment variable NOT_SET is not set'],
    ['${env:EMPTY}', 'the environment variable EMPTY is empty'],
    ['${file:none}', 'the file none cannot be read'],
    ['${file:secrets}', 'the file secrets cannot be read'],
    ['${file:huge}', 'the file huge cannot be read'],
    ['${file:empty}', 'the file empty is empty'],
    ['${PW}', 'an unknown reference; write ${env:NAME} or ${file:path}'],
    ['${vault:x}', 'an unknown reference; write ${env:NAME} or ${file:path}'],
  ])('%s: %s', (text, en) => {
    const { mistakes } = resolve({ list: [text] });
    expect(mistakes.map(({ path, message }) => [path, message.en])).toEqual([[['list', 0], en]]);
  });

  it('do not reach into the prototype of the environment', () => {
    expect(resolve({ password: '${env:constructor}' }).mistakes).toHaveLength(1);
  });
});

describe('what is redacted later', () => {
  it.each([
    ['a password', { password: '${env:PW}' }, 'p@ss/w:rd'],
    ['a password, as it stands in a URL', { password: '${env:PW}' }, 'p%40ss%2Fw%3Ard'],
    ['a password put into a URL', { url: 'postgres://u:${env:PW}@h/d' }, 'p@ss/w:rd'],
    ['a file', { host: '${file:secrets/password}' }, 'from-file'],
    ['the password within a whole URL', { url: '${env:URL}' }, 'inn@er'],
    ['the same as written', { url: '${env:URL}' }, 'inn%40er'],
    ['a query parameter', { url: 'https://h/p?token=${env:PW}' }, 'p@ss/w:rd'],
    ['any other value', { whatever: '${env:PW}' }, 'p@ss/w:rd'],
  ])('%s', (_, settings, secret) => {
    expect(resolve(settings).redact(`<${secret}>`)).toBe('<[redacted]>');
  });

  it.each([
    ['a user in a URL', { url: 'postgres://${env:USER_NAME}:x@h/d' }],
    ['a user', { user: '${env:USER_NAME}' }],
  ])('not: %s', (_, settings) => {
    expect(resolve(settings).redact('owned by auditor')).toBe('owned by auditor');
  });
});
