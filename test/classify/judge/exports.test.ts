import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

/** Columns as they stand in what companies export and log. */

const bytesOf = (index: number, count: number) =>
  createHash('sha512').update(String(index)).digest().subarray(0, count);
const names = ['오현호', '한민정', '하영환', '양영빈', '양수원'];
const mobile = (index: number) => `010-0000-${String(1000 + index * 37)}`;
const judged = (name: string, columns: Parameters<typeof judgeValues>[1], of: string) =>
  judgeValues(name, columns).find((field) => field.name === of)?.classification;

describe('a name beside a number', () => {
  it('is a person’s where the number is a mobile one, by its name or its values', () => {
    expect(judgeSchema('data', ['name', 'mobile']).name).toBe('name');
    expect(judgeSchema('data', ['seq int', 'name', 'hp', 'memo']).name).toBe('name');
    expect(byName(judgeValues('data', { name: names, phone: make(5, mobile) })).name).toBe('name');
  });

  it('is none of a product, nor of a place', () => {
    expect(judgeSchema('products', ['id int', 'name', 'price int', 'mobile']).name).not.toBe('name');
    expect(judgeSchema('branches', ['id int', 'name', 'phone']).name).not.toBe('name');
  });
});

describe('what a call is given', () => {
  it('is no name of the function', () => {
    const people = make(20, (index) => `${'김이박최정강'[index % 6]}${names[index % 5]!.slice(1)}`);
    const calls = people.map((name) =>
      JSON.stringify({ function: { name: 'find', arguments: { name, n: 1 } } }),
    );
    const found = byName(judgeValues('calls', { call: calls }));
    expect(found['call.function.arguments.name']).toBe('name');
    expect(found['call.function.name']).toBeUndefined();
  });
});

describe('addresses of networks in other forms', () => {
  it('are addresses as the number that they are', () => {
    const numbers = make(30, (index) => String(3_232_235_776 + index * 7919));
    expect(
      judged('logins', { user: make(30, (n) => `u${n}`), last_login_ip: numbers }, 'last_login_ip'),
    ).toMatchObject({ item: 'ip-address', forms: { plain: 30 } });
    // Numbers of rows are too small for one.
    const few = make(30, (index) => String(index + 1));
    expect(
      judged('logins', { user: make(30, (n) => `u${n}`), last_login_ip: few }, 'last_login_ip')?.item,
    ).toBeUndefined();
  });

  it('are no digests as sixteen bytes', () => {
    const bytes = make(30, (index) => `\\x${bytesOf(index, 16).toString('hex')}`);
    expect(judged('logins', { 'ip6 bytea': bytes }, 'ip6')).toMatchObject({
      item: 'ip-address',
      forms: { plain: 30 },
    });
    expect(judged('logins', { 'ip_hash bytea': bytes }, 'ip_hash')?.forms).not.toHaveProperty('plain');
  });
});

describe('names of which few begin with the commonest surnames', () => {
  const surnames = [...'한하양서신권황안송류전홍고문손배백허유남심노곽성차주우구민진'];
  const column = (ends: readonly string[]) =>
    make(60, (n) => `${surnames[(n * 7) % 30]}${ends[n % ends.length]}`);

  it('are names by their given names', () => {
    const given = ['민준', '서연', '지우', '현우', '수빈', '예진', '도윤', '은지', '재현', '하윤', '승민'];
    expect(byName(judgeValues('data', { col: column(given) })).col).toBe('name');
    const nouns = ['기업', '장비', '공사', '회의', '방법', '도구', '식품', '문서', '활동', '과정', '용품'];
    expect(byName(judgeValues('data', { col: column(nouns) })).col).toBeUndefined();
  });
});

describe('what looks like somebody’s and is a thing’s', () => {
  it('is how long a song is, and the hours of a house', () => {
    expect(judgeSchema('음원', ['곡명', '아티스트', '재생시간', '장르']).재생시간).toBeUndefined();
    expect(judgeSchema('시청이력', ['회원번호', '영상명', '재생시간']).재생시간).toBe('visit-time');
    expect(
      judgeSchema('hotel', ['id int', 'name', 'check_in', 'check_out', 'rooms int']).check_in,
    ).toBeUndefined();
    expect(judgeSchema('hotel_guests', ['guest_name', 'check_in timestamp']).check_in).toBe('visit-time');
  });

  it('is the sex and the height of a shell', () => {
    const shells = ['Sex', 'Length', 'Diameter', 'Height', 'Whole weight', 'Shell weight', 'Rings'];
    expect(Object.values(judgeSchema('abalone', shells)).filter((item) => item !== undefined)).toEqual([]);
    expect(judgeSchema('runners', ['Sex', 'Height', 'Weight', 'Age']).Sex).toBe('gender');
  });

  it('is what runs on a machine, whoever looks after it', () => {
    const servers = ['호스트명', 'IP', 'OS', '담당자', '담당자연락처'];
    expect(judgeSchema('서버목록', servers).OS).toBeUndefined();
    const rows = {
      호스트명: make(5, (n) => `web0${n}`),
      OS: make(5, () => 'Rocky 9'),
      담당자: names,
      담당자연락처: make(5, mobile),
    };
    expect(byName(judgeValues('서버목록', rows)).OS).toBeUndefined();
  });
});

describe('headings of two things', () => {
  it('are a sex beside an age, and no surname', () => {
    const { '성/나이': both, 성: alone } = judgeSchema('입소자', ['성/나이', '성', '이름']);
    expect([both, alone]).toEqual(['gender', 'name']);
  });
});

