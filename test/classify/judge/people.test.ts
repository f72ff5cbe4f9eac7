import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

/** Columns without a telling name, a hundred values each. */
const itemOf = (value: (index: number) => string, name = 'c1') =>
  byName(judgeValues('data', { [name]: make(100, value) }))[name];
const turn = (list: readonly string[], index: number): string => list[(index * 31) % list.length]!;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const given = ['Jennifer', 'Giulia', 'Haruto', 'Fatima', 'Ivan', 'Chloé', 'Priya', 'Mohammed', 'Wei', 'Olga'];
const family = ['Example', 'Sample', 'Muster', 'Placeholder', 'Fictional'];

describe('people, by their values alone', () => {
  it.each<[string, (i: number) => string]>([
    ['given name first', (i) => `${turn(given, i)} ${turn(family, i)}`],
    ['family name first', (i) => `${turn(family, i)}, ${turn(given, i)}`],
    ['capitals', (i) => `${turn(given, i)} ${turn(family, i)}`.toUpperCase()],
    ['given names of many countries', (i) => turn(given, i)],
    [
      'romanised Korean',
      (i) => `${turn(['Gaon', 'Narae', 'Da-som', 'Ji Woo'], i)} ${turn(['Kim', 'Lee', 'Park'], i)}`,
    ],
    [
      'romanised Korean as in passports',
      (i) => `${turn(['KIM', 'LEE', 'CHOI'], i)} ${turn(['GAON', 'NARAE', 'SEOYEON'], i)}`,
    ],
    [
      'Korean with a title',
      (i) =>
        `${turn([...'김이박최정강'], i)}${turn(['가온', '나래', '하은'], i)} ${turn(['과장', '대리', '님'], i)}`,
    ],
    ['masked', (i) => `${turn([...'김이박최정강'], i)}*${turn([...'온래은'], i)}`],
  ])('%s', (_, value) => {
    expect(itemOf(value)).toBe('name');
  });
});

describe('words of three syllables that begin like surnames', () => {
  it.each<[string, readonly string[]]>([
    [
      'things',
      '김치전 이불장 박물관 정수기 조리개 강아지 임대료 최대값 한국어 오디오 서비스 신문지 권장량 장바구니'.split(
        ' ',
      ),
    ],
    ['states of a process', '신규 진행 완료 보류 취소 정상 이상 오류 지연 최종'.split(' ')],
    [
      'terms',
      '김밥 이자 박스 정보 조건 강의 임시 장비 최종 한도 오류 서버 신규 권한 송금 전체 고정 문자 배송 구매'.split(
        ' ',
      ),
    ],
    ['towns', '고양시 김포시 이천시 안양시 성남시 정읍시 강릉시 오산시 양산시 문경시'.split(' ')],
  ])('%s are no people', (_, words) => {
    expect(itemOf((i) => turn(words, i))).not.toBe('name');
  });
});

describe('English words and places that are names as well', () => {
  it.each<[string, readonly string[]]>([
    [
      'virtues and months',
      'Park Young Song Rose May April Grace Hope Summer Hunter Chase Mark Bill Rich Frank'.split(' '),
    ],
    ['colours', 'Ruby Amber Olive Violet Jade Hazel Ivory Scarlet Sienna Rose'.split(' ')],
    [
      'cities',
      'Paris London Austin Charlotte Florence Sydney Jackson Madison Brooklyn Lincoln Houston'.split(' '),
    ],
    ['cities with their states', ['Springfield, Illinois', 'Austin, Texas', 'Portland, Oregon']],
    ['streets', ['Park Avenue', 'Lee Street', 'Song Lane', 'Kim Road']],
  ])('%s are no people', (_, words) => {
    expect(itemOf((i) => turn(words, i))).not.toBe('name');
  });
});

it('numbers given out one after the other are nobody’s', () => {
  expect(itemOf((i) => String(1_000_000_000 + i * 7))).toBeUndefined();
  expect(itemOf((i) => String(1_012_340_000 + ((i * 7_919) % 9_973)))).toBe('mobile-phone');
});

