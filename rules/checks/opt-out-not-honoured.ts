import { defineRule } from '../../src/sdk/index.ts';
import { judgeEnds } from '../_shared/ages.ts';
import { age, dataset, evidence, field } from '../_shared/example.ts';

const subscribers = {
  dataset: 'subscribers',
  activity: 'newsletter',
  kind: 'ended',
  retention: { until: 'opt-out', from: 'consented' },
  clock: 'unsubscribed_at',
} as const;

export default defineRule({
  id: 'opt-out-not-honoured',
  title: { en: 'Opt-out not honoured', ko: '수신거부·동의철회 미이행' },
  severity: 'high',
  about: {
    en: 'Who opts out or withdraws consent must be forgotten without delay where the policy keeps the data until then (PIPA Art. 37(3), 21(1)). Records whose end marker (`ends` in the data map) is set are counted in the source; those marked longer ago than the grace days are violations. A dataset that serves such an activity without an end marker in the data map is unknown.',
    ko: '처리방침에서 수신거부 또는 동의철회 시까지 보유한다고 한 개인정보는 그때 지체 없이 파기해야 합니다(개인정보 보호법 제37조제3항, 제21조제1항). 종료 표시(데이터 맵의 `ends`)가 있는 레코드를 원본 시스템에서 세며, 유예일이 지나도록 남아 있으면 위반입니다. 해당 업무에 쓰이는데 데이터 맵에 종료 표시가 없으면 확인 불가입니다.',
  },
  remedy: {
    en: 'Destroy the records of those who opted out. If addresses must be remembered in order not to be written to again, keep only a keyed hash in a suppression list, and say so in the policy.',
    ko: '수신거부하거나 동의를 철회한 사람의 레코드를 파기하십시오. 재발송 방지를 위해 기억해야 한다면 키를 쓴 해시값만 차단 목록에 두고 처리방침에 밝히십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    judgeEnds(evidence, {
      until: ['opt-out', 'withdrawal'],
      event: { en: 'opt-out', ko: '수신거부·동의철회' },
    }),
  examples: [
    {
      title: '312 subscribers opted out and are still there',
      evidence: () => evidence({ ages: [age({ ...subscribers, total: 4410, due: 315, overdue: 312 })] }),
      expect: ['violated'],
    },
    {
      title: 'nobody who opted out is left',
      evidence: () => evidence({ ages: [age(subscribers)] }),
      expect: ['satisfied'],
    },
    {
      title: 'one opted out yesterday',
      evidence: () => evidence({ ages: [age({ ...subscribers, due: 1 })] }),
      expect: ['satisfied'],
    },
    {
      title: 'the data map names no end marker',
      evidence: () =>
        evidence({ datasets: [dataset('subscribers', [field('email')], { serves: ['newsletter'] })] }),
      expect: ['unknown'],
    },
    {
      title: 'the end marker says yes or no, but not when',
      evidence: () =>
        evidence({
          datasets: [
            dataset('subscribers', [field(undefined, { name: 'opted_out' })], {
              serves: [{ activity: 'newsletter', ends: { field: 'opted_out', format: 'auto' } }],
            }),
          ],
          ages: [age({ ...subscribers, clock: 'opted_out', withoutClock: 1000 })],
        }),
      expect: ['unknown'],
    },
    {
      title: 'a mark without a time stands at 7 records',
      evidence: () =>
        evidence({
          ages: [age({ ...subscribers, clock: 'opted_out', untimed: true, total: 7, due: 7, overdue: 7 })],
        }),
      expect: ['violated'],
    },
    {
      title: 'a mark without a time stands at no record',
      evidence: () =>
        evidence({ ages: [age({ ...subscribers, clock: 'opted_out', untimed: true, total: 0 })] }),
      expect: ['satisfied'],
    },
    {
      title: 'nobody has opted out yet',
      evidence: () =>
        evidence({
          datasets: [
            dataset('subscribers', [field(undefined, { name: 'unsubscribed_at', values: 0 })], {
              serves: [{ activity: 'newsletter', ends: { field: 'unsubscribed_at', format: 'auto' } }],
            }),
          ],
          ages: [age({ ...subscribers, withoutClock: 1000 })],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'the records could not be counted',
      evidence: () =>
        evidence({
          ages: [age({ ...subscribers, failure: { code: 'permission-denied' }, total: undefined })],
        }),
      expect: ['unknown'],
    },
    {
      title: 'requests for deletion are another check’s',
      evidence: () =>
        evidence({ ages: [age({ ...subscribers, retention: { until: 'deletion-request' }, overdue: 1 })] }),
      expect: [],
    },
  ],
});
