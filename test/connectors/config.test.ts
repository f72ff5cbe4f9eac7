import { describe, expect, it } from 'vitest';
import { explainIssues } from '../../src/core/issue-words.ts';
import { loadConnectors } from '../../src/registry.ts';

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
