import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../support/tables.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const only = async (text: string, name: string) => {
  const { rows, said } = await tablesOf(text, name);
  return { rows, said };
};

describe('logs whose lines say how they are laid out', () => {
  const iis = [
    '#Software: Microsoft Internet Information Services 10.0',
    '#Fields: date time cs-uri-query cs-username c-ip cs(User-Agent) sc-status',
    '2026-03-01 00:00:11 tel=x - 192.0.2.1 Mozilla/5.0+(Windows) 200',
    '2026-03-01 00:00:12 - kim 192.0.2.2 - 200',
  ];

  it('have their fields (W3C)', async () => {
    const { rows, said } = await only(lines(...iis), 'u_ex260301.log');
    expect(rows).toEqual([
      {
        date: '2026-03-01',
        time: '00:00:11',
        query_string: 'tel=x',
        client_ip: '192.0.2.1',
        'User-Agent': 'Mozilla/5.0+(Windows)',
        'sc-status': '200',
      },
      { date: '2026-03-01', time: '00:00:12', username: 'kim', client_ip: '192.0.2.2', 'sc-status': '200' },
    ]);
    expect(said).toEqual([]);
  });

  it('while what somebody remarks between them is looked at', async () => {
    const { rows, said } = await only(lines(...iis, '#Remark: asked by a@example.com'), 'u_ex260301.log');
    expect(rows[2]).toEqual({ rest: '#Remark: asked by a@example.com' });
    expect(said).toEqual([expect.stringContaining('another form')]);
  });

  it('which may change on the way; what is new is looked at with the rest of its line', async () => {
    const { rows } = await only(
      lines(...iis, '#Fields: date c-ip cs(Cookie)', '2026-03-02 192.0.2.3 sid=abc'),
      'u_ex260301.log',
    );
    expect(rows[2]).toEqual({ date: '2026-03-02', client_ip: '192.0.2.3', rest: 'sid=abc' });
  });

  it('parted by tabs, whatever the file is called', async () => {
    const { rows } = await only(
      lines(
        '#Version: 1.0',
        '#Fields: date c-ip cs-uri-query',
        '2026-03-01\t192.0.2.1\ttel=x',
        '2026-03-01\t192.0.2.1\t-',
      ),
      'E2ABC.2026-03-01-00.abcd',
    );
    expect(rows).toEqual([
      { date: '2026-03-01', client_ip: '192.0.2.1', query_string: 'tel=x' },
      { date: '2026-03-01', client_ip: '192.0.2.1' },
    ]);
  });

  it('or have one line of names', async () => {
    const { rows } = await only(
      lines(
        'version account-id interface-id srcaddr dstaddr action',
        '2 1234 eni-1 192.0.2.1 192.0.2.2 ACCEPT',
      ),
      'flow.log',
    );
    expect(rows).toEqual([
      {
        version: '2',
        'account-id': '1234',
        'interface-id': 'eni-1',
        srcaddr: '192.0.2.1',
        dstaddr: '192.0.2.2',
        action: 'ACCEPT',
      },
    ]);
  });
});

