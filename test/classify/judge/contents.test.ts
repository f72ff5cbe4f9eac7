import { describe, expect, it } from 'vitest';
import { judgeValues, make } from '../support.ts';

/** Invented resident numbers whose check digit is right. */
function resident(i: number): string {
  const digits = `8${i % 10}0${1 + (i % 9)}1${(i * 3) % 10}1${String(10_000 + i * 7).slice(-5)}`;
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * weights[at]!, 0);
  return `${digits.slice(0, 6)}-${digits.slice(6)}${(11 - (sum % 11)) % 10}`;
}

const judge = (name: string, values: string[]) => judgeValues('t', { [name]: values })[0]!.classification;
const every = (nth: number, value: (i: number) => string) =>
  make(400, (i) => (i % nth === 0 ? value(i) : `X${100 + i}`));

describe('a few whole values of another kind', () => {
  it.each(['c1', 'code', 'rrn'])('numbers that pass their check are counted however few: %s', (name) => {
    expect(judge(name, every(40, resident)).contains).toEqual({ rrn: 10 });
  });

  it('numbers that pass by chance are not', () => {
    const random = (i: number) => `8${i % 10}0112-1${100_000 + i * 37}`;
    expect(judge('c1', every(40, random)).contains).toEqual({});
  });

  it('what people write in short is counted like what stands in their sentences', () => {
    const written = judge(
      'memo',
      every(50, (i) => `010-0000-${1000 + i}`),
    );
    expect(written).toMatchObject({ item: 'free-text', contains: { 'mobile-phone': 8 } });
  });

  it('where values alone told the item, what stands between is no number in clear text', () => {
    const { item, forms } = judge('c1', every(2, resident));
    expect([item, forms]).toEqual(['rrn', { plain: 200 }]);
  });

  it('a password in the address of a server is no e-mail', () => {
    const { contains } = judge(
      'c1',
      make(60, (i) => `postgres://app:pw${1000 + i}@db.example.com:5432/x`),
    );
    expect(contains).toEqual({ password: 60 });
  });
});

it('passwords in the settings of programs are counted in their text', () => {
  const lines = ['DB_PASSWORD=Hunter2024!', 'DB_HOST=db.example.com', 'DB_PASSWORD_FILE=/run/secrets/db1'];
  expect(judge('line', lines).contains).toEqual({ password: 1 });
});
