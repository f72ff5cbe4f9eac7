import { describe, expect, it } from 'vitest';
import { readDevUrl } from '../../src/cli/gate/dev-url.ts';
import { openDevDatabase } from '../../src/gate/replay/dev-database.ts';
import { catalogueOf } from '../gate/support.ts';

describe('the server for development', () => {
  it('is an address, with its password from the environment', () => {
    expect(readDevUrl('postgres://u:${env:PW}@db/x', { PW: 'a/b@c' })).toBe('postgres://u:a%2Fb%40c@db/x');
    expect(readDevUrl(undefined, {})).toBeUndefined();
  });

  it('is refused without repeating it where it is none, or its variable is not set', () => {
    for (const url of ['nonsense', 'sqlite://u:geheim@x', 'postgres://u:geheim@[bad', 'postgres:///x', ''])
      expect(() => readDevUrl(url, {})).toThrow(/^--dev-url: not an address(?!.*geheim)/);
    expect(() => readDevUrl('postgres://u:${env:PW}@db/x', { PW: '' })).toThrow(/variable PW is not set/);
  });

  it('says which option names a server that cannot be reached', async () => {
    for (const [url, dialect] of [
      ['postgres://u:p@127.0.0.1:1/', 'postgres'],
      ['mysql://u:p@127.0.0.1:1/', 'mysql'],
    ] as const)
      await expect(openDevDatabase(url, await catalogueOf(dialect))).rejects.toThrow(
        '--dev-url: cannot be reached (ECONNREFUSED)',
      );
  });
});
