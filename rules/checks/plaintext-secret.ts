import { defineRule } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { judgeProtection } from '../_shared/forms.ts';
import { findItems } from '../_shared/found.ts';

export default defineRule({
  id: 'plaintext-secret',
  title: { en: 'Secret or API key in clear text', ko: '평문으로 저장된 API 키·비밀정보' },
  severity: 'high',
  about: {
    en: 'API keys, tokens and other data that prove who one is must be encrypted where they are stored (Safety Measures notice Art. 7(1)). A hash is enough, for such keys need only be compared; of keys that are all hexadecimal digits in the length of one (64 for SHA-256) it does not show which they are. Secrets and passwords inside free text, logs and prompts stand in clear text as well. Columns of passwords are for weak-password.',
    ko: 'API 키와 토큰 등 인증정보는 암호화하여 저장해야 합니다(안전성 확보조치 기준 제7조제1항). 비교만 하면 되는 키는 해시로도 충분합니다. 모든 값이 해시와 같은 길이(SHA-256은 64자)의 16진수로 된 키는 키 그대로인지 해시인지 알 수 없습니다. 자유 입력, 로그, 프롬프트 본문에 든 비밀정보와 비밀번호도 평문으로 봅니다. 비밀번호 열은 weak-password 점검에서 다룹니다.',
  },
  remedy: {
    en: 'Store a hash of each key and show the key only once, or encrypt the column with a key from a key management service. Revoke the secrets that stood in clear text, and strip secrets from logs before they are written.',
    ko: '키는 발급할 때 한 번만 보여 주고 해시로 저장하거나, 키 관리 서비스의 키로 열을 암호화하십시오. 평문으로 노출된 비밀정보는 폐기하고, 로그를 쓰기 전에 비밀정보를 지우십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    findItems(evidence, ({ sensitivity }) => sensitivity === 'authentication')
      .filter(({ item, inText }) => inText || item.key !== 'password')
      .flatMap((found) =>
        judgeProtection(found, evidence.items, {
          bad: ['plain'],
          good: ['masked', 'weak-hash', 'strong-hash', 'encrypted', 'tokenised'],
        }),
      ),
  examples: [
    {
      title: 'API keys as they are',
      evidence: () =>
        evidence({ datasets: [dataset('requests', [field('api-key', { forms: { plain: 1000 } })])] }),
      expect: ['violated'],
    },
    {
      title: 'their hashes',
      evidence: () =>
        evidence({ datasets: [dataset('requests', [field('api-key', { forms: { 'strong-hash': 1000 } })])] }),
      expect: ['satisfied'],
    },
    {
      title: 'a key inside an error log',
      evidence: () =>
        evidence({ datasets: [dataset('errors', [field('free-text', { contains: { 'api-key': 2 } })])] }),
      expect: ['violated'],
    },
    {
      title: 'only the schema was seen',
      evidence: () =>
        evidence({
          datasets: [
            dataset('keys', [field('api-key', { values: 0 })], { outcome: { status: 'schema-only' } }),
          ],
        }),
      expect: ['unknown'],
    },
    {
      title: 'columns of passwords are another check’s',
      evidence: () =>
        evidence({ datasets: [dataset('users', [field('password', { forms: { plain: 1000 } })])] }),
      expect: [],
    },
  ],
});