describe('what stands for something else', () => {
  const judge = (name: string, value: (i: number) => string) => {
    const [field] = judgeValues('data', { [name]: make(100, value) });
    return { item: field?.classification.item, forms: field?.classification.forms };
  };
  const bytes = (i: number, count: number) => Buffer.from(hash(`b${i}`), 'hex').subarray(0, count);

  it.each<[string, (i: number) => string, string, string]>([
    ['email_sha256', (i) => hash(`${i}`), 'email', 'strong-hash'],
    ['email_md5', (i) => hash(`${i}`).slice(0, 32), 'email', 'weak-hash'],
    ['rrn_enc', (i) => bytes(i, 32).toString('base64'), 'rrn', 'encrypted'],
    ['jumin_aes', (i) => bytes(i, 16).toString('hex'), 'rrn', 'encrypted'],
    ['fpe_rrn', (i) => `${100_000 + i * 7_919}-${1_000_000 + i * 80_777}`, 'rrn', 'tokenised'],
    ['email_masked', (i) => `k***${i}@example.com`, 'email', 'masked'],
    ['c1', (i) => `123-***-****${10 + (i % 80)}`, 'bank-account', 'masked'],
    ['c2', (i) => `서울특별시 강남구 ${'*'.repeat(3 + (i % 3))}`, 'address', 'masked'],
  ])('%s', (name, value, item, form) => {
    expect(judge(name, value)).toEqual({ item, forms: { [form]: 100 } });
  });

  it('a look-alike that nothing calls one is taken for what it looks like, in clear text', () => {
    expect(judge('phone', (i) => `010-0${100 + i}-${1000 + i}`).forms).toEqual({ plain: 100 });
  });
});

it('lists of addresses are addresses', () => {
  expect(itemOf((i) => `a${i}@example.com; b${i}@example.org`)).toBe('email');
  expect(itemOf((i) => `{a${i}@example.com,b${i}@example.org}`)).toBe('email');
});

describe('addresses on the web', () => {
  const schema = (dataset: string, ...columns: string[]) => judgeSchema(dataset, columns);
  it.each([
    'homepage varchar(200)',
    'blog_url varchar(200)',
    'linkedin_url text',
    'linkedin varchar(200)',
    'instagram_link varchar(100)',
    'c1 varchar(200) -- 개인 홈페이지 주소',
    'c1 varchar(200) -- 인스타그램 링크',
  ])('are of somebody’s own page: %s', (column) => {
    expect(Object.values(schema('members', 'email varchar(100)', column)).at(-1)).toBe('homepage');
  });

  it('were visited, where a log has them, and are a company’s on its record', () => {
    expect(schema('access_log', 'ip varchar(40)', 'url varchar(500)').url).toBe('url');
    expect(schema('companies', 'homepage varchar(200)').homepage).toBeUndefined();
  });

  it('with rows, are of the page that the name tells', () => {
    const pages = make(40, (i) => `https://www.example.com/u${i}`);
    const judged = byName(
      judgeValues('members', { email: make(40, (i) => `u${i}@example.com`), homepage: pages }),
    );
    expect(judged.homepage).toBe('homepage');
    expect(
      byName(judgeValues('access_log', { c1: make(40, (i) => `192.0.2.${i}`), referer: pages })).referer,
    ).toBe('url');
  });
});

describe('a lone name', () => {
  it('is somebody’s beside what only somebody has, or beside two ways to reach them', () => {
    expect(judgeSchema('donate', ['name varchar(100)', 'phone', 'email', 'price int']).name).toBe('name');
    expect(judgeSchema('basics', ['name text', 'address text', 'age int']).name).toBe('name');
  });

  it('is a place’s or a thing’s beside its address, or beside whom to ask for', () => {
    expect(judgeSchema('properties', ['name text', 'address text', 'city text']).name).toBeUndefined();
    expect(
      judgeSchema('wards', ['name text', 'officer_name text', 'officer_phone', 'officer_email']).name,
    ).toBeUndefined();
  });
});
