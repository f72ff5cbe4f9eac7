import { type DatasetEvidence, defineRule, type Evidence, type Result } from '../../src/sdk/index.ts';
import { dataset, evidence, examplePolicy, field } from '../_shared/example.ts';
import { personalFields, placeOf } from '../_shared/fields.ts';
import { listItems } from '../_shared/words.ts';

const policy = { ...examplePolicy, claims: [{ kind: 'no-training' as const }] };
const training = (one: DatasetEvidence): DatasetEvidence => ({ ...one, training: true });

/** Items that such promises are about, besides whatever identifies people. */
const content = ['prompt', 'completion', 'free-text'];

export default defineRule({
  id: 'training-on-promised-data',
  title: { en: 'Training data that was promised not to be', ko: '학습에 쓰지 않기로 한 데이터의 학습 이용' },
  severity: 'high',
  about: {
    en: 'A policy that promises not to train models on what customers send must keep it out of training data (PIPA Art. 18(1): no use beyond the purpose). Datasets that the workspace marks as used for training (`training: true`) and that hold prompts, completions or other personal data are violations, where the promise covers an activity that they serve or they serve none. If no dataset is marked, nothing can be said, and that is unknown.',
    ko: '고객이 보낸 내용을 모델 학습에 쓰지 않겠다고 처리방침에서 약속했다면 학습 데이터에 있어서는 안 됩니다(개인정보 보호법 제18조제1항: 목적 외 이용 금지). 작업 공간에서 학습용으로 표시한(`training: true`) 데이터셋에 프롬프트·생성 결과나 그 밖의 개인정보가 있고, 약속이 그 업무에 미치거나 맡은 업무가 없으면 위반입니다. 표시된 데이터셋이 없으면 알 수 없으므로 확인 불가입니다.',
  },
  remedy: {
    en: 'Take the records out of the training data, find what was trained on them, and keep new ones from getting there; or ask for consent and change the policy first.',
    ko: '학습 데이터에서 해당 레코드를 빼고, 이미 학습한 모델을 확인하며, 새 데이터가 들어가지 않게 하십시오. 계속 쓰려면 먼저 동의를 받고 처리방침을 바꾸십시오.',
  },
  needsPolicy: true,
  evaluate: (found) => {
    const claims = found.policy.claims.filter(({ kind }) => kind === 'no-training');
    if (claims.length === 0) return [];
    const marked = found.datasets.filter((one) => one.training);
    if (marked.length === 0) return [nothingMarked];
    return marked
      .filter(
        ({ serves }) => serves.length === 0 || serves.some(({ activity }) => covers(claims, activity.id)),
      )
      .map((one) => judge(one, found));
  },
  examples: [
    {
      title: 'prompts in a dataset for training',
      evidence: () => evidence({ policy, datasets: [training(dataset('samples', [field('prompt')]))] }),
      expect: ['violated'],
    },
    {
      title: 'a dataset for training without personal data',
      evidence: () => evidence({ policy, datasets: [training(dataset('samples', [field(undefined)]))] }),
      expect: ['satisfied'],
    },
    {
      title: 'no dataset is marked as used for training',
      evidence: () => evidence({ policy, datasets: [dataset('requests', [field('prompt')])] }),
      expect: ['unknown'],
    },
    {
      title: 'nothing was promised',
      evidence: () => evidence({ datasets: [training(dataset('samples', [field('prompt')]))] }),
      expect: [],
    },
  ],
});

const covers = (claims: Evidence['policy']['claims'], activity: string) =>
  claims.some(({ scope }) => !scope || scope.includes(activity));

const nothingMarked: Result = {
  place: { source: 'policy', dataset: 'claims.no-training' },
  status: 'unknown',
  severity: 'low',
  message: {
    en: 'The policy promises not to train on this data; the workspace marks no dataset as used for training (`training: true`), so nothing can be said',
    ko: '처리방침은 학습에 이용하지 않겠다고 하나, 작업 공간에 학습용으로 표시된(`training: true`) 데이터셋이 없어 확인할 수 없습니다',
  },
};

function judge(one: DatasetEvidence, { items }: Evidence): Result {
  const held = personalFields(one, items).map(({ item }) => item);
  const texts = one.fields.flatMap(({ classification: { item } }) =>
    item !== undefined && content.includes(item) ? (items.get(item) ?? []) : [],
  );
  const all = [...new Set([...texts, ...held])];
  const place = placeOf(one);
  if (all.length === 0) {
    const message = {
      en: 'The training data holds no personal data and no text of customers that was recognised',
      ko: '학습 데이터에서 개인정보나 고객이 입력한 내용이 발견되지 않았습니다',
    };
    return { place, status: 'satisfied', message };
  }
  const names = listItems(all);
  const message = {
    en: `The training data holds ${names.en}, which the policy promises not to train on`,
    ko: `학습에 쓰지 않기로 한 ${names.ko} 항목이 학습 데이터에 있습니다`,
  };
  return { place, status: 'violated', message };
}
