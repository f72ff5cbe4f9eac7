import type {
  Activity,
  AgeMeasurement,
  Classification,
  ClassifiedField,
  Dataset,
  DatasetEvidence,
  Evidence,
  Fact,
  Outcome,
  Policy,
  Retention,
  Serves,
  SourceConfig,
  SourceEvidence,
} from '../../src/sdk/index.ts';
import { exampleItems } from './example-items.ts';

/**
 * Builds the evidence of rule examples from what an example is about; everything else is an uneventful default.
 * The company, its policy and its records are invented.
 */

const text = (words: string) => ({ en: words, ko: words });

const activity = (id: string, more: Partial<Activity>): Activity => ({
  id,
  title: text(id),
  purposes: [],
  basis: { ground: 'consent' },
  specialBasis: [],
  items: { required: [], optional: [] },
  retention: [{ keep: 'P3Y', from: 'collected' }],
  ...more,
});

export const examplePolicy: Policy = {
  schema: 'gamsa.policy/v1',
  controller: { name: { en: 'Example', ko: '예시' }, country: 'KR' },
  law: ['kr-pipa'],
  timeZone: 'Asia/Seoul',
  effective: '2025-01-01',
  versions: [],
  purposes: {},
  activities: [
    activity('inquiries', {
      items: { required: ['name', 'email', 'mobile-phone', 'address', 'company'], optional: ['department'] },
    }),
    activity('newsletter', {
      items: { required: ['name', 'email'], optional: ['department'] },
      retention: [{ until: 'opt-out', from: 'consented' }],
    }),
    activity('panel', {
      items: { required: [], optional: ['name', 'email'] },
      retention: [{ until: 'withdrawal', from: 'consented' }],
    }),
    activity('hiring', {
      items: { required: ['name', 'email', 'date-of-birth', 'health'], optional: [] },
      specialBasis: [{ item: 'health', law: '산업안전보건법 제129조' }],
      retention: [{ keep: 'P3Y', from: 'collected', until: 'deletion-request' }],
    }),
    activity('payroll', {
      items: { required: ['name', 'rrn', 'passport'], optional: [] },
      specialBasis: [
        { item: 'rrn', law: '소득세법 제145조' },
        { item: 'passport', law: 'separate consent' },
      ],
    }),
    activity('lottery', {
      items: { required: ['name', 'rrn'], optional: [] },
      specialBasis: [{ item: 'rrn', law: '별도 동의' }],
    }),
    activity('api', {
      items: { required: ['api-key', 'ip-address', 'prompt', 'token-usage'], optional: [] },
      retention: [
        { dataType: 'content', items: ['prompt'], keep: 'P30D', from: 'requested' },
        { dataType: 'metadata', items: ['token-usage'], keep: 'P12M', from: 'requested', anonymised: true },
      ],
    }),
    activity('visits', { items: { required: ['name'], optional: [] }, retention: [{ unspecified: true }] }),
  ],
  processors: [
    { id: 'mailer', name: text('Mailer'), tasks: [text('mail')] },
    { id: 'cloud', name: text('Cloud'), tasks: [text('hosting')] },
    { id: 'past', name: text('Past'), tasks: [text('hosting')], inForce: { to: '2024-12-31' } },
  ],
  transfers: [
    {
      recipient: 'cloud',
      country: 'US',
      items: ['name', 'email', 'address'],
      purpose: text('hosting'),
      basis: { ground: 'entrustment' },
    },
  ],
  claims: [
    { kind: 'tls', minimum: '1.3', scope: ['api'] },
    { kind: 'data-centre', country: 'KR', scope: ['api'] },
  ],
  holds: [],
  destruction: { graceDays: 5 },
  rights: [],
  remedies: [],
  measures: [],
  remarks: [],
};

const seen: Outcome = { status: 'scanned', method: 'all', rowsRead: 1000, rows: 1000, problems: [] };

type FieldOptions = Partial<Classification> & { name?: string; nullable?: boolean; within?: string };

