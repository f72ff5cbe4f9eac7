import { describe, expect, it } from 'vitest';
import type { ClassifiedField } from '../../../src/core/classification.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { classifier } from '../support.ts';

/** The verdicts on one record of a file; what is no text is a document. */
function judge(
  name: string,
  record: Readonly<Record<string, unknown>>,
  type = 'setting',
): Readonly<Record<string, ClassifiedField['classification']>> {
  const fields = Object.keys(record).map((field) => ({
    name: field,
    type,
    family: 'text' as const,
    nullable: true,
  }));
  const dataset: Dataset = { name, path: [name], kind: 'file', fields };
  const session = classifier.open(dataset, fields);
  const columns = Object.values(record).map((value) => [
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  session.add({ rows: 1, columns });
  return Object.fromEntries(session.finish().map((field) => [field.name, field.classification]));
}

/** Fields that hold an item or mention one. */
const personal = (...args: Parameters<typeof judge>) =>
  Object.entries(judge(...args)).flatMap(([name, { item, contains }]) =>
    item === undefined && Object.keys(contains).length === 0 ? [] : [[name, item, contains]],
  );

describe('addresses in settings are of machines', () => {
  it.each([
    ['a private network', 'DB_ADDR', '10.20.31.45'],
    ['a list of networks', 'ALLOWED_IPS', '10.0.0.0/8,172.16.40.0/24'],
    ['a link', 'METADATA', 'http://169.254.169.254/latest'],
    ['a network inside', 'REDIS_URL', 'redis://192.168.77.12:6379/0'],
    ['documents', 'EXAMPLE', '203.0.113.25'],
    ['a private network (IPv6)', 'PEERS', 'fd12:3456:789a::1'],
    ['a server', 'UPSTREAM_SERVER', '52.78.201.90'],
    ['a server of names', 'DNS', '168.126.63.1'],
    ['a server of mail', 'MAIL_HOST', '203.0.113.25'],
    ['a server by its page', 'API_ENDPOINT', 'http://54.180.99.31:9000/v1'],
  ])('of %s', (_, name, value) => {
    expect(personal('.env', { [name]: value })).toEqual([]);
  });

  it('whatever section they stand in', () => {
    expect(
      personal(
        'application.yml',
        {
          server: { address: '10.31.40.2', public_ip: '13.125.77.90' },
          management: { dns: '8.8.4.40', gateway: '211.234.56.78' },
        },
        'yaml',
      ),
    ).toEqual([]);
  });

  it('but for a public one of which nothing says so', () => {
    expect(judge('.env', { OFFICE: '211.234.56.78' }).OFFICE?.contains).toEqual({
      'ip-address': 1,
    });
    expect(judge('nginx.conf', { allow: ['211.234.56.78', '10.0.0.0/8'] }).allow?.contains).toEqual({
      'ip-address': 1,
    });
    expect(judge('app.ini', { login_ip: '211.234.56.78' }).login_ip?.item).toBe('ip-address');
  });

  it('while those of people, and of logs, are theirs', () => {
    const people = { name: '김가온', email: 'kim@mail.example', phone: '010-2345-6789', ip: '192.168.77.12' };
    expect(judge('users.yml', people, 'yaml').ip?.item).toBe('ip-address');
    expect(judge('event.json', { event: 'login', client_ip: '192.168.77.12' }, 'json').client_ip?.item).toBe(
      'ip-address',
    );
  });
});

describe('names in settings', () => {
  it.each([
    ['MAIL_FROM_NAME', 'Hanbit Support'],
    ['MAIL_FROM_ADDRESS', 'no-reply@hanbit.example'],
    ['DB_USERNAME', 'app_rw'],
    ['ProxyPass', '/ http://10.31.40.22:8080/'],
    ['lineage', '9f0b'],
  ])('are nobody’s where a program gives itself out: %s', (name, value) => {
    expect(personal('.env', { [name]: value })).toEqual([]);
  });

  it('nor are contacts of teams, and firms that wrote it', () => {
    const contact = { name: 'Platform Team', email: 'platform@hanbit.example' };
    expect(personal('openapi.yaml', { openapi: '3.0.3', info: { contact } }, 'yaml')).toEqual([]);
    expect(personal('package.json', { name: 'orders', author: 'Hanbit Software Inc.' }, 'json')).toEqual([]);
    expect(personal('pyproject.toml', { project: { maintainers: [contact] } }, 'toml')).toEqual([]);
  });

  it('nor what is called a name of a thing', () => {
    expect(personal('logback.xml', { '@name': 'CONSOLE', 'appender.@name': 'FILE' }, 'xml')).toEqual([]);
    expect(personal('alertmanager.yml', { name: 'ops', route: { receiver: 'ops' } }, 'yaml')).toEqual([]);
  });

  it('are those of people who wrote it, in any form', () => {
    const author = { name: 'Minsu Kim', email: 'minsu.kim@hanbit.example' };
    const told = judge(
      'package.json',
      { name: 'orders', contributors: [author], author: author.name },
      'json',
    );
    expect(told['contributors.[].name']?.item).toBe('name');
    expect(told['contributors.[].email']?.item).toBe('email');
    expect(told.author?.item).toBe('name');
    // Of a list of maintainers.
    expect(judge('Chart.yaml', author, 'yaml').name?.item).toBe('name');
    expect(
      judge('pyproject.toml', { project: { authors: [author] } }, 'toml')['project.authors[].name']?.item,
    ).toBe('name');
  });

  it('and passwords are passwords', () => {
    expect(judge('redis.conf', { requirepass: 'Zxq81!pqLm' }).requirepass?.item).toBe('password');
    expect(judge('.env', { DB_PASSWORD: 'Zxq81!pqLm' }).DB_PASSWORD?.item).toBe('password');
  });
});

describe('what a screen calls things', () => {
  const words = {
    member: { name: '이름', phone: '휴대전화' },
    login: { password: '비밀번호' },
    email: 'E-mail',
  };

  it.each(['messages.json', 'i18n_ko.json', 'en.json', 'app.strings.json'])('is nobody’s: %s', (name) => {
    expect(personal(name, words, 'json')).toEqual([]);
  });

  it('unless it is somebody’s after all', () => {
    expect(judge('messages.json', { email: 'kim@mail.example' }, 'json').email?.item).toBe('email');
    expect(judge('members.json', words, 'json').email?.item).toBe('email');
  });
});

it('what the cells of a notebook put out is no completion', () => {
  const cell = { cell_type: 'code', source: ['1 + 1'], outputs: [{ data: { 'text/plain': ['2'] } }] };
  expect(judge('a.ipynb', cell, 'json').outputs?.item).toBeUndefined();
});
