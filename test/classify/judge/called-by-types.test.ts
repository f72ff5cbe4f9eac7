import { describe, expect, it } from 'vitest';
import { classifier, table } from '../support.ts';

const itemOf = (name: string, type: string) => {
  const of = table('tb_a01', ['id int', 'amount numeric']);
  const fields = [...of.fields, { name, type, family: 'text' as const, nullable: true }];
  return classifier.schemaOnly({ ...of, fields }).at(-1)!.classification.item;
};

describe('a column whose name tells nothing, by the name of its own type', () => {
  it.each([
    ['email_address', 'email'],
    ['public.phone_number', 'phone'],
    ['d_user_name', 'username'],
    ['enum_gender', 'gender'],
    ['"MaritalStatus"', 'marital-status'],
    ['ssn_dom[]', 'national-id'],
  ])('%s', (type, item) => {
    expect(itemOf('c_x', type)).toBe(item);
  });

  it.each(['name', 'character varying(20)', 'order_state', 'account_status', 'user_role', 'text', 'citext'])(
    '%s tells nothing',
    (type) => {
      expect(itemOf('c_x', type)).toBeUndefined();
    },
  );

  it('the name of the column goes before', () => {
    expect(itemOf('city', 'phone_number')).toBe('address-part');
  });
});
