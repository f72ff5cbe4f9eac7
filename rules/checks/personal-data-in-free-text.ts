import {
  type ClassifiedField,
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type Result,
} from '../../src/sdk/index.ts';
import { isAuthored } from '../_shared/authored.ts';
import { dataset, evidence, field } from '../_shared/example.ts';
import { containedItems, countInPaths, ownDatasets, placeOf } from '../_shared/fields.ts';
import { declaredFor } from '../_shared/promise.ts';
import { digits } from '../_shared/words.ts';

export default defineRule({
  id: 'personal-data-in-free-text',
  title: { en: 'Personal data in free text', ko: '자유 입력란의 개인정보' },
  severity: 'medium',
  about: {
    en: 'What people write into notes, memos, logs and messages is seldom declared, hard to delete and shown to everybody (PIPA Art. 3(1), 16(1)). The check reports every text field in whose values personal data was seen, with the number of values by item. Text that the policy itself declares for the dataset (prompts and completions) counts with low severity, and so do the names and addresses that authors put into licences and manifests of packages. A URL with personal data in its query string counts as text.',
    ko: '메모, 로그, 메시지에 사람이 써 넣은 내용은 수집 항목으로 밝히는 일이 드물고, 지우기 어려우며, 누구에게나 보이기 쉽습니다(개인정보 보호법 제3조제1항, 제16조제1항). 값에서 개인정보가 발견된 모든 텍스트 필드를 항목별 건수와 함께 보고합니다. 처리방침에서 그 데이터셋의 항목으로 밝힌 본문(프롬프트, 생성 결과)과, 만든 사람이 라이선스·패키지 매니페스트에 적어 둔 이름·주소는 낮은 심각도로 봅니다. 쿼리 문자열에 개인정보가 든 URL도 본문으로 봅니다.',
  },
  remedy: {
    en: 'Remove or mask the values found, tell those who write not to enter personal data, and check the field at entry. For logs, strip personal data before writing.',
    ko: '발견된 값을 삭제하거나 가리고, 작성자에게 개인정보를 입력하지 않도록 안내하며 입력 단계에서 검사하십시오. 로그는 쓰기 전에 개인정보를 제거하십시오.',
  },
  needsPolicy: false,
  evaluate: (evidence) =>
    ownDatasets(evidence).flatMap((dataset) =>
      dataset.fields.flatMap((field) => judge(dataset, field, evidence)),
    ),
  examples: [
    {
      title: 'phone numbers in a memo',
      evidence: () =>
        evidence({
          datasets: [dataset('orders', [field('free-text', { contains: { phone: 21, email: 3 } })])],
        }),
      expect: ['violated'],
    },
    {
      title: 'prompts that the policy declares',
      evidence: () =>
        evidence({
          datasets: [
            dataset('requests', [field('prompt', { contains: { email: 40 } })], { serves: ['api'] }),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'e-mail addresses in the query strings of visited addresses',
      evidence: () => evidence({ datasets: [dataset('visits', [field('url', { contains: { email: 9 } })])] }),
      expect: ['violated'],
    },
    {
      title: 'a memo in which nothing was seen',
      evidence: () => evidence({ datasets: [dataset('orders', [field('free-text')])] }),
      expect: ['satisfied'],
    },
    {
      title: 'a memo of which only the name was seen',
      evidence: () =>
        evidence({
          datasets: [
            dataset('orders', [field('free-text', { values: 0 })], { outcome: { status: 'schema-only' } }),
          ],
        }),
      expect: ['unknown'],
    },
    {
      title: 'log lines of which a field is known, and a sentence besides',
      evidence: () =>
        evidence({
          datasets: [
            dataset('log', [
              field('free-text', { name: 'message', contains: { 'ip-address': 30, 'mobile-phone': 20 } }),
              field('ip-address', { name: 'message.ip', within: 'message', values: 30 }),
            ]),
          ],
        }),
      expect: ['violated'],
    },
    {
      title: 'a document whose fields tell what it holds',
      evidence: () =>
        evidence({
          datasets: [
            dataset('log', [
              field(undefined, { name: 'payload', contains: { email: 30 } }),
              field('email', { name: 'payload.mail', within: 'payload', values: 30 }),
            ]),
          ],
        }),
      expect: [],
    },
    {
      title: 'a column of e-mail addresses is no free text',
      evidence: () =>
        evidence({ datasets: [dataset('orders', [field('email', { contains: { phone: 1 } })])] }),
      expect: [],
    },
  ],
});

function judge(dataset: DatasetEvidence, field: ClassifiedField, { policy, items }: Evidence): Result[] {
  const { item: key, values } = field.classification;
  const item = items.get(key ?? '');
  const isText = !item || item.key === 'url' || ['content', 'context', 'none'].includes(item.sensitivity);
  if (!isText) return [];
  const place = placeOf(dataset, field);
  // What a path inside the values tells is its own finding; a log line may have a field and a sentence.
  const held = containedItems(field, items);
  const found = held
    .filter(({ item: { key }, count }) => countInPaths(dataset, field, key) < count)
    .sort((a, b) => b.count - a.count);
  if (held.length > found.length && found.length === 0) return [];
  if (found.length > 0) {
    const expected =
      (item?.sensitivity === 'content' && declaredFor(dataset, policy).has(item.key)) ||
      isAuthored(
        dataset,
        found.map((one) => one.item.key),
      );
    const message = {
      en: `Text holds ${found.map((one) => `${one.item.name.en} (${digits(one.count)})`).join(', ')} in ${digits(values)} values looked at`,
      ko: `확인한 값 ${digits(values)}건의 본문에 ${found.map((one) => `${one.item.name.ko} ${digits(one.count)}건`).join(', ')}이 발견되었습니다`,
    };
    // Values that hold several items are counted under each; the largest count is the least number of values.
    const count = found[0]?.count ?? 0;
    return [
      {
        status: 'violated',
        place,
        message,
        count,
        of: values,
        ...(expected && { severity: 'low' as const }),
      },
    ];
  }
  if (item?.sensitivity !== 'content') return [];
  if (values > 0) {
    const message = {
      en: `No personal data seen in ${digits(values)} values`,
      ko: `확인한 값 ${digits(values)}건에서 개인정보가 보이지 않습니다`,
    };
    return [{ status: 'satisfied', place, of: values, message }];
  }
  if (dataset.outcome.status === 'scanned') return [];
  const message = { en: 'Its values were not looked at', ko: '값을 확인하지 못했습니다' };
  return [{ status: 'unknown', place, message, severity: 'low' }];
}
