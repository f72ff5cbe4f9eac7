import type { Claim } from '../core/policy.ts';
import type { Text } from '../core/text.ts';

const words: Record<Claim['kind'], Text> = {
  tls: { en: 'Transport encrypted by TLS', ko: '전송 구간 TLS 암호화' },
  'encryption-at-rest': { en: 'Stored data encrypted', ko: '저장 데이터 암호화' },
  'data-centre': { en: 'Data centre', ko: '데이터센터' },
  'no-training': { en: 'No training of models', ko: '모델 학습에 이용하지 않음' },
  'zero-logging': { en: 'No logging for those who choose so', ko: '선택한 고객의 요청 내용을 기록하지 않음' },
  'authorised-access': { en: 'Access for authorised people alone', ko: '권한 있는 사람만 접근' },
  'immediate-deletion': { en: 'Deletion at once, on request', ko: '요구 시 즉시 삭제' },
  'anonymous-analytics': { en: 'Analytics without personal data', ko: '개인을 식별하지 않는 분석' },
};

/** A safety claim as the policy puts it, else in our words. */
export function claimText(claim: Claim): Text {
  const detail = 'minimum' in claim ? claim.minimum : 'country' in claim ? claim.country : '';
  const more = 'algorithm' in claim && claim.algorithm ? ` (${claim.algorithm})` : detail && ` ${detail}`;
  const say = (language: keyof Text) => claim.text?.[language] ?? `${words[claim.kind][language]}${more}`;
  return { en: say('en'), ko: say('ko') };
}
