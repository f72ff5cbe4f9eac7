import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-form-western',
  kind: 'pattern',
  item: 'company',
  core: "[\\p{L}\\p{N}][\\p{L}\\p{N} &.,'-]{0,50}[ ,](?:Inc|INC|LLC|L\\.L\\.C|LLP|Ltd|LTD|Limited|GmbH|AG|KG|OHG|Corp|CORP|Corporation|CORPORATION|Co|CO|Company|COMPANY|PLC|plc|B\\.?V|N\\.?V|S\\.?A|S\\.?A\\.?S|SARL|S\\.?r\\.?l|s\\.?r\\.?[ol]|a\\.s|S\\.?p\\.?A|S\\.A\\. de C\\.V|Ltda|Pty Ltd|Pvt Ltd|Oyj?|AB|ASA?|A/S|Kft|K\\.?K|Group|GROUP|Holdings?|HOLDINGS?|Airlines?|AIRLINES?|AIR LINES|Airways|AIRWAYS|Industries|Enterprises|Associates|Partners|Bancorp|Bankshares|Hospital|Clinic|Medical Center|Medical Group|Health System|Foundation|Insurance|Technologies|Laboratories|Pharmaceuticals)\\.?\\*?",
  gate: { minLength: 4, maxLength: 115, has: ['upper'], any: ['space', 'comma'] },
  coverage: 0.5,
  weight: 0.88,
  examples: {
    match: ['Example Trading Inc.', 'Muster GmbH', 'Sample & Sons, Ltd'],
    reject: ['Inc', 'Sample and sons'],
  },
  refs: ['Legal forms of companies'],
});
