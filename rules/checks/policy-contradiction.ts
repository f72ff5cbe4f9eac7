import { defineRule, type Evidence, type Policy, type Result } from '../../src/sdk/index.ts';
import { evidence, examplePolicy } from '../_shared/example.ts';
import { compareParts } from '../_shared/policy-contradictions.ts';
import { brokenPlaces, remarked } from '../_shared/policy-parts.ts';

const text = (words: string) => ({ en: words, ko: words });

const only = (id: string) => examplePolicy.activities.filter((one) => one.id === id);

/** A policy of one activity that says nothing twice, and what an example adds to it. */
const policy = (parts: Partial<Policy>) =>
  evidence({
    policy: { ...examplePolicy, activities: only('inquiries'), transfers: [], claims: [], ...parts },
  });

const inquiries = (parts: Partial<Policy['activities'][number]>) =>
  only('inquiries').map((one) => ({ ...one, ...parts }));

export default defineRule({
  id: 'policy-contradiction',
  title: { en: 'Policy contradicts itself', ko: '처리방침 내용의 모순' },
  severity: 'medium',
  about: {
    en: 'A policy that says two things of one matter tells the data subject neither (PIPA Art. 30(1): the policy must tell each of its contents). Compared are: the end of earlier versions with the first day of this one; items that are required and optional at once; periods of the same items counted from the same event; items that have a period or go abroad with items that are collected; records called anonymised with the items in them; a claimed data-centre country with transfers abroad of what only the claim’s activities collect; analytics called non-identifiable with the items collected automatically (unknown: the tool may leave them out). What the file’s writer remarked as a contradiction is reported with low severity.',
    ko: '한 가지 사항을 두 가지로 적은 처리방침은 정보주체에게 어느 쪽도 알려 주지 못합니다(개인정보 보호법 제30조제1항). 이전 버전의 종료일과 현재 버전의 시행일, 필수이면서 선택인 항목, 같은 기산점의 같은 항목에 대한 서로 다른 보유기간, 보유기간이나 국외 이전에는 있으나 수집 항목에는 없는 항목, 익명화되었다는 기록의 항목, 데이터센터 국가와 해당 업무에서만 수집하는 항목의 국외 이전, 비식별 분석이라는 주장과 자동 수집 항목(도구가 제외할 수 있으므로 확인 불가)을 비교합니다. 파일 작성자가 모순으로 적어 둔 사항은 낮은 심각도로 보고합니다.',
  },
  remedy: {
    en: 'Decide which of the two holds, publish it in both places, and date the correction.',
    ko: '둘 중 어느 것이 맞는지 정하여 두 곳을 일치시키고, 변경 일자와 함께 공개하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) => judge(evidence),
  examples: [
    {
      title: 'an earlier version that ended after this one began',
      evidence: () =>
        policy({ versions: [{ until: '2025-11-09' }, { effective: '2024-01-01', until: '2024-12-31' }] }),
      expect: ['satisfied', 'satisfied', 'satisfied', 'violated'],
    },
    {
      title: 'an earlier version that ended on the very day on which this one began, and one the day before',
      evidence: () => policy({ versions: [{ until: '2025-01-01' }, { until: '2024-12-31' }] }),
      expect: ['satisfied', 'satisfied', 'satisfied', 'violated'],
    },
    {
      title: 'required and optional at once',
      evidence: () =>
        policy({ activities: inquiries({ items: { required: ['name'], optional: ['name'] } }) }),
      expect: ['violated', 'satisfied'],
    },
    {
      title: 'two periods for the same, and a period for what is not collected',
      evidence: () =>
        policy({
          activities: inquiries({
            retention: [
              { keep: 'P3Y', from: 'collected' },
              { keep: 'P1Y', from: 'collected', items: ['email'] },
              { keep: 'P1Y', from: 'collected', items: ['passport'] },
            ],
          }),
        }),
      expect: ['satisfied', 'violated'],
    },
    {
      title: 'two periods one after the other, for different items, or from different events',
      evidence: () =>
        policy({
          activities: inquiries({
            retention: [
              { keep: 'P3Y', from: 'collected', items: ['email'], inForce: { to: '2024-12-31' } },
              { keep: 'P1Y', from: 'collected', items: ['email'], inForce: { from: '2025-01-01' } },
              { keep: 'P2Y', from: 'collected', items: ['name'] },
              { keep: 'P5Y', from: 'answered', items: ['name'] },
              { keep: 'P90D', from: 'collected', items: ['name'], dataType: 'logs' },
            ],
          }),
        }),
      expect: ['satisfied', 'satisfied'],
    },
    {
      title: 'anonymised records that hold an e-mail address, and such that hold counts',
      evidence: () =>
        policy({
          activities: [
            ...inquiries({
              retention: [{ keep: 'P1Y', from: 'collected', items: ['email'], anonymised: true }],
            }),
            ...only('api'),
          ],
        }),
      expect: ['satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied', 'violated'],
    },
    {
      title: 'items that go abroad and are collected, or not',
      evidence: () => {
        const [cloud] = examplePolicy.transfers;
        return policy({
          transfers: [
            { ...cloud!, items: ['name', 'address-part'] },
            { ...cloud!, recipient: 'mailer', items: ['name', 'passport'] },
          ],
        });
      },
      expect: ['satisfied', 'satisfied', 'satisfied', 'violated'],
    },
    {
      title: 'data centres at home, while what only the claim’s activity collects goes abroad',
      evidence: () => {
        const [cloud] = examplePolicy.transfers;
        return policy({
          activities: [...inquiries({}), ...only('api')],
          claims: [{ kind: 'data-centre', country: 'KR', scope: ['api'] }],
          transfers: [{ ...cloud!, items: ['name', 'prompt'] }],
        });
      },
      expect: ['satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied', 'violated', 'satisfied'],
    },
    {
      title: 'data centres at home, while what other activities collect too goes abroad',
      evidence: () => {
        const [cloud] = examplePolicy.transfers;
        const items = { required: ['name', 'ip-address'], optional: [] };
        return policy({
          activities: [...inquiries({ items }), ...only('api')],
          claims: [{ kind: 'data-centre', country: 'KR', scope: ['api'] }],
          transfers: [{ ...cloud!, items: ['name', 'ip-address'] }],
        });
      },
      expect: ['satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied'],
    },
    {
      title: 'data centres for all activities in the country to which the transfer goes',
      evidence: () =>
        policy({ claims: [{ kind: 'data-centre', country: 'US' }], transfers: examplePolicy.transfers }),
      expect: ['satisfied', 'satisfied', 'satisfied', 'satisfied'],
    },
    {
      title: 'the same in another country',
      evidence: () =>
        policy({ claims: [{ kind: 'data-centre', country: 'KR' }], transfers: examplePolicy.transfers }),
      expect: ['satisfied', 'satisfied', 'violated', 'satisfied'],
    },
    {
      title: 'analytics that identifies nobody, beside IP addresses; and beside nothing of the kind',
      evidence: () =>
        policy({
          claims: [{ kind: 'anonymous-analytics' }],
          automatic: {
            items: ['ip-address', 'visit-time'],
            tools: [],
            retention: [{ keep: 'P3M', from: 'collected' }],
            purposes: [],
            basis: { ground: 'contract' },
          },
        }),
      expect: ['satisfied', 'satisfied', 'unknown'],
    },
    {
      title: 'remarks: on a contradiction found anyhow, on one that only a reader sees, and on a gap',
      evidence: () =>
        policy({
          versions: [{ until: '2025-11-09' }],
          remarks: [
            { at: 'versions', kind: 'contradiction', text: text('two dates 시행일') },
            { at: 'processors', kind: 'contradiction', text: text('named twice 중복') },
            { at: 'rights', kind: 'gap', text: text('none 없음') },
          ],
        }),
      expect: ['satisfied', 'satisfied', 'violated', 'violated'],
    },
  ],
});

function judge({ policy, items, asOf }: Evidence): Result[] {
  const results = compareParts(policy, items, asOf);
  return [...results, ...remarked(policy, 'contradiction', brokenPlaces(results))];
}
