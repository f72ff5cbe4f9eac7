import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'address-unit-us',
  kind: 'pattern',
  item: 'address',
  core: `\\d{1,6}[A-Za-z]? (?:[${letters}\\d.'-]{1,20} ){0,4}[A-Za-z][${letters}\\d.'-]{0,19} (?:Apt|Apartment|Suite|Ste|Unit|Floor|Room|#)\\.? ?[\\dA-Z][\\w-]{0,6}`,
  weight: 0.85,
  examples: {
    match: ['978 Example Extension Suite 66', '12 Sample Wynd Apt 4B'],
    reject: ['Suite 66', 'Example Suite 66'],
  },
});
