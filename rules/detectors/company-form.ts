import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-form',
  kind: 'pattern',
  item: 'company',
  core: '(?:\\(주\\)|㈜|주식회사|\\(유\\)|유한회사|재단법인|사단법인) ?.{1,40}|.{1,40}(?:\\(주\\)|㈜| ?주식회사| ?유한회사)|[^@]{1,60}[ ,](?:Inc|Corp|Ltd|LLC|GmbH|AG|B\\.V|S\\.A|Co|PLC|plc|Oy|AB|S\\.r\\.l|Pty|K\\.K)\\.?(?:,? ?Ltd\\.?)?',
  gate: { minLength: 3 },
  weight: 0.88,
  examples: {
    match: ['(주)가온', '나래 주식회사', '다솜㈜', 'Example Corp.', 'Mailhaven Oy'],
    reject: ['가온', 'example corp.com'],
  },
  refs: ['Legal forms of companies'],
});
