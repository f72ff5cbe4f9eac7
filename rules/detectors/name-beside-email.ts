import { defineDetector, isKoreanName, namePattern as koreanPattern } from '../../src/sdk/index.ts';
import { isPerson, namePattern } from './_shared/people-en.ts';

const address = '[\\w.%+-]{1,64}@[A-Za-z\\d.-]{1,200}\\.[A-Za-z]{2,24}';
/** What a part of a firm ends in. */
const office = /[팀실처국청점과부]$/;
const korean = new RegExp(`^${koreanPattern}`, 'u');

export default defineDetector({
  id: 'name-beside-email',
  kind: 'pattern',
  item: 'name',
  // In a text the address is a match of its own.
  core: `(?:${koreanPattern}|${namePattern})["']? ?[<\\[(](?:mailto:)?(?:(?=${address})|${address})`,
  boundary: { before: '[\\p{L}\\d]' },
  gate: { has: ['at'], holds: '[<\\[(](?:mailto:)?[\\w.%+-]{1,64}@' },
  validate: (text) => {
    const name = text.replace(/["']? ?[<[(].*$/s, '');
    return korean.test(name) ? !office.test(name) && isKoreanName(name, 1) : isPerson(name);
  },
  weight: 0.86,
  inText: true,
  labelled: true,
  examples: {
    match: ['김민수 <minsu@example.com', 'Jennifer Example <je@example.com', '박지우(jiwoo@example.com'],
    reject: [
      '고객센터 <help@example.com',
      '홍보팀 <pr@example.com',
      'Customer Support <help@example.com',
      '김민수 <',
      'Jennifer Example (staff',
    ],
  },
  refs: ['RFC 5322, name-addr, as replies and signatures quote it'],
});
