import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-mixed',
  kind: 'pattern',
  item: 'password',
  core: '(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9!#$%^&~]{5,14}[!@#$%^&~][A-Za-z0-9!@#$%^&~]{0,9}',
  gate: { has: ['digit'], any: ['lower', 'upper'] },
  weight: 0.05,
  examples: {
    match: ['gaon12!', 'na3re@2024', 'Dasom77#', '8k^Zx!7r@Q'],
    reject: ['gaon12', 'gaon1***', '1234!!', 'gaon!!', 'kim1@example.com'],
  },
  refs: ['Letters, digits and a sign, as rules for passwords ask for them'],
});
