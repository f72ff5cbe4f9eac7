import { z } from 'zod';
import type { Text } from './text.ts';

/** Building blocks that the file formats share. Descriptions end up in the JSON Schemas that editors show. */

/** A text in one language, or in both. A single string stands for both. */
export const textSchema = z
  .union([z.string().min(1), z.strictObject({ en: z.string().min(1), ko: z.string().min(1) })])
  .transform((text) => (typeof text === 'string' ? { en: text, ko: text } : text))
  .describe('A text: one string, or { en, ko }');

/** A short stable name in kebab-case. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in lower case, digits and hyphens (kebab-case)')
  .describe('A short stable name in kebab-case');

export const dateSchema = z.iso.date('a date as YYYY-MM-DD').describe('A calendar date, YYYY-MM-DD');

/** Years, months, weeks and days only: no law counts retention in hours. Below 1,600 years, so that no date leaves our era. */
export const periodSchema = z
  .string()
  .regex(
    /^P(?!$)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,4}W)?(\d{1,5}D)?$/,
    'an ISO 8601 period such as P3Y, P12M or P30D',
  )
  .describe('An ISO 8601 period: P3Y, P12M, P30D');

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country as two letters (ISO 3166-1 alpha-2), e.g. KR')
  .describe('ISO 3166-1 alpha-2, e.g. KR');

/** When an entry of a policy or a rule pack is in force: `from` is the first day, `to` the last. */
export const inForceSchema = z
  .strictObject({ from: dateSchema.optional(), to: dateSchema.optional() })
  .refine(({ from = '', to = '9999' }) => from <= to, { error: 'a `from` that is not after its `to`' })
  .describe('First and last day on which this entry is in force; open where left out');

export const itemKeySchema = z
  .string()
  .min(1)
  .describe(
    'Key of an item in the taxonomy (gamsa rules --items), or of one of your own (for editors: of several words, acme-member-number)',
  );

/** What schemas say was expected, in Korean: a schema itself knows one message each. */
const korean = new Map(
  Object.entries({
    'a name in lower case, digits and hyphens (kebab-case)':
      '영문 소문자, 숫자, 하이픈으로 된 이름(kebab-case)',
    'a date as YYYY-MM-DD': 'YYYY-MM-DD 형식의 날짜',
    'an ISO 8601 period such as P3Y, P12M or P30D': 'P3Y, P12M, P30D와 같은 ISO 8601 기간',
    'a country as two letters (ISO 3166-1 alpha-2), e.g. KR': '두 글자 국가 코드(ISO 3166-1 alpha-2), 예: KR',
    'a retention with `keep`, `until`, or `unspecified: true`':
      '`keep`, `until`, `unspecified: true` 중 하나가 있는 보유기간',
    'a `from` that is not after its `to`': '`to`보다 늦지 않은 `from`',
    'a retention that either has a period or is `unspecified: true`':
      '기간이 있거나 `unspecified: true`인 보유기간(둘 다는 안 됨)',
    'true, false, or an algorithm such as AES-256': 'true, false 또는 AES-256과 같은 알고리즘',
    'a `rule`, an `at`, or both': '`rule`, `at` 또는 둘 다',
    'a waiver that is not `created` after it `expires`': '`created`가 `expires`보다 늦지 않은 예외',
    'either a `fingerprint` or a `match` in a waiver': '예외에는 `fingerprint`와 `match` 중 하나만',
    'a place in the policy, such as transfers.google': '처리방침 안의 위치, 예: transfers.google',
    'an `item`, except where the decision is not-personal': '`item` (결정이 not-personal이면 없어야 함)',
    '`by`: who decided': '`by`: 결정한 사람',
    'a `reason` why it is no personal data': '개인정보가 아닌 `reason`(사유)',
  }),
);

/** A schema's message in both languages: what was expected there, to stand after "expected". */
export function expects({ en, ko }: Text): string {
  korean.set(en, ko);
  return en;
}

/** The Korean for one of the schemas' own messages. */
export function koreanOf(message: string): string | undefined {
  return korean.get(message);
}
