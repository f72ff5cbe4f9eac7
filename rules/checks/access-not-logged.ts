import { defineRule, type Evidence, type FactOf, type Result } from '../../src/sdk/index.ts';
import { holdsPersonalData } from '../_shared/country.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';

type Logging = FactOf<'access-logging'>;

const logging = (state: Logging['state']) =>
  source('uploads', { facts: [{ kind: 'access-logging', origin: 'measured', state }] });
const people = dataset('people', [field('email')], { source: 'uploads' });

export default defineRule({
  id: 'access-not-logged',
  title: { en: 'Access to personal data not logged', ko: '개인정보 접속기록 미보관' },
  severity: 'medium',
  about: {
    en: 'Who processes personal data, when, from where, whose and how must be recorded, and the records kept for a year, or two for 50,000 data subjects and more or for unique identifiers and sensitive data (Safety Measures notice Art. 8(1)). Violated where a system that holds personal data says that it logs no access; unknown where it does not say, as logging may be set up outside of it; satisfied where it logs. What the log holds and how long it is kept is not judged.',
    ko: '개인정보취급자의 접속기록(누가, 언제, 어디서, 누구의 정보를, 어떻게)을 1년(정보주체 5만 명 이상이거나 고유식별정보·민감정보를 처리하면 2년) 이상 보관해야 합니다(안전성 확보조치 기준 제8조제1항). 개인정보를 보유한 시스템이 접속기록을 저장하지 않는다고 답하면 위반, 시스템 밖에서 설정할 수 있어 알 수 없으면 확인 불가, 저장하면 충족입니다. 기록의 내용과 보관 기간은 판단하지 않습니다.',
  },
  remedy: {
    en: 'Switch access logging on (server access logging or data events of the audit trail), to a place that those who are logged cannot change, and keep the logs for the period that the law asks for.',
    ko: '접속기록(서버 액세스 로그 또는 감사 추적의 데이터 이벤트)을 켜고, 기록 대상자가 고칠 수 없는 곳에 법정 기간 동안 보관하십시오.',
  },
  needsPolicy: false,
  evaluate: (found) =>
    found.sources.flatMap((one) =>
      one.facts.filter((fact) => fact.kind === 'access-logging').map((fact) => judge(fact, found)),
    ),
  examples: [
    {
      title: 'a bucket with personal data that logs no access',
      evidence: () => evidence({ sources: [logging('off')], datasets: [people] }),
      expect: ['violated'],
    },
    {
      title: 'a bucket that logs',
      evidence: () => evidence({ sources: [logging('on')], datasets: [people] }),
      expect: ['satisfied'],
    },
    {
      title: 'a bucket that does not say',
      evidence: () => evidence({ sources: [logging('unknown')], datasets: [people] }),
      expect: ['unknown'],
    },
    {
      title: 'a bucket without personal data',
      evidence: () => evidence({ sources: [logging('off')] }),
      expect: ['not-applicable'],
    },
    {
      title: 'a system of which nothing is known',
      evidence: () => evidence({ sources: [source('crm', { facts: [] })] }),
      expect: [],
    },
  ],
});

function judge({ source, state }: Logging, found: Evidence): Result {
  const place = { source };
  if (!holdsPersonalData(found, source)) {
    const message = { en: 'No personal data was found here', ko: '개인정보가 발견되지 않았습니다' };
    return { status: 'not-applicable', place, message };
  }
  if (state === 'off') {
    const message = {
      en: 'Nobody’s access to the personal data here is logged',
      ko: '이곳의 개인정보에 대한 접속기록을 저장하지 않습니다',
    };
    return { status: 'violated', place, message };
  }
  if (state === 'unknown') {
    const message = {
      en: 'The system does not say whether access is logged',
      ko: '접속기록을 저장하는지 시스템에서 확인할 수 없습니다',
    };
    return { status: 'unknown', place, message };
  }
  return { status: 'satisfied', place, message: { en: 'Access is logged', ko: '접속기록을 남깁니다' } };
}
