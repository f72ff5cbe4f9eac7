import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const surnames = [...'김김김김이이이박박최정강조윤장임한오서신'];
const given = [
  '가온',
  '나래',
  '다솜',
  '라온',
  '마루',
  '바다',
  '사랑',
  '아람',
  '자람',
  '차온',
  '하늘',
  '누리',
];
const people = make(60, (i) => `${surnames[(i * 7) % surnames.length]}${given[(i * 5) % given.length]}`);

describe('values speak where names do not', () => {
  it('a column of Korean names, by how the surnames spread', () => {
    expect(byName(judgeValues('t1', { c1: people })).c1).toBe('name');
  });

  it('a column of Korean names that were made up, every surname as often', () => {
    const even = [...'김이박최정강조윤장임한오서신권황안송류홍'];
    const plain = [
      '가온',
      '나은',
      '다인',
      '라희',
      '로아',
      '세린',
      '시온',
      '은별',
      '하은',
      '해솔',
      '이한',
      '소안',
      '태은',
    ];
    const made = make(60, (i) => `${even[i % even.length]}${plain[(i * 5) % plain.length]}`);
    expect(byName(judgeValues('t1', { c1: made })).c1).toBe('name');
    // Nor is it a login that is called so.
    expect(byName(judgeValues('orders', { user_name: made, amount: make(60, String) })).user_name).toBe(
      'name',
    );
    // Few of them, and some that are none.
    expect(byName(judgeValues('t1', { c1: made.slice(0, 16) })).c1).toBe('name');
    const mixed = made.slice(0, 24).map((name, i) => (i % 4 === 3 ? '고객지원팀' : name));
    expect(byName(judgeValues('t1', { c1: mixed })).c1).toBe('name');
  });

  it.each([
    ['terms of two syllables', '정보 이자 조건 강의 전체 신규 고정 한도 임시 장비 송금 권한'],
    ['things', '조명등 정수기 이발기 전자식 강화도 임시표 신분증 한방차 고구마 김치국 박하향 최상급'],
  ])('not %s', (_, words) => {
    const column = make(36, (i) => words.split(' ')[i % 12]!);
    expect(byName(judgeValues('t1', { c1: column })).c1).not.toBe('name');
  });

  it('mail addresses, mobile numbers, addresses of machines', () => {
    const judged = byName(
      judgeValues('t1', {
        c1: make(40, (i) => `user${i}@example.com`),
        c2: make(40, (i) => `010-0000-${String(1000 + i)}`),
        c3: make(40, (i) => `192.0.2.${i}`),
      }),
    );
    expect(judged).toEqual({ c1: 'email', c2: 'mobile-phone', c3: 'ip-address' });
  });

  it('is sure where every value has a form that nothing else has', () => {
    const [all] = judgeValues('t1', { c1: make(40, (i) => `user${i}@example.com`) });
    expect(all!.classification.confidence).toBeGreaterThan(0.95);
    const [few] = judgeValues('t1', { c1: make(5, (i) => `user${i}@example.com`) });
    expect(few!.classification.confidence).toBeLessThan(0.9);
  });

  it('in a talk with a model who speaks is who is called', () => {
    const asked = make(
      30,
      (i) => `Can you please tell me how I can change my booking ${i}? I need it today.`,
    );
    const told = make(
      30,
      (i) => `I am sorry to hear that. You can change booking ${i} yourself, would you like me to help?`,
    );
    const judged = byName(
      judgeValues('chat_history', { user_id: make(30, String), message: asked, response: told }),
    );
    expect(judged).toMatchObject({ message: 'prompt', response: 'completion' });
  });

  it('numbers with a country’s code are telephones whatever they are called, addresses of one’s own machine are addresses', () => {
    const judged = byName(
      judgeValues('patients', {
        patient_number: make(20, (i) => `+355 69 000 ${1000 + i}`),
        ip_address: make(20, () => '::1'),
      }),
    );
    expect(judged).toEqual({ patient_number: 'phone', ip_address: 'ip-address' });
    const mobile = make(20, (i) => `+31 6 0000 ${1000 + i}`);
    expect(byName(judgeValues('riders', { mobile })).mobile).toBe('mobile-phone');
  });

  it('a name is not believed against its values', () => {
    expect(byName(judgeValues('t1', { ip: make(40, (i) => `shop ${i} north`) })).ip).toBeUndefined();
  });
});

