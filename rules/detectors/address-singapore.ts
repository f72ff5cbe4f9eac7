import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-singapore',
  kind: 'pattern',
  item: 'address',
  core: "(?:(?:Blk|BLK|Block),? )?\\d{1,4}[A-Z]?,? [A-Za-z][A-Za-z\\d.,' -]{1,50} ?#\\d{2}-\\d{2,4}[A-Z]?(?:[ ,].{1,40})?",
  weight: 0.9,
  examples: {
    match: ['10 Example Road #10-01 Singapore 000000', 'Blk 123 Sample Ave 3 #05-123'],
    reject: ['#10-01', '10 Example Road', 'issue #10-01 of a list'],
  },
  refs: ['Addresses with level and unit, after Singapore Post'],
});
