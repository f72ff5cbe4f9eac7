import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'image-inline',
  kind: 'pattern',
  item: 'photo',
  core: 'data:image/[a-z+.-]{2,20}(?:;[a-z-]{1,20}=[\\w-]{1,40})?;base64,[A-Za-z0-9+/]{16,}={0,2}',
  weight: 0.15,
  examples: {
    match: [
      `data:image/png;base64,${'iVBORw0K'.repeat(4)}`,
      `data:image/svg+xml;base64,${'PHN2Zw'.repeat(4)}`,
    ],
    reject: [`data:text/plain;base64,${'aGVsbG8g'.repeat(4)}`, 'data:image/png;base64,'],
  },
  refs: ['RFC 2397; a picture of anything, of a person only beside people'],
});
