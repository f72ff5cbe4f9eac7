import { defineRule } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { judgeProtection } from '../_shared/forms.ts';
import { findItems } from '../_shared/found.ts';

export default defineRule({
  id: 'weak-password',
  title: { en: 'Password in clear text or by a weak hash', ko: '평문 또는 취약한 해시의 비밀번호' },
  severity: 'critical',
  about: {
    en: 'Passwords must be stored one-way, so that they cannot be restored (Safety Measures notice Art. 7(1)). Violated by any value in clear text or by a hash that is fast or broken (MD5, SHA-1, unsalted SHA-2); satisfied where all values are strong hashes (bcrypt, scrypt, Argon2, PBKDF2). Ciphertext is unknown: whether it can be decrypted does not show.',
    ko: '비밀번호는 복호화되지 않도록 일방향 암호화하여 저장해야 합니다(안전성 확보조치 기준 제7조제1항). 평문이거나 빠르게 깨지는 해시(MD5, SHA-1, 솔트 없는 SHA-2)인 값이 하나라도 있으면 위반이고, 모든 값이 안전한 해시(bcrypt, scrypt, Argon2, PBKDF2)이면 충족입니다. 암호문은 복호화할 수 있는지 알 수 없으므로 확인 불가입니다.',
  },
  remedy: {
    en: 'Hash passwords with Argon2id, scrypt or bcrypt and a salt each. Wrap old hashes now, replace them at the next login, and make people whose passwords stood in clear text choose new ones.',
    ko: '비밀번호를 사용자별 솔트와 함께 Argon2id, scrypt 또는 bcrypt로 해시하십시오. 기존 해시는 우선 한 번 더 감싸고 다음 로그인 때 교체하며, 평문으로 저장되었던 비밀번호는 변경하게 하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    findItems(evidence, ({ key }) => key === 'password')
      .filter(({ inText }) => !inText)
      .flatMap((found) =>
        judgeProtection(found, evidence.items, { bad: ['plain', 'weak-hash'], good: ['strong-hash'] }),
      ),
  examples: [
    {
      title: 'clear text',
      evidence: () =>
        evidence({ datasets: [dataset('users', [field('password', { forms: { plain: 1000 } })])] }),
      expect: ['violated'],
    },
    {
      title: 'some by MD5 still',
      evidence: () =>
        evidence({
          datasets: [
            dataset('users', [field('password', { forms: { 'strong-hash': 900, 'weak-hash': 100 } })]),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'bcrypt',
      evidence: () =>
        evidence({ datasets: [dataset('users', [field('password', { forms: { 'strong-hash': 1000 } })])] }),
      expect: ['satisfied'],
    },
    {
      title: 'ciphertext',
      evidence: () =>
        evidence({ datasets: [dataset('users', [field('password', { forms: { encrypted: 1000 } })])] }),
      expect: ['unknown'],
    },
    {
      title: 'only the schema was seen',
      evidence: () =>
        evidence({
          datasets: [
            dataset('users', [field('password', { values: 0 })], { outcome: { status: 'schema-only' } }),
          ],
        }),
      expect: ['unknown'],
    },
    {
      title: 'an empty table',
      evidence: () => evidence({ datasets: [dataset('users', [field('password', { values: 0 })])] }),
      expect: ['not-applicable'],
    },
  ],
});
