import {
  type AgeMeasurement,
  type Clock,
  clockName,
  type DatasetEvidence,
  defineRule,
  describeReason,
  type Evidence,
  formatName,
  isAwaited,
  type Result,
  type Text,
  undatedOf,
} from '../../src/sdk/index.ts';
import { clockWords, identify, isCounted, ownAges } from '../_shared/ages.ts';
import { age, dataset, evidence, field } from '../_shared/example.ts';
import { ownDatasets, placeOf } from '../_shared/fields.ts';
import { digits, plural } from '../_shared/words.ts';

export default defineRule({
  id: 'retention-not-measurable',
  title: { en: 'Retention cannot be measured', ko: '보유기간을 확인할 수 없음' },
  severity: 'medium',
  about: {
    en: 'Who cannot tell how old a record is cannot destroy it in time (PIPA Art. 21(1)). Violated where the cause is in the data, the data map or the policy: no clock is named, the clock is no field of the dataset, records have no clock value or one in the future (where the period counts from an end that may have yet to come, only if no record has one), the policy names no period, or nothing tells that a contract has ended. Unknown where the records could not be counted this time: no permission, a time-out, a system that cannot count ages, records that serve two activities by different clocks.',
    ko: '레코드가 얼마나 오래되었는지 알 수 없으면 제때 파기할 수 없습니다(개인정보 보호법 제21조제1항). 원인이 데이터, 데이터 맵, 처리방침에 있으면 위반으로 봅니다. 기준 시각이 정해지지 않았거나 그 필드가 없는 경우, 기준 시각이 비어 있거나 미래인 레코드가 있는 경우(아직 오지 않았을 수 있는 종료 사건부터 세는 기간은 모든 레코드가 비어 있을 때만), 처리방침에 보유기간이 없는 경우, 계약 종료를 알 수 없는 경우가 이에 해당합니다. 권한 부족, 시간 초과, 세는 기능이 없는 시스템, 기준 시각이 서로 다른 두 업무에 쓰이는 레코드처럼 이번에 세지 못한 경우는 확인 불가입니다.',
  },
  remedy: {
    en: 'Name the clock in the data map, fill it in every record, and state a period in the policy. Where counting failed, give the auditing role the right to read the dataset, or add an index on the clock.',
    ko: '데이터 맵에 기준 시각을 적고 모든 레코드에 값을 채우며, 처리방침에 보유기간을 밝히십시오. 세지 못했다면 감사 계정에 읽기 권한을 주거나 기준 시각에 색인을 추가하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) => [
    ...ownAges(evidence)
      .filter(({ kind }) => kind === 'period')
      .flatMap((age) => judge(age, evidence)),
    ...ownDatasets(evidence).flatMap(withoutPeriod),
  ],
  examples: [
    {
      title: 'every record has its clock',
      evidence: () => evidence({ ages: [age()] }),
      expect: ['satisfied'],
    },
    {
      title: 'forty records have none',
      evidence: () => evidence({ ages: [age({ withoutClock: 40 })] }),
      expect: ['violated'],
    },
    {
      title: 'records of the future',
      evidence: () => evidence({ ages: [age({ future: 2 })] }),
      expect: ['violated'],
    },
    {
      title: 'the data map names no clock',
      evidence: () =>
        evidence({ ages: [age({ clock: undefined, failure: { code: 'not-found' }, total: undefined })] }),
      expect: ['violated'],
    },
    {
      title: 'the clock of the data map is no field of the dataset',
      evidence: () =>
        evidence({
          datasets: [dataset('inquiries', [field('name')], { serves: ['inquiries'] })],
          ages: [age({ failure: { code: 'not-found' }, total: undefined })],
        }),
      expect: ['violated'],
    },
    {
      title: 'one of the fields whose latest counts is none of the dataset',
      evidence: () => byClock({ field: 'name', others: ['gone'], format: 'auto' }, 'not-found'),
      expect: ['violated'],
    },
    {
      title: 'the fields whose latest counts cannot be compared',
      evidence: () => byClock({ field: 'name', others: ['note'], format: 'auto' }, 'unsupported-format'),
      expect: ['unknown'],
    },
    {
      title: 'the clock goes through a field that is no foreign key',
      evidence: () => byClock({ field: 'closed_on', via: 'name', format: 'auto' }, 'not-found'),
      expect: ['violated'],
    },
    {
      title: 'forty contracts have not ended',
      evidence: () =>
        evidence({ ages: [age({ withoutClock: 40, future: 2, due: 1, retention: afterContract })] }),
      expect: ['satisfied'],
    },
    {
      title: 'no contract has an end',
      evidence: () => evidence({ ages: [age({ withoutClock: 1000, retention: afterContract })] }),
      expect: ['violated'],
    },
    {
      title: 'counting timed out',
      evidence: () => evidence({ ages: [age({ failure: { code: 'timeout' }, total: undefined })] }),
      expect: ['unknown'],
    },
    {
      title: 'the policy names no period',
      evidence: () => evidence({ datasets: [dataset('visits', [field('name')], { serves: ['visits'] })] }),
      expect: ['violated'],
    },
    {
      title: 'the records serve another activity for longer',
      evidence: () => evidence({ ages: [age({ outlivedBy: 'hiring', total: undefined })] }),
      expect: ['not-applicable'],
    },
  ],
});

