import {
  type Classification,
  type ClassifiedField,
  type DatasetEvidence,
  defineRule,
  type ItemCatalogue,
  type Result,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { doubtWords, ownDatasets, personalFields, placeOf, wasLookedAt } from '../_shared/fields.ts';
import { plural } from '../_shared/words.ts';

const untold = (name: string, runnersUp: Classification['runnersUp'] = []): ClassifiedField =>
  field(undefined, { name, confidence: 0.5, unclear: true, runnersUp });

export default defineRule({
  id: 'field-not-told',
  title: { en: 'Contents not told', ko: '내용을 알 수 없는 열' },
  severity: 'low',
  about: {
    en: 'What is recorded about somebody is personal data whatever the column is called (PIPA Art. 2(1)), and the officer has to look into processing regularly (PIPA Art. 31(3)2). A column among records of people is unknown where neither its name nor its values tell what it holds: about half of such columns hold something about the person (a car, a taste, a rank). So is any column where it is far from sure that it holds nothing personal. Satisfied where every column of a dataset with personal data could be told. A decision in the lock settles a column.',
    ko: '개인에 관하여 기록된 것은 열 이름과 관계없이 개인정보이며(개인정보 보호법 제2조제1호), 개인정보 보호책임자는 처리 실태를 정기적으로 조사해야 합니다(개인정보 보호법 제31조제3항제2호). 개인에 관한 기록 가운데 이름으로도 값으로도 내용을 알 수 없는 열은 확인 불가로 둡니다. 이런 열의 절반가량에는 그 사람에 관한 내용(차량, 취향, 호봉 등)이 있습니다. 개인정보가 아니라고 확신하기 어려운 열도 같습니다. 개인정보가 있는 데이터셋의 모든 열을 판정할 수 있으면 충족입니다. 잠금 파일에 결정을 기록하면 해결됩니다.',
  },
  remedy: {
    en: 'Look at the column, and record in gamsa.lock.yaml what it holds, or that it is not personal data, with who decided and why.',
    ko: '열의 내용을 확인하고, 어떤 항목인지 또는 개인정보가 아닌지를 결정한 사람·이유와 함께 gamsa.lock.yaml에 기록하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    ownDatasets(evidence)
      .filter(wasLookedAt)
      .flatMap((one): Result[] => {
        const open = one.fields.filter(isOpen);
        if (open.length > 0) return open.map((field) => ask(one, field, evidence.items));
        return personalFields(one, evidence.items).length > 0 ? [told(one)] : [];
      }),
  examples: [
    {
      title: 'a column with a name of its own among records of people',
      evidence: () =>
        evidence({ datasets: [dataset('members', [field('name'), field('email'), untold('ZX_1')])] }),
      expect: ['unknown'],
    },
    {
      title: 'a column that may be a card number',
      evidence: () => {
        const doubtful = untold('NO', [{ item: 'credit-card', confidence: 0.4 }]);
        return evidence({ datasets: [dataset('payments', [doubtful])] });
      },
      expect: ['unknown'],
    },
    {
      title: 'every column told',
      evidence: () => evidence({ datasets: [dataset('members', [field('name'), field('email')])] }),
      expect: ['satisfied'],
    },
    {
      title: 'an unclear item is for the other checks',
      evidence: () => evidence({ datasets: [dataset('members', [field('email', { unclear: true })])] }),
      expect: ['satisfied'],
    },
    {
      title: 'a dataset without personal data',
      evidence: () => evidence({ datasets: [dataset('products', [])] }),
      expect: [],
    },
  ],
});

const isOpen = ({ classification: { item, unclear, contains } }: ClassifiedField): boolean =>
  item === undefined && unclear && Object.keys(contains).length === 0;

function ask(one: DatasetEvidence, field: ClassifiedField, items: ItemCatalogue): Result {
  const place = placeOf(one, field);
  if (field.classification.runnersUp.length === 0) {
    const message = {
      en: 'Stands among records of people, and neither its name nor its values tell what it holds',
      ko: '개인에 관한 기록 가운데 있으나 이름으로도 값으로도 내용을 알 수 없습니다',
    };
    return { status: 'unknown', place, message };
  }
  const doubt = doubtWords(field, items);
  const message = {
    en: `Nothing personal was told with certainty; it may hold ${doubt.en}`,
    ko: `개인정보가 아니라고 확신하기 어렵습니다. ${doubt.ko} 항목일 수 있습니다`,
  };
  return { status: 'unknown', place, message };
}

function told(one: DatasetEvidence): Result {
  const count = one.fields.length;
  const message = {
    en: `What each of ${plural(count, 'column')} holds could be told`,
    ko: `열 ${count}개의 내용을 모두 판정했습니다`,
  };
  return { status: 'satisfied', place: placeOf(one), message };
}
