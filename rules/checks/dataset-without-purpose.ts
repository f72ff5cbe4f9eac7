import { type DatasetEvidence, defineRule, type Evidence, type Result } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import {
  derivations,
  isTelling,
  personalFields,
  personalItems,
  placeOf,
  referencesToPeople,
} from '../_shared/fields.ts';
import { listItems, listTexts } from '../_shared/words.ts';

export default defineRule({
  id: 'dataset-without-purpose',
  title: { en: 'Personal data without a purpose', ko: '처리 목적이 없는 개인정보' },
  severity: 'high',
  about: {
    en: 'Every dataset that holds personal data must serve a processing activity of the policy (PIPA Art. 15(1), 30(1)1). Datasets with nothing but context (company, department) are left out. Views and replicas are answered for by the tables they show. An activity whose first day in force (`inForce`) is still to come gives no purpose yet. Where personal data stands only inside free text the severity is medium. Items that are personal only beside something that points at a person (gender, age, a URL) are unknown, with low severity, unless a reference leads from them to people.',
    ko: '개인정보가 있는 데이터셋은 처리방침의 업무 중 하나에 쓰여야 합니다(개인정보 보호법 제15조제1항, 제30조제1항제1호). 회사명·부서처럼 맥락 정보만 있는 데이터셋은 제외하고, 뷰와 복제본은 원본 테이블에서 판단합니다. 시행일(`inForce`)이 아직 오지 않은 업무는 처리 목적으로 보지 않습니다. 자유 입력 본문에만 개인정보가 있으면 심각도를 중간으로 낮춥니다. 성별·나이·URL처럼 다른 식별 정보와 함께 있어야 개인정보가 되는 항목만 있고 사람 테이블과 연결되지도 않으면 낮은 심각도의 확인 불가로 둡니다.',
  },
  remedy: {
    en: 'Add the dataset to the data map with the activity it serves. If it serves none, delete the personal data, or amend the policy before using it.',
    ko: '데이터 맵에 이 데이터셋이 쓰이는 업무를 적으십시오. 해당하는 업무가 없다면 개인정보를 삭제하거나, 사용하기 전에 처리방침을 개정하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) => {
    const derived = derivations(evidence);
    return evidence.datasets.flatMap((dataset) => judge(dataset, evidence, derived(dataset)));
  },
  examples: [
    {
      title: 'a table of people that the data map does not know',
      evidence: () => evidence({ datasets: [dataset('people', [field('name'), field('email')])] }),
      expect: ['violated'],
    },
    {
      title: 'the same table serving an activity',
      evidence: () =>
        evidence({
          datasets: [dataset('people', [field('name'), field('email')], { serves: ['newsletter'] })],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'a column that only may be a name',
      evidence: () => evidence({ datasets: [dataset('things', [field('name', { unclear: true })])] }),
      expect: ['unknown'],
    },
    {
      title: 'a view of a table that answers for it',
      evidence: () =>
        evidence({
          datasets: [
            dataset('people', [field('email')], { serves: ['newsletter'] }),
            dataset('people_view', [field('email')], { dataset: { kind: 'view', derivedFrom: ['people'] } }),
          ],
        }),
      expect: ['satisfied', 'not-applicable'],
    },
    {
      title: 'dates of birth that belong to nobody',
      evidence: () => evidence({ datasets: [dataset('statistics', [field('date-of-birth')])] }),
      expect: ['unknown'],
    },
    {
      title: 'dates of birth that a reference leads to people',
      evidence: () => {
        const references = { dataset: 'people', field: 'id' };
        const column = {
          name: 'person_id',
          type: 'bigint',
          family: 'number',
          nullable: false,
          references,
        } as const;
        return evidence({
          datasets: [
            dataset('births', [field('date-of-birth')], { dataset: { fields: [column] } }),
            dataset('people', [field('name')], { serves: ['newsletter'] }),
          ],
        });
      },
      expect: ['violated', 'satisfied'],
    },
    {
      title: 'an activity that the policy names only from a later day',
      evidence: () => {
        const people = dataset('people', [field('name')], { serves: ['newsletter'] });
        const inForce = { from: '2099-01-01' };
        const serves = people.serves.map((one) => ({ ...one, activity: { ...one.activity, inForce } }));
        return evidence({ datasets: [{ ...people, serves }] });
      },
      expect: ['violated'],
    },
    {
      title: 'companies are context, not personal data',
      evidence: () => evidence({ datasets: [dataset('vendors', [field('company')])] }),
      expect: [],
    },
  ],
});

function judge(dataset: DatasetEvidence, evidence: Evidence, bases: readonly string[] | undefined): Result[] {
  const { items } = evidence;
  const held = personalItems(dataset, items);
  if (held.length === 0) return [];
  const place = placeOf(dataset);
  const names = listItems(held);
  if (bases) {
    const shown = listTexts(bases.map((base) => ({ en: base, ko: base })));
    const message = {
      en: `Shows records of ${shown.en}, which answers for them`,
      ko: `${shown.ko}의 레코드를 보여 주므로 그곳에서 판단합니다`,
    };
    return [{ status: 'not-applicable', place, message }];
  }
  const begin = dataset.serves.map(({ activity }) => activity.inForce?.from ?? '').sort()[0];
  if (begin !== undefined && begin > evidence.asOf) {
    const titles = listTexts(dataset.serves.map(({ activity }) => activity.title));
    const message = {
      en: `Holds ${names.en} and serves ${titles.en}, which the policy names only from ${begin}`,
      ko: `${names.ko} 항목이 있으나 ‘${titles.ko}’ 업무는 ${begin}부터 처리방침에 있습니다`,
    };
    return [{ status: 'violated', place, message }];
  }
  if (dataset.serves.length > 0) {
    const titles = listTexts(dataset.serves.map(({ activity }) => activity.title));
    const message = {
      en: `Holds ${names.en} and serves ${titles.en}`,
      ko: `${names.ko} 항목이 있으며 ‘${titles.ko}’ 업무에 쓰입니다`,
    };
    return [{ status: 'satisfied', place, message }];
  }
  const fields = personalFields(dataset, items).filter(({ item }) => item.sensitivity !== 'context');
  if (fields.length > 0 && fields.every(({ classification }) => classification.unclear)) {
    const message = {
      en: `May hold ${names.en}, and the data map names no purpose for it`,
      ko: `${names.ko} 항목이 있을 수 있으나 데이터 맵에 처리 목적이 없습니다`,
    };
    return [{ status: 'unknown', place, message }];
  }
  if (!held.some(isTelling) && referencesToPeople(dataset, evidence).length === 0) {
    const message = {
      en: `Holds ${names.en}, which is personal beside something that points at a person; the data map names no purpose for it`,
      ko: `식별 정보와 함께 있으면 개인정보가 되는 ${names.ko} 항목이 있으나 데이터 맵에 처리 목적이 없습니다`,
    };
    return [{ status: 'unknown', place, message, severity: 'low' }];
  }
  const message = {
    en: `Holds ${names.en}, and the data map names no purpose for it`,
    ko: `${names.ko} 항목이 있으나 데이터 맵에 처리 목적이 없습니다`,
  };
  return [{ status: 'violated', place, message, ...(fields.length === 0 && { severity: 'medium' }) }];
}