describe('what stands inside text is counted apart', () => {
  it('a memo that mentions a phone is no phone column', () => {
    const memo = make(50, (i) =>
      i % 5 === 0 ? `다시 연락 바람 010-0000-${1000 + i} 오후에` : `제품 문의 ${i}건 안내함`,
    );
    const [judged] = judgeValues('inquiries', { memo });
    expect(judged?.classification.item).toBe('free-text');
    expect(judged?.classification.contains).toEqual({ 'mobile-phone': 10 });
  });
});

describe('whole values of another form among codes are counted', () => {
  const contains = (name: string, value: (i: number) => string) =>
    judgeValues('things', { [name]: make(100, value) })[0]?.classification.contains;
  it('where the form is unmistakable, however rare, and others where they are not rare', () => {
    expect(contains('code', (i) => (i < 10 ? `u${i}@example.com` : `ORD-${i}`))).toEqual({ email: 10 });
    expect(contains('nick', (i) => (i < 30 ? `010-0000-${1000 + i}` : `n${i}`))).toEqual({
      'mobile-phone': 30,
    });
    expect(contains('code', (i) => (i < 2 ? `u${i}@example.com` : `ORD-${i}`))).toEqual({ email: 2 });
    expect(contains('code', (i) => (i < 2 ? `010-0000-${1000 + i}` : `n${i}`))).toEqual({});
  });
  it('not where the name says what they are, nor where they are the same item in other words', () => {
    expect(contains('version', (i) => `${1 + (i % 9)}.${i % 20}.${i % 7}.${i}`)).toEqual({});
    expect(contains('phone', (i) => (i % 2 ? `010-0000-${1000 + i}` : `02-000-${1000 + i}`))).toEqual({});
    // An e-mail is no number of an order, whatever the name says.
    expect(contains('order_no', (i) => (i < 40 ? `u${i}@example.com` : `ORD-${i}`))).toEqual({ email: 40 });
  });
});

it('a national number is a resident number where all have its form', () => {
  const of = (name: string, value: (i: number) => string) =>
    byName(judgeValues('members', { [name]: make(60, value) }))[name];
  expect(of('ssn', (i) => `9001${10 + (i % 19)}-1${234_567 + i}`)).toBe('rrn');
  expect(of('national_id', (i) => `9001${10 + (i % 19)}-1******`)).toBe('rrn');
  expect(of('ssn', (i) => `${219 + (i % 9)}-09-${1000 + i}`)).toBe('national-id');
});

it('masks among other values are counted, also where only whole values can be told', () => {
  const [field] = judgeValues('t1', {
    value: make(100, (i) =>
      i < 20 ? `${surnames[i % 20]}*${['동', '민'][i % 2]}` : i < 30 ? '900101-1******' : `code-${i}`,
    ),
  });
  const counts = { name: 20, rrn: 10 };
  expect(field?.classification).toMatchObject({ contains: counts, containsProtected: counts });
  expect(field?.classification.item).toBeUndefined();
});

describe('a column of two items', () => {
  const both = (name: string, mails: number) =>
    judgeValues('members', {
      [name]: make(100, (i) => (i % 100 < mails ? `u${i}@example.com` : `010-0000-${1000 + i}`)),
    })[0]?.classification;
  it('is one of the one, and holds the other', () => {
    expect(both('연락처', 40)).toMatchObject({ item: 'phone', contains: { email: 40 } });
    expect(both('phone', 10)).toMatchObject({ item: 'mobile-phone', contains: { email: 10 } });
    expect(both('c1', 90)).toMatchObject({ item: 'email', contains: { 'mobile-phone': 10 } });
  });
});

