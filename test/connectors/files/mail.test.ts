import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { tablesOf } from '../../support/tables.ts';

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`;
const base64 = (bytes: string | Buffer, width = 76) =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  ).join('\r\n');
const quoted = (bytes: Buffer) =>
  [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** ISO-2022-KR: announced once, letters between SO and SI. */
const inSevenBits = (text: string) =>
  `\x1b$)C${text.replace(/[가-힣]+/g, (letters) => {
    const bytes = iconv.encode(letters, 'euc-kr').map((byte) => byte & 0x7f);
    return `\x0e${Buffer.from(bytes).toString('latin1')}\x0f`;
  })}`;

const head = lines(
  'Received: from mail.example.com ([192.0.2.10]) by mx.example.org; Tue, 2 Jan 2024 01:00:05 +0000',
  'Message-ID: <1@example.com>',
  'From: =?UTF-8?B?7ZmN6ri464+Z?= <hong@example.com>',
  'To: "Kim, Cheol-su" <kim@example.com>, lee@example.com',
  ' (=?EUC-KR?B?wMy/tcjx?=)',
  'Subject: =?EUC-KR?B?wMy/tcjx?= =?euc-kr?Q?_=B4=D4?=',
  'Date: Tue, 2 Jan 2024 10:00:00 +0900 (KST)',
  'X-Originating-IP: [198.51.100.7]',
  'X-Mailer: Example 1.0',
  'MIME-Version: 1.0',
);
const multipart = (...parts: string[]) =>
  head +
  lines('Content-Type: multipart/mixed; boundary="b"', '', 'preamble') +
  parts.map((part) => `--b\r\n${part}`).join('') +
  lines('--b--', 'epilogue');
const text = lines('Content-Type: text/plain; charset=utf-8', '', '안녕하세요');
const file = (name: string, content: string | Buffer, type = 'application/octet-stream') =>
  lines(
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    base64(content),
  );

describe('a mail', () => {
  it('is a record, its headers decoded', async () => {
    const { rows, comments, said } = await tablesOf(
      head +
        lines(
          'Content-Type: text/plain; charset="ks_c_5601-1987"',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          `${quoted(iconv.encode('김철수 님께', 'cp949'))}=`,
          ' 010-0000-1234',
        ),
      'a.eml',
    );
    expect(rows).toEqual([
      {
        'from.name': '홍길동',
        'from.address': 'hong@example.com',
        'to.name': '["Kim, Cheol-su","이영희"]',
        'to.address': '["kim@example.com","lee@example.com"]',
        subject: '이영희 님',
        date: '2024-01-02T10:00:00+09:00',
        received: 'from mail.example.com ([192.0.2.10]) by mx.example.org; Tue, 2 Jan 2024 01:00:05 +0000',
        headers: '{"x-originating-ip":"198.51.100.7","x-mailer":"Example 1.0"}',
        body: '김철수 님께 010-0000-1234',
      },
    ]);
    expect(comments).toMatchObject({ 'from.name': 'full name of the sender' });
    expect(said).toEqual([]);
  });

  it.each([
    ['in EUC-KR, told', 'text/plain; charset=EUC-KR', '8bit', iconv.encode('홍길동 드림', 'cp949')],
    ['in EUC-KR, told by nobody', 'text/plain', '8bit', iconv.encode('홍길동 드림', 'cp949')],
    [
      'in EUC-KR that is called ASCII',
      'text/plain; charset=us-ascii',
      '8bit',
      iconv.encode('홍길동 드림', 'cp949'),
    ],
    [
      'in ISO-2022-KR',
      'text/plain; charset=iso-2022-kr',
      '7bit',
      Buffer.from(inSevenBits('홍길동 드림'), 'latin1'),
    ],
    [
      'in ISO-2022-KR in base64',
      'text/plain; charset=ISO-2022-KR',
      'base64',
      Buffer.from(base64(Buffer.from(inSevenBits('홍길동 드림'), 'latin1'))),
    ],
    ['in UTF-7', 'text/plain; charset=utf-7', '7bit', iconv.encode('홍길동 드림', 'utf-7')],
    [
      'in UTF-16',
      'text/plain; charset=utf-16le',
      'base64',
      Buffer.from(base64(iconv.encode('홍길동 드림', 'utf16le'))),
    ],
    [
      'as a page',
      'text/html; charset=utf-8',
      'base64',
      Buffer.from(base64('<html><style>p{}</style><p>홍길동&nbsp;드<b>림</b></p><!-- x --></html>')),
    ],
    ['flowing', 'text/plain; charset=utf-8; format=flowed', '8bit', Buffer.from('홍길동 \r\n드림')],
  ])('has a text %s', async (_, type, transfer, bytes) => {
    const start = head + lines(`Content-Type: ${type}`, `Content-Transfer-Encoding: ${transfer}`, '');
    const { rows, said } = await tablesOf(Buffer.concat([Buffer.from(start), bytes]), 'a.eml');
    expect(rows[0]?.body).toBe('홍길동 드림');
    expect(said).toEqual([]);
  });

  it('has headers of eight bits, as programs write that know of no others', async () => {
    const { rows } = await tablesOf(
      Buffer.concat([
        iconv.encode('From: 홍길동 <hong@example.com>\nSubject: 문의드립니다\n', 'cp949'),
        Buffer.from('\nhello\n'),
      ]),
      'a.eml',
    );
    expect(rows[0]).toMatchObject({ 'from.name': '홍길동', subject: '문의드립니다', body: 'hello' });
  });

  it('says of a page only what its plain text leaves out, and where links lead', async () => {
    const page = '<div>안녕하세요</div><div><a href="mailto:kim@example.com">메일</a></div>';
    const { rows } = await tablesOf(
      head +
        lines(
          'Content-Type: multipart/alternative; boundary=b',
          '',
          '--b',
          text,
          '--b',
          'Content-Type: text/html; charset=utf-8',
          '',
          page,
          '--b--',
        ),
      'a.eml',
    );
    expect(rows[0]?.body).toBe('안녕하세요\nkim@example.com 메일');
  });

  it('tells first of people where its headers are many', async () => {
    const others = Array.from({ length: 100 }, (_, i) => `X-Custom-${i}: value`);
    const { rows } = await tablesOf(
      lines(
        ...others,
        'X-Originating-IP: [198.51.100.7]',
        'Reply-To: Kim <kim@example.com>',
        'From: a@example.com',
        '',
        '',
      ),
      'a.eml',
    );
    expect(rows[0]?.headers).toMatch(
      /^\{"reply-to":\{"name":"Kim","email":"kim@example.com"\},"x-originating-ip":"198.51.100.7","x-custom-0"/,
    );
  });

  it('inside a mail is a record of its own', async () => {
    const inner = lines('From: park@example.com', 'Date: Mon, 1 Jan 2024 09:00:00 +0900', '', '원본');
    const { rows } = await tablesOf(
      multipart(text, `${lines('Content-Type: message/rfc822', '')}${inner}`),
      'a.eml',
    );
    expect(rows.map((row) => [row['from.address'], row.body, row.date])).toEqual([
      ['park@example.com', '원본', '2024-01-01T09:00:00+09:00'],
      ['hong@example.com', '안녕하세요', '2024-01-02T10:00:00+09:00'],
    ]);
  });

  it.each([
    [
      'without a free line after its headers',
      'From: a@example.com\nSubject: s\nthis is text\n',
      'this is text',
    ],
    [
      'whose parts are not closed',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${text}`,
      '안녕하세요',
    ],
    ['whose mark is missing', `${head}Content-Type: multipart/mixed\r\n\r\nhello\r\n`, 'hello'],
    ['of headers alone', 'From: a@example.com\nSubject: s', undefined],
    ['in broken base64', `${head}Content-Transfer-Encoding: base64\r\n\r\naGVsbG8\r\n`, 'hello'],
  ])('%s is read as far as it goes', async (_, content, body) => {
    const { rows } = await tablesOf(content, 'a.eml');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body).toBe(body);
  });

  it('is known by its headers, whatever it is called', async () => {
    const { rows } = await tablesOf(`${head}\r\nhello\r\n`, 'o3vrnil0e2ic');
    expect(rows[0]).toMatchObject({ 'from.name': '홍길동', body: 'hello' });
    const { rows: no } = await tablesOf('Subject: a talk\nthis is a note\n', 'note.txt');
    expect(no[0]).toEqual({ line: 'Subject: a talk' });
  });

  it('as Apple Mail keeps it', async () => {
    const mail = 'From: a@example.com\nDate: Tue, 2 Jan 2024 10:00:00 +0900\n\nhello\n';
    const { rows } = await tablesOf(`${mail.length}\n${mail}<?xml version="1.0"?><plist/>\n`, '1.emlx');
    expect(rows).toEqual([
      { 'from.address': 'a@example.com', date: '2024-01-02T10:00:00+09:00', body: 'hello' },
    ]);
  });

  it.each([
    ['application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m'],
    ['multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'],
    ['text/plain'],
  ])('that is encrypted says so: %s', async (type) => {
    const body = type.startsWith('multipart')
      ? lines(
          '--b',
          'Content-Type: application/pgp-encrypted',
          '',
          'Version: 1',
          '--b',
          'Content-Type: application/octet-stream',
          '',
          '-----BEGIN PGP MESSAGE-----',
          '--b--',
        )
      : lines('-----BEGIN PGP MESSAGE-----', '', 'hQEMA', '-----END PGP MESSAGE-----');
    const { rows, said } = await tablesOf(head + lines(`Content-Type: ${type}`, '') + body, 'a.eml');
    expect(rows).toHaveLength(1);
    expect(said).toEqual([expect.stringContaining('encrypted')]);
  });

  it('says that the encoding it names is not known', async () => {
    const { said } = await tablesOf(
      Buffer.concat([
        Buffer.from(`${head}Content-Type: text/plain; charset=x-nobody\r\n\r\n`),
        iconv.encode('홍길동', 'cp949'),
      ]),
      'a.eml',
    );
    expect(said).toEqual([expect.stringContaining('not known')]);
  });

  it('gives the same whatever pieces it comes in', async () => {
    const content = multipart(text, file('a.csv', 'name,email\nkim,kim@example.com\n'));
    const whole = await tablesOf(content, 'a.eml');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (piece) => {
        expect(await tablesOf(content, 'a.eml', {}, piece)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is attached', () => {
  const list = `name,email\n${Array.from({ length: 50 }, (_, i) => `n${i},n${i}@example.com`).join('\n')}\n`;

  it('is read like an entry of an archive', async () => {
    const { tables, rows, said } = await tablesOf(
      multipart(text, file('회원.csv', list, 'text/csv')),
      'a.eml',
    );
    expect(rows[0]).toMatchObject({ attachments: '회원.csv', body: '안녕하세요' });
    expect(tables['a.eml!/회원.csv']?.at(-1)).toEqual({ name: 'n49', email: 'n49@example.com' });
    expect(tables['a.eml!/회원.csv']).toHaveLength(50);
    expect(said).toEqual([]);
  });

  it('in names of RFC 2231', async () => {
    const part = lines(
      'Content-Type: text/csv',
      "Content-Disposition: attachment; filename*0*=utf-8''%ED%99%8D; filename*1*=%EA%B8%B8; filename*2=.csv",
      '',
      'name,email',
      'kim,kim@example.com',
    );
    const { tables } = await tablesOf(multipart(part), 'a.eml');
    expect(tables['a.eml!/홍길.csv']).toEqual([{ name: 'kim', email: 'kim@example.com' }]);
  });

  it('in an archive of its own, reached by ranges', async () => {
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.from(list), 'list.csv');
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    const { tables } = await tablesOf(multipart(text, file('a.zip', Buffer.concat(chunks))), 'a.eml');
    expect(tables['a.eml!/a.zip!/list.csv']).toHaveLength(50);
  });

  it('is read whatever the width of its lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 60 }),
        async (width, rows) => {
          const part = lines(
            'Content-Type: text/csv; name=a.csv',
            'Content-Transfer-Encoding: base64',
            '',
            base64(list.slice(0, rows * 10 + 30), width),
          );
          const { tables } = await tablesOf(multipart(part), 'a.eml', {}, 50);
          const read = tables['a.eml!/a.csv']?.map(({ name }) => name);
          expect(read).toEqual(
            list
              .slice(0, rows * 10 + 30)
              .trim()
              .split('\n')
              .slice(1)
              .map((line) => line.split(',')[0]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and not read is said by what it is', async () => {
    const { rows, said } = await tablesOf(
      multipart(
        text,
        file('a.png', '\x89PNG\r\n', 'image/png'),
        file('b.pdf', '%PDF-1.7\n'),
        file('winmail.dat', Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1])),
      ),
      'a.eml',
    );
    expect(rows[0]?.attachments).toBe('["a.png","b.pdf","winmail.dat"]');
    expect(said).toEqual([
      'attachments not looked at (a picture)',
      'attachments not looked at (a file of PDF)',
      'attachments not looked at (a file of Outlook (TNEF))',
    ]);
  });

  it('to a mail that is attached is said', async () => {
    const inner = multipart(text, file('a.csv', list, 'text/csv'));
    const { tables, said } = await tablesOf(multipart(text, file('inner.eml', inner)), 'a.eml');
    expect(tables['a.eml!/inner.eml']?.[0]).toMatchObject({ 'from.name': '홍길동', attachments: 'a.csv' });
    expect(said).toEqual([expect.stringContaining('of mails inside attachments')]);
  });
});

describe('a mailbox', () => {
  const mail = (n: number, body: string) =>
    `From n${n}@example.com Tue Jan  2 10:00:0${n} 2024\nFrom: n${n}@example.com\nTo: all@example.com\nSubject: s${n}\n\n${body}\n\n`;

  it('is records, one a mail', async () => {
    const { rows } = await tablesOf(
      mail(1, 'first\n>From here on\n>>From there\nFrom the start') + mail(2, 'second'),
      'a.mbox',
    );
    expect(rows).toMatchObject([
      {
        'from.address': 'n1@example.com',
        body: 'first\nFrom here on\n>From there\nFrom the start',
        date: '2024-01-02T10:00:01',
      },
      { 'from.address': 'n2@example.com', body: 'second', date: '2024-01-02T10:00:02' },
    ]);
  });

  it('holds lists in its attachments, of one name together', async () => {
    const own = multipart(text, file('list.csv', 'name,email\nkim,kim@example.com\n', 'text/csv')).replaceAll(
      '\r\n',
      '\n',
    );
    const { tables, rows } = await tablesOf(
      `From a Tue Jan  2 10:00:01 2024\n${own}\nFrom - Tue Jan 02 10:00:02 2024\n${own}`,
      'mail',
    );
    expect(rows).toHaveLength(2);
    expect(Object.keys(tables)).toEqual(['', 'mail!/list.csv']);
  });

  it('clips a mail that is too large, and says so', async () => {
    const { rows, said } = await tablesOf(
      mail(1, 'x'.repeat(70).concat('\n').repeat(80_000)) + mail(2, 'second'),
      'a.mbox',
    );
    expect(rows.map(({ body }) => body?.slice(0, 6))).toEqual(['xxxxxx', 'second']);
    expect(said).toEqual([expect.stringContaining('more than 4 MB')]);
  });
});
