import { defineRule } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { needSpecialBasis } from '../_shared/special.ts';

export default defineRule({
  id: 'sensitive-item-without-basis',
  title: { en: 'Sensitive item without a basis', ko: '근거 없는 민감정보' },
  severity: 'high',
  about: {
    en: 'Health, belief, political opinion, union membership, sex life, genetic data, criminal record, biometric identification and ethnicity need separate consent or a law (PIPA Art. 23(1), Decree Art. 18). They are looked for everywhere, free text included, and accepted where an activity that the dataset serves names the law or the separate consent under `specialBasis`.',
    ko: '건강, 사상·신념, 정치적 견해, 노동조합 가입, 성생활, 유전정보, 범죄경력, 생체인식정보, 인종·민족에 관한 정보는 별도 동의를 받거나 법령에서 요구·허용하는 경우에만 처리할 수 있습니다(개인정보 보호법 제23조제1항, 시행령 제18조). 자유 입력 본문을 포함해 어디에 있든 찾으며, 데이터셋이 쓰이는 업무의 `specialBasis`에 법령이나 별도 동의가 적혀 있으면 허용합니다.',
  },
  remedy: {
    en: 'Delete the item, or obtain separate consent (or find the law) and state it in the policy under `specialBasis` of the activity.',
    ko: '해당 항목을 삭제하거나, 별도 동의(또는 법령 근거)를 갖추어 처리방침의 해당 업무 `specialBasis`에 적으십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    needSpecialBasis(evidence, {
      wanted: ({ sensitivity }) => sensitivity === 'sensitive',
      suffices: () => true,
      masked: 'medium',
    }),
  examples: [
    {
      title: 'health in a dataset for inquiries',
      evidence: () =>
        evidence({ datasets: [dataset('inquiries', [field('health')], { serves: ['inquiries'] })] }),
      expect: ['violated'],
    },
    {
      title: 'a law allows it for hiring',
      evidence: () =>
        evidence({ datasets: [dataset('applicants', [field('health')], { serves: ['hiring'] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'the column is unclear',
      evidence: () => evidence({ datasets: [dataset('notes', [field('health', { unclear: true })])] }),
      expect: ['unknown'],
    },
    {
      title: 'none anywhere',
      evidence: () => evidence({ datasets: [dataset('people', [field('name')])] }),
      expect: ['satisfied'],
    },
  ],
});
