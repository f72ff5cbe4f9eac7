import { defineRule } from '../../src/sdk/index.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { needSpecialBasis } from '../_shared/special.ts';

/** Consent is never enough, however it is called. */
const consent = /consent|동의/i;

export default defineRule({
  id: 'resident-number-without-law',
  title: {
    en: 'Resident registration number without a statute',
    ko: '법령 근거 없는 주민등록번호',
  },
  severity: 'critical',
  about: {
    en: 'Resident registration numbers may be processed only where a statute asks for or allows it (PIPA Art. 24-2(1)); consent does not suffice. The check looks for them in every column, and inside free text, of every dataset, mapped or not, and accepts them only where an activity that the dataset serves names a statute under `specialBasis`. Where only masked numbers were seen the severity is medium.',
    ko: '주민등록번호는 법률·대통령령 등에서 구체적으로 요구하거나 허용한 경우에만 처리할 수 있고(개인정보 보호법 제24조의2제1항) 정보주체의 동의만으로는 처리할 수 없습니다. 데이터 맵에 있든 없든 모든 데이터셋의 모든 열과 자유 입력 본문에서 찾고, 데이터셋이 쓰이는 업무의 `specialBasis`에 법령이 적혀 있을 때만 허용합니다. 가려진 번호만 보이면 심각도를 중간으로 낮춥니다.',
  },
  remedy: {
    en: 'Delete the numbers irrecoverably and stop collecting them (mask the last seven digits at entry). If a statute requires them, name it under `specialBasis` of the activity and encrypt the column.',
    ko: '복구할 수 없도록 삭제하고 더는 수집하지 마십시오(입력 단계에서 뒤 7자리 차단). 법령상 의무가 있다면 해당 업무의 `specialBasis`에 그 법령을 적고 열을 암호화하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    needSpecialBasis(evidence, {
      wanted: ({ sensitivity }) => sensitivity === 'resident-number',
      suffices: (law) => !consent.test(law),
      masked: 'medium',
    }),
  examples: [
    {
      title: 'in a column of a dataset that serves nothing',
      evidence: () => evidence({ datasets: [dataset('people', [field('rrn')])] }),
      expect: ['violated'],
    },
    {
      title: 'inside the memo of a mapped dataset',
      evidence: () =>
        evidence({
          datasets: [
            dataset('inquiries', [field('free-text', { name: 'memo', contains: { rrn: 14 } })], {
              serves: ['inquiries'],
            }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'a statute asks for it',
      evidence: () => evidence({ datasets: [dataset('salaries', [field('rrn')], { serves: ['payroll'] })] }),
      expect: ['satisfied'],
    },
    {
      title: 'only consent is named',
      evidence: () => evidence({ datasets: [dataset('entries', [field('rrn')], { serves: ['lottery'] })] }),
      expect: ['violated'],
    },
    {
      title: 'the column is unclear',
      evidence: () =>
        evidence({ datasets: [dataset('people', [field('rrn', { confidence: 0.5, unclear: true })])] }),
      expect: ['unknown'],
    },
    {
      title: 'none by name, but the values were not read',
      evidence: () =>
        evidence({ datasets: [dataset('people', [field('name')], { outcome: { status: 'schema-only' } })] }),
      expect: [],
    },
    {
      title: 'none anywhere',
      evidence: () => evidence({ datasets: [dataset('people', [field('name')])] }),
      expect: ['satisfied'],
    },
  ],
});