describe('logs that are known by their lines', () => {
  it('of a load balancer', async () => {
    const line =
      'https 2026-03-01T00:00:11.186641Z app/lb/50dc 192.0.2.1:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 0 57 "GET https://example.com:443/?tel=x HTTP/1.1" "Mozilla/5.0" - - arn:aws:x "Root=1" "example.com" "-" 0';
    const { rows } = await only(lines(line, line), 'alb.log');
    expect(rows[0]).toMatchObject({
      client_ip: '192.0.2.1:2817',
      request: 'GET https://example.com:443/?tel=x HTTP/1.1',
      user_agent: 'Mozilla/5.0',
      domain: 'example.com',
    });
  });

  it('of a store of objects', async () => {
    const line = `${'79a59df9'.repeat(8)} bucket [06/Feb/2026:00:00:38 +0000] 192.0.2.1 arn:aws:iam::1:user/kim 3E57 REST.GET.OBJECT photos/a.jpg "GET /bucket/photos/a.jpg HTTP/1.1" 200 - 113 113 7 6 "-" "S3Console/0.4" - x`;
    const { rows } = await only(lines(line, `${line} and more`), '2026-02-06-00-00-00-ABCD');
    expect(rows[0]).toMatchObject({
      client_ip: '192.0.2.1',
      requester: 'arn:aws:iam::1:user/kim',
      object_key: 'photos/a.jpg',
      request_uri: 'GET /bucket/photos/a.jpg HTTP/1.1',
    });
  });

  it('of several servers in one, and of a proxy (Squid)', async () => {
    const line =
      'shop.example:443 192.0.2.1 - kim [10/Oct/2026:00:00:36 +0900] "GET /a HTTP/1.1" 200 2326 "-" "Mozilla/5.0"';
    expect((await only(lines(line, line), 'vhosts.log')).rows[0]).toMatchObject({
      virtual_host: 'shop.example:443',
      client_ip: '192.0.2.1',
      user: 'kim',
      url: '/a',
    });
    const asked =
      '1759300001.123     45 192.0.2.1 TCP_MISS/200 912 GET http://news.example/1 kim HIER_DIRECT/192.0.2.9 text/html';
    expect((await only(lines(asked, asked), 'access.log')).rows[0]).toMatchObject({
      client_ip: '192.0.2.1',
      url: 'http://news.example/1',
      user: 'kim',
    });
  });

  it('while other lines among them are looked at as a whole, and said', async () => {
    const line =
      '192.0.2.1 - - [10/Oct/2026:00:00:36 +0900] "GET / HTTP/1.1" 200 2326 "-" "Mozilla/5.0" "198.51.100.1" rt=0.1';
    const { rows, said } = await only(lines(...Array(9).fill(line), 'worker 5 exited'), 'access_log');
    expect(rows[0]).toMatchObject({
      client_ip: '192.0.2.1',
      url: '/',
      rest: expect.stringContaining('198.51.100.1'),
    });
    expect(rows[9]).toEqual({ rest: 'worker 5 exited' });
    expect(JSON.stringify(said)).toContain('another form');
  });

  it('and messages of hospitals are read segment by segment', async () => {
    const { rows } = await only(
      'MSH|^~\\&|HIS|A\rPID|1||10000||김^가온\rMSH|^~\\&|HIS|A\rPID|1||10001||이^나래\r',
      'adt.hl7',
    );
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual({ line: 'PID|1||10000||김^가온' });
  });
});

it('a log of a system has commas and is no list, whatever it is called', async () => {
  const line = (i: number) =>
    `Oct  1 10:00:0${i} mx01 postfix/smtp[77]: to=<a${i}@example.com>, delay=0, status=sent`;
  const { rows, said } = await only(lines(line(1), line(2)), 'maillog');
  expect(rows).toEqual([{ line: line(1) }, { line: line(2) }]);
  expect(said).toEqual([]);
});

it('from where a network answers is called as it is told', async () => {
  const { rows } = await only(
    lines('#Version: 1.0', '#Fields: date x-edge-location c-ip', '2026-03-01\tICN57-C1\t192.0.2.1'),
    'E2ABC.log',
  );
  expect(rows[0]).toEqual({ date: '2026-03-01', 'x-edge-location': 'ICN57-C1', client_ip: '192.0.2.1' });
});

describe('entries of several lines', () => {
  it('a statement and what it is asked with are one (MyBatis)', async () => {
    const at = '2026-03-01 00:00:11 DEBUG dao - ==> ';
    const { rows } = await only(
      lines(
        `${at} Preparing: INSERT INTO member (name, seq, email) VALUES (?, 1, ?)`,
        `${at}Parameters: 김가온(String), a@example.com(String)`,
        '2026-03-01 00:00:12 DEBUG dao - <==    Updates: 1',
        `${at} Preparing: SELECT * FROM member WHERE email = ?`,
        `${at}Parameters: a@example.com(String)`,
      ),
      'app.log',
    );
    expect(rows.map(({ line }) => line!.split('\n').length)).toEqual([2, 1, 2]);
  });

  it.each([
    [
      'Hibernate',
      'DEBUG org.hibernate.SQL - insert into member (email, name) values (?, ?)',
      'TRACE BasicBinder - binding parameter [1] as [VARCHAR] - [a@example.com]',
    ],
    [
      'PostgreSQL',
      'LOG:  execute <unnamed>: UPDATE member SET phone = $1 WHERE id = $2',
      "DETAIL:  parameters: $1 = 'x', $2 = '1'",
    ],
  ])('nor does %s tell apart what belongs together', async (_, statement, parameters) => {
    const at = '2026-03-01 00:00:11';
    const { rows } = await only(
      lines(`${at} ${statement}`, `${at} ${parameters}`, `${at} ${parameters}`, `${at} DEBUG done`),
      'app.log',
    );
    expect(rows.map(({ line }) => line!.split('\n').length)).toEqual([3, 1]);
  });

  const entry = (i: number) =>
    `2026-03-01 00:00:1${i} KST LOG:  statement: INSERT INTO members\n\t(name)\n\tVALUES ('x${i}')`;

  it('are one record each where most lines go on with others', async () => {
    const { rows } = await only(
      lines(entry(1), '2026-03-01 00:00:12 KST LOG:  done', entry(3)),
      'postgresql.log',
    );
    expect(rows).toEqual([
      { line: entry(1) },
      { line: '2026-03-01 00:00:12 KST LOG:  done' },
      { line: entry(3) },
    ]);
  });

  it('as far as a cell takes them; what is longer goes on in the next', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `  ${i}: ${'x'.repeat(90)}`);
    const text = lines(entry(1), ...long, entry(2), entry(3), ...Array(100).fill(entry(4)));
    const { rows } = await only(text, 'app.log');
    expect(rows.map(({ line }) => line).join('\n')).toBe(text.trimEnd());
    expect(Math.max(...rows.map(({ line }) => line!.length))).toBeLessThan(9_999);
  });

  it('while lines without such beginnings are records', async () => {
    const { rows } = await only(
      lines('one', 'two', '2026-03-01 00:00:00 three', ...Array(9).fill('four')),
      'a.log',
    );
    expect(rows).toHaveLength(12);
  });
});

