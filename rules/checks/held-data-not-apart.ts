import { defineRule, type Evidence, type Result } from '../../src/sdk/index.ts';
import { dataset, evidence, examplePolicy, field } from '../_shared/example.ts';
import { placeOf } from '../_shared/fields.ts';
import { isInForce } from '../_shared/promise.ts';

const policy = {
  ...examplePolicy,
  holds: [{ id: 'tax', law: 'National Tax Act 85-3', items: ['name'], keep: 'P5Y' }],
};
const hold = {
  serves: { activity: 'tax' },
  activity: {
    ...examplePolicy.activities[0]!,
    id: 'tax',
    title: { en: 'Preservation under tax law', ko: '세법에 따른 보존' },
  },
  retention: [{ keep: 'P5Y' }],
  held: true as const,
};
const ledger = dataset('ledger', [field('name')]);
const inquiries = dataset('inquiries', [field('name')], { serves: ['inquiries'] });

export default defineRule({
  id: 'held-data-not-apart',
  title: {
    en: 'Data held under another law not kept apart',
    ko: '다른 법령에 따른 보존 데이터의 분리 보관 미이행',
  },
  severity: 'medium',
  about: {
    en: 'Personal data that another law requires to be kept after its period has ended must be stored and managed apart from other personal data (PIPA Art. 21(3)). A hold of the policy is mapped like an activity: `serves: [{ activity: <id of the hold>, clock }]`. A dataset that serves a hold and an ordinary activity as well is a violation; one that serves holds alone is satisfied, its items and its own period are judged by item-not-declared and records-past-retention; a hold without a dataset is unknown.',
    ko: '보유기간이 지난 뒤에도 다른 법령에 따라 보존해야 하는 개인정보는 다른 개인정보와 분리하여 저장·관리해야 합니다(개인정보 보호법 제21조제3항). 처리방침의 보존 항목(holds)은 처리업무처럼 데이터 맵에 적습니다: `serves: [{ activity: 보존 항목의 id, clock }]`. 보존과 일반 업무에 함께 쓰이는 데이터셋은 위반이고, 보존에만 쓰이면 충족이며 그 항목과 기간은 item-not-declared, records-past-retention 점검이 봅니다. 데이터셋이 지정되지 않은 보존 항목은 확인 불가입니다.',
  },
  remedy: {
    en: 'Move what must be kept into a separate table or database, with the items that the law names and no others, and give access only to those who need it for that.',
    ko: '보존해야 하는 데이터를 법령이 정한 항목만 별도의 테이블이나 데이터베이스로 옮기고, 필요한 사람만 접근하게 하십시오.',
  },
  needsPolicy: true,
  evaluate: (found) => [...judgeDatasets(found), ...unmapped(found)],
  examples: [
    {
      title: 'a ledger of its own',
      evidence: () => evidence({ policy, datasets: [{ ...ledger, serves: [hold] }] }),
      expect: ['satisfied'],
    },
    {
      title: 'a table that serves inquiries as well',
      evidence: () => evidence({ policy, datasets: [{ ...inquiries, serves: [...inquiries.serves, hold] }] }),
      expect: ['violated'],
    },
    {
      title: 'a hold for which no dataset is named',
      evidence: () => evidence({ policy }),
      expect: ['unknown'],
    },
    {
      title: 'no other law requires anything',
      evidence: () => evidence({ datasets: [inquiries] }),
      expect: [],
    },
  ],
});

function judgeDatasets({ datasets }: Evidence): Result[] {
  return datasets.flatMap((one): Result[] => {
    const holds = one.serves.filter(({ held }) => held);
    const [first] = holds;
    if (!first) return [];
    const ordinary = one.serves.filter(({ held }) => !held);
    const base = { place: placeOf(one), activity: first.activity.id };
    if (ordinary.length === 0) {
      const message = { en: 'Kept apart from other personal data', ko: '다른 개인정보와 분리되어 있습니다' };
      return [{ ...base, status: 'satisfied', message }];
    }
    const [en, ko] = (['en', 'ko'] as const).map((language) =>
      [...new Set(ordinary.map(({ activity }) => activity.title[language]))].join(', '),
    );
    const message = {
      en: `${first.activity.title.en} shares this dataset with ${en}`,
      ko: `‘${first.activity.title.ko}’ 데이터가 ‘${ko}’ 업무의 데이터와 같은 곳에 있습니다`,
    };
    return [{ ...base, status: 'violated', message }];
  });
}

/** Where held data lies is not told: it may lie anywhere. */
function unmapped({ policy: { holds }, datasets, asOf }: Evidence): Result[] {
  const mapped = new Set(datasets.flatMap(({ serves }) => serves.map(({ activity }) => activity.id)));
  return holds
    .filter((one) => isInForce(one, asOf) && !mapped.has(one.id))
    .map(({ id, law }): Result => {
      const message = {
        en: `The data map names no dataset in which what ${law} requires is kept apart`,
        ko: `${law}에 따라 보존하는 데이터가 분리 보관된 데이터셋이 데이터 맵에 없습니다`,
      };
      return {
        place: { source: 'policy', dataset: `holds.${id}` },
        status: 'unknown',
        severity: 'low',
        message,
      };
    });
}
