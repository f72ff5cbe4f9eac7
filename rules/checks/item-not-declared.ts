import {
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type PersonalField,
  type Result,
  type Severity,
} from '../../src/sdk/index.ts';
import { dataset, evidence, examplePolicy, field } from '../_shared/example.ts';
import { doubtWords, ownDatasets, personalFields, placeOf } from '../_shared/fields.ts';
import { covers, declaredFor, isAlike, mustBeDeclared } from '../_shared/promise.ts';
import { capital, listTexts, percent } from '../_shared/words.ts';

export default defineRule({
  id: 'item-not-declared',
  title: { en: 'Item not declared for the purpose', ko: '처리방침에 없는 수집 항목' },
  severity: 'high',
  about: {
    en: 'Only the items that the policy declares for a purpose may be kept for it (PIPA Art. 16(1); items are a mandatory part of the policy, Decree Art. 31(1)). Each field of a mapped dataset is compared with the required and optional items of all activities that the dataset serves, the items of their retentions, and the items collected automatically. A wider item covers its parts (address covers a postal code). Free text, record times and the times of a consent need no declaration. Context (company, department) counts with low severity, secrets other than identifying items with medium. A field is unknown, not violated, where its classification is unclear or a declared item is a close second.',
    ko: '처리 목적에 필요하다고 처리방침에 밝힌 항목만 보유할 수 있습니다(개인정보 보호법 제16조제1항, 시행령 제31조제1항). 데이터 맵에 있는 데이터셋의 각 필드를 그 데이터셋이 쓰이는 모든 업무의 필수·선택 항목, 보유기간별 항목, 자동 수집 항목과 비교합니다. 넓은 항목은 그 일부를 포함합니다(주소는 우편번호를 포함). 자유 입력란, 기록 시각, 동의 시각은 밝힐 항목으로 보지 않습니다. 회사명·부서 같은 맥락 정보는 낮음, 인증정보는 중간 심각도로 봅니다. 분류가 불분명하거나 밝힌 항목이 근소한 차이의 차순위이면 위반이 아니라 확인 불가로 둡니다.',
  },
  remedy: {
    en: 'Delete the column and stop collecting the item, or declare it in the policy (with consent or another basis) for an activity that the dataset serves.',
    ko: '열을 삭제하고 수집을 중단하거나, 동의 등 근거를 갖추어 데이터셋이 쓰이는 업무의 수집 항목으로 처리방침에 밝히십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    ownDatasets(evidence)
      .filter(({ serves }) => serves.length > 0)
      .flatMap((dataset) =>
        personalFields(dataset, evidence.items)
          .filter(({ item }) => mustBeDeclared(item))
          .map((field) => judge(dataset, field, evidence)),
      ),
  examples: [
    {
      title: 'a date of birth among inquiries',
      evidence: () =>
        evidence({
          datasets: [
            dataset('inquiries', [field('date-of-birth'), field('name')], { serves: ['inquiries'] }),
          ],
        }),
      expect: ['violated', 'satisfied'],
    },
    {
      title: 'one of two activities declares it',
      evidence: () =>
        evidence({
          datasets: [dataset('people', [field('mobile-phone')], { serves: ['newsletter', 'inquiries'] })],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'an address covers its parts',
      evidence: () =>
        evidence({ datasets: [dataset('inquiries', [field('address-part')], { serves: ['inquiries'] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'the time of a request is the time of a visit by another name',
      evidence: () => {
        const automatic = {
          items: ['visit-time'],
          tools: [],
          retention: [{ unspecified: true as const }],
          purposes: [],
          basis: { ground: 'consent' as const },
        };
        return evidence({
          policy: { ...examplePolicy, automatic },
          datasets: [dataset('inquiries', [field('request-time')], { serves: ['inquiries'] })],
        });
      },
      expect: ['satisfied'],
    },
    {
      title: 'a phone column without values may hold the declared mobile numbers',
      evidence: () =>
        evidence({
          datasets: [dataset('inquiries', [field('phone', { values: 0 })], { serves: ['inquiries'] })],
        }),
      expect: ['unknown'],
    },
    {
      title: 'an unclear column',
      evidence: () =>
        evidence({
          datasets: [dataset('inquiries', [field('passport', { unclear: true })], { serves: ['inquiries'] })],
        }),
      expect: ['unknown'],
    },
    {
      title: 'free text and record times need no declaration',
      evidence: () =>
        evidence({
          datasets: [
            dataset('inquiries', [field('free-text'), field('record-time')], { serves: ['inquiries'] }),
          ],
        }),
      expect: [],
    },
  ],
});

/** A declared item this likely beside the best one makes a verdict of violation too bold. */
const closeSecond = 0.2;

function judge(dataset: DatasetEvidence, field: PersonalField, { policy, items }: Evidence): Result {
  const { item, classification } = field;
  const declared = declaredFor(dataset, policy);
  const titles = listTexts(dataset.serves.map(({ activity }) => activity.title));
  const activity = dataset.serves.length === 1 ? dataset.serves[0]?.activity.id : undefined;
  const result = {
    place: placeOf(dataset, field),
    item: item.key,
    ...(activity !== undefined && { activity }),
  };
  if (covers(declared, item, items)) {
    const message = {
      en: `${capital(item.name.en)} is declared for ${titles.en}`,
      ko: `${item.name.ko} 항목은 ‘${titles.ko}’ 업무의 처리방침에 있습니다`,
    };
    return { ...result, status: 'satisfied', message };
  }
  const severity = severityOf(field);
  const second = classification.runnersUp.some(
    (next) => declared.has(next.item) && next.confidence >= closeSecond,
  );
  const untold = classification.values === 0 && [...declared].some((key) => isAlike(key, item.key));
  if (classification.unclear || second || untold) {
    const doubt = doubtWords(field, items);
    const message = {
      en: `Probably ${doubt.en}; whether that is declared for ${titles.en} cannot be told`,
      ko: `${doubt.ko} 항목으로 보이나 ‘${titles.ko}’ 업무의 처리방침에 있는 항목인지 알 수 없습니다`,
    };
    return { ...result, status: 'unknown', message, severity };
  }
  const sure = percent(classification.confidence);
  const message = {
    en: `Holds ${item.name.en} (confidence ${sure.en}), which the policy does not declare for ${titles.en}`,
    ko: `${item.name.ko} 항목(확신도 ${sure.ko})은 ‘${titles.ko}’ 업무의 처리방침에 없습니다`,
  };
  return { ...result, status: 'violated', message, severity };
}

function severityOf({ item }: PersonalField): Severity {
  if (item.sensitivity === 'context') return 'low';
  return item.sensitivity === 'authentication' ? 'medium' : 'high';
}