describe('lines of files that are no logs', () => {
  it('accounts of a system', async () => {
    const { rows } = await only(
      lines('root:x:0:0:root:/root:/bin/sh', 'kim:x:1001:1001:Kim Gaon,,,:/home/kim:/bin/sh'),
      'passwd',
    );
    expect(rows[1]).toEqual({
      username: 'kim',
      number: '1001',
      group_number: '1001',
      full_name: 'Kim Gaon,,,',
      home: '/home/kim',
      shell: '/bin/sh',
    });
    expect(
      (await only(lines('root:*:19000:0:99999:7:::', 'kim:$6$a$b:19200:0:99999:7:::'), 'shadow')).rows,
    ).toEqual([
      { username: 'root', changed: '19000', least_days: '0', most_days: '99999', warned_days: '7' },
      {
        username: 'kim',
        password: '$6$a$b',
        changed: '19200',
        least_days: '0',
        most_days: '99999',
        warned_days: '7',
      },
    ]);
  });

  it('logins at a web server', async () => {
    const { rows } = await only(lines('kim:$apr1$a$b', 'lee:{SHA}c'), '.htpasswd');
    expect(rows).toEqual([
      { username: 'kim', password: '$apr1$a$b' },
      { username: 'lee', password: '{SHA}c' },
    ]);
  });

  it('logins at databases', async () => {
    const { rows } = await only(lines('db.example:5432:shop:app:secret', '*:*:*:report:x:y'), '.pgpass');
    expect(rows[0]).toEqual({
      host: 'db.example',
      port: '5432',
      database: 'shop',
      username: 'app',
      password: 'secret',
    });
  });

  const said = (one: string, two: string, three: string) => ({ one, two, three });
  it.each([
    [
      'KakaoTalk',
      '가온 님과 카카오톡 대화',
      '--------------- 2026년 3월 1일 일요일 ---------------',
      said('[김가온] [오전 10:00] 안녕', '[이나래] [오전 10:01] 둘째\n줄', '[김가온] [오후 1:02] 끝'),
    ],
    [
      'KakaoTalk on a telephone',
      '가온 님과 카카오톡 대화',
      '2026년 3월 1일 오전 10:00',
      said(
        '2026년 3월 1일 오전 10:00, 김가온 : 안녕',
        '2026년 3월 1일 오전 10:01, 이나래 : 둘째\n줄',
        '2026년 3월 1일 오후 1:02, 김가온 : 끝',
      ),
    ],
    [
      'WhatsApp',
      '',
      '',
      said(
        '[01/03/2026, 10:00:11] 김가온: 안녕',
        '[01/03/2026, 10:01:11] 이나래: 둘째\n줄',
        '[01/03/2026, 13:02:11] 김가온: 끝',
      ),
    ],
    [
      'LINE',
      '[LINE] 가온',
      '2026.03.01 日曜日',
      said('10:00\t김가온\t안녕', '10:01\t이나래\t둘째\n줄', '13:02\t김가온\t끝'),
    ],
  ])('a talk: %s', async (_, head, day, { one, two, three }) => {
    const { rows } = await only(lines(head, day, one, two, three), 'talk.txt');
    const told = rows.filter(({ message }) => message !== undefined);
    expect(told.map(({ sender, message }) => [sender, message])).toEqual([
      ['김가온', '안녕'],
      ['이나래', '둘째\n줄'],
      ['김가온', '끝'],
    ]);
    // Who is talked with stands above it.
    if (head !== '') expect(JSON.stringify(rows[0])).toContain('가온');
  });
});
