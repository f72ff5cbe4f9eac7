import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email-in-url',
  kind: 'pattern',
  item: 'email',
  core: '[\\w.+-]{1,64}%40(?:[A-Za-z\\d-]{1,63}\\.){1,8}[A-Za-z]{2,24}',
  boundary: { before: '[\\w.+@-]', after: '[A-Za-z\\d]' },
  gate: { anchor: '%40' },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['someone%40example.com', 'a.b%40mail.example.co.kr'],
    reject: ['100%40', 'someone@example.com', '%40example.com'],
  },
  refs: ['RFC 3986, percent-encoding: logged URLs carry addresses so'],
});
