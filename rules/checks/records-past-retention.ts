import {
  type AgeMeasurement,
  defineRule,
  type Evidence,
  periodWords,
  type Result,
  type Text,
} from '../../src/sdk/index.ts';
import { clockWords, counted, estimateWords, judgeDue, ownAges } from '../_shared/ages.ts';
import { age, dataset, evidence, field } from '../_shared/example.ts';
import { personalFields } from '../_shared/fields.ts';
import { isInForce } from '../_shared/promise.ts';
import { capital, digits, listTexts, plural } from '../_shared/words.ts';

export default defineRule({
  id: 'records-past-retention',
  title: { en: 'Records past their retention', ko: '보유기간이 지난 기록' },
  severity: 'high',
  about: {
    en: 'Personal data must be destroyed without delay when its retention period has ended (PIPA Art. 21(1)). The records of each mapped dataset are counted in the source by their clock, with periods counted by the calendar (Civil Act Art. 157, 159, 160) in the policy’s time zone. A record is due on the day after its period ends and overdue when the days that “without delay” allows (`destruction.graceDays`, 5 by the standard guideline Art. 10) are over as well. Only overdue records are a violation. A record that serves several activities is due when the last of them has ended: those of another activity’s condition (`where` in the data map) are left to that activity where it keeps them for longer, and where one ends by a period and another by an event, what is due is unknown. A period for certain items gives way in the same manner to other activities that need these items. Where single items of a record are promised a longer period of their own, the record is overdue as long as anything else personal stands in it, and the finding says in how many which items may stay; records in which nothing else was found are told and not counted. Activities that end with a contract count here, too. What could not be counted is reported by retention-not-measurable.',
    ko: '보유기간이 끝난 개인정보는 지체 없이 파기해야 합니다(개인정보 보호법 제21조제1항). 데이터 맵에 있는 데이터셋의 레코드를 원본 시스템에서 기준 시각별로 세며, 기간은 처리방침의 시간대에서 역에 따라 계산합니다(민법 제157조·제159조·제160조). 보유기간 만료 다음 날부터 파기 대상이고, ‘지체 없이’로 보는 기간(`destruction.graceDays`, 표준 개인정보 보호지침 제10조에 따라 5일)까지 지나면 위반입니다. 여러 업무에 쓰이는 레코드는 마지막 업무의 기간이 끝나야 파기 대상이 됩니다. 다른 업무의 조건(데이터 맵의 `where`)에 드는 레코드는 그 업무가 더 오래 보유하면 그 업무에서 세고, 한 업무는 기간으로 다른 업무는 사건으로 끝나면 파기 대상인지 알 수 없는 것으로 봅니다. 일부 항목의 보유기간도 그 항목이 필요한 다른 업무와 같은 방식으로 견줍니다. 레코드의 일부 항목에 더 긴 보유기간이 있으면 다른 개인정보가 남아 있는 동안 위반이고, 몇 건에서 어떤 항목을 남겨도 되는지 함께 알립니다. 다른 개인정보가 발견되지 않은 레코드는 알리되 세지 않습니다. 계약 종료로 끝나는 업무도 여기서 봅니다. 세지 못한 것은 retention-not-measurable 점검에서 보고합니다.',
  },
  remedy: {
    en: 'Destroy the overdue records irrecoverably, backups and exports included, and let a scheduled job do it from now on. Where the finding names items that are kept for longer, empty everything else of those records instead of deleting them. Records that another law requires to be kept must be moved to a separate store.',
    ko: '기간이 지난 레코드를 백업과 내보낸 파일까지 복구할 수 없게 파기하고, 앞으로는 정기 작업으로 파기하십시오. 더 오래 보유하는 항목이 있다고 적힌 레코드는 삭제하지 말고 그 항목을 뺀 나머지를 비우십시오. 다른 법령에 따라 보존해야 하는 레코드는 분리해 보관하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    ownAges(evidence)
      .filter(({ kind, retention }) => kind === 'period' || retention.until === 'contract-end')
      .flatMap((age) => judge(age, evidence)),
  examples: [
    {
      title: '1,204 inquiries are older than three years',
      evidence: () =>
        evidence({ ages: [age({ total: 9310, due: 1210, overdue: 1204, oldest: '2019-03-02' })] }),
      expect: ['violated'],
    },
    {
      title: 'none is too old',
      evidence: () => evidence({ ages: [age()] }),
      expect: ['satisfied'],
    },
    {
      title: 'some became due yesterday',
      evidence: () => evidence({ ages: [age({ due: 3 })] }),
      expect: ['satisfied'],
    },
    {
      title: 'the records serve another activity for longer',
      evidence: () => evidence({ ages: [age({ outlivedBy: 'hiring', total: undefined })] }),
      expect: ['not-applicable'],
    },
    {
      title: 'a view shows the same records again',
      evidence: () =>
        evidence({
          datasets: [
            dataset('inquiries', [field('email')], { serves: ['inquiries'] }),
            dataset('recent', [field('email')], {
              serves: ['inquiries'],
              dataset: { derivedFrom: ['inquiries'] },
            }),
          ],
          ages: [age({ overdue: 2, due: 2 }), age({ dataset: 'recent', overdue: 2, due: 2 })],
        }),
      expect: ['violated'],
    },
    {
      title: 'of a sample some are overdue',
      evidence: () =>
        evidence({
          ages: [age({ total: 90e6, due: 5e5, overdue: 4e5, estimated: 'all', sampled: 20_000 })],
        }),
      expect: ['violated'],
    },
    {
      title: 'of a sample none is overdue, which proves nothing of the rest',
      evidence: () => evidence({ ages: [age({ total: 90e6, estimated: 'all', sampled: 20_000 })] }),
      expect: ['unknown'],
    },
    {
      title: 'records without any clock prove nothing',
      evidence: () => evidence({ ages: [age({ withoutClock: 1000, oldest: undefined, newest: undefined })] }),
      expect: [],
    },
    {
      title: 'what could not be counted is another check’s',
      evidence: () => evidence({ ages: [age({ failure: { code: 'timeout' }, total: undefined })] }),
      expect: [],
    },
  ],
});

/** Another law that requires keeping some of a dataset’s items, apart from the rest (PIPA Art. 21(3)). */
function holdWords({ source, dataset, activity, keptItems = [] }: AgeMeasurement, evidence: Evidence): Text {
  // Past the period of the other law itself, nothing is left to keep.
  if (evidence.policy.holds.some(({ id }) => id === activity)) return { en: '', ko: '' };
  const held = evidence.datasets.find((one) => one.source === source && one.dataset.name === dataset);
  const keys = new Set(held && personalFields(held, evidence.items).map(({ item }) => item.key));
  const told = new Set(keptItems.map(({ law }) => law));
  const laws = evidence.policy.holds
    .filter(({ law }) => !told.has(law))
    .filter((hold) => isInForce(hold, evidence.asOf) && hold.items.some((key) => keys.has(key)))
    .map(({ law, keep }) => ({
      en: `${law} (${periodWords(keep).en})`,
      ko: `${law}(${periodWords(keep).ko})`,
    }));
  if (laws.length === 0) return { en: '', ko: '' };
  const { en, ko } = listTexts(laws);
  return {
    en: `. Before destroying: ${en} may require keeping some, in a separate store`,
    ko: `. 파기 전 확인: ${ko}에 따라 일부를 분리 보관해야 할 수 있습니다`,
  };
}

function judge(age: AgeMeasurement, evidence: Evidence): Result[] {
  const dated = (age.total ?? 0) - (age.withoutClock ?? 0);
  // Of records without a clock nothing can be said here; retention-not-measurable reports them.
  if (dated === 0 && (age.withoutClock ?? 0) > 0) return [];
  const period = age.kind === 'period' && age.retention.keep ? periodWords(age.retention.keep) : undefined;
  const past = period
    ? { en: `past the retention of ${period.en}`, ko: `보유기간 ${period.ko}` }
    : { en: 'kept after the end of their contract', ko: '계약 종료 시점' };
  const oldest = age.oldest === undefined ? '' : `; the oldest is of ${age.oldest}`;
  const oldestKo = age.oldest === undefined ? '' : `, 가장 오래된 것은 ${age.oldest}`;
  const clock = clockWords(age);
  const limit = age.overdueBefore ?? '';
  const hold = holdWords(age, evidence);
  const [late, estimate] = [counted(age, age.overdue), estimateWords(age)];
  return judgeDue(age, evidence, {
    tooOld: {
      en: `${capital(late.en)} of ${plural(age.total ?? 0, 'record')} are ${past.en}: their clock${clock.en} lies before ${limit}${oldest}${estimate.en}${hold.en}`,
      ko: `전체 ${digits(age.total ?? 0)}건 중 ${late.ko}건이 ${past.ko}을 지났습니다(기준 시각${clock.ko}이 ${limit} 전${oldestKo})${estimate.ko}${hold.ko}`,
    },
    fine: {
      en: `No record with a clock is ${past.en} (${digits(dated)} counted)`,
      ko: `기준 시각이 있는 ${digits(dated)}건 중 ${past.ko}을 지난 레코드가 없습니다`,
    },
  });
}
