import { describe, expect, it } from 'vitest';
import { digitsOf, passesEan13, passesLuhn } from '../../rules/detectors/_validate/digits.ts';
import { validateResident } from '../../rules/detectors/_validate/resident.ts';
import { ColumnScanner, Matcher } from '../../src/classify/values/index.ts';
import { loadDetectors } from '../../src/registry.ts';

const detectors = await loadDetectors();
const matcher = new Matcher(detectors);
const weightOf = new Map(detectors.map(({ id, weight }) => [id, weight]));

/** From this weight on a detector alone makes a column personal. */
const sure = 0.6;

/** What a column of the values would be taken for by its values alone: items' detectors that most values satisfy. */
function takenFor(cells: readonly string[]): string[] {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return [...scanner.profile().hits]
    .filter(
      ([id, { valid, unknown }]) => (weightOf.get(id) ?? 0) >= sure && (valid + unknown) * 2 > cells.length,
    )
    .map(([id]) => id);
}

const column = (make: (i: number) => string) => Array.from({ length: 200 }, (_, i) => make(i));
const luhnDigit = (digits: string) =>
  '0123456789'.split('').find((digit) => passesLuhn(digits + digit)) as string;
const luhn = (digits: string) => digits + luhnDigit(digits);
const eanDigit = (digits: string) =>
  '0123456789'.split('').find((digit) => passesEan13(digits + digit)) as string;
const uuid = (i: number) =>
  `4111111${i % 10}-${String(1111 + i)}-4111-8111-${String(111111111111 + i * 7919)}`;

describe('columns that look like personal data and are none', () => {
  it.each<[string, (i: number) => string]>([
    [
      'stamps YYYYMMDDHHMM',
      (i) => `2024${String(1 + (i % 12)).padStart(2, '0')}15${String(i % 24).padStart(2, '0')}30`,
    ],
    [
      'stamps YYYYMMDDHHMMSS',
      (i) => `2024${String(1 + (i % 12)).padStart(2, '0')}15${String(i % 24).padStart(2, '0')}3012`,
    ],
    ['times in seconds', (i) => String(1_700_000_000 + i * 3_600)],
    ['times in milliseconds', (i) => String(1_710_123_456_789 + i * 3_600_000)],
    ['times in microseconds', (i) => String(1_710_123_456_789_123 + i * 3_600_000_000)],
    ['timestamps', (i) => `2024-01-15 10:${10 + (i % 50)}:00.123456`],
    ['times of day', (i) => `${10 + (i % 14)}:${10 + (i % 50)}:30`],
    ['versions of three parts', (i) => `1.${i}.3`],
    ['versions of four parts', (i) => `5.${i % 20}.0.${i % 25}`],
    ['Windows builds', (i) => `10.0.19045.${i}`],
    ['article numbers', (i) => ((head) => head + eanDigit(head))(`88010${String(1_000_000 + i * 37)}`)],
    ['ISBN', (i) => ((head) => head + eanDigit(head))(`97911${String(1_000_000 + i * 37)}`)],
    ['ISBN with hyphens', (i) => `979-11-${4000 + i}-${String(i % 1000).padStart(3, '0')}-0`],
    [
      'order numbers that pass Luhn',
      (i) => ((head) => head + luhnDigit(head))(`7024${String(10_000_000 + i * 31)}`),
    ],
    ['IMEIs, which are no cards', (i) => luhn(`4901542${String(1_000_000 + i * 37)}`)],
    ['versions of browsers', (i) => `${100 + i}.0.0.0`],
    ['masks of networks', (i) => `255.255.${i % 2 === 0 ? 255 : 0}.0`],
    ['order numbers with a date', (i) => `20240115-${String(1_000_000 + i)}`],
    ['UUIDs', uuid],
    ['small numbers', (i) => String(i)],
    ['prices', (i) => `${i},000`],
    ['decimals', (i) => `${i}.25`],
    ['latitudes', (i) => `37.${500_000 + i}`],
    ['phone extensions', (i) => String(100 + i)],
    ['product codes', (i) => `AB-${1000 + i}-X`],
    ['paths', (i) => `/usr/share/doc/${i}/readme.txt`],
    ['hashes of commits', (i) => `a1b2c3d4e5f6a7b8c9d0${String(i).padStart(20, '0')}`],
    ['colours', (i) => `#${String(100_000 + i)}`],
    ['percentages', (i) => `${i}%`],
    ['Korean nouns', (i) => ['사과나무', '자전거', '고무신', '도서관', '이야기'][i % 5] as string],
  ])('%s', (_, make) => {
    expect(takenFor(column(make))).toEqual([]);
  });
});

