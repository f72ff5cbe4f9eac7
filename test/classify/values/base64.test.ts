import { createCipheriv, createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnScanner, Matcher, sumUnfollowed } from '../../../src/classify/values/index.ts';
import { loadDetectors } from '../../../src/registry.ts';

const matcher = new Matcher(await loadDetectors());

function profileOf(...cells: string[]) {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return scanner.profile();
}
const pathsOf = (...cells: string[]) => [...profileOf(...cells).paths.keys()].sort();
const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const hitsAt = (path: string, detector: string, ...cells: string[]) =>
  profileOf(...cells)
    .paths.get(path)
    ?.hits.get(detector);

describe('what base64 stands for is opened', () => {
  const documents: [string, string, string[]][] = [
    ['JSON', '{"name":"홍길동","to":["a@example.com"]}', ['name', 'to[]']],
    [
      'JSON laid out over lines',
      JSON.stringify({ user: { email: 'a@example.com' } }, null, 2),
      ['user.email'],
    ],
    ['JSON after a byte order mark', '\ufeff{"email":"a@example.com"}', ['email']],
    ['little JSON', '{"id":77}', ['id']],
    ['XML', '<?xml version="1.0"?><user id="7"><mail>a@example.com</mail></user>', ['user.@id', 'user.mail']],
    ['a form', 'name=%ED%99%8D%EA%B8%B8%EB%8F%99&email=a%40example.com', ['email', 'name']],
    ['text', 'please call 010-1234-5678 after six', ['{base64}']],
    ['text in Korean', '문의: 홍길동 님, 010-1234-5678', ['{base64}']],
    [
      'lines of a log',
      'level=info user=a@example.com ip=192.0.2.1 went',
      ['{base64}', '{base64}.ip', '{base64}.level', '{base64}.user'],
    ],
  ];

  it.each(documents)('%s', (_, text, paths) => {
    for (const encoded of [base64(text), base64(text).replace(/=+$/, ''), base64url(text)])
      expect(pathsOf(encoded)).toEqual(paths);
  });

  it('with what stands in it', () => {
    expect(hitsAt('{base64}', 'mobile-kr', base64('please call 010-1234-5678 after six'))?.within).toBe(1);
    for (const number of ['010-1234-5678', '01012345678'])
      expect(hitsAt('{base64}', 'mobile-kr', base64(number))?.whole).toBe(1);
    expect(profileOf(base64('홍길동'), base64('김철수')).paths.get('{base64}')?.koreanNames.values).toBe(2);
    expect(hitsAt('user.mail', 'email', base64('<user><mail>a@example.com</mail></user>'))?.whole).toBe(1);
  });

  it('and such a value is no ciphertext', () => {
    const text = base64('문의: 홍길동 님, 010-1234-5678 번으로 연락 바랍니다');
    expect([...profileOf(text).hits.keys()]).toEqual([]);
    expect([...profileOf(base64url('{"id":77,"at":"2026"}')).hits.keys()]).toEqual([]);
  });

  it('written over lines, as mail has it', () => {
    const text = `${'The customer asked for a call at 010-1234-5678. '.repeat(5)}`;
    for (const end of ['\n', '\r\n'])
      expect(hitsAt('{base64}', 'mobile-kr', base64(text).replace(/.{76}/g, `$&${end}`))?.within).toBe(1);
  });

  it('clipped by the source anywhere', () => {
    const text = base64('{"email":"a@example.com","memo":"홍길동 님이 문의하였습니다"}');
    for (let length = 44; length < text.length; length++)
      expect(pathsOf(text.slice(0, length))).toContain('email');
    const words = base64('홍길동 님이 010-1234-5678 번으로 문의하였습니다');
    for (let length = 52; length < words.length; length++)
      expect(pathsOf(words.slice(0, length)), words.slice(0, length)).toEqual(['{base64}']);
  });

  it('behind what announces it', () => {
    expect(pathsOf(`Basic ${base64('someone@example.com:secret')}`)).toEqual(['{base64}']);
    expect(pathsOf(`data:application/json;base64,${base64('{"email":"a@example.com"}')}`)).toEqual(['email']);
    expect(pathsOf(`data:text/plain;charset=utf-8;base64,${base64('call 010-1234-5678')}`)).toEqual([
      '{base64}',
    ]);
  });

  it('inside other documents, as often as documents are', () => {
    const inner = base64('{"email":"a@example.com"}');
    expect(pathsOf(JSON.stringify({ body: inner }))).toEqual(['body', 'body.email']);
    expect(pathsOf(`at=login body=${inner}`)).toContain('body.email');
    const deep = base64(base64(base64('call 010-1234-5678 please')));
    expect(pathsOf(deep)).toEqual(['{base64}', '{base64}.{base64}']);
    expect(sumUnfollowed([profileOf(deep)]).documents).toBe(1);
  });

  it('of columns whose values are numbers or other identifiers, never', () => {
    for (const value of [
      '550e8400-e29b-41d4-a716-446655440000',
      '1234567890123456',
      'd41d8cd98f00b204e9800998ecf8427e',
    ])
      expect(profileOf(value).opened).toBe(0);
  });
});

/** Bytes that look random and are the same on every run. */
function randomBytes(seed: number, length: number): Buffer {
  const key = createHash('sha256').update(`key ${seed}`).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

describe('what is no text stays as it is', () => {
  it('random bytes and ciphertext of any length', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 6, max: 120 }), fc.boolean(), (seed, length, url) => {
        const bytes = randomBytes(seed, length);
        expect(profileOf(bytes.toString(url ? 'base64url' : 'base64')).opened).toBe(0);
      }),
      { numRuns: 4_000, seed: 20_250_110 },
    );
  });

  it('a hundred thousand digests, keys and tokens', () => {
    const { opened } = profileOf(
      ...Array.from({ length: 100_000 }, (_, i) => randomBytes(i, 9 + (i % 28)).toString('base64')),
    );
    expect(opened).toBe(0);
  });

  it.each([
    'getCustomerInformationById',
    'CustomerServiceRepresentative',
    'src/classify/values/ColumnScanner',
    'AKIAIOSFODNN7EXAMPLE',
    'iPhone15ProMaxTitanium',
    'InternationalBusinessMachines',
    'SungkyunkwanUniversity',
    'ThisIsNotBase64AtAllButWords',
    'Mozilla/5_0-Windows_NT_10_0-Win64',
    'QWERTYUIOPasdfghjkl',
  ])('words that have but its letters: %s', (text) => {
    expect(profileOf(text).opened).toBe(0);
  });

  it('pictures and programs', () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), randomBytes(1, 300)]);
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n% a comment that may be read\n'), randomBytes(2, 300)]);
    for (const bytes of [png, pdf]) expect(profileOf(bytes.toString('base64')).opened).toBe(0);
  });
});
