import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../support/tables.ts';

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`;
const card = (...all: string[]) => lines('BEGIN:VCARD', 'VERSION:3.0', ...all, 'END:VCARD');

describe('cards of an address book', () => {
  it('are records, each property a field, told what it means', async () => {
    const { rows, comments, said } = await tablesOf(
      card(
        'N:홍;길동;;;',
        'FN:홍길동',
        'ORG:가나다;영업부',
        'TEL;TYPE=CELL:010-0000-1234',
        'TEL;VALUE=uri:tel:+82-2-000-1234',
        'item1.ADR;TYPE=HOME:;;테헤란로 12\\, 3층;강남구;서울특별시;06236;대한민국',
        'NOTE:첫째 줄\\n둘째',
        '  줄',
      ) + card('FN:John Smith', 'EMAIL:john@example.org'),
      'a.vcf',
    );
    expect(rows).toEqual([
      {
        VERSION: '3.0',
        'N.family': '홍',
        'N.given': '길동',
        FN: '홍길동',
        'ORG.company': '가나다',
        'ORG.department': '영업부',
        TEL: '["010-0000-1234","+82-2-000-1234"]',
        'ADR.street': '테헤란로 12, 3층',
        'ADR.locality': '강남구',
        'ADR.region': '서울특별시',
        'ADR.postal_code': '06236',
        'ADR.country': '대한민국',
        NOTE: '첫째 줄\n둘째 줄',
      },
      { VERSION: '3.0', FN: 'John Smith', EMAIL: 'john@example.org' },
    ]);
    expect(comments).toMatchObject({ FN: 'full name', 'N.family': 'family name', TEL: 'telephone number' });
    expect(said).toEqual([]);
  });

  const quoted = (text: string, encoding: string) =>
    [...iconv.encode(text, encoding)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');

  it.each([
    ['utf-8', ';CHARSET=UTF-8'],
    ['cp949', ';CHARSET=KS_C_5601-1987'],
    ['shift_jis', ';CHARSET=SHIFT_JIS'],
    ['utf-8', ''],
    ['cp949', ''],
  ])('in quoted-printable, in %s, told by "%s"', async (encoding, charset) => {
    const name = encoding === 'shift_jis' ? '山田太郎' : '김철수';
    const code = quoted(name, encoding);
    const { rows } = await tablesOf(
      card(
        `FN${charset};ENCODING=QUOTED-PRINTABLE:${code.slice(0, 6)}=`,
        code.slice(6),
        `NICKNAME${charset};QUOTED-PRINTABLE:${code}`,
      ),
      'a.vcf',
    );
    expect(rows).toEqual([{ VERSION: '3.0', FN: name, NICKNAME: name }]);
  });

  it('texts in base64 are read, pictures are said', async () => {
    const note = Buffer.from('둘째 홍영희').toString('base64');
    const { rows, said } = await tablesOf(
      card(
        `NOTE;ENCODING=b:${note}`,
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
        ' /2wBDAAMC',
        'KEY:data:application/pgp-keys;base64,mQENBAAB',
      ),
      'a.vcf',
    );
    expect(rows).toEqual([{ VERSION: '3.0', NOTE: '둘째 홍영희' }]);
    expect(said).toEqual([expect.stringContaining('no text')]);
  });

  it('that are cut short lose nothing, which is said', async () => {
    const { rows, said } = await tablesOf(
      lines(
        'BEGIN:VCARD',
        'FN:가나다',
        'BEGIN:VCARD',
        'FN:라마바',
        'no property',
        'END:VCARD',
        'FN:사아자',
        'BEGIN:VCARD',
        'FN:차카',
      ),
      'a.vcf',
    );
    expect(rows).toEqual([
      { FN: '가나다' },
      { FN: '라마바', line: 'no property' },
      { FN: '차카', 'envelope.FN': '사아자' },
    ]);
    expect(said).toEqual([expect.stringContaining('cut short')]);
  });

  it('are told from other files of that name', async () => {
    expect((await tablesOf('FN;TEL\n홍길동;010\n', 'a.vcf')).rows).toEqual([{ FN: '홍길동', TEL: '010' }]);
    expect((await tablesOf(card('FN:홍길동'), 'a.txt')).rows).toEqual([{ VERSION: '3.0', FN: '홍길동' }]);
  });

  it('whatever they hold', async () => {
    const piece = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'BEGIN:VEVENT',
      'END:X',
      'FN:x',
      ' y',
      ':',
      ';:',
      'A;B="c:d',
      '=',
      'N;QUOTED-PRINTABLE:=',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (all) => {
        const { rows } = await tablesOf(
          lines('BEGIN:VCARD', 'FN:first', 'END:VCARD', '', ...all),
          'a.vcf',
          {},
          7,
        );
        expect(rows[0]?.FN).toBe('first');
      }),
      { numRuns: 200 },
    );
  });

  it('of nothing but openings, or of one endless line, take no time', async () => {
    await tablesOf('BEGIN:VCARD\n'.repeat(200_000), 'a.vcf');
    await tablesOf(lines(...Array.from({ length: 50_000 }, (_, i) => `BEGIN:X${i}`)), 'a.ics');
    const long = `BEGIN:VCARD\nPHOTO;ENCODING=b:${'A'.repeat(74)}\n${` ${'A'.repeat(74)}\n`.repeat(60_000)}FN:홍길동\nEND:VCARD\n`;
    const { rows, said } = await tablesOf(long, 'a.vcf');
    expect(rows.at(-1)).toEqual({ FN: '홍길동' });
    expect(said).toContainEqual(expect.stringContaining('1 MB'));
  }, 20_000);
});

describe('entries of a calendar', () => {
  it('have the people who take part, and what their alarms say', async () => {
    const { rows, said } = await tablesOf(
      lines(
        'BEGIN:VCALENDAR',
        'X-WR-CALNAME:상담',
        'BEGIN:VTIMEZONE',
        'TZID:Asia/Seoul',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'DTSTART;TZID=Asia/Seoul:20260102T090000',
        'ORGANIZER;CN=홍길동:mailto:hong@example.com',
        'ATTENDEE;CN="Smith: John";ROLE=CHAIR:mailto:john@example.org',
        'BEGIN:VALARM',
        'DESCRIPTION:연락',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
      ),
      'a.ics',
    );
    expect(rows).toEqual([
      {
        DTSTART: '20260102T090000',
        ORGANIZER: 'hong@example.com',
        'ORGANIZER.CN': '홍길동',
        ATTENDEE: 'john@example.org',
        'ATTENDEE.CN': 'Smith: John',
        'VALARM.DESCRIPTION': '연락',
        'X-WR-CALNAME': '상담',
      },
    ]);
    expect(said).toEqual([]);
  });
});

describe('entries of a directory', () => {
  it('are told from notes', async () => {
    expect((await tablesOf('dn: a note\nmore\n', 'a.txt')).rows).toEqual([
      { line: 'dn: a note' },
      { line: 'more' },
    ]);
    expect((await tablesOf('dn: cn=a\ncn: a\n', 'a.txt')).rows).toEqual([{ dn: 'cn=a', cn: 'a' }]);
  });

  it('are records, whatever the capitals of their attributes', async () => {
    const { rows, comments, said } = await tablesOf(
      lines(
        'version: 1',
        '# 담당 이영희',
        'dn: uid=hong,ou=People,dc=example,dc=com',
        `cn;lang-ko:: ${Buffer.from('홍길동').toString('base64')}`,
        'givenname: Gil',
        ' dong',
        'mail: a@example.com',
        'MAIL: b@example.com',
        'jpegPhoto:: /9j/4AAQSkZJRgABAQAAAQABAAD=',
        'labeledURI:< file:///etc/x',
        '',
        'dn:: dWlkPWtpbQ==',
        'changetype: modify',
        'replace: cn',
        'cn: 김철수',
        '-',
      ),
      'a.ldif',
    );
    expect(rows).toEqual([
      {
        '{comments}': '담당 이영희',
        dn: 'uid=hong,ou=People,dc=example,dc=com',
        cn: '홍길동',
        givenName: 'Gildong',
        mail: '["a@example.com","b@example.com"]',
      },
      { dn: 'uid=kim', changetype: 'modify', replace: 'cn', cn: '김철수' },
    ]);
    expect(comments).toMatchObject({ cn: 'full name', givenName: 'given name', mail: 'e-mail address' });
    expect(said).toEqual([expect.stringContaining('no text'), expect.stringContaining('other files')]);
  });
});
