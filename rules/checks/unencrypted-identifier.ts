import { defineRule, type Item } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { judgeProtection } from '../_shared/forms.ts';
import { findItems } from '../_shared/found.ts';

export default defineRule({
  id: 'unencrypted-identifier',
  title: {
    en: 'Unique identifier, card or account number unencrypted',
    ko: '암호화되지 않은 고유식별정보·카드번호·계좌번호',
  },
  severity: 'high',
  about: {
    en: 'Resident registration, passport, driver’s licence, foreigner registration, card and account numbers and biometric data must be encrypted at rest (PIPA Art. 24(3), 24-2(2); Safety Measures notice Art. 7(2)). Violated by any value in clear text, inside free text as well; satisfied where all values are encrypted, strongly hashed, tokenised or masked, or where the system tells that it encrypts the field itself (Salesforce Shield and encrypted text). A fast hash is unknown: so short a number can be found by trying all of them. For people who are not users, the notice lets a risk analysis decide about numbers other than the resident registration number on an internal network (Art. 7(3)): waive the finding with that analysis as the reason. Resident registration numbers count as critical.',
    ko: '주민등록번호, 여권번호, 운전면허번호, 외국인등록번호, 신용카드번호, 계좌번호, 생체인식정보는 암호화하여 저장해야 합니다(개인정보 보호법 제24조제3항, 제24조의2제2항, 안전성 확보조치 기준 제7조제2항). 자유 입력 본문을 포함해 평문인 값이 하나라도 있으면 위반이고, 모든 값이 암호화·안전한 해시·토큰화·마스킹되어 있거나 시스템이 필드를 직접 암호화한다고 알려 주면(Salesforce Shield, 암호화 텍스트) 충족입니다. 빠른 해시는 짧은 번호를 모두 대입해 되찾을 수 있으므로 확인 불가로 둡니다. 이용자가 아닌 정보주체의 고유식별정보(주민등록번호 제외)를 내부망에 저장할 때는 위험도 분석에 따라 정할 수 있으므로(제7조제3항) 그 분석을 사유로 예외 승인하십시오. 주민등록번호는 심각으로 봅니다.',
  },
  remedy: {
    en: 'Encrypt the column with a key kept outside the database (Art. 7(6)), or replace the values by tokens, and wipe the clear values from backups, exports and free text.',
    ko: '데이터베이스 밖에 보관하는 키로 열을 암호화하거나(제7조제6항) 토큰으로 바꾸고, 백업·내보낸 파일·자유 입력에 남은 평문을 지우십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    findItems(evidence, mustBeEncrypted).flatMap((found) => {
      const results = judgeProtection(found, evidence.items, {
        bad: ['plain'],
        good: ['masked', 'strong-hash', 'encrypted', 'tokenised'],
      });
      const resident = found.item.sensitivity === 'resident-number';
      return results.map((result) =>
        resident && result.status === 'violated' ? { ...result, severity: 'critical' as const } : result,
      );
    }),
  examples: [
    {
      title: 'passport numbers in clear text',
      evidence: () =>
        evidence({ datasets: [dataset('guests', [field('passport', { forms: { plain: 1000 } })])] }),
      expect: ['violated'],
    },
    {
      title: 'a card number inside a note',
      evidence: () =>
        evidence({ datasets: [dataset('orders', [field('free-text', { contains: { 'credit-card': 1 } })])] }),
      expect: ['violated'],
    },
    {
      title: 'ciphertext, and a masked copy for the call centre',
      evidence: () =>
        evidence({
          datasets: [
            dataset('payments', [
              field('credit-card', { name: 'card_enc', forms: { encrypted: 1000 } }),
              field('credit-card', { name: 'card_masked', forms: { masked: 1000 } }),
            ]),
          ],
        }),
      expect: ['satisfied', 'satisfied'],
    },
    {
      title: 'a fast hash of so short a number can be reversed',
      evidence: () =>
        evidence({ datasets: [dataset('staff', [field('rrn', { forms: { 'weak-hash': 1000 } })])] }),
      expect: ['unknown'],
    },
    {
      title: 'clear text in a field that the system stores encrypted',
      evidence: () =>
        evidence({
          datasets: [
            dataset('Contact', [field('passport', { forms: { plain: 1000 } })], {
              dataset: {
                fields: [
                  { name: 'passport', type: 'string', family: 'text', nullable: true, encrypted: true },
                ],
              },
            }),
          ],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'nothing is known of the values',
      evidence: () =>
        evidence({
          datasets: [dataset('staff', [field('rrn', { values: 0 })], { outcome: { status: 'schema-only' } })],
        }),
      expect: ['unknown'],
    },
    {
      title: 'values of a shape that no detector knows',
      evidence: () => evidence({ datasets: [dataset('staff', [field('rrn')])] }),
      expect: ['unknown'],
    },
  ],
});

/** Numbers that the notice names beside the unique identifiers. */
const named: ReadonlySet<string> = new Set(['credit-card', 'bank-account', 'biometric']);

function mustBeEncrypted({ key, sensitivity }: Item): boolean {
  return sensitivity === 'resident-number' || sensitivity === 'unique-identifier' || named.has(key);
}
