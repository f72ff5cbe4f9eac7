import {
  type Claim,
  type DatasetEvidence,
  defineRule,
  type Evidence,
  type LocationFact,
  type Result,
  type SourceEvidence,
} from '../../src/sdk/index.ts';
import { holdsPersonalData, isHome, type Location, locationsOf, transfersTo } from '../_shared/country.ts';
import { dataset, evidence, field, source } from '../_shared/example.ts';

const people = dataset('people', [field('email')]);

const lyingIn = (
  { country, origin }: Pick<LocationFact, 'country' | 'origin'>,
  processor?: string,
  datasets: readonly DatasetEvidence[] = [people],
): Evidence =>
  evidence({
    sources: [
      source('crm', {
        config: { ...(processor !== undefined && { processor }) },
        facts: [{ kind: 'location', origin, ...(country !== undefined && { country }) }],
      }),
    ],
    datasets,
  });

export default defineRule({
  id: 'undeclared-country',
  title: { en: 'Personal data in an undeclared country', ko: '처리방침에 없는 국가에 있는 개인정보' },
  severity: 'high',
  about: {
    en: 'Personal data may be kept abroad only where the policy declares the transfer (PIPA Art. 28-8(1), (2)). The country of each source that holds personal data must be the controller’s own (under the GDPR: within the EEA), or one to which a transfer in force to the processor of that source is declared. Where the policy claims a data-centre country for certain activities, the sources of their datasets must lie there. A country that the system itself told satisfies; one that is only declared in the workspace, or not known, is unknown with low severity. A country not covered is violated, however it is known, unless merely inferred.',
    ko: '개인정보는 처리방침에 국외 이전을 밝힌 경우에만 국외에 둘 수 있습니다(개인정보 보호법 제28조의8제1항·제2항). 개인정보가 있는 소스의 국가는 개인정보처리자의 국가(GDPR에서는 유럽경제지역)이거나, 그 소스의 수탁자에 대해 유효한 국외 이전이 밝혀진 국가여야 합니다. 처리방침이 특정 업무의 데이터센터 국가를 밝혔다면 해당 데이터셋의 소스가 그곳에 있어야 합니다. 시스템이 스스로 알려 준 국가만 충족으로 보고, 작업공간에 적혀 있을 뿐이거나 알 수 없는 국가는 낮은 심각도의 확인 불가로 둡니다. 밝혀지지 않은 국가는 추정에 그치지 않는 한 위반입니다.',
  },
  remedy: {
    en: 'Move the data to a declared country, or declare the transfer with its legal basis and every item of Art. 28-8(2) before it goes on.',
    ko: '데이터를 밝힌 국가로 옮기거나, 국외 이전의 법적 근거와 제28조의8제2항의 모든 사항을 처리방침에 밝힌 뒤 이전하십시오.',
  },
  needsPolicy: true,
  evaluate: (evidence) =>
    evidence.sources.flatMap((source) => [
      ...judgeSource(source, evidence),
      ...judgeClaims(source, evidence),
    ]),
  examples: [
    {
      title: 'measured in Japan, and nothing is declared there',
      evidence: () => lyingIn({ country: 'JP', origin: 'measured' }),
      expect: ['violated'],
    },
    {
      title: 'measured where a transfer to this processor is declared',
      evidence: () => lyingIn({ country: 'US', origin: 'measured' }, 'cloud'),
      expect: ['satisfied'],
    },
    {
      title: 'the same country at another processor',
      evidence: () => lyingIn({ country: 'US', origin: 'declared' }, 'mailer'),
      expect: ['violated'],
    },
    {
      title: 'at home, but only by declaration',
      evidence: () => lyingIn({ country: 'KR', origin: 'declared' }),
      expect: ['unknown'],
    },
    {
      title: 'nobody knows where',
      evidence: () => evidence({ datasets: [people] }),
      expect: ['unknown'],
    },
    {
      title: 'data centres are claimed to be in Korea',
      evidence: () =>
        lyingIn({ country: 'US', origin: 'measured' }, 'cloud', [
          dataset('requests', [field('prompt')], { serves: ['api'] }),
        ]),
      expect: ['satisfied', 'violated'],
    },
    {
      title: 'nothing personal there',
      evidence: () => evidence({ datasets: [dataset('goods', [field(undefined)])] }),
      expect: [],
    },
  ],
});

