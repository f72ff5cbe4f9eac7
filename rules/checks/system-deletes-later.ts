import {
  addDays,
  type DatasetEvidence,
  defineRule,
  type Evidence,
  endDate,
  type FactOf,
  periodWords,
  type Result,
} from '../../src/sdk/index.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';
import { placeOf } from '../_shared/fields.ts';

const inquiries = dataset('inquiries', [field('email')], { serves: ['inquiries'] });
const setting = (period: string, more: object = {}) =>
  ({ kind: 'retention-setting', origin: 'measured', period, ...more }) as const;

export default defineRule({
  id: 'system-deletes-later',
  title: { en: 'System deletes later than promised', ko: '시스템의 자동 삭제가 약속한 보유기간보다 늦음' },
  severity: 'medium',
  about: {
    en: 'Where a system deletes by itself (lifecycle rules of a store, expiration of tables and partitions), its period must not be longer than the one that the policy promises for what is stored there (PIPA Art. 21(1)), the days of “without delay” added. Of several rules the shortest counts, of several activities the longest period. Systems that delete nothing by themselves give no result here: whether records are gone is counted by records-past-retention.',
    ko: '시스템이 스스로 삭제하는 경우(저장소의 수명 주기 규칙, 테이블·파티션 만료) 그 기간은 처리방침이 약속한 보유기간에 ‘지체 없이’로 보는 기간을 더한 것보다 길어서는 안 됩니다(개인정보 보호법 제21조제1항). 규칙이 여럿이면 가장 짧은 것, 업무가 여럿이면 가장 긴 보유기간과 비교합니다. 자동 삭제가 없는 시스템은 여기에 결과가 없으며 레코드가 남아 있는지는 records-past-retention이 셉니다.',
  },
  remedy: {
    en: 'Shorten the rule to the period of the policy. It counts from the object’s own time: where records are older than their object, delete them by their clock as well.',
    ko: '규칙을 처리방침의 보유기간에 맞게 줄이십시오. 규칙은 객체의 시각부터 세므로 레코드가 객체보다 오래되었으면 레코드의 기준 시각으로도 파기해야 합니다.',
  },
  needsPolicy: true,
  evaluate: (found) => found.datasets.flatMap((one) => judge(one, found)),
  examples: [
    {
      title: 'objects go after five years, inquiries are kept for three',
      evidence: () =>
        evidence({ sources: [source('crm', { facts: [setting('P1825D')] })], datasets: [inquiries] }),
      expect: ['violated'],
    },
    {
      title: 'objects go after three years',
      evidence: () =>
        evidence({
          sources: [
            source('crm', { facts: [setting('P1095D', { dataset: 'inquiries' }), setting('P3650D')] }),
          ],
          datasets: [inquiries],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'a rule for another dataset',
      evidence: () =>
        evidence({
          sources: [source('crm', { facts: [setting('P1825D', { dataset: 'orders' })] })],
          datasets: [inquiries],
        }),
      expect: [],
    },
    {
      title: 'nothing is deleted by itself',
      evidence: () => evidence({ datasets: [inquiries] }),
      expect: [],
    },
  ],
});

function judge(one: DatasetEvidence, { sources, asOf, policy }: Evidence): Result[] {
  const facts = sources.find(({ id }) => id === one.source)?.facts ?? [];
  const settings = facts.filter(
    (fact): fact is FactOf<'retention-setting'> =>
      fact.kind === 'retention-setting' && (fact.dataset === undefined || fact.dataset === one.dataset.name),
  );
  const promised = one.serves.flatMap(({ retention }) => retention.filter(({ items }) => !items));
  const keeps = promised.flatMap(({ keep }) => keep ?? []);
  // What ends with an event cannot be weighed against a number of days.
  if (settings.length === 0 || keeps.length === 0 || keeps.length < promised.length) return [];
  const ends = (period: string) => endDate(asOf, period);
  const system = settings.map(({ period }) => period).reduce((a, b) => (ends(a) <= ends(b) ? a : b));
  const longest = keeps.reduce((a, b) => (ends(a) >= ends(b) ? a : b));
  const [theirs, ours] = [periodWords(system), periodWords(longest)];
  const late = ends(system) > addDays(ends(longest), policy.destruction.graceDays);
  const message = late
    ? {
        en: `The system deletes after ${theirs.en}; the policy promises ${ours.en}`,
        ko: `시스템은 ${theirs.ko} 후에 삭제하나 처리방침의 보유기간은 ${ours.ko}입니다`,
      }
    : {
        en: `The system deletes after ${theirs.en}, within the ${ours.en} of the policy`,
        ko: `시스템이 처리방침의 보유기간 ${ours.ko} 안인 ${theirs.ko} 후에 삭제합니다`,
      };
  return [{ place: placeOf(one), status: late ? 'violated' : 'satisfied', message }];
}
