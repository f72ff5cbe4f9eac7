import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'company-form-western',
  kind: 'pattern',
  item: 'company',
  core: `[${letters}\\d][${letters}\\d &.,'-]{0,50}[ ,](?:A(?:ssociates|IR LINES|IRLINES?|irlines?|IRWAYS|irways|SA?|/S|B|G)|B(?:ankshares|ancorp|\\.?V)|C(?:ORPORATION|orporation|OMPANY|ompany|linic|ORP|orp|O|o)|Enterprises|Foundation|G(?:ROUP|roup|mbH)|H(?:ealth System|OLDINGS?|oldings?|ospital)|I(?:ndustries|nsurance|NC|nc)|K(?:\\.?K|ft|G)|L(?:aboratories|\\.L\\.C|imited|tda|LC|LP|TD|td)|M(?:edical Center|edical Group)|N\\.?V|O(?:yj?|HG)|P(?:harmaceuticals|artners|ty Ltd|vt Ltd|LC)|S(?:\\.A\\. de C\\.V|\\.?A\\.?S|\\.?p\\.?A|\\.?r\\.?l|\\.?A|ARL)|Technologies)\\.?\\*?|[A-Z][${letters}\\d &.,'-]{0,50}[ ,](?:a\\.s|plc|s\\.?r\\.?[ol])\\.?\\*?`,
  coverage: 0.5,
  weight: 0.88,
  examples: {
    match: ['Example Trading Inc.', 'Muster GmbH', 'Sample & Sons, Ltd'],
    reject: ['Inc', 'Sample and sons'],
  },
  refs: ['Legal forms of companies'],
});