/** A field that holds `item`, or no item at all. 1,000 values were seen unless `values` says otherwise. */
export function field(item: string | undefined, options: FieldOptions = {}): ClassifiedField {
  const { name = item ?? 'note', nullable = true, within, ...classification } = options;
  return {
    name,
    type: 'text',
    nullable,
    ...(within !== undefined && { within }),
    classification: {
      ...(item !== undefined && { item }),
      confidence: 0.99,
      runnersUp: [],
      evidence: [],
      values: 1000,
      forms: {},
      contains: {},
      unclear: false,
      ...classification,
    },
  };
}

type ServesOptions = Partial<Serves> & { activity: string };

interface DatasetOptions {
  readonly source?: string;
  /** Ids of activities of the example policy, or entries with more to say. */
  readonly serves?: readonly (string | ServesOptions)[];
  readonly outcome?: Partial<Outcome>;
  readonly dataset?: Partial<Dataset>;
}

/** A dataset of the source `crm` that was read completely. */
export function dataset(
  name: string,
  fields: readonly ClassifiedField[],
  options: DatasetOptions = {},
): DatasetEvidence {
  const { source = 'crm', serves = [], outcome = {} } = options;
  return {
    source,
    dataset: {
      name,
      path: [name],
      kind: 'table',
      fields: fields.map((one) => ({
        name: one.name,
        type: one.type,
        family: 'text',
        nullable: one.nullable,
      })),
      ...options.dataset,
    },
    outcome: { ...seen, ...outcome },
    fields,
    serves: serves.map((one) => serve(typeof one === 'string' ? { activity: one } : one)),
    training: false,
  };
}

function serve(serves: ServesOptions): DatasetEvidence['serves'][number] {
  const found = examplePolicy.activities.find(({ id }) => id === serves.activity);
  if (!found) throw new Error(`no activity ${serves.activity} in the example policy`);
  const { dataType } = serves;
  const retention = found.retention.filter((one) => dataType === undefined || one.dataType === dataType);
  return { serves, activity: found, retention };
}

interface SourceOptions {
  readonly config?: Partial<SourceConfig>;
  readonly outcome?: Partial<Outcome>;
  readonly facts?: readonly FactLike[];
}

/** A fact without the parts that are the same for all facts of a source. */
type FactLike = Fact extends infer F ? (F extends Fact ? Omit<F, 'source' | 'by'> : never) : never;

export function source(id: string, options: SourceOptions = {}): SourceEvidence {
  return {
    id,
    connector: 'postgres',
    config: { connector: 'postgres', include: ['**'], exclude: [], ...options.config },
    outcome: { ...seen, ...options.outcome },
    facts: (options.facts ?? []).map((fact): Fact => ({ ...fact, source: id, by: 'example' })),
  };
}

/** A count of ages in the dataset `inquiries` of the source `crm`. */
export function age(options: Partial<AgeMeasurement> & { retention?: Retention } = {}): AgeMeasurement {
  return {
    source: 'crm',
    dataset: 'inquiries',
    activity: 'inquiries',
    kind: 'period',
    retention: { keep: 'P3Y', from: 'collected' },
    clock: 'created_at',
    total: 1000,
    due: 0,
    overdue: 0,
    withoutClock: 0,
    future: 0,
    oldest: '2024-05-02',
    newest: '2026-11-20',
    dueBefore: '2023-11-23',
    overdueBefore: '2023-11-18',
    ...options,
  };
}

/** Evidence as of 2026-11-23. Sources that the datasets name exist without being listed. */
export function evidence(parts: Partial<Evidence>): Evidence {
  const datasets = parts.datasets ?? [];
  const listed = parts.sources ?? [];
  const named = [...new Set(datasets.map((one) => one.source))];
  const missing = named.filter((id) => listed.every((one) => one.id !== id)).map((id) => source(id));
  return {
    policy: examplePolicy,
    items: exampleItems,
    ages: [],
    asOf: '2026-11-23',
    ...parts,
    datasets,
    sources: [...listed, ...missing],
  };
}