function judgeSource(source: SourceEvidence, evidence: Evidence): Result[] {
  if (!holdsPersonalData(evidence, source.id)) return [];
  const { processor } = source.config;
  const recipient = processor === undefined ? {} : { recipient: processor };
  const locations = locationsOf(source);
  if (locations.length === 0) return [{ ...nowhere(source.id), ...recipient }];
  return locations
    .filter(({ dataset }) => holdsPersonalData(evidence, source.id, dataset))
    .map((location) => {
      const { country } = location;
      const declared = transfersTo(source, evidence).some((transfer) => transfer.country === country);
      const covered = declared || isHome(country, evidence.policy);
      const words = covered
        ? { en: `${country}, which the policy covers`, ko: `${country}(처리방침에 따름)` }
        : { en: `${country}, which no transfer declares`, ko: `${country}(처리방침에 국외 이전 없음)` };
      return { ...answer(location, covered, words), ...recipient };
    });
}

type DataCentre = Extract<Claim, { kind: 'data-centre' }>;

function judgeClaims(source: SourceEvidence, evidence: Evidence): Result[] {
  const claims = evidence.policy.claims.filter((claim): claim is DataCentre => claim.kind === 'data-centre');
  const served = evidence.datasets
    .filter((one) => one.source === source.id)
    .flatMap((one) => one.serves.map(({ activity }) => activity.id));
  return claims.flatMap((claim) =>
    [...new Set(served)]
      .filter((activity) => claim.scope?.includes(activity) ?? true)
      .flatMap((activity): Result[] => {
        const locations = locationsOf(source);
        if (locations.length === 0) return [{ ...nowhere(source.id), activity }];
        return locations.map((location) => {
          const met = location.country === claim.country;
          const words = {
            en: `${location.country}; the policy claims data centres in ${claim.country}`,
            ko: `${location.country}(처리방침상 데이터센터 국가: ${claim.country})`,
          };
          return { ...answer(location, met, words), activity };
        });
      }),
  );
}

/** Only what was measured can satisfy; a declared breach is a breach, an inferred one is not certain. */
function answer(
  { source, dataset, origin, by }: Location,
  covered: boolean,
  words: { en: string; ko: string },
): Result {
  const place = { source, ...(dataset !== undefined && { dataset }) };
  if (covered ? origin === 'measured' : origin !== 'inferred') {
    const told =
      origin === 'declared' ? { en: 'as the workspace says', ko: '작업공간에 적힌 값' } : { en: by, ko: by };
    const message = {
      en: `Lies in ${words.en} (${told.en})`,
      ko: `소재 국가: ${words.ko}, 출처: ${told.ko}`,
    };
    return { status: covered ? 'satisfied' : 'violated', place, message };
  }
  const doubt =
    origin === 'declared'
      ? {
          en: 'the workspace says so, and the system does not tell',
          ko: '작업공간에 적혀 있을 뿐 시스템이 알려 주지 않음',
        }
      : { en: `concluded from ${by}`, ko: `${by}에서 추정` };
  const message = {
    en: `Said to lie in ${words.en} (${doubt.en})`,
    ko: `알려진 소재 국가: ${words.ko}, ${doubt.ko}`,
  };
  return { status: 'unknown', place, message, ...(covered && { severity: 'low' as const }) };
}

function nowhere(source: string): Result {
  const message = {
    en: 'Where this source lies is not known: the system does not tell, and the workspace declares no country',
    ko: '소재 국가를 알 수 없습니다. 시스템이 알려 주지 않고 작업공간에도 적혀 있지 않습니다',
  };
  return { status: 'unknown', place: { source }, message, severity: 'low' };
}
