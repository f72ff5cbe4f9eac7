import { defineRule, type Policy, type Result } from '../../src/sdk/index.ts';
import { evidence, examplePolicy } from '../_shared/example.ts';
import { type Content, contentsOf } from '../_shared/policy-contents.ts';
import { brokenPlaces, missingFrom, remarked, transferPlace } from '../_shared/policy-parts.ts';
import { capital } from '../_shared/words.ts';

const text = (words: string) => ({ en: words, ko: words });

const inquiries = examplePolicy.activities.filter(({ id }) => id === 'inquiries');

const complete: Policy = {
  ...examplePolicy,
  purposes: { answer: text('answering') },
  officer: { name: 'officer', phone: '02-000-0000' },
  activities: inquiries.map((one) => ({ ...one, purposes: ['answer'] })),
  destruction: { graceDays: 5, procedure: text('selection'), method: text('overwriting') },
  rights: [text('access')],
  measures: [text('management plan')],
};

/** Everything of the complete policy but what an example is about; `satisfied` stands for the parts before and after. */
const policy = (parts: Partial<Policy>) => evidence({ policy: { ...complete, ...parts } });
const satisfied = (count: number) => Array.from({ length: count }, () => 'satisfied' as const);

const automatic = (parts: Partial<NonNullable<Policy['automatic']>>): Policy['automatic'] => ({
  items: ['ip-address'],
  tools: [],
  retention: [{ keep: 'P3M', from: 'collected' }],
  purposes: [],
  basis: { ground: 'contract' },
  ...parts,
});

