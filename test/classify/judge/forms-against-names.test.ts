import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const verdict = (table: string, name: string, values: readonly string[]) =>
  byName(judgeValues(table, { [name]: values }))[name.split(' ')[0]!];

describe('what values are, whatever their column is called', () => {
  it('addresses of mail under `id`', () => {
    const addresses = make(30, (i) => `user${i}@example.com`);
    expect(verdict('messages', 'id', addresses)).toBe('email');
    expect(
      verdict(
        'messages',
        'id',
        make(30, (i) => `msg-${i}`),
      ),
    ).toBeUndefined();
  });

  it('digits like a mobile number without its zero, unless a key', () => {
    const numbers = make(30, (i) => `10${20_000_000 + i * 137_911}`);
    expect(verdict('trips', 'booking_id int', numbers)).toBeUndefined();
    expect(verdict('members', 'contact', numbers)).toBe('mobile-phone');
  });

  it('yes or no to having a licence', () => {
    expect(
      verdict(
        'customers',
        'driving_license',
        make(16, (i) => (i % 3 ? 'Y' : 'N')),
      ),
    ).toBeUndefined();
    expect(
      verdict(
        'customers',
        'driving_license',
        make(16, (i) => `D${1_000_000 + i * 991}`),
      ),
    ).toBe('driver-licence');
  });

  it('a mean of how often somebody was reached', () => {
    expect(
      verdict(
        'employees',
        'contacts numeric',
        make(20, (i) => `${5 + i / 10 + 0.05}`),
      ),
    ).toBeUndefined();
  });
});

it('nobody is called like a program, or like where one lies', () => {
  const item = (values: readonly string[]) =>
    judgeValues('datasource', { driver: values, url: ['jdbc:a', 'jdbc:b'] })[0]?.classification.item;
  expect(item(['org.example.jdbc.Driver', 'com.example.cj.jdbc.Driver'])).toBeUndefined();
  expect(item(['/opt/example/lib/driver', '/usr/local/lib/driver'])).toBeUndefined();
  expect(item(['김민서', '박지우'])).toBe('name');
});

it('teams under where somebody belongs are departments, firms are firms', () => {
  const held = (values: readonly string[]) =>
    byName(
      judgeValues('신청서', {
        성명: make(40, (i) => `김가${'온람솔'[i % 3]}`),
        소속: make(40, (i) => values[i % values.length]!),
      }),
    ).소속;
  expect(held(['영업1팀', '인사팀', '개발팀'])).toBe('department');
  expect(held(['(주)한빛상사', '예시물산(주)', '주식회사 보기'])).toBe('company');
});

it('what a container runs is no picture of anybody', () => {
  const held = (value: string) =>
    byName(judgeValues('web_user', { image: [value, value.replace('1', '2')] })).image;
  expect(held('nginx:1.25.3')).toBeUndefined();
  expect(held('https://example.com/1.jpg')).toBe('photo');
  expect(held('1.jpg')).toBe('photo');
});
