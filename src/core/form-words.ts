import type { Form } from './detector.ts';
import type { Text } from './text.ts';

/** How values stand, in words. */
export const formWords: Record<Form, Text> = {
  plain: { en: 'plain', ko: '평문' },
  masked: { en: 'masked', ko: '마스킹' },
  'weak-hash': { en: 'weakly hashed', ko: '취약한 해시' },
  'strong-hash': { en: 'hashed', ko: '해시' },
  encrypted: { en: 'encrypted', ko: '암호화' },
  tokenised: { en: 'tokenised', ko: '토큰화' },
};
