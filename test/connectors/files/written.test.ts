import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../support/tables.ts';

describe('YAML', () => {
  it('a list is its records, and comments go with the first', async () => {
    const { rows, said } = await tablesOf(
      '# 담당 이영희\n- name: 홍길동\n  address: {city: 서울}\n- name: "# 김철수"  # 휴직\n  born: 1980-01-02\n',
      'a.yaml',
    );
    expect(rows).toEqual([
      { name: '홍길동', address: '{"city":"서울"}', '{comments}': '["담당 이영희","휴직"]' },
      { name: '# 김철수', born: '1980-01-02' },
    ]);
    expect(said).toEqual([]);
  });

  it.each([
    ['a list inside', 'count: 2\nusers:\n  - {name: x}\n  - {name: y}\n'],
    ['documents', '---\nname: x\ncount: 2\n---\nname: y\n...\n'],
  ])('%s', async (_, text) => {
    expect((await tablesOf(text, 'a.yml')).rows).toEqual([{ name: 'x', count: '2' }, { name: 'y' }]);
  });

  it('a map of alike maps', async () => {
    const text = ['a', 'b', 'c', 'd', 'e'].map((key) => `${key}: {name: n${key}, age: 1}\n`).join('');
    const { rows } = await tablesOf(text, 'a.yaml');
    expect(rows).toHaveLength(5);
    expect(rows[4]).toEqual({ '{key}': 'e', name: 'ne', age: '1' });
  });

  it('a long list is read element by element; what is broken takes no other with it', async () => {
    const one = '- name: 홍길동\n  memo: |\n    - no element\n    ---\n\n';
    const bad = '- {name: 김철수\n- *nobody\n';
    const { rows, said } = await tablesOf(`---\n# 명단\n\n${one.repeat(20_000)}${bad}${one}`, 'a.yaml');
    expect(rows).toHaveLength(20_003);
    expect(rows[0]).toEqual({ name: '홍길동', memo: '- no element\n---\n', '{comments}': '["명단"]' });
    expect(rows[20_000]).toEqual({ '{rest}': '{"value":"- {name: 김철수"}' });
    expect(rows[20_002]).toEqual(rows[1]);
    expect(said).toEqual([expect.stringContaining('looked at as texts')]);
  }, 60_000);

  it('what is merged into a map is part of it', async () => {
    const { rows } = await tablesOf('- &b {city: 서울}\n- {<<: *b, name: 홍길동}\n', 'a.yaml');
    expect(rows).toEqual([{ city: '서울' }, { city: '서울', name: '홍길동' }]);
  });

  it.each(['# 담당 이영희\n', '그냥 글\n둘째 줄\n'])('texts are read as such: %s', async (text) => {
    const { rows, said } = await tablesOf(text, 'a.yaml');
    expect(rows.map(({ line }) => line)).toEqual(text.trim().split('\n'));
    expect(said).toEqual([]);
  });

  it.each(['kubeconfig', 'deployment'])(
    'settings that begin as such are, whatever they are called: %s',
    async (name) => {
      const { rows } = await tablesOf('apiVersion: v1\nkind: Config\nusers:\n- name: kim\n', name);
      expect(rows).toMatchObject([{ apiVersion: 'v1', kind: 'Config' }]);
    },
  );

  it('a record of JSON a line is that', async () => {
    expect((await tablesOf('{"name":"x"}\n{"name":"y"}\n', 'a.yaml')).rows).toEqual([
      { name: 'x' },
      { name: 'y' },
    ]);
  });

  it.each([
    ['is broken', 'a: [1, 2\nb: }\nname: 홍길동\n'],
    ['is nested without end', '['.repeat(100_000)],
    [
      'is made to fill the memory',
      `a: &a [x]\n${['a', 'b', 'c', 'd', 'e', 'f'].map((key, i) => `${'bcdefg'[i]}: &${'bcdefg'[i]} [${`*${key},`.repeat(9)}]`).join('\n')}\n`,
    ],
    ['has a key twice', 'name: 홍길동\nmore:\n  name: x\n  name: y\n'],
    ['is too large and no list', `a: 1\n${'b: 홍길동\n'.repeat(80_000)}`],
  ])('what %s is read line by line, and said', async (_, text) => {
    const { rows, said } = await tablesOf(text, 'a.yaml');
    expect(rows[0]).toHaveProperty('line');
    expect(said).toContainEqual(expect.stringContaining('line by line'));
  });
});

describe('TOML', () => {
  it('tables of a list are its records', async () => {
    const { rows, said } = await tablesOf(
      '# 팀장\ntitle = "a # b"\n[[members]]\nname = "홍길동" # 본사\nborn = 1980-01-02\nid = 9007199254740993\n[[members]]\nname = \'김철수\'\n',
      'a.toml',
    );
    expect(rows).toEqual([
      {
        name: '홍길동',
        born: '1980-01-02',
        id: '9007199254740993',
        title: 'a # b',
        '{comments}': '["팀장","본사"]',
      },
      { name: '김철수' },
    ]);
    expect(said).toEqual([]);
  });

  it.each(['name = 홍길동\n', `a = ${'['.repeat(100_000)}`, 'a = 1\na = 2\n'])(
    'what is broken is read line by line',
    async (text) => {
      const { rows, said } = await tablesOf(text, 'a.toml');
      expect(rows[0]).toHaveProperty('line');
      expect(said).toContainEqual(expect.stringContaining('line by line'));
    },
  );
});

