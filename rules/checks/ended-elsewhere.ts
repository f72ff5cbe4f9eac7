import {
  defineRule,
  describeReason,
  type LinkMeasurement,
  type Result,
  type Text,
} from '../../src/sdk/index.ts';
import { evidence } from '../_shared/example.ts';
import { digits, plural } from '../_shared/words.ts';

const events: Record<NonNullable<LinkMeasurement['until']>, Text> = {
  'opt-out': { en: 'opted out', ko: '수신거부한' },
  withdrawal: { en: 'withdrew their consent', ko: '동의를 철회한' },
  'deletion-request': { en: 'asked for deletion', ko: '삭제를 요구한' },
  'contract-end': { en: 'ended their contract', ko: '계약이 끝난' },
};

const link = (more: Partial<LinkMeasurement> = {}): LinkMeasurement => ({
  kind: 'ended',
  activity: 'newsletter',
  until: 'opt-out',
  from: { source: 'newsletter', dataset: 'subscribers' },
  to: { source: 'crm', dataset: 'contacts' },
  subjects: 312,
  records: 0,
  ...more,
});

export default defineRule({
  id: 'ended-elsewhere',
  title: {
    en: 'Opted out in one system, still in another',
    ko: '한 시스템에서 수신거부·삭제 요구 후 다른 시스템에 남음',
  },
  severity: 'high',
  about: {
    en: 'An opt-out, a withdrawal or a request for deletion ends an activity wherever its data lies (PIPA Art. 37(3), 36(2)). The data subjects whose end marker is set in one dataset (`ends`, longer ago than the grace days) are looked for in every other dataset that serves the same activity, in whatever system: by the fields that `subject` names, normalised, compared in memory as digests under a key of the run; only counts come out. Where `subject` is not named, or nobody of the one dataset stands in the other at all, that is unknown.',
    ko: '수신거부·동의철회·삭제 요구는 데이터가 어느 시스템에 있든 해당 업무를 끝냅니다(개인정보 보호법 제37조제3항, 제36조제2항). 한 데이터셋에서 종료 표시(`ends`, 유예 기간이 지난 것)가 된 정보주체를 같은 업무에 쓰이는 다른 모든 데이터셋에서 찾습니다. `subject`로 적은 필드를 정규화한 뒤 실행할 때마다 만드는 키의 다이제스트로 메모리에서 비교하며 건수만 남깁니다. `subject`가 없거나 두 데이터셋에 같은 정보주체가 한 명도 없으면 확인 불가입니다.',
  },
  remedy: {
    en: 'Remove these people from the other systems as well, and carry every opt-out and deletion over to them automatically.',
    ko: '다른 시스템에서도 해당 정보주체의 데이터를 파기하고, 수신거부와 삭제 요구가 모든 시스템에 자동으로 반영되게 하십시오.',
  },
  needsPolicy: true,
  evaluate: ({ links = [] }) => links.filter(({ kind }) => kind === 'ended').map(judge),
  examples: [
    {
      title: '14 who opted out at the newsletter service are still contacts of the CRM',
      evidence: () => evidence({ links: [link({ records: 14 })] }),
      expect: ['violated'],
    },
    { title: 'none of them is', evidence: () => evidence({ links: [link()] }), expect: ['satisfied'] },
    {
      title: 'the data map names no field of the subject',
      evidence: () => evidence({ links: [link({ unnamed: true, subjects: undefined, records: undefined })] }),
      expect: ['unknown'],
    },
    {
      title:
        'the fields of the subject hold keys that never meet, such as a member number and a telephone number',
      evidence: () => evidence({ links: [link({ strangers: true })] }),
      expect: ['unknown'],
    },
    {
      title: 'the other system could not be read',
      evidence: () => evidence({ links: [link({ failure: { code: 'timeout' }, records: undefined })] }),
      expect: ['unknown'],
    },
    {
      title: 'customers without logging are another check’s',
      evidence: () => evidence({ links: [link({ kind: 'zero-logging', records: 3 })] }),
      expect: [],
    },
  ],
});

function judge({
  activity,
  from,
  to,
  until = 'opt-out',
  subjects = 0,
  records,
  failure,
  unnamed,
  strangers,
}: LinkMeasurement): Result {
  // The dataset from which they come tells two results about one place apart.
  const base = { place: to, activity, recipient: `${from.source}:${from.dataset}`, until };
  const event = events[until];
  const where = `${from.source}:${from.dataset}`;
  if (unnamed) {
    const message = {
      en: `Whether those who ${event.en} in ${where} still stand here is not known: name the field of the data subject (\`subject\`) in the data map, for both`,
      ko: `${where}에서 ${event.ko} 사람이 여기에 남아 있는지 알 수 없습니다. 데이터 맵의 두 항목에 정보주체 필드(\`subject\`)를 적으십시오`,
    };
    return { ...base, status: 'unknown', severity: 'low', message };
  }
  if (failure || records === undefined) {
    const reason = describeReason(failure ?? { code: 'engine-error' });
    const message = {
      en: `Those who ${event.en} in ${where} could not be looked for: ${reason.en}`,
      ko: `${where}에서 ${event.ko} 사람을 찾지 못했습니다: ${reason.ko}`,
    };
    return { ...base, status: 'unknown', message };
  }
  if (strangers) {
    const message = {
      en: `Whether those who ${event.en} in ${where} still stand here is not known: nobody who stands there stands here, whoever ${event.en} or not. Name fields that tell the same people apart (\`subject\`)`,
      ko: `${where}에서 ${event.ko} 사람이 여기에 남아 있는지 알 수 없습니다. 그쪽의 정보주체는 종료 여부와 관계없이 여기에 한 명도 없습니다. 두 항목의 \`subject\`에 같은 사람을 가리키는 필드를 적으십시오`,
    };
    return { ...base, status: 'unknown', severity: 'low', message };
  }
  if (records > 0) {
    const message = {
      en: `${plural(records, 'record')} of people who ${event.en} in ${where} (${digits(subjects)} looked for)`,
      ko: `${where}에서 ${event.ko} 사람의 레코드 ${digits(records)}건이 남아 있습니다(${digits(subjects)}명 대조)`,
    };
    return { ...base, status: 'violated', count: records, message };
  }
  const message = {
    en: `None of the ${digits(subjects)} people who ${event.en} in ${where} stands here`,
    ko: `${where}에서 ${event.ko} ${digits(subjects)}명이 여기에 없습니다`,
  };
  return { ...base, status: 'satisfied', message };
}
