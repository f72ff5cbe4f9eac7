import { defineRule } from '../../src/sdk/index.ts';
import { judgeEnds } from '../_shared/ages.ts';
import { age, dataset, evidence, field } from '../_shared/example.ts';

const applicants = {
  dataset: 'applicants',
  activity: 'hiring',
  kind: 'ended',
  retention: { keep: 'P3Y', from: 'collected', until: 'deletion-request' },
  clock: 'deletion_requested_at',
} as const;

export default defineRule({
  id: 'deletion-request-not-honoured',
  title: { en: 'Deletion request not honoured', ko: '삭제 요구 미이행' },
  severity: 'high',
  about: {
    en: 'Who asks for deletion must be deleted without delay and irrecoverably (PIPA Art. 36(2), (3)), the more so where the policy promises it. Records whose end marker (`ends` in the data map) is set are counted in the source; those marked longer ago than the grace days are violations. A dataset that serves such an activity without an end marker in the data map is unknown.',
    ko: '정보주체가 삭제를 요구하면 지체 없이 복구할 수 없게 삭제해야 하며(개인정보 보호법 제36조제2항·제3항), 처리방침에서 약속했다면 더욱 그렇습니다. 종료 표시(데이터 맵의 `ends`)가 있는 레코드를 원본 시스템에서 세며, 유예일이 지나도록 남아 있으면 위반입니다. 해당 업무에 쓰이는데 데이터 맵에 종료 표시가 없으면 확인 불가입니다.',
  },
  remedy: {
    en: 'Delete the records irrecoverably, tell the data subjects, and let the request itself trigger the deletion from now on. A law that requires keeping them is the only ground for refusing.',
    ko: '레코드를 복구할 수 없게 삭제하고 정보주체에게 결과를 알리십시오. 앞으로는 요구가 접수되면 삭제가 이루어지도록 하십시오. 다른 법령에서 수집 대상으로 정한 경우에만 거절할 수 있습니다.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    judgeEnds(evidence, {
      until: ['deletion-request'],
      event: { en: 'deletion request', ko: '삭제 요구' },
    }),
  examples: [
    {
      title: 'seven applicants asked in vain',
      evidence: () => evidence({ ages: [age({ ...applicants, due: 7, overdue: 7, oldest: '2025-02-11' })] }),
      expect: ['violated'],
    },
    {
      title: 'nobody who asked is left',
      evidence: () => evidence({ ages: [age(applicants)] }),
      expect: ['satisfied'],
    },
    {
      title: 'the data map names no end marker',
      evidence: () =>
        evidence({ datasets: [dataset('applicants', [field('email')], { serves: ['hiring'] })] }),
      expect: ['unknown'],
    },
    {
      title: 'the period of the same activity is another check’s',
      evidence: () => evidence({ ages: [age({ ...applicants, kind: 'period', overdue: 5 })] }),
      expect: [],
    },
  ],
});