describe('columns that are what they look like', () => {
  it.each<[string, (i: number) => string, string]>([
    ['mobile numbers', (i) => `010-0000-${1000 + i}`, 'mobile-kr'],
    ['mobile numbers without hyphens', (i) => `0100000${1000 + i}`, 'mobile-kr'],
    ['addresses of machines', (i) => `203.0.113.${i}`, 'ipv4'],
    ['e-mail', (i) => `person${i}@example.com`, 'email'],
    ['resident numbers', (i) => `900101-1${String(100_000 + i)}`, 'rrn'],
    ['cards', (i) => ((head) => head + luhnDigit(head))(`411111${String(100_000_000 + i)}`), 'card-number'],
    ['IMEIs', (i) => luhn(`3501542${String(1_000_000 + i * 37)}`), 'imei'],
    ['cards of fifteen digits', (i) => luhn(`37144${String(100_000_000 + i * 37)}`), 'card-number'],
    ['connecting information', (i) => `${'Ab1+'.repeat(20)}${1000 + i}Ab==`, 'ci'],
    ['masked mobile numbers', (i) => `010-****-${1000 + i}`, 'mobile-masked'],
  ])('%s', (_, make, id) => {
    expect(takenFor(column(make))).toContain(id);
  });

  it('account numbers that begin like cards are accounts alone', () => {
    const account = (i: number) =>
      luhn(`3${6 + (i % 4)}${2000 + i}12${100_000 + i}`.slice(0, 13)).replace(/^(.{6})(.{2})/, '$1-$2-');
    expect(takenFor(column(account))).toEqual(['bank-account-kr']);
  });
});

describe('in running text', () => {
  const found = (text: string) => matcher.find(text).map(({ detector }) => detector.id);

  it.each([
    ['a mobile number is no account number', 'call 010-1234-5678 today', ['mobile-kr']],
    ['a resident number is no corporate number', '주민번호 971013-9019902 입니다', ['rrn']],
    ['a card is no telephone number', 'paid with 4111-1111-1111-1111.', ['card-number']],
    ['a number inside a longer one is nothing', 'id 9990101234567899901 and 12010-1234-5678', []],
    ['a version is no address', 'release 1.2.3.4.5 of v1.2.3.4, then 2.0.1.7', []],
    ['dates are nothing', 'from 2024-01-02 to 2024/03/04, 10:30:15', []],
    ['an identifier holds nothing', `trace ${uuid(3)}`, []],
    ['an IMEI is no card', '단말 350154203237517 분실', []],
    ['an account number is no card', '입금계좌 360012-12-345674 입니다', ['bank-account-labelled-kr']],
    [
      'the version of a browser is no address',
      'UA Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Whale/3.24.223.18 Safari/537.36, from 203.0.113.7',
      ['user-agent-text', 'ipv4'],
    ],
    ['an address in a path is one', 'GET https://example.com/203.0.113.7', ['ipv4']],
    ['a card that fails its check is nothing', 'order 4111-1111-1111-1112', []],
    ['words around a match do not matter', '(someone@example.com)', ['email']],
    ['Hangul may follow directly', '010-1234-5678로 연락', ['mobile-kr']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('validators', () => {
  it.each([
    ['971013-9019902', 11, true],
    ['900101-5123452', 13, true],
    ['971013-9019903', 11, 'unknown'],
    ['970230-1019903', 11, false],
    ['401231-4019903', 11, 'unknown'],
    ['410101-4019903', 11, false],
    ['410101-2019903', 11, 'unknown'],
    ['8801234567893', 13, false],
    // A time in milliseconds is none, unless it passes the check: as one in ten does.
    ['1710123456787', 11, false],
    ['1710123456786', 11, true],
  ] as const)('%s modulo %i: %s', (text, base, expected) => {
    expect(validateResident(text, base)).toBe(expected);
  });

  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['79927398713', true],
  ])('Luhn: %s is %s', (digits, expected) => {
    expect(passesLuhn(digits)).toBe(expected);
  });

  it('drops everything but digits', () => {
    expect(digitsOf('+82 (0)10-12')).toBe('8201012');
  });
});
