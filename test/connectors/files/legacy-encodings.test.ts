import { allFakers } from '@faker-js/faker';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, sniffDecoding } from '../../../connectors/_objects/encoding/index.ts';
import { guess } from '../../../connectors/_objects/encoding/legacy/guess.ts';
import { tablesOf } from '../../support/tables.ts';

type Locale = Extract<keyof typeof allFakers, string>;

/** A list of invented people, as a program of their country writes it. */
function list(locale: Locale, rows: number, seed: number): string {
  const faker = allFakers[locale];
  faker.seed(seed);
  const name = () =>
    `${faker.person.lastName()}${/^ko|ja|zh/.test(locale) ? '' : ' '}${faker.person.firstName()}`;
  return `id,name,city\n${Array.from({ length: rows }, (_, i) => `${i},${name()},${faker.location.city()}\n`).join('')}`;
}

async function decoded(bytes: Buffer, piece = bytes.length): Promise<{ text: string; said: string[] }> {
  const said = new Set<string>();
  let text = '';
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  })();
  for await (const piece of decodeText(chunks, sniffDecoding(bytes.subarray(0, 65_536)), (what) =>
    said.add(what.en),
  ))
    text += piece;
  return { text, said: [...said] };
}

describe('texts of Korea', () => {
  const seeds = Array.from({ length: 150 }, (_, seed) => seed);

  it.each([1, 2, 5, 40])('are never taken for another: lists of %d', (rows) => {
    for (const seed of seeds)
      expect(guess(iconv.encode(list('ko', rows, seed), 'cp949'))).toEqual({
        encoding: 'cp949',
        isClear: true,
      });
  });

  it('whatever syllables they have', () => {
    const syllable = fc.tuple(fc.integer({ min: 0xb0, max: 0xc8 }), fc.integer({ min: 0xa1, max: 0xfe }));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 10, maxLength: 60 }), (pairs) => {
        const bytes = Buffer.from(pairs.flat());
        // By chance all may be letters of UTF-8.
        expect(guess(bytes)?.encoding ?? 'cp949').toBe('cp949');
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it.each([
    '홍길동,洪吉童\n김철수,金哲洙\n',
    '성명(漢字)\n李舜臣\n張保皐\n',
    'ㅋㅋㅋ 아 진짜 ㅠㅠ\n',
    '똠방각하 펲시콜라 뷁\n',
    '①가입 ②탈퇴 ※필수 ㎡ Ⅱ\n',
    '김\n',
    '회원 ID|등급\n1|일반\n',
  ])('in other letters as well: %s', (text) => {
    expect(guess(iconv.encode(text, 'cp949'))?.encoding).toBe('cp949');
  });

  it('keep what is Western in them', async () => {
    const bytes = Buffer.concat([
      iconv.encode(list('ko', 30, 1), 'cp949'),
      iconv.encode('31,José Müller,Orléans\n', 'latin1'),
    ]);
    const { text, said } = await decoded(bytes);
    expect(text).toBe(`${list('ko', 30, 1)}31,José Müller,Orléans\n`);
    expect(said).toEqual([expect.stringContaining('another encoding')]);
  });
});

describe('lists of other countries are read in their encoding', () => {
  const kinds = [
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zh_CN', 'gb18030'],
    ['zh_TW', 'big5'],
    ['fr', 'windows-1252'],
    ['de', 'windows-1252'],
    ['es', 'windows-1252'],
  ] as const;

  it.each(kinds)('%s in %s', async (locale, encoding) => {
    for (let seed = 0; seed < 40; seed++) {
      const text = list(locale, 60, seed);
      expect(await decoded(iconv.encode(text, encoding))).toEqual({ text, said: [] });
    }
  });

  it.each(kinds)('however their bytes come: %s in %s', async (locale, encoding) => {
    const text = list(locale, 40, 5);
    const lineless = text.replaceAll('\n', ';');
    for (const piece of [1, 2, 3, 7, 64])
      for (const one of [text, lineless])
        expect(await decoded(iconv.encode(one, encoding), piece)).toEqual({ text: one, said: [] });
  });

  it.each(['shift_jis', 'big5', 'gb18030', 'euc-jp'])('one line without end, in %s', async (encoding) => {
    const letters = {
      shift_jis: '東京都ソ表',
      'euc-jp': '東京都の表',
      big5: '許功蓋的人',
      gb18030: '北京市的人',
    };
    const text = letters[encoding as 'big5'].repeat(30_000);
    for (const piece of [65_536, 9_999])
      expect((await decoded(iconv.encode(text, encoding), piece)).text === text).toBe(true);
  });

  it.each(['pl', 'cs_CZ', 'sk', 'hu', 'hr'] as const)('%s in windows-1250', async (locale) => {
    for (let seed = 0; seed < 20; seed++) {
      const text = list(locale, 60, seed);
      expect(await decoded(iconv.encode(text, 'windows-1250'))).toEqual({ text, said: [] });
    }
  });

  it.each(['fr', 'de', 'es', 'it', 'pt_BR', 'pt_PT', 'sv', 'da', 'nb_NO', 'nl', 'fi'] as const)(
    '%s is never taken for a language of Central Europe',
    (locale) => {
      for (let seed = 0; seed < 20; seed++)
        for (const rows of [3, 30])
          expect(guess(iconv.encode(list(locale, rows, seed), 'windows-1252'))?.encoding).not.toBe(
            'windows-1250',
          );
    },
  );

  it('katakana of half the width', async () => {
    const text = 'ﾔﾏﾀﾞ ﾀﾛｳ,ｻﾄｳ ﾊﾅｺ\nｽｽﾞｷ ｹﾝｼﾞ,ﾐﾂﾋﾞｼ ｷﾞﾝｺｳ\n';
    expect(await decoded(iconv.encode(text, 'shift_jis'))).toEqual({ text, said: [] });
  });

  it('the marks of windows-1252', async () => {
    const text = 'Owner’s “list” – 10 €, Zoë’s\n'.repeat(3);
    expect(await decoded(iconv.encode(text, 'windows-1252'))).toEqual({ text, said: [] });
  });

  it('where the first 64 KB are plain', async () => {
    const text = `${'id,name,city\n'.repeat(6_000)}${list('ja', 40, 1)}`;
    expect(await decoded(iconv.encode(text, 'shift_jis'))).toEqual({ text, said: [] });
  });
});

describe('what is not clear', () => {
  it.each([
    ['ru', 'win1251'],
    ['th', 'win874'],
  ] as const)('is read and said: %s', async (locale, encoding) => {
    const { text, said } = await decoded(iconv.encode(list(locale, 20, 1), encoding));
    expect(text.split('\n')).toHaveLength(22);
    expect(said).toEqual([expect.stringContaining('not clear')]);
  });

  it('is told by what the file says of itself', async () => {
    const page = (charset: string) =>
      iconv.encode(
        `<?xml version="1.0" encoding="${charset}"?><a><p><n>乔晨</n></p><p><n>丁斌</n></p></a>`,
        'gb18030',
      );
    expect(sniffDecoding(page('GB2312'))).toEqual({ encoding: 'gb18030', isClear: true });
    const korean = iconv.encode('<meta charset="iso-8859-1"><p>홍길동 고객님, 안녕하세요</p>', 'cp949');
    expect(sniffDecoding(korean)).toEqual({ encoding: 'cp949', isClear: true });
  });
});

describe('marks inside letters', () => {
  it('part no columns', async () => {
    const rows = [
      ['山田表', '東京都十ソ'],
      ['ポール', 'ミ能'],
    ];
    const text = ['氏名|住所', ...rows.map((row) => row.join('|')), ''].join('\n');
    const { rows: read, said } = await tablesOf(iconv.encode(text, 'shift_jis'), 'a.csv');
    expect(read).toEqual(rows.map(([氏名, 住所]) => ({ 氏名, 住所 })));
    expect(said).toEqual([]);
  });

  it.each([
    ['shift_jis', '山田表', '能登ソ'],
    ['big5', '許功蓋', '王大明'],
    ['gb18030', '王乗', '李小龙'],
  ])('end no texts of a dump in %s', async (encoding, one, other) => {
    const dump = `-- MySQL dump 10.13\nCREATE TABLE \`users\` (\`name\` text, \`memo\` text);\nINSERT INTO \`users\` VALUES ('${one}','${other}'),('${other}','${one}');\n`;
    const comment = {
      shift_jis: '-- これはお客様の名簿です',
      big5: '-- 這是客戶的名單',
      gb18030: '-- 这是客户的名单',
    };
    const bytes = iconv.encode(`${dump}${comment[encoding as 'big5']}\n`, encoding);
    const { tables } = await tablesOf(bytes, 'a.sql');
    expect(tables.users).toEqual([
      { name: one, memo: other },
      { name: other, memo: one },
    ]);
  });
});
