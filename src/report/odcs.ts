import { activitiesOf } from '../core/activities.ts';
import type { ClassifiedField } from '../core/classification.ts';
import type { TypeFamily } from '../core/dataset.ts';
import type { Item } from '../core/item.ts';
import { formatPlace, printable } from '../core/place.ts';
import type { Retention } from '../core/policy.ts';
import type { Run, RunDataset } from '../core/run.ts';
import { wholeCoverage } from './coverage.ts';
import type { RenderOptions } from './options.ts';
import { uuidOf } from './uuid.ts';

/** Version of the Open Data Contract Standard (https://bitol-io.github.io/open-data-contract-standard). */
const apiVersion = 'v3.1.0';

/** The run's inventory as one data contract: datasets and fields with their classification, and the periods promised for them. */
export function renderOdcs(run: Run, options: RenderOptions): string {
  const { language } = options;
  const about = run.policy ? run.policy.controller[language] : 'gamsa scan';
  const readable = run.datasets.filter(({ fields }) => fields.length > 0);
  const contract = {
    apiVersion,
    kind: 'DataContract',
    id: uuidOf('contract', run.policy?.digest ?? run.sources.map(({ id }) => id).join()),
    version: run.policy?.effective ?? run.asOf,
    name: printable(about),
    status: 'active',
    description: {
      purpose: { en: 'Personal data as found', ko: '발견된 개인정보 현황' }[language],
      limitations: [`${run.asOf}, gamsa ${run.tool.version}`, ...wholeCoverage(run, options)].join('\n'),
    },
    servers: run.sources.map(({ id, connector, country }) => ({
      server: printable(id),
      type: 'custom',
      description: connector,
      ...(country !== undefined && { customProperties: [{ property: 'declaredCountry', value: country }] }),
    })),
    schema: readable.map((dataset) => objectOf(dataset, options)),
    slaProperties: readable.flatMap((dataset) => retentionOf(run, dataset)),
  };
  return `${JSON.stringify(contract, null, 2)}\n`;
}

function objectOf({ source, name, kind, fields, serves }: RunDataset, options: RenderOptions) {
  return {
    name: formatPlace({ source, dataset: name }),
    physicalName: printable(name),
    logicalType: 'object',
    physicalType: kind,
    ...(serves.length > 0 && { tags: [...new Set(serves.map(({ activity }) => activity))] }),
    // A path inside a nested value stands beside its column: the column's own type is not taken apart.
    properties: fields.map((field) => propertyOf(field, options)),
  };
}

const logicalTypes: Record<TypeFamily, string> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'timestamp',
  json: 'object',
  xml: 'string',
  binary: 'string',
  uuid: 'string',
  network: 'string',
  geometry: 'string',
  unknown: 'string',
};

function propertyOf(field: ClassifiedField, { items, language }: RenderOptions) {
  const { name, type, nullable, classification } = field;
  const item = classification.item === undefined ? undefined : items.get(classification.item);
  return {
    name: printable(name),
    physicalType: printable(type),
    logicalType: logicalTypes[familyOf(field)],
    required: !nullable,
    ...(item && item.sensitivity !== 'none' && describe(item, classification.confidence, language)),
    ...(classification.unclear && { tags: ['unclear'] }),
  };
}

/** A run keeps the engine's own type only. */
function familyOf({ type }: ClassifiedField): TypeFamily {
  const plain = type.toLowerCase();
  if (/\b(?:date)\b/.test(plain) && !/time/.test(plain)) return 'date';
  if (/time|datetime/.test(plain)) return 'time';
  if (/bool/.test(plain)) return 'boolean';
  if (/^(?:json|jsonb|object|struct|record)\b/.test(plain)) return 'json';
  return /int|numeric|decimal|double|float|real|number|serial/.test(plain) ? 'number' : 'text';
}

/** How strictly the law treats an item, in the words that the standard suggests. */
function describe(item: Item, confidence: number, language: RenderOptions['language']) {
  const restricted = ['resident-number', 'unique-identifier', 'sensitive', 'authentication', 'financial'];
  return {
    classification: restricted.includes(item.sensitivity) ? 'restricted' : 'confidential',
    businessName: item.name[language],
    criticalDataElement: restricted.includes(item.sensitivity),
    customProperties: [
      { property: 'personalDataItem', value: item.key },
      { property: 'sensitivity', value: item.sensitivity },
      { property: 'confidence', value: Number(confidence.toFixed(3)) },
      ...(item.dpv === undefined ? [] : [{ property: 'dpv', value: item.dpv }]),
    ],
  };
}

/** One entry for each period that the policy promises for what the dataset serves. */
function retentionOf(run: Run, { source, name, serves }: RunDataset) {
  const element = formatPlace({ source, dataset: name });
  const activities = run.policy?.contents && activitiesOf(run.policy.contents);
  return serves.flatMap(({ activity, dataType }) =>
    (activities?.get(activity)?.retention ?? [])
      .filter((retention) => dataType === undefined || retention.dataType === dataType)
      .flatMap((retention) => slaOf(retention, element, activity)),
  );
}

const units = { Y: 'y', M: 'm', W: 'w', D: 'd' } as const;

interface ServiceLevel {
  readonly property: 'retention';
  readonly value: number | string;
  readonly unit?: string;
  readonly element: string;
  readonly driver: string;
  readonly description: string;
}

function slaOf({ keep, until, from }: Retention, element: string, activity: string): ServiceLevel[] {
  const period = /^P(\d+)([YMWD])$/.exec(keep ?? '');
  const what = {
    element,
    driver: 'regulatory',
    description: [activity, from && `from ${from}`].filter(Boolean).join(', '),
  };
  if (period)
    return [
      {
        property: 'retention',
        value: Number(period[1]),
        unit: units[period[2] as keyof typeof units],
        ...what,
      },
    ];
  if (keep !== undefined) return [{ property: 'retention', value: keep, ...what }];
  return until === undefined ? [] : [{ property: 'retention', value: `until ${until}`, ...what }];
}
