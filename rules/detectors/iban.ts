import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'iban',
  kind: 'pattern',
  item: 'bank-account',
  core: '[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?',
  boundary: { before: '[A-Za-z0-9_-]', after: '[A-Za-z0-9_-]' },
  validate: (text) => {
    const plain = text.replaceAll(' ', '');
    if (plain.length < 15 || plain.length > 34) return false;
    let rest = 0;
    for (const character of plain.slice(4) + plain.slice(0, 4)) {
      const digit = Number.parseInt(character, 36);
      rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
    }
    return rest === 1;
  },
  chance: { of: 0.0103, unknown: true },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['GB82WEST12345698765432', 'DE89 3704 0044 0532 0130 00'],
    reject: ['NL84TEST', 'XX12', '84TEST0000000007'],
  },
  refs: ['ISO 13616, ISO 7064 mod 97-10'],
});
