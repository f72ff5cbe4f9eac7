import { expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (name: string, type = 'varchar(100)'): string | undefined =>
  judgeSchema('customers', ['id int', `${name} ${type}`, 'created_at timestamp'])[name];

it.each([
  ['number_phone', 'phone'],
  ['token_access', 'token'],
  ['rate_heart', 'health'],
  ['address_ip', 'ip-address'],
])('%s is told by its words the other way round: %s', (name, item) => {
  expect(itemOf(name)).toBe(item);
});

it.each(['term_start', 'pay_day', 'number_order', 'code_status', 'name_file'])(
  '%s is none either way',
  (name) => {
    expect(itemOf(name)).toBeUndefined();
  },
);
