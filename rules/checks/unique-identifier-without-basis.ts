import { defineRule } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { needSpecialBasis } from '../_shared/special.ts';

export default defineRule({
  id: 'unique-identifier-without-basis',
  title: { en: 'Unique identifier without a basis', ko: '근거 없는 고유식별정보' },
  severity: 'high',
  about: {
    en: 'Passport, driver’s licence and foreigner registration numbers need separate consent or a law that asks for or allows them (PIPA Art. 24(1), Decree Art. 19). They are looked for everywhere, free text included, and accepted where an activity that the dataset serves names the law or the separate consent under `specialBasis`.',
    ko: '여권번호, 운전면허번호, 외국인등록번호는 별도 동의를 받거나 법령에서 구체적으로 요구·허용하는 경우에만 처리할 수 있습니다(개인정보 보호법 제24조제1항, 시행령 제19조). 자유 입력 본문을 포함해 어디에 있든 찾으며, 데이터셋이 쓰이는 업무의 `specialBasis`에 법령이나 별도 동의가 적혀 있으면 허용합니다.',
  },
  remedy: {
    en: 'Delete the numbers, or obtain separate consent (or find the law) and state it in the policy under `specialBasis` of the activity.',
    ko: '번호를 삭제하거나, 별도 동의(또는 법령 근거)를 갖추어 처리방침의 해당 업무 `specialBasis`에 적으십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    needSpecialBasis(evidence, {
      wanted: ({ sensitivity }) => sensitivity === 'unique-identifier',
      suffices: () => true,
      masked: 'medium',
    }),
  examples: [
    {
      title: 'a passport number for inquiries',
      evidence: () =>
        evidence({ datasets: [dataset('inquiries', [field('passport')], { serves: ['inquiries'] })] }),
      expect: ['violated'],
    },
    {
      title: 'separate consent is named',
      evidence: () =>
        evidence({ datasets: [dataset('staff', [field('passport')], { serves: ['payroll'] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'the column is unclear',
      evidence: () => evidence({ datasets: [dataset('staff', [field('passport', { unclear: true })])] }),
      expect: ['unknown'],
    },
    {
      title: 'none anywhere',
      evidence: () => evidence({ datasets: [dataset('people', [field('rrn')])] }),
      expect: ['satisfied'],
    },
  ],
});
