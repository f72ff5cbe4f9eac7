import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-germanic',
  kind: 'pattern',
  item: 'address',
  core: '[A-ZÄÖÜ][\\p{Ll}.-]{2,30}(?:straße|strasse|straat) \\d{1,4}[a-z]?',
  boundary: { before: '[\\p{L}\\p{N}]', after: '[\\p{L}\\p{N}]' },
  gate: { token: 9, anchor: 'stra' },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['Musterstraße 12', 'Voorbeeldstraat 7b', 'Beispielstrasse 100'],
    reject: ['Straße 12', 'Musterstraße', 'straat 3'],
  },
});
