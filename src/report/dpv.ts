import { activitiesOf } from '../core/activities.ts';
import { printable } from '../core/place.ts';
import type { Activity, Basis, Policy, Retention } from '../core/policy.ts';
import type { Run, RunSource } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { wholeCoverage } from './coverage.ts';
import type { RenderOptions } from './options.ts';
import { measuredCountries } from './processors.ts';
import { uuidOf } from './uuid.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * Prefixes of the W3C Data Privacy Vocabulary 2.2 (https://w3id.org/dpv) and its extension of personal data; the context
 * stands in the document, so that a reader needs no network.
 */
const context = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What was promised and what was found, as processes of personal data in JSON-LD. No compliance is claimed. */
export function renderDpv(run: Run, options: RenderOptions): string {
  const policy = run.policy?.contents;
  const graph = [
    about(run, options),
    ...(policy ? [...promised(policy, options), ...transfers(policy, options)] : []),
    ...run.sources.map((source) => found(run, source, options)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

/** What the other nodes rest on, and what was not looked at. */
function about(run: Run, options: RenderOptions): Node {
  return {
    '@id': id('run', run.id),
    ...title({ en: 'gamsa: promise and practice', ko: 'gamsa: 개인정보 처리 실태 점검' }),
    'dct:created': { '@value': run.ended, '@type': 'xsd:dateTime' },
    'dct:description': wholeCoverage(run, options).map(printable).join('\n'),
  };
}

const id = (...parts: readonly string[]) => `urn:uuid:${uuidOf('dpv', ...parts)}`;

function title({ en, ko }: Text): Node {
  const texts = [
    { '@value': printable(en), '@language': 'en' },
    { '@value': printable(ko), '@language': 'ko' },
  ];
  return { 'dct:title': texts };
}

const entity = (kind: string, key: string, name: Text): Node => ({
  '@id': id(kind, key),
  '@type': `dpv:${kind}`,
  ...title(name),
});

function promised(policy: Omit<Policy, 'officer'>, options: RenderOptions): Node[] {
  const controller = entity('DataController', policy.controller.name.en, policy.controller.name);
  const processes = [...activitiesOf(policy).values()].map(
    (activity): Node => ({
      '@id': id('activity', activity.id),
      '@type': 'dpv:PersonalDataProcess',
      ...title(activity.title),
      'dct:date': { '@value': policy.effective, '@type': 'xsd:date' },
      'dpv:hasDataController': { '@id': controller['@id'] },
      'dpv:hasPurpose': activity.purposes.map((key) => ({
        '@type': 'dpv:Purpose',
        ...title(policy.purposes[key] ?? { en: key, ko: key }),
      })),
      ...legalBasis(activity.basis),
      'dpv:hasPersonalData': dataOf(activity, options),
      'dpv:hasStorageCondition': activity.retention.flatMap(storage),
    }),
  );
  return [controller, ...processes];
}

function dataOf({ items: { required, optional } }: Activity, options: RenderOptions): Node[] {
  const necessity = (term: string) => ({ 'dpv:hasNecessity': { '@id': `dpv:${term}` } });
  return [
    ...required.map((key) => ({ ...datum(key, options), ...necessity('Required') })),
    ...optional.map((key) => ({ ...datum(key, options), ...necessity('Optional') })),
  ];
}

/** An item by the vocabulary's own term, or as personal data with a name where it has none. */
function datum(key: string, { items }: RenderOptions): Node {
  const item = items.get(key);
  return { '@type': item?.dpv ?? 'dpv:PersonalData', ...title(item?.name ?? { en: key, ko: key }) };
}

const bases: Partial<Record<Basis['ground'], string>> = {
  consent: 'Consent',
  law: 'LegalObligation',
  treaty: 'LegalObligation',
  'public-task': 'PublicInterest',
  'public-safety': 'PublicInterest',
  contract: 'Contract',
  'vital-interest': 'VitalInterest',
  'legitimate-interest': 'LegitimateInterest',
};

/** What the policy cites; nothing is invented where it is silent. */
function legalBasis({ ground, cited }: Basis): Node {
  const term = bases[ground];
  if (term === undefined && cited === undefined) return {};
  const source = cited === undefined ? {} : { 'dct:source': printable(cited) };
  return { 'dpv:hasLegalBasis': { '@type': `dpv:${term ?? 'LegalBasis'}`, ...source } };
}

function storage({ keep, until, items, dataType }: Retention): Node[] {
  const about = [...(dataType === undefined ? [] : [dataType]), ...(items ?? [])].join(', ');
  const durations = [
    ...(keep === undefined
      ? []
      : [{ '@type': 'dpv:TemporalDuration', 'rdf:value': { '@value': keep, '@type': 'xsd:duration' } }]),
    ...(until === undefined ? [] : [{ '@type': 'dpv:UntilEventDuration', 'dct:description': until }]),
  ];
  if (durations.length === 0) return [];
  return [
    {
      '@type': 'dpv:StorageCondition',
      ...(about !== '' && { 'dct:description': about }),
      'dpv:hasDuration': durations,
    },
  ];
}

function transfers(policy: Omit<Policy, 'officer'>, options: RenderOptions): Node[] {
  const names = new Map(policy.processors.map(({ id: key, name }) => [key, name]));
  return policy.transfers.map((transfer) => ({
    '@id': id('transfer', transfer.recipient, transfer.country),
    '@type': 'dpv:PersonalDataProcess',
    ...title(transfer.purpose),
    'dpv:hasProcessing': { '@id': 'dpv:Transfer' },
    'dpv:hasRecipient': entity(
      'DataProcessor',
      transfer.recipient,
      names.get(transfer.recipient) ?? { en: transfer.recipient, ko: transfer.recipient },
    ),
    'dpv:hasThirdCountry': country('ThirdCountry', transfer.country),
    ...legalBasis(transfer.basis),
    'dpv:hasPersonalData': transfer.items.map((key) => datum(key, options)),
  }));
}

/** A country by its code (ISO 3166-1). */
const country = (term: string, code: string): Node => ({ '@type': `dpv:${term}`, 'dct:identifier': code });

/** A system with the items that were found in it, and where it was measured to be. */
function found(run: Run, source: RunSource, options: RenderOptions): Node {
  const items = new Set(
    run.datasets
      .filter((dataset) => dataset.source === source.id)
      .flatMap(({ fields }) => fields.map(({ classification }) => classification.item))
      .filter((key) => key !== undefined && options.items.get(key)?.sensitivity !== 'none'),
  );
  const { processor } = source;
  const named = run.policy?.contents?.processors.find((one) => one.id === processor);
  const name = { en: `Found in ${source.id}`, ko: `${source.id}에서 발견` };
  return {
    '@id': id('source', source.id),
    '@type': 'dpv:PersonalDataProcess',
    ...title(name),
    'dct:created': { '@value': run.ended, '@type': 'xsd:dateTime' },
    'dpv:hasProcessing': { '@id': 'dpv:Store' },
    ...(processor !== undefined && {
      'dpv:hasDataProcessor': entity(
        'DataProcessor',
        processor,
        named?.name ?? { en: processor, ko: processor },
      ),
    }),
    'dpv:hasCountry': measuredCountries(source).map((code) => country('Country', code)),
    'dpv:hasPersonalData': [...items].map((key) => datum(key!, options)),
  };
}