describe('text that mentions somebody often is text that people write, whatever its name', () => {
  const verdict = (value: (i: number) => string) =>
    judgeValues('export', { c1: make(100, value) })[0]?.classification;
  it('log lines, requests, lists of contacts', () => {
    expect(verdict((i) => `INFO action=login email=u${i}@example.com ok`)?.item).toBe('free-text');
    expect(verdict((i) => `POST /join {"phone":"010-0${100 + i}-${1000 + i}"}`)?.item).toBe('free-text');
  });
  it('not where one in ten does', () => {
    const seldom = verdict((i) =>
      i % 10 === 0 ? `call 010-0${100 + i}-1234 back` : `part number ${i} shipped`,
    );
    expect(seldom?.item).toBeUndefined();
    expect(seldom?.contains).toEqual({ 'mobile-phone': 10 });
  });
});

describe('forms', () => {
  it('counts clear, masked and hashed values', () => {
    const hash = (i: number) =>
      `$2b$12$${String(i).padStart(2, '0')}${'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY'}`;
    const judged = judgeValues('users', {
      password: make(30, (i) => (i < 20 ? hash(i) : `secret${i}`)),
      email: make(30, (i) => (i < 25 ? `us***${i % 10}@example.com` : `user${i}@example.com`)),
    });
    expect(judged[0]?.classification.forms).toEqual({ 'strong-hash': 20, plain: 10 });
    expect(judged[1]?.classification.forms).toMatchObject({ masked: 25, plain: 5 });
  });

  it('counts what is there and no more', () => {
    for (const { classification } of judgeValues('users', {
      name: people,
      phone: make(60, (i) => `02-000-${1000 + i}`),
      note: make(60, () => null as never),
    })) {
      const sum = Object.values(classification.forms).reduce((total, count) => total + count, 0);
      expect(sum).toBeLessThanOrEqual(classification.values);
    }
  });
});

describe('nested values', () => {
  it('each path is a field', () => {
    const judged = judgeValues('events', {
      payload: make(30, (i) =>
        JSON.stringify({
          user: { email: `u${i}@example.com`, age: 20 + i },
          items: [{ sku: `A${i}`, name: 'chair' }],
        }),
      ),
    });
    const nested = judged.filter(({ within }) => within === 'payload');
    expect(byName(nested)).toMatchObject({ 'payload.user.email': 'email' });
    expect(Object.keys(byName(nested))).not.toContain('payload.items[].name');
  });

  it('messages of a prompt are one with it', () => {
    const judged = judgeValues('calls', {
      messages: make(20, (i) =>
        JSON.stringify([{ role: 'user', content: `Tell me a story about number ${i}` }]),
      ),
      prompt_tokens: make(20, (i) => String(10 + i)),
    });
    expect(judged.map(({ name, classification }) => [name, classification.item])).toContainEqual([
      'messages',
      'prompt',
    ]);
    expect(judged.some(({ name }) => name.endsWith('.content'))).toBe(false);
  });
});

it('a verdict carries counts and ids only', () => {
  const judged = JSON.stringify(
    judgeValues('users', {
      name: people,
      email: make(60, (i) => `secret-person-${i}@example.com`),
      memo: make(60, (i) => `문의 ${i} secret-person-${i}@example.com 확인`),
    }),
  );
  expect(judged).not.toContain('secret-person');
  for (const person of people) expect(judged).not.toContain(person);
});

it('a path in Hangul is read by its end', () => {
  const body = make(20, (i) =>
    JSON.stringify({ 명부: { 대표: { 이름: `x${i}`, 주소: `y${i}` }, 사람: [{ 연락처: `z${i}` }] } }),
  );
  expect(byName(judgeValues('t', { body }))).toMatchObject({
    'body.명부.대표.이름': 'name',
    'body.명부.대표.주소': 'address',
    'body.명부.사람[].연락처': 'phone',
  });
});

it('a column of telephones in which all are mobile is one of mobile numbers, at home and abroad', () => {
  const itemOf = (name: string, value: (index: number) => string) =>
    byName(judgeValues('employees', { [name]: make(12, value) }))[name];
  const digits = (index: number) => String(1000 + index * 37);
  expect(itemOf('phone', (index) => `010-0000-${digits(index)}`)).toBe('mobile-phone');
  expect(itemOf('phone', (index) => `+4477009${digits(index)}0`)).toBe('mobile-phone');
  expect(itemOf('phone', (index) => `+38050111${digits(index)}`)).toBe('mobile-phone');
  expect(itemOf('phone', (index) => `+44 20 7946 ${digits(index)}`)).toBe('phone');
});
