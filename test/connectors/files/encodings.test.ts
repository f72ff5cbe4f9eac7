import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  type Decoding,
  decodeText,
  sniffDecoding,
  sniffUnicode,
} from '../../../connectors/_objects/encoding/index.ts';
import { openTables } from '../../../connectors/_objects/open.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import type { Text } from '../../../src/sdk/index.ts';

const encode = (text: string, encoding: string) => iconv.encode(text, encoding);
const ascii = (bytes: number) => 'id,name,memo\n'.repeat(Math.ceil(bytes / 13));

async function decoded(bytes: Uint8Array, sizes: readonly number[] = [65_536], how: Decoding = 'unsure') {
  async function* chunks() {
    for (let at = 0, n = 0; at < bytes.length; n++) {
      const end = at + sizes[n % sizes.length]!;
      yield bytes.subarray(at, end);
      at = end;
    }
  }
  const said: Text[] = [];
  let text = '';
  for await (const piece of decodeText(chunks(), how, (what) => said.push(what))) text += piece;
  return { text, said: [...new Set(said.map(({ en }) => en))] };
}

describe('what comes after the first 64 KB', () => {
  const korean = '1,홍길동,"서울에 산다"\n2,김철수,확인했습니다\n3,회,회\n';

  it.each(['cp949', 'utf-8', 'utf16-le', 'utf16-be'])('in %s is read as such', async (encoding) => {
    const head = ascii(70_000);
    const bytes = Buffer.concat([Buffer.from(head), encode(korean, encoding)]);
    expect(sniffUnicode(bytes.subarray(0, 65_536))).toBe('utf8');
    const { text, said } = await decoded(bytes);
    expect(text).toBe(head + korean);
    // Letters and CP949 are CP949; UTF-16 after them is another encoding.
    expect(said).toEqual(encoding.startsWith('utf16') ? [expect.stringContaining('another encoding')] : []);
  });

  it('in the lines of a table, said', async () => {
    const head = 'id,name,memo\n';
    const utf8 = '1,홍길동,반갑습니다\n'.repeat(4_000);
    const bytes = Buffer.concat([
      Buffer.from(head + utf8),
      encode('2,김철수,"쉼표, 있음"\n'.repeat(3), 'cp949'),
    ]);
    const source = {
      name: 'a.csv',
      open: async function* (start = 0, end = bytes.length) {
        yield bytes.subarray(start, end);
      },
    };
    const [opened] = await openTables(source, {});
    const problems = new Problems();
    const rows: (string | null)[][] = [];
    const options = { clip: 99, problems, signal: new AbortController().signal };
    for await (const row of opened!.table.rows(options)) rows.push(row);
    expect(rows.slice(-3)).toEqual(Array.from({ length: 3 }, () => ['2', '김철수', '쉼표, 있음']));
    expect(problems.list()).toMatchObject([{ what: { ko: expect.stringContaining('인코딩') }, count: 3 }]);
  });
});

describe('encodings that change', () => {
  const parts = {
    'utf-8': '가나 다라, 마바사\n아자 차카\n',
    cp949: '파하 거너, 더러머\n버서 어저\n',
    'utf16-le': '처커 터퍼 abc, def\r\n허고 nothing\r\n',
  };
  const kinds = fc.array(
    fc.constantFrom(...(Object.keys(parts) as (keyof typeof parts)[]), 'ascii' as const),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

  it('from line to line lose nothing, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (kinds, sizes) => {
          const text = (kind: (typeof kinds)[number]) =>
            kind === 'ascii' ? 'plain words, here\n' : parts[kind];
          const bytes = Buffer.concat(
            kinds.map((kind) => encode(text(kind), kind === 'ascii' ? 'utf-8' : kind)),
          );
          const whole = kinds.map(text).join('');
          expect((await decoded(bytes, sizes)).text).toBe(whole);
          // What the beginning tells of older encodings misleads nobody about the rest.
          const how = sniffDecoding(bytes);
          if (typeof how === 'object') expect((await decoded(bytes, sizes, how)).text).toBe(whole);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('a stray byte does not turn UTF-8 into something else', async () => {
    const bytes = Buffer.concat([
      Buffer.from('이름: 홍길동, 주소: 서울'),
      Buffer.from([0xff]),
      Buffer.from(' 끝\n다음 줄\n'),
    ]);
    const { text, said } = await decoded(bytes);
    expect(text).toBe('이름: 홍길동, 주소: 서울\ufffd 끝\n다음 줄\n');
    expect(said).toEqual([expect.stringContaining('no characters')]);
  });

  it('a stray NUL is no UTF-16', async () => {
    const text = 'some words, and a\0mark in them, more words\nnext line\n'.repeat(3);
    expect((await decoded(Buffer.from(text))).text).toBe(text);
  });

  it('one long line is read to its end', async () => {
    const text = `{"a":"${'plain '.repeat(20_000)}","b":"${'홍길동, 서울 '.repeat(20_000)}"}`;
    const { text: read, said } = await decoded(encode(text, 'cp949'), [65_536, 999]);
    expect(read === text).toBe(true);
    expect(said).toEqual([]);
  });

  it('Western letters stay letters', async () => {
    const text = `${ascii(1_000)}José Müller, François\nRenée\n`;
    expect((await decoded(encode(text, 'latin1'))).text).toBe(text);
  });

  it('any bytes are decoded without an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 }),
        async (bytes, sizes) => {
          expect(typeof (await decoded(bytes, sizes)).text).toBe('string');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
