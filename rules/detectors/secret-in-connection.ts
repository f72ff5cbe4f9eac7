import { defineDetector } from '../../src/sdk/index.ts';
import { between } from './_shared/between.ts';
import { notTold } from './_shared/given.ts';

export default defineDetector({
  id: 'secret-in-connection',
  kind: 'pattern',
  item: 'password',
  ...between([['[a-z][a-z\\d+.-]{1,20}://[^\\s:/@]{0,100}:', '@[\\w.-]{1,200}']], '[^\\s/@]{3,200}', notTold),
  boundary: { before: '[A-Za-z0-9]' },
  gate: { anchor: '://' },
  weight: 0.98,
  inText: true,
  examples: {
    match: [
      'postgres://someone:not-a-secret@db.example.com',
      'https://user:pass@example.com',
      'redis://:not-a-secret@cache.example.com',
    ],
    reject: [
      'https://example.com/@user',
      'postgres://db.example.com',
      'mailto:someone@example.com',
      'https://oauth2:${GIT_TOKEN}@git.example.com',
      'postgres://app:<password>@db.example.com',
      'amqp://app:****@queue.example.com',
    ],
  },
  refs: ['RFC 3986, user information with a password'],
});
