import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, sniffDecoding } from '../../../connectors/_objects/encoding/index.ts';
import { decodeNamed } from '../../../connectors/_objects/encoding/named.ts';
import { tablesOf } from '../../support/tables.ts';

const low = (text: string, encoding: string) =>
  Buffer.from(iconv.encode(text, encoding).map((byte) => byte & 0x7f)).toString('latin1');
/** A text of two bytes a letter between the marks of an encoding of seven bits. */
const shift = (text: string, letters: RegExp, encoding: string, open: string, close: string) =>
  text.replace(letters, (found) => `${open}${low(found, encoding)}${close}`);
const written = {
  'iso-2022-kr': (text: string) => `\x1b$)C\n${shift(text, /[가-힣]+/g, 'euc-kr', '\x0e', '\x0f')}`,
  'iso-2022-jp': (text: string) => shift(text, /[ぁ-ヿ一-鿿]+/g, 'euc-jp', '\x1b$B', '\x1b(B'),
  'hz-gb-2312': (text: string) => shift(text.replaceAll('~', '~~'), /[一-鿿]+/g, 'gb2312', '~{', '~}'),
  'utf-7': (text: string) => iconv.encode(text, 'utf-7').toString('latin1'),
} as const;
const lists = {
  'iso-2022-kr': 'name,email\n홍길동,hong@example.com\n김철수,kim@example.com\n',
  'iso-2022-jp': 'name,email\n山田太郎,yamada@example.jp\nさとう,sato@example.jp\n',
  'hz-gb-2312': 'name,email\n张伟,zhang@example.cn\n王小明,w~x@example.cn\n',
  'utf-7': 'name,email\n홍길동,hong@example.com\n김철수,kim@example.com\n',
} as const;
type Name = keyof typeof lists;
const names = Object.keys(lists) as Name[];

describe.each(names)('a list in %s', (encoding) => {
  const bytes = Buffer.from(written[encoding](lists[encoding]), 'latin1');

  it('is told and read', async () => {
    expect(sniffDecoding(bytes)).toBe(encoding);
    const { rows, said } = await tablesOf(bytes, 'list.csv');
    expect(rows).toEqual(
      lists[encoding]
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => ({ name: line.split(',')[0], email: line.split(',')[1] })),
    );
    expect(said).toEqual([]);
  });

  it('gives the same whatever pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        const chunks = (async function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        })();
        let text = '';
        for await (const piece of decodeText(chunks, encoding)) text += piece;
        expect(text.trimStart()).toBe(lists[encoding]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text in none of these', () => {
  it.each([
    ['telephone numbers', 'name,phone\nkim,+82-10-0000-1234\nlee,+821000001234\npark,+1 (555) 010-0000\n'],
    ['sums', 'a+b=c, 1+1=2, C++ and A+\n'],
    ['base64', 'key,value\n1,YWJj+ZGVm/Z2hp\n2,+abcd+efg/hij=\n'],
    ['colours', '\x1b[31mred\x1b[0m and \x1b[1mbold\x1b[0m\n'],
    ['formats', '(format t "~{~a~^, ~}" list) ~{ab~}\n'],
    ['numbers of America', 'phone\n+15550100000\n+15550100111\n+15550122222\n+15550133333\n'],
    ['tags', 'mail\na+abc@example.com\nb+abc@example.com\nc+abc@example.com\nd+abc@example.com\n'],
    ['addresses', 'mail\nkim+news@example.com\nlee+abc@example.com\n'],
  ])('is read as it is: %s', (_, text) => {
    expect(sniffDecoding(Buffer.from(text, 'latin1'))).toBe('unsure');
  });
});

it('letters that begin after the first 64 KB are said not to be read', async () => {
  const { said } = await tablesOf(
    Buffer.from(`a,b\n${'1,2\n'.repeat(20_000)}${written['iso-2022-jp']('山田,1\n')}`, 'latin1'),
    'list.csv',
  );
  expect(said).toEqual([expect.stringContaining('ISO-2022')]);
});

it.each([
  ['ks_c_5601-1987', 'cp949', '홍길동'],
  ['KS_C_5601', 'cp949', '똠방각하'],
  ['x-windows-949', 'cp949', '홍길동'],
  ['EUC-KR', 'cp949', '홍길동'],
  ['gb2312', 'gb18030', '张伟'],
  ['windows-1250', 'windows-1250', 'Wałęsa'],
  ['iso-8859-2', 'iso-8859-2', 'Dvořák'],
  ['koi8-r', 'koi8-r', 'Иванов'],
  ['UTF-8', 'utf-8', '홍길동'],
  ['cp437', 'cp437', 'Müller'],
])('what is called %s is decoded', (label, encoding, text) => {
  expect(decodeNamed(iconv.encode(text, encoding), label)).toBe(text);
});

it.each(['hex', 'base64', 'nobody', '', 'x-unknown', 'binary'])('“%s” is no encoding', (label) => {
  expect(decodeNamed(Buffer.from('61'), label)).toBeUndefined();
});
