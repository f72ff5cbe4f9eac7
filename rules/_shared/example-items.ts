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
  entry('email', 'e-mail address', '이메일', 'personal', identifying),
  entry('phone', 'telephone number', '전화번호', 'personal', identifying),
  entry('mobile-phone', 'mobile phone number', '휴대전화번호', 'personal', identifying),
  entry('address', 'postal address', '주소', 'personal', identifying),
  entry('address-part', 'part of an address', '주소의 일부', 'context', { partOf: 'address' }),
  entry('date-of-birth', 'date of birth', '생년월일', 'personal'),
  entry('company', 'company', '회사명', 'context'),
  entry('department', 'department', '부서', 'context'),
  entry('rrn', 'resident registration number', '주민등록번호', 'resident-number', identifying),
  entry('passport', 'passport number', '여권번호', 'unique-identifier', identifying),
  entry('health', 'health', '건강', 'sensitive'),
  entry('password', 'password', '비밀번호', 'authentication'),
  entry('api-key', 'API key', 'API 키', 'authentication', identifying),
  entry('credit-card', 'card number', '카드번호', 'financial', identifying),
  entry('ip-address', 'IP address', 'IP 주소', 'personal', identifying),
  entry('url', 'visited address', '접속 URL', 'personal'),
  entry('visit-time', 'time of an activity', '접속·이용 일시', 'context'),
  entry('request-time', 'time of a request', '요청 일시', 'context'),
  entry('prompt', 'prompt', '프롬프트(입력 내용)', 'content'),
  entry('token-usage', 'token usage', '토큰 사용량', 'context'),
  entry('free-text', 'free text', '자유 서술', 'content'),
  entry('record-time', 'time of the record itself', '레코드 생성·변경 일시', 'none'),
];

export const exampleItems: ItemCatalogue = new Map(entries.map((item) => [item.key, item]));
