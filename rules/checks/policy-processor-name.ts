import { defineRule, type Processor, type Result } from '../../src/sdk/index.ts';
import { evidence, examplePolicy } from '../_shared/example.ts';
import { policyPlace } from '../_shared/policy-parts.ts';
import { isInForce } from '../_shared/promise.ts';

const text = (words: string) => ({ en: words, ko: words });

const processors = (...list: readonly Partial<Processor>[]) =>
  evidence({
    policy: {
      ...examplePolicy,
      processors: list.map((one, i) => ({
        id: `p${i}`,
        name: text('Cloud'),
        tasks: [text('hosting')],
        ...one,
      })),
    },
  });

export default defineRule({
  id: 'policy-processor-name',
  title: { en: 'Processor named by its brand', ko: '법인명이 아닌 상표로 적은 수탁자' },
  severity: 'low',
  about: {
    en: 'The policy must say who the processor is (PIPA Art. 26(2)), which a brand does not: data subjects must be able to find the person to whom their data is entrusted. Each processor in force must be named as a legal person: by `legalName`, or by a published name with a legal form (Co., Ltd., Inc., GmbH). One marked `brand: true` is violated; a name that tells neither is unknown. Policies under other laws only are not judged.',
    ko: '수탁자가 누구인지 공개해야 하며(개인정보 보호법 제26조제2항), 상표만으로는 정보주체가 수탁자를 알 수 없습니다. 유효한 각 수탁자는 `legalName` 또는 법인 형태(주식회사, Co., Ltd., Inc. 등)가 드러난 명칭으로 적혀 있어야 합니다. `brand: true`로 표시된 것은 위반, 어느 쪽인지 알 수 없는 명칭은 확인 불가입니다. 개인정보 보호법이 적용되지 않는 처리방침은 판단하지 않습니다.',
  },
  remedy: {
    en: 'Publish the legal name of the processor, as the contract has it, beside the brand.',
    ko: '상표와 함께 위탁계약서상의 법인명을 처리방침에 적으십시오.',
  },
  needsPolicy: true,
  evaluate: ({ policy, asOf }) =>
    policy.law.includes('kr-pipa') ? policy.processors.filter((one) => isInForce(one, asOf)).map(judge) : [],
  examples: [
    { title: 'a brand', evidence: () => processors({ brand: true }), expect: ['violated'] },
    {
      title: 'a brand whose legal person is known and not published',
      evidence: () => processors({ brand: true, legalName: 'Cloud Korea Co., Ltd.' }),
      expect: ['violated'],
    },
    {
      title: 'legal persons, in either language',
      evidence: () =>
        processors(
          { legalName: 'Mailer' },
          { name: { en: 'Cloud, Inc.', ko: '클라우드' } },
          { name: { en: 'Cloud', ko: '클라우드 주식회사' } },
          { name: text('㈜클라우드') },
        ),
      expect: ['satisfied', 'satisfied', 'satisfied', 'satisfied'],
    },
    { title: 'a name that tells neither', evidence: () => processors({}), expect: ['unknown'] },
    {
      title: 'a name that only contains the letters of a legal form',
      evidence: () => processors({ name: text('Coinc') }),
      expect: ['unknown'],
    },
    {
      title: 'no longer a processor',
      evidence: () => processors({ brand: true, inForce: { to: '2025-12-31' } }),
      expect: [],
    },
    {
      title: 'another law',
      evidence: () => {
        const { policy, ...rest } = processors({ brand: true });
        return { ...rest, policy: { ...policy, law: ['eu-gdpr'] } };
      },
      expect: [],
    },
  ],
});

/** Legal forms as they stand in names: at the end, or in Korean also before the name. */
const legalForm =
  /(?:주식회사|유한(?:책임)?회사|합자회사|합명회사|재단법인|사단법인|\(주\)|\(유\)|㈜|(?:^|[\s,.])(?:inc|ltd|limited|llc|llp|plc|corp|corporation|gmbh|ag|se|s\.?a|s\.?r\.?l|s\.?a\.?s|b\.?v|n\.?v|oy|oyj|ab|a\/s|aps|as|s\.?p\.?a|k\.?k|pty|pte|kft|s\.?r\.?o|sp\. z o\.o)\.?\)?$)/iu;

function judge({ id, name, legalName, brand }: Processor): Result {
  const result = { place: policyPlace('processors', id), recipient: id };
  if (brand) {
    const known = legalName === undefined ? '' : ` (${legalName})`;
    const message = {
      en: `The policy calls this processor ${name.en}, a brand; its legal name${known} is not published`,
      ko: `수탁자를 상표인 ${name.ko}(으)로 적었고, 법인명${known}은 공개하지 않았습니다`,
    };
    return { ...result, status: 'violated', message };
  }
  if (legalName !== undefined || legalForm.test(name.en) || legalForm.test(name.ko)) {
    const message = {
      en: `${legalName ?? name.en} is named as a legal person`,
      ko: `${legalName ?? name.ko}: 법인명으로 적혀 있습니다`,
    };
    return { ...result, status: 'satisfied', message };
  }
  const message = {
    en: `Whether ${name.en} is a legal person or a brand is not known; set legalName or brand`,
    ko: `${name.ko}이(가) 법인명인지 상표인지 알 수 없습니다. legalName 또는 brand를 적으십시오`,
  };
  return { ...result, status: 'unknown', message };
}
