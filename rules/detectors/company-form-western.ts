import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-form-western',
  kind: 'pattern',
  item: 'company',
  core: '[^@]{1,60} (?:Inc|Corp|Ltd|LLC|LLP|GmbH|AG|B\\.V|BV|S\\.A|SA|SAS|Co|PLC|plc|Oy|AB|S\\.r\\.l|Pty|K\\.K)\\.?(?:,? ?Ltd\\.?)?',
  gate: { minLength: 4, has: ['space'], any: ['upper', 'lower'] },
  weight: 0.85,
  examples: {
    match: ['Example Corp.', 'Mailhaven Oy', 'Sample, Inc.', 'Sample Co., Ltd.'],
    reject: ['example corp.com', 'Corp.', 'Incorporated example'],
  },
  refs: ['Legal forms of companies'],
});
