import type { Item, ItemCatalogue, Sensitivity } from '../../src/sdk/index.ts';

const entry = (
  key: string,
  en: string,
  ko: string,
  sensitivity: Sensitivity,
  more: { identifying?: boolean; partOf?: string } = {},
): Item => ({ key, name: { en, ko }, sensitivity, identifying: more.identifying ?? false, ...more });

const identifying = { identifying: true };

/** The part of the taxonomy that the examples of the checks speak of; a test holds it to `rules/items`. */
const entries: readonly Item[] = [
  entry('name', 'name', '이름', 'personal', identifying),
  entry('email', 'e-mail', '이메일', 'personal', identifying),
  entry('phone', 'phone', '전화번호', 'personal', identifying),
  entry('mobile-phone', 'mobile phone', '휴대전화', 'personal', identifying),
  entry('address', 'address', '주소', 'personal', identifying),
  entry('address-part', 'part of an address', '주소 일부', 'personal', { partOf: 'address' }),
  entry('date-of-birth', 'date of birth', '생년월일', 'personal'),
  entry('company', 'company', '회사명', 'context'),
  entry('department', 'department', '부서', 'context'),
  entry('rrn', 'resident registration number', '주민등록번호', 'resident-number', identifying),
  entry('passport', 'passport number', '여권번호', 'unique-identifier', identifying),
  entry('health', 'health', '건강 정보', 'sensitive'),
  entry('password', 'password', '비밀번호', 'authentication'),
  entry('api-key', 'API key', 'API 키', 'authentication', identifying),
  entry('credit-card', 'card number', '카드번호', 'financial', identifying),
  entry('ip-address', 'IP address', 'IP 주소', 'personal'),
  entry('prompt', 'prompt', '프롬프트', 'content'),
  entry('token-usage', 'token usage', '토큰 사용량', 'context'),
  entry('free-text', 'free text', '자유 입력란', 'content'),
  entry('record-time', 'time of the record', '기록 시각', 'none'),
];

export const exampleItems: ItemCatalogue = new Map(entries.map((item) => [item.key, item]));