export default defineRule({
  id: 'policy-gap',
  title: { en: 'Policy leaves out what it must tell', ko: '처리방침 필수 기재사항 누락' },
  severity: 'medium',
  about: {
    en: 'A privacy policy must tell the purposes, items and periods of processing, how data is destroyed, the rights of data subjects, the officer or department with a phone number, and the safety measures (PIPA Art. 30(1), Decree Art. 31(1); under the GDPR Art. 13, which asks for no method of destruction and no measures). The officer’s name and phone number suffice, and so do the department’s; with an e-mail address alone it is unknown. Sections that are required only where the thing exists (processors, transfers, tools) are no defect when missing: a tool that the policy names must come with the way to refuse it. A period of which versions leave out some days (`inForce`) is missing for the records of these days: nothing counts them. A ground or purpose not tied to its activity counts with low severity, and so does a gap that the file’s writer remarked.',
    ko: '처리방침에는 처리 목적, 항목, 보유기간, 파기 절차와 방법, 정보주체의 권리와 행사 방법, 개인정보 보호책임자 또는 담당 부서와 전화번호, 안전성 확보조치를 적어야 합니다(개인정보 보호법 제30조제1항, 시행령 제31조제1항. GDPR은 제13조에 따르며 파기 방법과 안전조치는 묻지 않음). 책임자의 성명과 전화번호 또는 부서명과 전화번호면 충분하고, 전자우편만 있으면 확인 불가입니다. 해당하는 경우에만 적는 사항(위탁, 국외 이전, 자동 수집 장치)은 없다고 위반이 아니지만, 처리방침에 적은 자동 수집 도구에는 거부 방법이 있어야 합니다. 보유기간의 버전(`inForce`)이 빠뜨린 날의 기록은 세지 않으므로 그 기간을 누락으로 봅니다. 처리업무와 연결되지 않은 근거·목적과 파일 작성자가 적어 둔 누락은 낮은 심각도로 봅니다.',
  },
  remedy: {
    en: 'Add what is missing to the published policy, then to its file.',
    ko: '누락된 사항을 처리방침에 추가해 공개하고, 정책 파일에도 반영하십시오.',
  },
  needsPolicy: true,
  evaluate: ({ policy, asOf }) => {
    const results = contentsOf(policy, asOf).map(judge);
    return [...results, ...remarked(policy, 'gap', [...brokenPlaces(results), ...reportedElsewhere(policy)])];
  },
  examples: [
    {
      title: 'everything told; no processors, transfers or tools, which is no defect',
      evidence: () => policy({ processors: [], transfers: [] }),
      expect: satisfied(10),
    },
    {
      title: 'an officer by department and phone',
      evidence: () => policy({ officer: { department: text('privacy'), phone: '02-000-0000' } }),
      expect: satisfied(10),
    },
    {
      title: 'an officer without a phone number',
      evidence: () => policy({ officer: { name: 'officer', email: 'privacy@example.com' } }),
      expect: [...satisfied(7), 'unknown', ...satisfied(2)],
    },
    {
      title: 'an officer who is a phone number only',
      evidence: () => policy({ officer: { phone: '02-000-0000' } }),
      expect: [...satisfied(7), 'violated', ...satisfied(2)],
    },
    {
      title: 'nothing on destruction, rights and measures',
      evidence: () => policy({ destruction: { graceDays: 5 }, rights: [], measures: [] }),
      expect: [...satisfied(4), 'violated', 'violated', 'violated', ...satisfied(2), 'violated'],
    },
    {
      title: 'the same under the GDPR, which asks for rights alone of these',
      evidence: () => policy({ law: ['eu-gdpr'], destruction: { graceDays: 5 }, rights: [], measures: [] }),
      expect: [...satisfied(6), 'violated'],
    },
    {
      title: 'an activity without items, purpose, ground and period',
      evidence: () =>
        policy({
          activities: inquiries.map((one) => ({
            ...one,
            items: { required: [], optional: [] },
            basis: { cited: 'kr-pipa:15(1)', ground: 'unspecified' },
            retention: [{ unspecified: true }],
          })),
        }),
      expect: ['violated', 'violated', 'violated', 'violated', ...satisfied(6)],
    },
    {
      title: 'versions of a period that leave out some years, and one that nothing came after',
      evidence: () =>
        policy({
          activities: complete.activities.map((one) => ({
            ...one,
            retention: [
              { keep: 'P1Y', inForce: { to: '2020-12-31' } },
              { keep: 'P3Y', inForce: { from: '2022-01-01', to: '2024-12-31' } },
            ],
          })),
        }),
      expect: [...satisfied(3), 'violated', ...satisfied(6)],
    },
    {
      title: 'versions of a period that follow each other',
      evidence: () =>
        policy({
          activities: complete.activities.map((one) => ({
            ...one,
            retention: [
              { keep: 'P3Y', inForce: { from: '2022-01-01' } },
              { keep: 'P1Y', inForce: { to: '2021-12-31' } },
            ],
          })),
        }),
      expect: satisfied(10),
    },
    {
      title: 'activity records without period and ground, a tool that cannot be refused and one that can',
      evidence: () =>
        policy({
          activities: [],
          automatic: automatic({
            basis: { ground: 'unspecified' },
            retention: [{ unspecified: true }],
            tools: [
              { name: 'Analytics', basis: { ground: 'consent' } },
              { name: 'cookies', basis: { ground: 'consent' }, refusal: text('in the browser') },
            ],
          }),
        }),
      expect: ['violated', 'violated', 'violated', ...satisfied(7)],
    },
    {
      title: 'remarks: one on a gap found anyhow, one on a gap that only a reader sees, and a contradiction',
      evidence: () =>
        policy({
          measures: [],
          remarks: [
            { at: 'measures', kind: 'gap', text: text('no measures 없음') },
            { at: 'processors', kind: 'gap', text: text('one is missing 누락') },
            { at: 'transfers', kind: 'gap', text: text('no method 이전 방법 누락') },
            { at: 'rights', kind: 'contradiction', text: text('told twice 중복') },
          ],
        }),
      expect: [...satisfied(6), 'violated', 'satisfied', 'violated', ...satisfied(2)],
    },
  ],
});

/** Gaps that policy-transfer-incomplete and policy-processor-name report. */
function reportedElsewhere(policy: Policy): string[] {
  const transfers = policy.transfers.filter((transfer) => missingFrom(transfer, policy).length > 0);
  return [
    ...transfers.map((transfer) => transferPlace(transfer, policy).dataset ?? ''),
    ...policy.processors.filter(({ brand }) => brand).map(({ id }) => `processors.${id}`),
  ];
}

function judge({ place, activity, told, what, severity }: Content): Result {
  const result = { place, ...(activity !== undefined && { activity }) };
  if (told === true) {
    const message = {
      en: `${capital(what.en)}: told`,
      ko: `처리방침에 있음: ${what.ko}`,
    };
    return { ...result, status: 'satisfied', message };
  }
  if (told === 'unsure') {
    const message = {
      en: `Told only in part: ${what.en}`,
      ko: `일부만 적혀 있음: ${what.ko}`,
    };
    return { ...result, status: 'unknown', message, severity: 'low' };
  }
  const message = {
    en: `The policy does not tell: ${what.en}`,
    ko: `처리방침에 없음: ${what.ko}`,
  };
  return { ...result, status: 'violated', message, ...(severity && { severity }) };
}
