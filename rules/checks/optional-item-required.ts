import {
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type PersonalField,
  type Result,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { doubtWords, ownDatasets, personalFields, placeOf } from '../_shared/fields.ts';
import { lineage } from '../_shared/promise.ts';
import { capital } from '../_shared/words.ts';

export default defineRule({
  id: 'optional-item-required',
  title: { en: 'Optional item that cannot be left out', ko: '선택 항목의 필수 입력' },
  severity: 'medium',
  about: {
    en: 'An item that the policy calls optional must be possible to leave out (PIPA Art. 16(2), (3)). The column of such an item may not be NOT NULL, unless the database fills it by a default. An item that any activity of the dataset requires is not optional there. Where an activity requires nothing at all, taking part is itself voluntary, and the severity is low.',
    ko: '처리방침에서 선택이라고 밝힌 항목은 입력하지 않아도 되어야 합니다(개인정보 보호법 제16조제2항·제3항). 그 열은 기본값이 채워지는 경우가 아니면 NOT NULL이어서는 안 됩니다. 데이터셋이 쓰이는 업무 중 하나라도 필수로 정한 항목은 선택 항목으로 보지 않습니다. 필수 항목이 전혀 없는 업무는 참여 자체가 선택이므로 심각도를 낮음으로 봅니다.',
  },
  remedy: {
    en: 'Drop the NOT NULL constraint and make the field optional in the form, or, where the item is truly necessary, declare it as required.',
    ko: 'NOT NULL 제약을 없애고 입력 양식에서도 선택으로 바꾸십시오. 반드시 필요한 항목이라면 처리방침에 필수 항목으로 밝히십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    ownDatasets(evidence).flatMap((dataset) =>
      personalFields(dataset, evidence.items).flatMap((field) => judge(dataset, field, evidence)),
    ),
  examples: [
    {
      title: 'the optional department of a newsletter is NOT NULL',
      evidence: () =>
        evidence({
          datasets: [
            dataset('subscribers', [field('department', { nullable: false })], { serves: ['newsletter'] }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'it may be left out',
      evidence: () =>
        evidence({ datasets: [dataset('subscribers', [field('department')], { serves: ['newsletter'] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'another activity of the dataset requires it',
      evidence: () =>
        evidence({
          datasets: [
            dataset('people', [field('email', { nullable: false })], { serves: ['panel', 'newsletter'] }),
          ],
        }),
      expect: [],
    },
    {
      title: 'a default fills it',
      evidence: () => {
        const column = {
          name: 'department',
          type: 'text',
          family: 'text',
          nullable: false,
          hasDefault: true,
        } as const;
        return evidence({
          datasets: [
            dataset('subscribers', [field('department', { nullable: false })], {
              serves: ['newsletter'],
              dataset: { fields: [column] },
            }),
          ],
        });
      },
      expect: ['satisfied'],
    },
    {
      title: 'an unclear column',
      evidence: () =>
        evidence({
          datasets: [
            dataset('subscribers', [field('department', { nullable: false, unclear: true })], {
              serves: ['newsletter'],
            }),
          ],
        }),
      expect: ['unknown'],
    },
  ],
});

function judge(dataset: DatasetEvidence, field: PersonalField, { items }: Evidence): Result[] {
  const keys = lineage(field.item, items);
  const among = (list: readonly string[]) => list.some((key) => keys.includes(key));
  if (field.within !== undefined || dataset.serves.some(({ activity }) => among(activity.items.required)))
    return [];
  const optional = dataset.serves.find(({ activity }) => among(activity.items.optional));
  if (!optional) return [];
  const { activity } = optional;
  const result = { place: placeOf(dataset, field), item: field.item.key, activity: activity.id };
  const name = field.item.name;
  if (!isForced(dataset, field)) {
    const message = {
      en: `${capital(name.en)} is optional for ${activity.title.en} and may be left out`,
      ko: `${name.ko} 항목은 ‘${activity.title.ko}’ 업무의 선택 항목이며 비워 둘 수 있습니다`,
    };
    return [{ ...result, status: 'satisfied', message }];
  }
  const severity = activity.items.required.length === 0 ? 'low' : 'medium';
  if (field.classification.unclear) {
    const doubt = doubtWords(field, items);
    const message = {
      en: `May be ${doubt.en}, optional for ${activity.title.en}, and is NOT NULL`,
      ko: `‘${activity.title.ko}’ 업무의 선택 항목인 ${doubt.ko} 항목일 수 있으나 NOT NULL입니다`,
    };
    return [{ ...result, status: 'unknown', message, severity }];
  }
  const message = {
    en: `${capital(name.en)} is optional for ${activity.title.en}, but its column is NOT NULL`,
    ko: `${name.ko} 항목은 ‘${activity.title.ko}’ 업무의 선택 항목이지만 열이 NOT NULL입니다`,
  };
  return [{ ...result, status: 'violated', message, severity }];
}

/** NOT NULL, and nothing but the writer can fill it. */
function isForced({ dataset }: DatasetEvidence, { name, nullable }: PersonalField): boolean {
  const column = dataset.fields.find((one) => one.name === name);
  return !nullable && !column?.generated && !column?.hasDefault;
}
