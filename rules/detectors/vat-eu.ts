import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'vat-eu',
  kind: 'pattern',
  item: 'tax-id',
  core: 'ATU\\d{8}|BE[01]\\d{9}|DE\\d{9}|DK\\d{8}|ES[A-Z]\\d{7}[A-Z\\d]|FI\\d{8}|FR[A-Z\\d]{2}\\d{9}|IE\\d{7}[A-W][A-I]?|IT\\d{11}|NL\\d{9}B\\d{2}|PL\\d{10}|PT\\d{9}|SE\\d{12}',
  boundary: { before: '[A-Za-z0-9_-]', after: '[A-Za-z0-9_-]' },
  gate: { digits: 7 },
  weight: 0.7,
  inText: true,
  examples: {
    match: ['DE123456789', 'NL123456789B01', 'ATU12345678', 'IE1234567A'],
    reject: ['DE12345678', 'XX123456789', 'de123456789', 'DE1234567890'],
  },
  refs: ['Directive 2006/112/EC, art. 215; forms of the largest members'],
});
