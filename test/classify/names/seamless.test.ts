import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemIn = (table: string, name: string, type = 'varchar(100)'): string | undefined =>
  judgeSchema(table, ['id int', `${name} ${type}`, 'created_at timestamp'])[name];

describe('names written without seams', () => {
  it.each([
    ['bankaccountnumber', 'bank-account'],
    ['creditcardnumber', 'credit-card'],
    ['emergencycontactnumber', 'phone'],
    ['billingemailaddress', 'email'],
    ['accesskeyid', 'api-key'],
    ['keyskills', 'work-experience'],
    ['countryofcitizenship', 'nationality'],
  ])('%s is cut into words that say what it is: %s', (name, item) => {
    expect(itemIn('customers', name)).toBe(item);
  });

  it.each([
    ['wrctelno', 'phone'],
    ['mngphone', 'phone'],
    ['eeogender', 'gender'],
    ['posthogapikey', 'api-key'],
    ['gcipaddr', 'ip-address'],
    ['ptname', 'name'],
    ['userimgurl', 'photo'],
  ])('%s ends in what it is, whatever the letters before stand for: %s', (name, item) => {
    expect(itemIn('patients', name)).toBe(item);
  });

  it.each([
    ['products', 'hotelno'],
    ['police', 'dpcode'],
    ['devices', 'microphone'],
    ['devices', 'headphone'],
    ['devices', 'modelname'],
    ['stations', 'mobilenum_count'],
    ['files', 'rename'],
    ['tokens', 'underscore'],
    ['programs', 'leadership'],
  ])('%s.%s is cut into nothing that it is not', (table, name) => {
    expect(itemIn(table, name)).toBeUndefined();
  });

  it('what is nearer as words of its own is no plural before another', () => {
    expect(itemIn('customers', 'creditscore', 'int')).toBe(itemIn('customers', 'credit_score', 'int'));
  });

  it('the name of the table before a number is the number of its things', () => {
    expect(itemIn('hotels', 'hotelname')).toBe(itemIn('hotels', 'hotel_name'));
  });
});
