import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const given = 'Jennifer Robert Katarzyna Miguel Olga Pieter Ramesh Fatima Hiroshi Chiara'.split(' ');
const families =
  'Zimmermann Kowalski Fernandes Svensson Petrov Dubois Okonkwo Castellano Yamaguchi Haugen'.split(' ');
const mails = make(60, (i) => `u${i}@example.com`);
const pad = (n: number) => String(n).padStart(2, '0');
const dates = (from: number, years: number) =>
  make(60, (i) => `${from + ((i * 7) % years)}-${pad(1 + (i % 12))}-${pad(1 + ((i * 5) % 28))}`);
const judge = (columns: Parameters<typeof judgeValues>[1]) => byName(judgeValues('t1', columns));

/** A number with its check digit of the scheme that cards use. */
function luhn(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

describe('check digits that are always right outweigh a name', () => {
  const body = (i: number) => `411111${String(1_000_000_00 + i * 7_919_113).slice(0, 9)}`;
  it('cards in a column of orders', () => {
    expect(judge({ order_number: make(30, (i) => luhn(body(i))) }).order_number).toBe('credit-card');
  });
  it('but not what orders and parcels are numbered by, one after the other', () => {
    const numbered = (i: number) => luhn(String(400_012_345_600_000 + i * 13 + (i % 7)));
    const judged = judge({
      order_no: make(200, numbered),
      tracking_no: make(200, numbered),
      송장번호: make(200, (i) => numbered((i * 77) % 200)),
    });
    expect(judged).toEqual({ order_no: undefined, tracking_no: undefined, 송장번호: undefined });
    const [field] = judgeValues('orders', { order_no: make(200, numbered) });
    expect(field?.classification.contains).toEqual({});
    // Without a name that says so, they are what they look like.
    expect(judge({ c1: make(200, numbered) }).c1).toBe('credit-card');
  });
  it('one in ten is chance', () => {
    expect(judge({ order_number: make(60, (i) => `${body(i)}${i % 10}`) }).order_number).toBeUndefined();
  });
});

describe('dates beside people', () => {
  it('over decades that ended long ago are births', () => {
    expect(judge({ c1: mails, c2: make(60, (i) => at(['M', 'F'], i)), c3: dates(1955, 40) }).c3).toBe(
      'date-of-birth',
    );
  });
  it('not alone, not of late, and not the later of two', () => {
    expect(judge({ c3: dates(1955, 40) }).c3).toBeUndefined();
    expect(judge({ c1: mails, c2: make(60, (i) => at(given, i)), c3: dates(2012, 12) }).c3).toBeUndefined();
    const both = judge({
      c1: mails,
      c2: make(60, (i) => at(given, i)),
      c3: dates(1955, 30),
      c4: dates(1985, 15),
    });
    expect([both.c3, both.c4]).toEqual(['date-of-birth', undefined]);
  });
});

describe('family names', () => {
  it('by themselves, and words beside given names', () => {
    expect(judge({ c1: make(60, (i) => at(families, i)) }).c1).toBe('name');
    const odd = make(
      60,
      (i) =>
        `${at(['Ghel', 'Bier', 'Pelt', 'Hain', 'Mosk', 'Drav'], i)}${at(['man', 'li', 'ason', 'aut', 'ova'], i)}`,
    );
    expect(judge({ c1: make(60, (i) => at(given, i)), c2: odd }).c2).toBe('name');
    expect(judge({ c1: mails, c2: odd }).c2).toBeUndefined();
  });
  it('of people written the other way round, with their titles', () => {
    const reversed = make(
      40,
      (i) =>
        `${at(families, i)}, ${at(['Mr.', 'Mrs.', 'Miss'], i)} ${at(given, i)}${i % 3 === 0 ? ' (Maria Example)' : ''}`,
    );
    expect(judge({ c1: reversed }).c1).toBe('name');
    expect(
      judge({ c1: make(40, (i) => `${at(families, i)}, ${at(['Virginia', 'Georgia', 'Texas'], i)}`) }).c1,
    ).not.toBe('name');
  });
  it('of animals are no people', () => {
    const named = { name: make(40, (i) => at(given, i)) };
    expect(byName(judgeValues('animals', named)).name).toBeUndefined();
  });
  it('of those who keep animals, or of a file called like one, are people by what the values alone prove', () => {
    const columns = {
      성명: make(
        40,
        (i) => `${at([...'김이박최정강조윤'], i)}${at(['민서', '지우', '하준', '서연', '도윤'], i)}`,
      ),
      휴대전화: make(40, (i) => `010-${2000 + i}-${4000 + i * 7}`),
    };
    for (const table of ['cats', 'pets', 'cat.csv'])
      expect(byName(judgeValues(table, columns))).toEqual({ 성명: 'name', 휴대전화: 'mobile-phone' });
  });
});

describe('places', () => {
  const fine = (base: number, i: number) => (base + ((i * 37) % 100) / 1000).toFixed(5);
  it('pairs of degrees on land', () => {
    const judged = judge({ c1: make(40, (i) => fine(37.4, i)), c2: make(40, (i) => fine(126.9, i)) });
    expect(judged).toEqual({ c1: 'geo-location', c2: 'geo-location' });
  });
  it('shares, logarithms, and degrees in the sea are none', () => {
    for (const [one, other] of [
      [0.4, 0.9],
      [5.5, 12.9],
      [-20.2, -120.5],
    ] as const)
      expect(judge({ c1: make(40, (i) => fine(one, i)), c2: make(40, (i) => fine(other, i)) })).toEqual({});
  });
  it('towns beside people, not by themselves', () => {
    const towns = make(60, (i) =>
      at('Chicago Hamburg Utrecht Johannesburg Bologna Toulouse Sevilla Kraków'.split(' '), i),
    );
    expect(judge({ c1: mails.slice(0, 24), c2: towns.slice(0, 24) }).c2).toBe('address-part');
    expect(judge({ c2: towns }).c2).toBeUndefined();
  });
});

describe('columns of few kinds', () => {
  it('both sexes in letters; one letter, or sizes, are anything', () => {
    expect(judge({ c1: make(30, (i) => at(['M', 'W'], i)) }).c1).toBe('gender');
    expect(judge({ c1: make(30, () => 'M') }).c1).toBeUndefined();
    expect(judge({ c1: make(30, (i) => at(['S', 'M', 'L'], i)) }).c1).toBeUndefined();
  });
  it('sexes in numbers where the name says so', () => {
    expect(judge({ gender: make(30, (i) => at(['0', '1'], i)) }).gender).toBe('gender');
  });
  it('all four blood groups; marks with signs are none', () => {
    expect(judge({ c1: make(30, (i) => at(['A', 'B', 'O', 'AB'], i)) }).c1).toBe('health');
    expect(judge({ c1: make(30, (i) => at(['A', 'A-', 'B+', 'B'], i)) }).c1).toBeUndefined();
  });
  it('ethnicities tell what black and white are', () => {
    expect(judge({ c1: make(30, (i) => at(['White', 'Black', 'Asian'], i)) }).c1).toBe('ethnicity');
    expect(judge({ c1: make(30, (i) => at(['White', 'Black', 'Red'], i)) }).c1).toBeUndefined();
  });
  it('senders of a chat are no jobs, salutations neither', () => {
    expect(judge({ c1: make(30, (i) => at(['user', 'assistant'], i)) }).c1).toBeUndefined();
    expect(
      byName(judgeValues('passengers', { Title: make(30, (i) => at(['Mr.', 'Mrs.'], i)) })).Title,
    ).not.toBe('job-title');
  });
});

describe('texts', () => {
  const spoken = [
    '정말 재미있게 봤어요',
    '다시는 안 가요ㅠㅠ',
    '내일 뭐 하면 좋을까?',
    '그건 아니죠...',
    '저는 추천합니다!!',
  ];
  const said = [
    'I loved this one!',
    'my kids want more',
    'thanks, great service',
    'why did I buy this?!',
    'not for me',
  ];
  const told = [
    '무선 키보드 블루투스 5.0 지원',
    '순면 100% 반팔 티셔츠',
    'Durable steel frame. Two-year warranty.',
    'Solid oak table with six chairs.',
  ];
  it('that people write are free text, whatever their column is called', () => {
    expect(judge({ c1: make(40, (i) => `${at(spoken, i)} ${i}`.replace(/(.*) (\d+)$/, '$2 $1')) }).c1).toBe(
      'free-text',
    );
    expect(judge({ c1: make(40, (i) => `${i} ${at(said, i)}`) }).c1).toBe('free-text');
  });
  it('about products are none', () => {
    expect(judge({ c1: make(40, (i) => `${i} ${at(told, i)}`) }).c1).toBeUndefined();
  });
  it('requests and times of a web server', () => {
    const judged = judge({
      c1: make(30, (i) => `[29/Nov/2017:06:${pad(i)}:55`),
      c2: make(30, (i) => `GET /page/${i}?x=1 HTTP/1.1`),
    });
    expect(judged).toEqual({ c1: 'visit-time', c2: 'url' });
  });
});

describe('logins', () => {
  const words = 'happy tiger blue maru gaon river sunny kiwi nari bora dodo luna'.split(' ');
  it('words with a number behind, each another', () => {
    expect(
      judge({
        c1: mails.slice(0, 30),
        c2: make(30, (i) => `${at(words, i)}${at(['x', 'jj', '', 'q', 'zz'], i)}${10 + i * 3}`),
      }).c2,
    ).toBe('username');
  });
  it('not keys that are counted on', () => {
    expect(judge({ c1: mails.slice(0, 30), c2: make(30, (i) => `item${100 + i}`) }).c2).toBeUndefined();
  });
});

describe('what values are in their company', () => {
  const rough = make(40, (i) => `${at(['경기도', '강원도'], i)} ${at(['가온시', '나래시', '다솜군'], i)}`);

  it('a province and a town are part of an address, a house is an address, an office is itself', () => {
    expect(judge({ c1: rough }).c1).toBe('address-part');
    expect(judge({ c1: rough.map((town, i) => `${town} 미리내로 ${i + 1}`) }).c1).toBe('address');
    expect(judge({ c1: make(40, (i) => `경기도 ${at(['가온', '나래', '다솜', '라온'], i)}시청`) }).c1).toBe(
      'company',
    );
  });

  it('ids that are words are logins beside people, where they are nobody else’s', () => {
    const words = make(
      40,
      (i) => `${at(given, i).toLowerCase()}${at(['a', 'b', 'c', 'd'], Math.floor(i / 10))}`,
    );
    const beside = { c1: mails, phone: make(40, (i) => `010-0000-${1000 + i}`) };
    expect(judge({ ...beside, id: words }).id).toBe('username');
    expect(judge({ ...beside, rec_id: words }).rec_id).toBeUndefined();
  });

  it('names are firms’ where many say so and few could be people', () => {
    const firms = make(
      40,
      (i) =>
        `${at(['Ghelin', 'Biertal', 'Peltas', 'Hainor', 'Moskel'], i)} ${at(['Inc', 'Foods', 'Ltd', 'Works'], i)}`,
    );
    expect(byName(judgeValues('customers', { name: firms, email: mails })).name).toBe('company');
    const people = make(40, (i) => `${at(given, i)} ${at(families, i * 3)}`);
    expect(byName(judgeValues('customers', { name: people, email: mails })).name).toBe('name');
  });

  it('a name of figures and signs is nobody’s', () => {
    expect(
      byName(judgeValues('orders', { name: make(40, (i) => `#${1001 + i}`), email: mails })).name,
    ).toBeUndefined();
  });

  it('days kept as text tell when a record changed', () => {
    const days = make(40, (i) => `2026-0${1 + (i % 9)}-1${i % 10}`);
    expect(judge({ created: days, updated: days, c3: days })).toMatchObject({
      created: 'record-time',
      updated: 'record-time',
      c3: undefined,
    });
  });
});
