import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-form-western',
  kind: 'pattern',
  item: 'company',
  core: "[\\p{L}\\p{N}][\\p{L}\\p{N} &.,'-]{0,50}[ ,](?:Inc|LLC|LLP|Ltd|Limited|GmbH|AG|KG|Corp|Corporation|Co|Company|PLC|plc|B\\.?V|N\\.?V|S\\.?A|S\\.?A\\.?S|SARL|S\\.?r\\.?l|S\\.?p\\.?A|Pty Ltd|Oy|AB|A/S|Group|Holdings)\\.?",
  gate: { minLength: 4, maxLength: 115, has: ['upper'], any: ['space', 'comma'] },
  weight: 0.88,
  examples: {
    match: ['Example Trading Inc.', 'Muster GmbH', 'Sample & Sons, Ltd'],
    reject: ['Inc', 'Sample and sons'],
  },
  refs: ['Legal forms of companies'],
});