const afterContract = { keep: 'P3Y', from: 'contract-end' };

/** A dataset with a name and a note, whose clock could not be counted by. */
function byClock(clock: Clock, code: 'not-found' | 'unsupported-format'): Evidence {
  return evidence({
    datasets: [
      dataset('inquiries', [field('name'), field(undefined)], { serves: [{ activity: 'inquiries', clock }] }),
    ],
    ages: [age({ clock: clockName(clock), failure: { code }, total: undefined })],
  });
}

function judge(age: AgeMeasurement, evidence: Evidence): Result[] {
  const result = identify(age);
  if (age.outlivedBy !== undefined) {
    const message = {
      en: `Not counted: the same records serve ${age.outlivedBy} for longer`,
      ko: `같은 레코드가 ‘${age.outlivedBy}’ 업무에 더 오래 쓰이므로 세지 않았습니다`,
    };
    return [{ ...result, status: 'not-applicable', message }];
  }
  if (age.failure || !isCounted(age)) return [uncounted(age, evidence)];
  const { total } = age;
  const clock = clockWords(age);
  const withoutClock = undatedOf(age);
  // What has an end may end in times to come.
  const future = isAwaited(age) ? 0 : (age.future ?? 0);
  const open = (age.withoutClock ?? 0) - withoutClock;
  if (withoutClock + future === 0 && open > 0) {
    const message = {
      en: `Of ${plural(total, 'record')}, the clock${clock.en} leaves ${digits(open)} without a time: what it tells has not come for them`,
      ko: `전체 ${digits(total)}건 중 ${digits(open)}건은 기준 시각${clock.ko}이 비어 있어 아직 기산 사건이 없는 레코드로 봅니다`,
    };
    return [{ ...result, status: 'satisfied', of: total, message }];
  }
  if (withoutClock + future === 0) {
    const message = {
      en: `All ${plural(total, 'record')} have a clock${clock.en}`,
      ko: `전체 ${digits(total)}건에 기준 시각${clock.ko}이 있습니다`,
    };
    return [{ ...result, status: 'satisfied', of: total, message }];
  }
  const missing = withoutClock > 0 ? [`${digits(withoutClock)} without a readable time`] : [];
  const ahead = future > 0 ? [`${digits(future)} with one in the future`] : [];
  const missingKo = withoutClock > 0 ? [`읽을 수 있는 시각이 없는 레코드 ${digits(withoutClock)}건`] : [];
  const aheadKo = future > 0 ? [`미래 시각인 레코드 ${digits(future)}건`] : [];
  const message = {
    en: `Of ${plural(total, 'record')}, the clock${clock.en} leaves ${[...missing, ...ahead].join(' and ')}`,
    ko: `전체 ${digits(total)}건의 기준 시각${clock.ko} 중 ${[...missingKo, ...aheadKo].join(', ')}이 있습니다`,
  };
  return [{ ...result, status: 'violated', count: withoutClock + future, of: total, message }];
}