describe('sheets of pay', () => {
  it('have sums and taxes', () => {
    const sheet = judgeSchema('급여대장', [
      '성명',
      '공제계 int',
      '지급계 int',
      '급여계 int',
      '과세 int',
      '비과세 int',
    ]);
    expect(Object.values(sheet)).toEqual(['name', 'salary', 'salary', 'salary', 'salary', 'salary']);
    expect(judgeSchema('매출', ['과세 int', '비과세 int', '세금 int']).과세).toBeUndefined();
  });
});

it('says what stands in texts that were written in base64', () => {
  const lines = make(40, (n) =>
    n % 2 === 0
      ? `From: user${n}@example.com`
      : Buffer.from(`안녕하세요. 주문 확인 부탁드립니다. 연락처는 ${mobile(n)} 입니다.`).toString('base64'),
  );
  const found = judgeValues('mails', { line: lines });
  const inside = found.find(({ name }) => name === 'line.{base64}')?.classification;
  expect(inside).toMatchObject({ item: 'free-text', contains: { 'mobile-phone': 20 } });
});

it('calls no document a text for what its fields hold', () => {
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
  const http = make(40, (n) =>
    JSON.stringify({ method: 'GET', agent, note: `전화 ${mobile(n)} 로 연락`, n }),
  );
  expect(byName(judgeValues('logs', { http }))).toEqual({
    http: undefined,
    'http.agent': 'device-info',
    'http.note': 'free-text',
  });
});

describe('rows of a name and its value', () => {
  const settings = {
    setting_key: ['smtp.host', 'smtp.password', 'db.password', 'page.size', 'password.required', 'api_key'],
    setting_value: ['mail.example.com', 'Qw3rty!x91', 'S3cur3#pass', '20', 'true', `k-${'4f9a'.repeat(8)}`],
  };

  it('are read by the names: passwords stand in clear text', () => {
    const found = judgeValues('settings', settings);
    const forms = Object.fromEntries(found.map(({ name, classification }) => [name, classification.forms]));
    expect(byName(found)).toMatchObject({
      'setting_value.smtp.password': 'password',
      'setting_value.db.password': 'password',
      'setting_value.api_key': 'api-key',
    });
    expect(forms['setting_value.db.password']).toEqual({ plain: 1 });
    expect(found).toHaveLength(5);
    const korean = byName(
      judgeValues('환경설정', { 설정명: ['관리자비밀번호', '제목'], 설정값: ['Ab12!cd', '우리몰'] }),
    );
    expect(korean).toEqual({ 설정명: undefined, 설정값: undefined, '설정값.관리자비밀번호': 'password' });
  });

  it('are read so for what people are told by as well', () => {
    const count = 12;
    const meta = judgeValues('usermeta', {
      user_id: make(count, (n) => String(n)),
      meta_key: make(count, (n) => ['billing_phone', 'color', 'billing_email'][n % 3]!),
      meta_value: make(count, (n) => [mobile(n), 'red', `user${n}@example.com`][n % 3]!),
    });
    expect(byName(meta)).toMatchObject({
      'meta_value.billing_phone': 'mobile-phone',
      'meta_value.billing_email': 'email',
    });
    expect(byName(meta)).not.toHaveProperty('meta_value.color');
  });

  it('are no labels of a screen', () => {
    const labels = {
      key: ['login.password', 'login.email', 'join.phone', 'login.pw'],
      value: ['Password', '이메일', '휴대폰 번호', '비밀번호를 입력하세요'],
    };
    expect(judgeValues('messages', labels)).toHaveLength(2);
    const spoken = { key: ['login.password'], locale: ['en'], value: ['Passphrase'] };
    expect(judgeValues('bundle', spoken)).toHaveLength(3);
  });

  it('show no name that is somebody’s', () => {
    const shown = judgeValues('t', {
      key: ['김민서 비밀번호', 'kim@example.com password'],
      value: ['a1!bc', 'b2!cd'],
    });
    expect(shown.map(({ name }) => name).join()).not.toMatch(/김민서|kim@/);
  });
});

describe('what is encrypted', () => {
  const sealed = make(40, (index) => bytesOf(index, 32).toString('base64').replace(/[+=]/g, '.'));

  it('is so in the alphabet of crypt as well', () => {
    for (const column of ['RRN_ENC', 'CARD_NO_ENC', 'MOBILE_ENC'])
      expect(judged('customers', { [column]: sealed }, column)?.forms, column).not.toHaveProperty('plain');
    const paths = make(40, (index) => `www.Example.com/Members/Photo/${index}`);
    expect(judged('customers', { homepage: paths }, 'homepage')?.forms).not.toHaveProperty('encrypted');
  });

  it('is an account of a bank, if one is', () => {
    expect(judged('customers', { CUST_NM: names, ACCT_ENC: sealed.slice(0, 5) }, 'ACCT_ENC')?.item).toBe(
      'bank-account',
    );
  });
});

it('knows by which names somebody goes who is told by looks', () => {
  const looks = ['alias', 'probable_age int', 'gender', 'scars_tattoos'];
  expect(judgeSchema('sightings', looks).alias).toBe('name');
  expect(judgeSchema('hosts', ['alias', 'ip', 'os']).alias).toBeUndefined();
});

it('knows an opt-in in two words', () => {
  expect(judgeSchema('users', ['email', 'opt_in int']).opt_in).toBe('consent-time');
  expect(judged('users', { opt_in: make(20, (n) => String(n % 2)) }, 'opt_in')?.item).toBe('consent-time');
});
