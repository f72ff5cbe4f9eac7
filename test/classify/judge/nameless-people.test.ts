import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤'];
const given = ['가온', '나래', '다솜', '보람', '슬기', '여울', '한솔'];
const person = (i: number) => `${surnames[i % 8]}${given[i % 7]}`;
const mail = (i: number) => `${['kaon', 'narae', 'dasom'][i % 3]}${i * 7}@example.com`;
const mobile = (i: number) => `010-${3000 + i * 37}-${4000 + i * 91}`;
const words = [
  'haneul',
  'bada',
  'sol_bat',
  'nabi.k',
  'gureum',
  'dalbit',
  'isul',
  'sup-gil',
  'byeol',
  'noeul',
];
const hash = (i: number) => `${(i * 7919).toString(16).padStart(8, '0')}`.repeat(8);

it('in columns that are only numbered, people are told by logins and proved by hashes', () => {
  const told = byName(
    judgeValues('table_1', {
      col1: make(10, (i) => `${i + 1}`),
      col2: words,
      col3: make(10, hash),
      col4: make(10, person),
      col5: make(10, mail),
      col6: make(10, mobile),
    }),
  );
  expect(told).toMatchObject({ col2: 'username', col3: 'password', col6: 'mobile-phone' });
});

it('numbers that somebody gave out are no logins, and hashes beside no people no passwords', () => {
  const staff = byName(
    judgeValues('table_1', {
      col1: make(10, (i) => `emp${100 + i}`),
      col2: make(10, person),
      col3: make(10, mail),
    }),
  );
  expect(staff.col1).toBeUndefined();
  const files = byName(
    judgeValues('table_1', {
      col1: make(10, (i) => `report-${i}.bin`),
      col2: make(10, hash),
      col3: make(10, (i) => `${1000 + i * 77}`),
    }),
  );
  expect(files.col2).toBeUndefined();
});

it('an id beside the password that goes with it is typed, though it be a name', () => {
  const ids = ['Hilda', 'Belvia', 'Liam', 'Ediva', 'Shaun', 'Raynor', 'Esta', 'Delmor', 'Norene', 'Mickie'];
  const told = byName(judgeValues('list', { id: ids, pw: make(10, (i) => `${9825 - i * 310}`) }));
  expect(told).toMatchObject({ id: 'username', pw: 'password' });
  const keys = byName(
    judgeValues('list', {
      id: make(10, (i) => `${i + 1}`),
      pw: make(10, (i) => `${9825 - i * 310}`),
    }),
  );
  expect(keys.id).toBeUndefined();
});

it('postal codes in brackets and parts of towns behind a street are parts of addresses', () => {
  const towns = ['나래동', '다솜동', '보람동, 가온마을', '슬기동', '여울동', '한솔동, 나래빌딩'];
  const told = byName(
    judgeValues('table_1', {
      col1: make(12, (i) => `(0${4100 + i * 13})`),
      col2: make(12, (i) => `(${towns[i % 6]})${i % 4 === 0 ? ` ${i + 1}층` : ''}`),
      col3: make(12, person),
    }),
  );
  expect(told).toMatchObject({ col1: 'address-part', col2: 'address-part' });
  const gears = byName(judgeValues('table_1', { col1: make(12, (i) => (i % 2 ? '(자동)' : '(수동)')) }));
  expect(gears.col1).toBeUndefined();
});

it('letters from A to F are marks where something is scored, groups of blood go on to AB', () => {
  const letters = ['A', 'B', 'A', 'C', 'B', 'F', 'A', 'D', 'B', 'A', 'A', 'B'];
  expect(byName(judgeValues('list', { name: make(12, person), score: letters })).score).toBe('grade');
  const blood = ['A', 'B', 'O', 'AB', 'O', 'A', 'B', 'AB', 'A', 'O', 'B', 'A'];
  expect(byName(judgeValues('list', { name: make(12, person), blood })).blood).toBe('health');
});

describe('what people without column names are proved by, and do', () => {
  const around = { col8: make(12, person), col9: make(12, mail), col10: make(12, mobile) };
  const alone = (values: readonly string[]) => byName(judgeValues('table_1', { col1: values })).col1;
  const beside = (values: readonly string[]) =>
    byName(judgeValues('table_1', { col1: values, ...around })).col1;

  it.each([
    ['easy words', make(12, (i) => `password${i + 1}`)],
    [
      'letters, digits and signs',
      make(12, (i) => `${['gaon', 'Narae', 'dasom'][i % 3]}${i + 10}${'!@#'[i % 3]}`),
    ],
    ['the same digits', make(12, () => '1234')],
  ])('%s are passwords beside people only', (_, values) => {
    expect(beside(values)).toBe('password');
    expect(alone(values)).not.toBe('password');
  });

  it('numbered users are logins beside people, numbered goods are not', () => {
    expect(beside(make(12, (i) => `user${i + 1}`))).toBe('username');
    expect(beside(make(12, (i) => `item${i + 1}`))).toBeUndefined();
  });

  it('ranks of teachers and officials are jobs, parts of an office departments', () => {
    expect(beside(make(12, (i) => ['정교수', '부교수', '조교수', '전임강사'][i % 4]!))).toBe('job-title');
    expect(beside(make(12, (i) => ['지방행정주사보', '전산서기', '행정사무관', '환경연구관'][i % 4]!))).toBe(
      'job-title',
    );
    expect(beside(make(12, (i) => ['청소자원과', '도시정보과', '품목분류3과', '안전총무과'][i % 4]!))).toBe(
      'department',
    );
    expect(
      beside(make(12, (i) => ['치료 결과', '부작용 효과', '빨간 사과', '국내 전과'][i % 4]!)),
    ).toBeUndefined();
  });
});

it('a hash beside people of whom none logs in may be of anything', () => {
  const told = byName(
    judgeValues('export_1', { col1: make(10, person), col2: make(10, mail), col3: make(10, hash) }),
  );
  expect(told.col3).toBeUndefined();
});