function uncounted(age: AgeMeasurement, evidence: Evidence): Result {
  const cause = causeOf(age, evidence);
  if (cause) return { ...identify(age), status: 'violated', message: cause };
  const reason = describeReason(age.failure ?? { code: 'engine-error' });
  const message = {
    en: `Records past their retention could not be counted: ${reason.en}`,
    ko: `보유기간이 지난 레코드를 세지 못했습니다: ${reason.ko}`,
  };
  return { ...identify(age), status: 'unknown', message };
}

/** What is wrong with the data map, where that is why nothing was counted. */
function causeOf(age: AgeMeasurement, { datasets }: Evidence): Text | undefined {
  if (age.clock === undefined) {
    return {
      en: 'The data map names no clock from which the retention counts',
      ko: '데이터 맵에 보유기간의 기준 시각이 없습니다',
    };
  }
  const found = datasets.find((one) => one.source === age.source && one.dataset.name === age.dataset);
  // What could not be opened shows no fields: whether the clock is among them is not known.
  if (!found || found.dataset.unreadable) return undefined;
  const { fields } = found.dataset;
  const clock = writtenClock(age, found) ?? { field: age.clock };
  if (clock.via !== undefined) {
    const reference = fields.find(({ name }) => name === clock.via)?.references;
    const parent = datasets.find(
      (one) => one.source === age.source && one.dataset.name === reference?.dataset,
    );
    if (parent?.dataset.fields.some(({ name }) => name === clock.field)) return undefined;
    const [via, field] = [formatName(clock.via), formatName(clock.field)];
    return {
      en: `The clock goes through ${via}, which is no foreign key to a dataset with the field ${field}`,
      ko: `기준 시각이 거치는 ${via} 필드가 ${field} 필드를 가진 데이터셋의 외래 키가 아닙니다`,
    };
  }
  // A name that begins with @ is a clock the connector makes itself, e.g. the time of a file.
  const missing = [clock.field, ...(clock.others ?? [])].find(
    (one) => !one.startsWith('@') && !fields.some(({ name }) => name === one),
  );
  return missing === undefined
    ? undefined
    : {
        en: `The clock (${formatName(missing)}) is no field of the dataset`,
        ko: `기준 시각(${formatName(missing)}) 필드가 데이터셋에 없습니다`,
      };
}

/** The clock as the data map writes it: a measurement has it in words alone. */
function writtenClock(
  { activity, dataType, clock }: AgeMeasurement,
  { serves }: DatasetEvidence,
): Pick<Clock, 'field' | 'others' | 'via'> | undefined {
  return serves
    .filter((one) => one.serves.activity === activity && one.serves.dataType === dataType)
    .flatMap((one) => one.serves.clock ?? [])
    .find((written) => clockName(written) === clock);
}

/** Retentions that no count can be held against: no period at all, or a contract whose end nothing tells. */
function withoutPeriod(dataset: DatasetEvidence): Result[] {
  return dataset.serves.flatMap(({ serves, activity, retention }) =>
    retention.flatMap((one): Result[] => {
      const part = serves.dataType ?? one.dataType;
      const result = {
        place: placeOf(dataset),
        activity: activity.id,
        ...(part !== undefined && { dataType: part }),
      };
      if (one.unspecified) {
        const message = {
          en: `The policy names no period for ${activity.title.en}`,
          ko: `처리방침에 ‘${activity.title.ko}’ 업무의 보유기간이 없습니다`,
        };
        return [{ ...result, status: 'violated', message }];
      }
      if (one.until !== 'contract-end' || serves.ends) return [];
      const message = {
        en: `Records of ${activity.title.en} end with a contract, but the data map names no field (\`ends\`) that tells when`,
        ko: `‘${activity.title.ko}’ 업무의 레코드는 계약 종료 시 파기해야 하나 데이터 맵에 이를 알려 주는 필드(\`ends\`)가 없습니다`,
      };
      return [{ ...result, status: 'violated', message }];
    }),
  );
}
