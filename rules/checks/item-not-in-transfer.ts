import {
  type DatasetEvidence,
  defineRule,
  type Evidence,
  formatName,
  type PersonalField,
  type Result,
  type SourceEvidence,
  type Transfer,
} from '../../src/sdk/index.ts';
import { isHome, locationsOf, transfersTo } from '../_shared/country.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';
import { ownDatasets, personalFields, placeOf } from '../_shared/fields.ts';
import { covers, isAlike, mustBeDeclared } from '../_shared/promise.ts';
import { capital, listTexts } from '../_shared/words.ts';

const abroad = { config: { processor: 'cloud', country: 'US' } };

export default defineRule({
  id: 'item-not-in-transfer',
  title: { en: 'Item that the transfer does not list', ko: '국외 이전 항목에 없는 개인정보' },
  severity: 'high',
  about: {
    en: 'The policy must list the items that go abroad (PIPA Art. 28-8(2)). In each source run by the recipient of a declared transfer, every item found is compared with the items of that recipient’s transfers in force (those to the country where the source lies, where that is known). A source that was measured to lie at home is left out; one in a country without any transfer is reported by undeclared-country. Context counts with low severity.',
    ko: '국외로 이전하는 항목은 처리방침에 밝혀야 합니다(개인정보 보호법 제28조의8제2항). 국외 이전을 받는 자가 운영하는 소스에서 발견된 모든 항목을 그 수령자에 대해 유효한 국외 이전의 항목과 비교합니다(소재 국가를 알면 그 국가로의 이전만). 국내에 있음이 측정으로 확인된 소스는 제외하고, 이전 자체가 밝혀지지 않은 국가의 소스는 undeclared-country에서 보고합니다. 맥락 정보는 낮은 심각도로 봅니다.',
  },
  remedy: {
    en: 'Remove the item from the recipient’s system, or list it in the transfer (and obtain consent again where consent is its basis).',
    ko: '수령자의 시스템에서 해당 항목을 삭제하거나, 국외 이전 항목에 추가하십시오(동의가 근거라면 다시 동의를 받아야 합니다).',
  },
  needsPolicy: true,
  evaluate: (evidence) => evidence.sources.flatMap((source) => judge(source, evidence)),
  examples: [
    {
      title: 'mobile phones at a recipient that may have names and e-mail addresses',
      evidence: () =>
        evidence({
          sources: [source('crm', abroad)],
          datasets: [dataset('people', [field('email'), field('mobile-phone')])],
        }),
      expect: ['satisfied', 'violated'],
    },
    {
      title: 'part of a listed address',
      evidence: () =>
        evidence({
          sources: [source('crm', abroad)],
          datasets: [dataset('people', [field('address-part')])],
        }),
      expect: ['satisfied'],
    },
    {
      title: 'an unclear column',
      evidence: () =>
        evidence({
          sources: [source('crm', abroad)],
          datasets: [dataset('people', [field('passport', { unclear: true })])],
        }),
      expect: ['unknown'],
    },
    {
      title: 'measured at home',
      evidence: () =>
        evidence({
          sources: [
            source('crm', { ...abroad, facts: [{ kind: 'location', country: 'KR', origin: 'measured' }] }),
          ],
          datasets: [dataset('people', [field('mobile-phone')])],
        }),
      expect: [],
    },
  ],
});

function judge(source: SourceEvidence, evidence: Evidence): Result[] {
  const locations = locationsOf(source);
  const atHome =
    locations.length > 0 &&
    locations.every(({ origin, country }) => origin === 'measured' && isHome(country, evidence.policy));
  const countries = locations.map(({ country }) => country);
  const transfers = transfersTo(source, evidence);
  const here = transfers.filter(({ country }) => countries.includes(country));
  const applicable =
    countries.length === 0 || countries.every((one) => isHome(one, evidence.policy)) ? transfers : here;
  if (atHome || applicable.length === 0) return [];
  return ownDatasets(evidence)
    .filter((dataset) => dataset.source === source.id)
    .flatMap((dataset) => judgeDataset(dataset, applicable, evidence));
}

function judgeDataset(
  dataset: DatasetEvidence,
  transfers: readonly Transfer[],
  evidence: Evidence,
): Result[] {
  const fields = personalFields(dataset, evidence.items).filter(({ item }) => mustBeDeclared(item));
  const byItem = Map.groupBy(fields, ({ item }) => item.key);
  return [...byItem.values()].map((group) => judgeItem(dataset, group, transfers, evidence));
}

/** One answer an item; it is as sure as the surest of its columns. */
function judgeItem(
  dataset: DatasetEvidence,
  fields: readonly PersonalField[],
  transfers: readonly Transfer[],
  { items, policy }: Evidence,
): Result {
  const { item } = fields[0]!;
  const { recipient } = transfers[0]!;
  const listed = new Set(transfers.flatMap((transfer) => transfer.items));
  const processor = policy.processors.find(({ id }) => id === recipient);
  const to = processor?.name ?? { en: recipient, ko: recipient };
  const result = { place: placeOf(dataset), item: item.key, recipient };
  if (covers(listed, item, items)) {
    const message = {
      en: `${capital(item.name.en)} is listed in the transfer to ${to.en}`,
      ko: `${item.name.ko} 항목은 ${to.ko}에 대한 국외 이전 항목에 있습니다`,
    };
    return { ...result, status: 'satisfied', message };
  }
  const columns = listTexts(fields.map(({ name }) => ({ en: formatName(name), ko: formatName(name) })));
  const severity = item.sensitivity === 'context' ? { severity: 'low' as const } : {};
  const unsure = fields.every(
    ({ classification }) =>
      classification.unclear ||
      (classification.values === 0 && [...listed].some((key) => isAlike(key, item.key))),
  );
  if (unsure) {
    const message = {
      en: `May hold ${item.name.en} (${columns.en}), which the transfer to ${to.en} does not list`,
      ko: `${to.ko}에 대한 국외 이전 항목에 없는 ${item.name.ko} 항목(${columns.ko})이 있을 수 있습니다`,
    };
    return { ...result, status: 'unknown', message, ...severity };
  }
  const message = {
    en: `Holds ${item.name.en} (${columns.en}), which the transfer to ${to.en} does not list`,
    ko: `${to.ko}에 대한 국외 이전 항목에 없는 ${item.name.ko} 항목(${columns.ko})이 있습니다`,
  };
  return { ...result, status: 'violated', message, ...severity };
}
