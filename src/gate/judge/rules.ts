import type { Severity } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';

export interface GateRule {
  readonly severity: Severity;
  readonly title: Text;
  readonly remedy: Text;
}

/** The gate's own rules, beside the checks that audits have too. */
export const gateRules = {
  'undeclared-field': {
    severity: 'high',
    title: { en: 'Personal data that nobody declared', ko: '선언하지 않은 개인정보 필드' },
    remedy: {
      en: 'Declare the field in the lock after review (`gamsa gate --fix` writes the entry), or do not add it.',
      ko: '검토 후 잠금 파일에 필드를 적거나(`gamsa gate --fix`가 항목을 써 줍니다) 추가하지 마십시오.',
    },
  },
  'declaration-pending': {
    severity: 'medium',
    title: { en: 'Declaration that awaits review', ko: '검토를 기다리는 항목' },
    remedy: {
      en: 'A reviewer decides: `gamsa lock --confirm PLACE --by NAME`, or `--not-personal`.',
      ko: '검토자가 결정하십시오: `gamsa lock --confirm 위치 --by 이름` 또는 `--not-personal`.',
    },
  },
  'declaration-outdated': {
    severity: 'medium',
    title: { en: 'Declaration of a field that has changed', ko: '필드가 바뀐 항목' },
    remedy: {
      en: 'Review the field again: its type or what it holds is no longer what was decided about. `gamsa gate --fix` writes the entry anew, to be confirmed.',
      ko: '결정 당시와 타입이나 내용이 달라졌으므로 다시 검토하십시오. `gamsa gate --fix`가 확인할 항목을 새로 써 줍니다.',
    },
  },
  'decision-needed': {
    severity: 'low',
    title: { en: 'Field that may hold personal data', ko: '개인정보일 수 있는 필드' },
    remedy: {
      en: 'Decide: write the field into the lock as confirmed or as not-personal.',
      ko: '잠금 파일에 확인(confirmed) 또는 개인정보 아님(not-personal)으로 결정을 적으십시오.',
    },
  },
  'declaration-removed': {
    severity: 'high',
    title: { en: 'Declaration removed while the field stays', ko: '필드는 남아 있는데 삭제된 항목' },
    remedy: {
      en: 'Put the entry back into the lock, or drop the field too.',
      ko: '잠금 파일에 항목을 되돌리거나 필드도 함께 삭제하십시오.',
    },
  },
  'declaration-stale': {
    severity: 'low',
    title: { en: 'Declaration of a field that is gone', ko: '없어진 필드의 항목' },
    remedy: {
      en: 'Remove the entry from the lock (`gamsa gate --fix` does); where the field was renamed, decide about it under its new name.',
      ko: '잠금 파일에서 항목을 지우십시오(`gamsa gate --fix`로 지울 수 있습니다). 이름이 바뀌었으면 새 이름으로 결정하십시오.',
    },
  },
  'dataset-without-retention': {
    severity: 'high',
    title: { en: 'New personal data without a retention', ko: '보유기간이 정해지지 않은 개인정보' },
    remedy: {
      en: 'Add the dataset to the data map with the activity it serves and the clock its retention counts from.',
      ko: '데이터 맵에 처리업무와 보유기간의 기산 필드(clock)를 적으십시오.',
    },
  },
  'clock-dropped': {
    severity: 'high',
    title: { en: 'Clock of a retention dropped', ko: '보유기간 기산 필드 삭제' },
    remedy: {
      en: 'Keep the column, or name another clock in the data map.',
      ko: '필드를 유지하거나 데이터 맵에 다른 기산 필드를 적으십시오.',
    },
  },
  'purpose-not-served': {
    severity: 'medium',
    title: {
      en: 'Declared for a purpose that the dataset does not serve',
      ko: '데이터셋의 처리업무가 아닌 목적',
    },
    remedy: {
      en: 'Correct `serves` of the field in the lock, or name the activity in the data map.',
      ko: '잠금 파일의 필드별 `serves`를 바로잡거나 데이터 맵에 처리업무를 적으십시오.',
    },
  },
  'comment-contradicts': {
    severity: 'medium',
    title: { en: 'Comment that contradicts the classification', ko: '분류와 어긋나는 주석' },
    remedy: {
      en: 'Correct the comment or the declaration in the lock.',
      ko: '주석이나 잠금 파일의 항목을 바로잡으십시오.',
    },
  },
  'personal-data-in-seed': {
    severity: 'medium',
    title: { en: 'Values like personal data in a migration', ko: '마이그레이션에 있는 개인정보 형태의 값' },
    remedy: {
      en: 'Take the rows out of the repository, or use values that cannot be those of a person.',
      ko: '저장소에서 해당 행을 빼거나 실제 사람의 것일 수 없는 값을 쓰십시오.',
    },
  },
  'ignore-invalid': {
    severity: 'medium',
    title: { en: 'Ignore comment without rule, date or reason', ko: '점검·기한·사유가 없는 무시 주석' },
    remedy: {
      en: 'Write `-- gamsa-ignore RULE until=YYYY-MM-DD reason=…`.',
      ko: '`-- gamsa-ignore 점검 until=YYYY-MM-DD reason=…` 형식으로 쓰십시오.',
    },
  },
  'ignore-expired': {
    severity: 'medium',
    title: { en: 'Ignore comment that has expired', ko: '기한이 지난 무시 주석' },
    remedy: { en: 'Mend what it accepted, or renew it.', ko: '허용한 문제를 고치거나 기한을 갱신하십시오.' },
  },
  'ignore-unused': {
    severity: 'low',
    title: { en: 'Ignore comment that matches nothing', ko: '쓰이지 않는 무시 주석' },
    remedy: { en: 'Remove it.', ko: '삭제하십시오.' },
  },
} as const satisfies Record<string, GateRule>;

export type GateRuleId = keyof typeof gateRules;

/** Checks of audits that a schema alone answers. */
export const sharedChecks: ReadonlySet<string> = new Set([
  'item-not-declared',
  'optional-item-required',
  'resident-number-without-law',
  'unique-identifier-without-basis',
  'sensitive-item-without-basis',
]);