describe('settings of programs', () => {
  it.each([
    ['app.ini', '; 담당 이영희\n[mail]\nhost = x\nuser = "a@example.com"\n\n[db]\npassword=p\n'],
    ['conf/old.cfg', '# 담당 이영희\r\n[mail]\r\nhost: x\r\nuser: a@example.com\r\n[db]\r\npassword = p\r\n'],
  ])('%s has a record with its sections', async (name, text) => {
    const { rows, said } = await tablesOf(text, name);
    expect(rows).toEqual([
      {
        mail: '{"host":"x","user":"a@example.com"}',
        db: '{"password":"p"}',
        '{comments}': '["담당 이영희"]',
      },
    ]);
    expect(said).toEqual([]);
  });

  it.each([
    [
      'nginx.conf',
      'upstream app {\n  server 192.0.2.1:80;\n  server 192.0.2.2:80 backup;\n}\nlocation / { \n}\n',
    ],
    ['resolv.conf', '# from the office\nnameserver 192.0.2.1\nnameserver 192.0.2.2\nsearch internal\n'],
    ['httpd.conf', '<VirtualHost *:80>\n  ServerName a.example\n</VirtualHost>\n'],
    ['my.cnf', '[mysqld]\nskip-name-resolve\nport = 3306\n'],
    ['hosts.ini', '[web]\nweb1 ansible_host=192.0.2.1 ansible_user=deploy\n'],
    ['.npmrc', 'registry=https://npm.example/\n//npm.example/:_authToken=abc\n'],
  ])('of servers have the words that they are told: %s', async (name, text) => {
    const { rows, said } = await tablesOf(text, name);
    expect([rows, said]).toMatchSnapshot();
  });

  it.each(['.gitconfig', 'credentials'])(
    'are told by their sections where a name says nothing: %s',
    async (name) => {
      const { rows } = await tablesOf('# of kim\n[user]\n\tname = 김가온\n', name);
      expect(rows).toMatchObject([{ user: '{"name":"김가온"}' }]);
    },
  );

  it('blocks of statements are no list', async () => {
    const text = 'lease 192.0.2.1 {\n  starts 3 2026/03/01 10:00:00, 3;\n}\n';
    expect((await tablesOf(text, 'dhcpd.leases')).rows).toHaveLength(3);
  });

  it('a text under such a name is one, and no list', async () => {
    const text = '담당 이영희, 서울\n전화 1234, 부산\n';
    expect((await tablesOf(text, 'a.conf')).rows).toEqual([
      { line: '담당 이영희, 서울' },
      { line: '전화 1234, 부산' },
    ]);
  });

  it.each(['member.proto', 'a.py', 'Dockerfile', 'a/LICENSE', 'main.tf'])(
    'lines of %s are no list',
    async (name) => {
      const { rows, said } = await tablesOf('a = "x", b\nc = d, e\nf\n', name);
      expect(rows.map(({ line }) => line)).toEqual(['a = "x", b', 'c = d, e', 'f']);
      expect(said).toEqual([]);
    },
  );

  it.each(['.env', 'a/.env.local', 'prod.env', 'a.properties'])('%s its names', async (name) => {
    const text =
      'export DB_PASSWORD="p=1"\nadmin.name=\\uAC00\\uB098\nhosts=a,\\\n  b\nadmin.tel=\nX=1\nX=2\n';
    expect((await tablesOf(text, name)).rows).toEqual([
      { DB_PASSWORD: 'p=1', 'admin.name': '가나', hosts: 'a,b', 'admin.tel': '', X: '["1","2"]' },
    ]);
  });

  it('whatever script a file is named in, and though blanks fill a line', async () => {
    const blanks = ' '.repeat(200_000);
    const { rows } = await tablesOf(`담당 = 이영희 ${blanks}x${blanks}\n`, '설정 파일.ini');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.담당).toMatch(/^이영희/);
  });

  it('a name that has a value and is a section as well loses neither', async () => {
    const text = 'mail = a@example.com\n[mail]\nhost = x\n[db]\nport = 1\n[mail]\nuser = kim\n';
    expect((await tablesOf(text, 'app.ini')).rows).toEqual([
      { mail: '["a@example.com",{"host":"x","user":"kim"}]', db: '{"port":"1"}' },
    ]);
  });

  it('and is read by lines where others stand among them', async () => {
    const text = 'listen 80;\n담당 이영희\n}\n';
    expect((await tablesOf(text, 'nginx.conf')).rows).toEqual([
      { line: 'listen 80;' },
      { line: '담당 이영희' },
      { line: '}' },
    ]);
  });
});
