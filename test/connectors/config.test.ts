import { describe, expect, it } from 'vitest';
import { explainIssues } from '../../src/core/issue-words.ts';
import { loadConnectors } from '../../src/registry.ts';
import type { GamsaError } from '../../src/sdk/index.ts';
import { openContext } from '../support/source.ts';

/** What a connector's configuration says of a mistake, in both languages. */
async function mistakeOf(connector: string, settings: object): Promise<{ en: string; ko: string }> {
  const { config } = await (await loadConnectors()).get(connector)!();
  const { error } = config.safeParse(settings);
  const [mistake] = explainIssues(error!, config, settings);
  return mistake!.message;
}

describe('mistakes in a configuration', () => {
  it.each([
    ['postgres', { url: 'mysql://h/d' }, 'an address that begins with postgres://', '시작하는 주소'],
    ['mysql', { url: 'postgres://h/d' }, 'mysql:// or mariadb://', '시작하는 주소'],
    ['postgres', { host: 'h', port: 70_000 }, 'a port from 1 to 65535', '65535까지의 포트'],
    ['mysql', { host: 'h', port: 'x' }, 'a port from 1 to 65535', '65535까지의 포트'],
    ['postgres', {}, 'either `url` or `host`', '중 하나'],
    ['mysql', { url: 'mysql://h', host: 'h' }, 'either `url` or `host`', '중 하나'],
    ['sqlite', { path: '' }, 'must not be empty', '비워 둘 수 없습니다'],
    ['files', { paths: [] }, 'must not be empty', '비워 둘 수 없습니다'],
    ['files', {}, 'missing; expected text, or a list', '빠져 있습니다. 필요한 값: 문자열, 또는 목록'],
    ['files', { paths: 5 }, 'expected text; put it in quotes, or a list', '목록'],
    ['bigquery', { project: 'genon-test', budget: '20 gigs' }, 'a size such as 500 MB', '같은 크기'],
    ['bigquery', { project: 'genon-test', budget: 0 }, 'a size such as 500 MB', '같은 크기'],
    ['endpoint', { url: 'http://h' }, 'an address that begins with https://', '시작하는 주소'],
  ])('%s %j', async (connector, settings, en, ko) => {
    const message = await mistakeOf(connector, settings);
    expect(message.en).toContain(en);
    expect(message.ko).toContain(ko);
  });

  it('takes a port from the environment, which is text', async () => {
    const { config } = await (await loadConnectors()).get('postgres')!();
    expect(config.parse({ host: 'h', port: '5433' })).toEqual({ host: 'h', port: 5_433 });
  });
});

describe('an address', () => {
  const context = openContext();
  const refused = async (connector: string, url: string) => {
    const { config, open } = await (await loadConnectors()).get(connector)!();
    return (await open(config.parse({ url }), context).catch((error: unknown) => error)) as GamsaError;
  };

  it.each([
    ['mysql', 'mysql://u:canary#x@127.0.0.1:1/d'],
    ['mysql', 'mysql://u:100%canary@127.0.0.1:1/d'],
    ['mysql', 'mysql://u:canary@127.0.0.1:99999/d'],
    ['postgres', 'postgres://u:canary#x@127.0.0.1:1/d'],
  ])('that cannot be read is told, and not repeated: %s %s', async (connector, url) => {
    const error = await refused(connector, url);
    expect(error.text.en).toContain('the address cannot be read');
    expect(`${error.text.en}${error.text.ko}${error.stack}`).not.toContain('canary');
  });

  it.each([
    ['mysql', 'mysql://u@127.0.0.1:1/d?tls=verfiy', '`tls` in the address is one of disable, prefer'],
    ['mysql', 'mysql://u@127.0.0.1:1/d?ssl-mode=VERIFY_IDENTITY', 'is called `tls` here'],
    [
      'postgres',
      'postgres://u@127.0.0.1:1/d?sslmode=verify',
      '`sslmode` in the address is one of disable, prefer',
    ],
  ])('whose mode of TLS is misspelt is no weaker one: %s %s', async (connector, url, words) => {
    expect((await refused(connector, url)).text.en).toContain(words);
  });
});
