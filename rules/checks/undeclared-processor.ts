import {
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type Outcome,
  type Result,
  type SourceEvidence,
} from '../../src/sdk/index.ts';
import { holdsPersonalData } from '../_shared/country.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';
import { isInForce } from '../_shared/promise.ts';

const people = dataset('people', [field('email')]);

const runBy = (
  processor: string,
  datasets: readonly DatasetEvidence[],
  outcome: Partial<Outcome> = {},
): Evidence => evidence({ sources: [source('crm', { config: { processor }, outcome })], datasets });

export default defineRule({
  id: 'undeclared-processor',
  title: { en: 'Personal data at an undeclared processor', ko: '처리방침에 없는 수탁자에 있는 개인정보' },
  severity: 'high',
  about: {
    en: 'The policy must name every processor and what it does (PIPA Art. 26(2), 30(1)4). The processor that the workspace names for a source is looked up among the policy’s processors in force on the day of the audit. Sources without a processor are the controller’s own; sources in which no personal data was seen need none.',
    ko: '처리방침에는 모든 수탁자와 위탁 업무를 밝혀야 합니다(개인정보 보호법 제26조제2항, 제30조제1항제4호). 작업공간에 적힌 소스의 수탁자를 감사 기준일에 유효한 처리방침의 수탁자 목록에서 찾습니다. 수탁자가 적히지 않은 소스는 자체 운영으로 보고, 개인정보가 보이지 않은 소스는 해당 없음으로 봅니다.',
  },
  remedy: {
    en: 'Conclude a processing contract (Art. 26(1)) and add the processor and its tasks to the policy, or move the data away from it.',
    ko: '위탁 계약(제26조제1항)을 맺고 처리방침에 수탁자와 위탁 업무를 추가하거나, 데이터를 그곳에서 옮기십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) => evidence.sources.flatMap((source) => judge(source, evidence)),
  examples: [
    {
      title: 'a processor that the policy does not know',
      evidence: () => runBy('stranger', [people]),
      expect: ['violated'],
    },
    {
      title: 'one that is named no longer',
      evidence: () => runBy('past', [people]),
      expect: ['violated'],
    },
    {
      title: 'one that the policy names',
      evidence: () => runBy('mailer', [people]),
      expect: ['satisfied'],
    },
    {
      title: 'nothing personal there',
      evidence: () => runBy('stranger', [dataset('goods', [field(undefined)])]),
      expect: ['not-applicable'],
    },
    {
      title: 'nothing could be seen there',
      evidence: () => runBy('stranger', [], { status: 'failed' }),
      expect: ['unknown'],
    },
    {
      title: 'the controller’s own',
      evidence: () => evidence({ datasets: [people] }),
      expect: [],
    },
  ],
});

function judge(source: SourceEvidence, evidence: Evidence): Result[] {
  const { processor } = source.config;
  if (processor === undefined) return [];
  const result = { place: { source: source.id }, recipient: processor };
  const entries = evidence.policy.processors.filter(({ id }) => id === processor);
  const entry = entries.find((one) => isInForce(one, evidence.asOf));
  if (entry) {
    const message = {
      en: `Run by ${entry.name.en}, which the policy names as a processor`,
      ko: `처리방침에 수탁자로 있는 ${entry.name.ko}에서 운영합니다`,
    };
    return [{ ...result, status: 'satisfied', message }];
  }
  const missing =
    entries.length > 0
      ? { en: 'the policy no longer or not yet names', ko: '현재 유효한 처리방침에 없는' }
      : { en: 'the policy does not name', ko: '처리방침에 없는' };
  if (holdsPersonalData(evidence, source.id)) {
    const message = {
      en: `Personal data lies with the processor ${processor}, which ${missing.en}`,
      ko: `${missing.ko} 수탁자 ${processor}에 개인정보가 있습니다`,
    };
    return [{ ...result, status: 'violated', message }];
  }
  if (source.outcome.status === 'failed' || source.outcome.status === 'skipped') {
    const message = {
      en: `Run by the processor ${processor}, which ${missing.en}; whether it holds personal data is not known`,
      ko: `${missing.ko} 수탁자 ${processor}에서 운영하며 개인정보가 있는지 알 수 없습니다`,
    };
    return [{ ...result, status: 'unknown', message }];
  }
  const message = {
    en: `Run by the processor ${processor}, but no personal data was seen in it`,
    ko: `수탁자 ${processor}에서 운영하지만 개인정보가 보이지 않습니다`,
  };
  return [{ ...result, status: 'not-applicable', message }];
}
