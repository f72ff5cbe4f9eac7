import { defineRule, type Policy, type Result, type Transfer } from '../../src/sdk/index.ts';
import { evidence, examplePolicy } from '../_shared/example.ts';
import { missingFrom, nameOf, transferPlace } from '../_shared/policy-parts.ts';
import { isInForce } from '../_shared/promise.ts';
import { listTexts } from '../_shared/words.ts';

const text = (words: string) => ({ en: words, ko: words });

const complete: Transfer = {
  recipient: 'cloud',
  country: 'US',
  items: ['name'],
  purpose: text('hosting'),
  basis: { cited: 'kr-pipa:28-8(1)3', ground: 'entrustment' },
  period: text('until the end of the contract'),
  contact: 'privacy@cloud.example',
  time: text('when the form is sent'),
  method: text('over the network'),
  refusal: text('by e-mail'),
  refusalEffect: text('the service cannot be used'),
};

const transfers = (list: Transfer[], law: readonly string[] = ['kr-pipa']) =>
  evidence({ policy: { ...examplePolicy, law: [...law], transfers: list } });

export default defineRule({
  id: 'policy-transfer-incomplete',
  title: { en: 'Transfer abroad not fully published', ko: '국외 이전 공개 사항 누락' },
  severity: 'high',
  about: {
    en: 'A transfer abroad for entrusted processing or storage needs no consent only where everything that PIPA Art. 28-8(2) lists is published (Art. 28-8(1)3): items; country, time and method; recipient and contact; purpose and period; how to refuse, by which procedure and with which effect. Its legal basis belongs into the policy as well (Art. 30(1), Decree Art. 31(1)). Each transfer in force is compared with that list. Under the GDPR alone only the basis of the transfer is asked for (Art. 13(1)(f)).',
    ko: '처리위탁·보관을 위한 국외 이전은 개인정보 보호법 제28조의8제2항 각 호의 사항을 모두 공개하거나 알린 경우에만 동의 없이 할 수 있습니다(제28조의8제1항제3호). 이전 항목, 국가·시기·방법, 이전받는 자와 연락처, 이용 목적과 보유·이용 기간, 거부 방법·절차와 거부의 효과입니다. 이전의 법적 근거도 처리방침에 적어야 합니다(제30조제1항, 시행령 제31조제1항). 유효한 국외 이전마다 이 목록과 비교합니다. GDPR만 적용되면 이전 근거만 확인합니다(제13조제1항(f)).',
  },
  remedy: {
    en: 'Add what is missing to the published policy, for this recipient by name; until then the transfer rests on consent alone.',
    ko: '누락된 사항을 수령자별로 처리방침에 추가하십시오. 그 전까지 이 이전의 근거는 동의뿐입니다.',
  },
  needsPolicy: true,
  evaluate: ({ policy, asOf }) =>
    policy.transfers.filter((one) => isInForce(one, asOf)).map((one) => judge(one, policy)),
  examples: [
    { title: 'everything published', evidence: () => transfers([complete]), expect: ['satisfied'] },
    ...(['period', 'contact', 'time', 'method', 'refusal', 'refusalEffect'] as const).map((key) => ({
      title: `no ${key}`,
      evidence: () => {
        const { [key]: _, ...rest } = complete;
        return transfers([rest]);
      },
      expect: ['violated'] as const,
    })),
    {
      title: 'basis not tied to the recipient',
      evidence: () => transfers([{ ...complete, basis: { ground: 'unspecified' } }]),
      expect: ['violated'],
    },
    {
      title: 'two countries of one recipient',
      evidence: () => transfers([complete, { ...complete, country: 'JP', basis: { ground: 'unspecified' } }]),
      expect: ['violated', 'satisfied'],
    },
    {
      title: 'under the GDPR the basis suffices',
      evidence: () => {
        const { time: _, method: __, refusalEffect: ___, ...rest } = complete;
        return transfers([rest], ['eu-gdpr']);
      },
      expect: ['satisfied'],
    },
    {
      title: 'a transfer that has ended',
      evidence: () =>
        transfers([{ ...complete, basis: { ground: 'unspecified' }, inForce: { to: '2025-12-31' } }]),
      expect: [],
    },
    { title: 'no transfers, no defect', evidence: () => transfers([]), expect: [] },
  ],
});

function judge(transfer: Transfer, policy: Policy): Result {
  const { recipient, country } = transfer;
  const to = nameOf(recipient, policy);
  const result = { place: transferPlace(transfer, policy), recipient };
  const missing = missingFrom(transfer, policy);
  if (missing.length === 0) {
    const message = {
      en: `The transfer to ${to.en} (${country}) is published in full`,
      ko: `${to.ko}(${country})에 대한 국외 이전 사항이 모두 공개되어 있습니다`,
    };
    return { ...result, status: 'satisfied', message };
  }
  const words = listTexts(missing);
  const message = {
    en: `The transfer to ${to.en} (${country}) is published without ${words.en}`,
    ko: `${to.ko}(${country})에 대한 국외 이전에 다음 사항이 빠져 있습니다: ${words.ko}`,
  };
  return { ...result, status: 'violated', message };
}
