import {
  defineRule,
  describeReason,
  type Evidence,
  type LinkMeasurement,
  type Result,
} from '../../src/sdk/index.ts';
import { evidence, examplePolicy } from '../_shared/example.ts';
import { digits, plural } from '../_shared/words.ts';

const link = (more: Partial<LinkMeasurement> = {}): LinkMeasurement => ({
  kind: 'zero-logging',
  activity: 'inquiries',
  from: { source: 'api', dataset: 'customers' },
  to: { source: 'api', dataset: 'requests' },
  subjects: 12,
  records: 0,
  ...more,
});

const policy = { ...examplePolicy, claims: [{ kind: 'zero-logging' as const }] };

export default defineRule({
  id: 'zero-logging-not-honoured',
  title: { en: 'Logged although nothing may be logged', ko: '기록하지 않기로 한 고객의 요청 내용 보관' },
  severity: 'high',
  about: {
    en: 'Where the policy promises that some customers’ requests are not logged, no prompt and no completion of theirs may be kept (PIPA Art. 30(1): what is published must be done; Art. 21(1)). The workspace names these customers (`zeroLogging`: dataset, field and mark) and, in the data map, the field of the subject in the logs (`subject`); records of theirs in which a prompt or completion is filled are counted. A promise without customers named is unknown.',
    ko: '일부 고객의 요청을 기록하지 않겠다고 처리방침에서 약속했다면 그 고객의 프롬프트와 생성 결과가 남아 있어서는 안 됩니다(개인정보 보호법 제30조제1항, 제21조제1항). 작업 공간에 해당 고객(`zeroLogging`: 데이터셋, 필드, 표시)과 기록의 정보주체 필드(데이터 맵의 `subject`)를 적으면, 프롬프트나 생성 결과가 남은 그 고객의 레코드를 셉니다. 약속만 있고 고객이 지정되지 않으면 확인 불가입니다.',
  },
  remedy: {
    en: 'Delete the prompts and completions of these customers, and switch logging off for them where requests are written.',
    ko: '해당 고객의 프롬프트와 생성 결과를 삭제하고, 요청을 기록하는 지점에서 이 고객의 기록을 끄십시오.',
  },
  needsPolicy: true,
  evaluate: (found) => [...judgeLinks(found), ...unnamed(found)],
  examples: [
    {
      title: 'requests of customers without logging hold prompts',
      evidence: () => evidence({ policy, links: [link({ records: 40 })], zeroLogging: true }),
      expect: ['violated'],
    },
    {
      title: 'none of them does',
      evidence: () => evidence({ policy, links: [link()], zeroLogging: true }),
      expect: ['satisfied'],
    },
    {
      title: 'the workspace names no such customers',
      evidence: () => evidence({ policy }),
      expect: ['unknown'],
    },
    {
      title: 'the logs know customers by another key',
      evidence: () => evidence({ policy, links: [link({ strangers: true })], zeroLogging: true }),
      expect: ['unknown'],
    },
    {
      title: 'the logs name no subject',
      evidence: () => evidence({ policy, links: [link({ unnamed: true })], zeroLogging: true }),
      expect: ['unknown'],
    },
    { title: 'nothing of the kind was promised', evidence: () => evidence({}), expect: [] },
  ],
});

function judgeLinks({ links = [] }: Evidence): Result[] {
  return links
    .filter(({ kind }) => kind === 'zero-logging')
    .map(({ to, activity, subjects = 0, records, failure, unnamed: nameless, strangers }): Result => {
      const base = { place: to, activity };
      if (nameless) {
        const message = {
          en: 'Whose requests these are is not known: name the field of the customer (`subject`) in the data map',
          ko: '누구의 요청인지 알 수 없습니다. 데이터 맵에 고객 필드(`subject`)를 적으십시오',
        };
        return { ...base, status: 'unknown', message };
      }
      if (failure || records === undefined) {
        const reason = describeReason(failure ?? { code: 'engine-error' });
        const message = {
          en: `Requests of customers without logging could not be counted: ${reason.en}`,
          ko: `기록하지 않기로 한 고객의 요청을 세지 못했습니다: ${reason.ko}`,
        };
        return { ...base, status: 'unknown', message };
      }
      if (strangers) {
        const message = {
          en: 'Whose requests these are is not known: they name none of the customers at all. Name fields that tell the same customers apart (`subject`)',
          ko: '누구의 요청인지 알 수 없습니다. 고객 데이터셋의 고객이 여기에 하나도 없습니다. 두 항목의 `subject`에 같은 고객을 가리키는 필드를 적으십시오',
        };
        return { ...base, status: 'unknown', message };
      }
      const message =
        records > 0
          ? {
              en: `${plural(records, 'request')} of ${plural(subjects, 'customer')} without logging ${records === 1 ? 'holds' : 'hold'} a prompt or completion`,
              ko: `기록하지 않기로 한 고객 ${digits(subjects)}곳의 요청 ${digits(records)}건에 프롬프트나 생성 결과가 남아 있습니다`,
            }
          : {
              en: `No request of the ${plural(subjects, 'customer')} without logging holds a prompt or completion`,
              ko: `기록하지 않기로 한 고객 ${digits(subjects)}곳의 요청에 프롬프트나 생성 결과가 없습니다`,
            };
      return records > 0
        ? { ...base, status: 'violated', count: records, message }
        : { ...base, status: 'satisfied', message };
    });
}

function unnamed({ policy: { claims }, zeroLogging }: Evidence): Result[] {
  if (zeroLogging || !claims.some(({ kind }) => kind === 'zero-logging')) return [];
  const message = {
    en: 'The policy promises some customers that nothing of theirs is logged; the workspace does not say who they are (`zeroLogging`)',
    ko: '처리방침은 일부 고객의 요청을 기록하지 않겠다고 하나, 작업 공간에 해당 고객(`zeroLogging`)이 지정되어 있지 않습니다',
  };
  return [
    {
      place: { source: 'policy', dataset: 'claims.zero-logging' },
      status: 'unknown',
      severity: 'low',
      message,
    },
  ];
}
