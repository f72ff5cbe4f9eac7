import { defineDetector } from '../../src/sdk/index.ts';
import { stateCodes, states } from '../dictionaries/towns.ts';

const titled = (name: string) => name.replace(/(?:^| )(?!of)\p{L}/gu, (letter) => letter.toUpperCase());

const known = [...[...states].map(titled), ...[...stateCodes].map((code) => code.toUpperCase())].join('|');

export default defineDetector({
  id: 'town-state',
  kind: 'pattern',
  item: 'address-part',
  core: `\\p{Lu}[\\p{L} .'-]{1,30}(?:, (?:${known})| (?:County|Parish|Prefecture|Township|Borough))`,
  gate: { minLength: 6, maxLength: 100, has: ['space', 'upper'] },
  weight: 0.48,
  examples: {
    match: ['Springfield, Illinois', 'Sampleton, NY', 'Orange County'],
    reject: ['Example, Jennifer', 'County', 'springfield, illinois'],
  },
});
