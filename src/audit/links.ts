import type { Reason } from '../core/dataset.ts';
import type { DatasetEvidence, ServedActivity } from '../core/evidence.ts';
import { matchesGlob } from '../core/glob.ts';
import type { LinkMeasurement } from '../core/link.ts';
import { addDays, startOfDay } from '../core/period.ts';
import type { Policy } from '../core/policy.ts';
import type { Selection } from '../core/selection.ts';
import type { Source } from '../core/source.ts';
import type { ZeroLogging } from '../core/workspace.ts';
import { reasonOf } from './failure.ts';
import { meet, type SubjectField } from './link-subjects.ts';
import { closeSource, type OpenOptions, openSource } from './open.ts';
import type { SourceSpec } from './options.ts';
import type { AgeContext } from './plan-ages.ts';

/** Subjects of one dataset to be looked for in another. */
export interface Link {
  readonly measurement: LinkMeasurement;
  /** `everybody` selects all of the dataset's subjects that the data map speaks of. */
  readonly from?: SubjectField & { readonly everybody: Selection };
  readonly to?: SubjectField;
}

/** Which datasets have to be held against each other, by the data map. */
export function planLinks(
  datasets: readonly DatasetEvidence[],
  policy: Policy,
  zeroLogging: readonly ZeroLogging[],
  ages: AgeContext,
): Link[] {
  const own = datasets.filter(({ dataset }) => !dataset.derivedFrom && !dataset.unreadable);
  return [...endedLinks(own, ages), ...zeroLoggingLinks(own, policy, zeroLogging)];
}

/** Who ended an activity in one dataset must not serve it in another. */
function endedLinks(datasets: readonly DatasetEvidence[], { asOf, zone, graceDays }: AgeContext): Link[] {
  const before = startOfDay(addDays(asOf, -graceDays), zone);
  return pairsOf(datasets).flatMap(([from, a, to, b]): Link[] => {
    const { ends, where, subject } = a.serves;
    const until = a.retention.find((one) => one.until && one.until !== 'contract-end')?.until;
    if (!ends || !until || a.activity.id !== b.activity.id) return [];
    const measurement = measurementOf('ended', a.activity.id, from, to, until);
    if (subject === undefined || b.serves.subject === undefined)
      return [{ measurement: { ...measurement, unnamed: true } }];
    const ended: Selection =
      'is' in ends
        ? { where: { ...where, [ends.field]: ends.is } }
        : { ...(where && { where }), aged: { clock: ends, zone, before } };
    return [
      {
        measurement,
        from: { dataset: from.dataset, field: subject, selection: ended, everybody: where ? { where } : {} },
        to: {
          dataset: to.dataset,
          field: b.serves.subject,
          selection: b.serves.where ? { where: b.serves.where } : {},
        },
      },
    ];
  });
}

function pairsOf(datasets: readonly DatasetEvidence[]) {
  return datasets.flatMap((from) =>
    from.serves.flatMap((a) =>
      datasets
        .filter((to) => to !== from)
        .flatMap((to) =>
          to.serves.map((b): [DatasetEvidence, ServedActivity, DatasetEvidence, ServedActivity] => [
            from,
            a,
            to,
            b,
          ]),
        ),
    ),
  );
}

/** Prompts and completions of customers for whom nothing may be logged. */
function zeroLoggingLinks(
  datasets: readonly DatasetEvidence[],
  policy: Policy,
  zeroLogging: readonly ZeroLogging[],
): Link[] {
  const claims = policy.claims.filter(({ kind }) => kind === 'zero-logging');
  const claimed = (activity: string) => claims.some(({ scope }) => !scope || scope.includes(activity));
  return zeroLogging.flatMap(({ at, subject, where }) => {
    const [source = '', name = ''] = [at.slice(0, at.indexOf(':')), at.slice(at.indexOf(':') + 1)];
    const customers = datasets.filter((one) => one.source === source && matchesGlob(one.dataset.name, name));
    if (customers.length === 0 && claims.length > 0) return [noCustomers({ source, dataset: name }, claims)];
    return customers.flatMap((from) =>
      datasets.flatMap((to) =>
        to.serves.flatMap(({ activity, serves }): Link[] => {
          const content = to.fields
            .filter(({ classification: { item } }) => item === 'prompt' || item === 'completion')
            .map((field) => field.within ?? field.name);
          if (content.length === 0 || !claimed(activity.id)) return [];
          const measurement = measurementOf('zero-logging', activity.id, from, to);
          if (serves.subject === undefined) return [{ measurement: { ...measurement, unnamed: true } }];
          return [
            {
              measurement,
              from: { dataset: from.dataset, field: subject, selection: { where }, everybody: {} },
              to: { dataset: to.dataset, field: serves.subject, selection: { anyOf: [...new Set(content)] } },
            },
          ];
        }),
      ),
    );
  });
}

/** Who the customers are is not there to be read: that nothing was found then says nothing. */
function noCustomers(at: LinkMeasurement['from'], claims: Policy['claims']): Link {
  const activity = claims.flatMap(({ scope }) => scope ?? [])[0] ?? 'zero-logging';
  const detail = {
    en: 'no dataset that could be read has the name under `zeroLogging`',
    ko: '`zeroLogging`에 적은 이름의 데이터셋이 없거나 읽을 수 없습니다',
  };
  return {
    measurement: { kind: 'zero-logging', activity, from: at, to: at, failure: { code: 'not-found', detail } },
  };
}

function measurementOf(
  kind: LinkMeasurement['kind'],
  activity: string,
  from: DatasetEvidence,
  to: DatasetEvidence,
  until?: LinkMeasurement['until'],
): LinkMeasurement {
  return {
    kind,
    activity,
    ...(until && { until }),
    from: { source: from.source, dataset: from.dataset.name },
    to: { source: to.source, dataset: to.dataset.name },
  };
}

interface LinkOptions extends OpenOptions {
  /** Hears of every statement, by source. */
  readonly sent: (source: string) => (statement: string) => void;
}

/** Measures the links over sources opened anew: keys are compared as digests under a key of this run, and forgotten. */
export async function measureLinks(
  links: readonly Link[],
  specs: readonly SourceSpec[],
  options: LinkOptions,
): Promise<LinkMeasurement[]> {
  const needed = new Set(
    links.flatMap(({ from, measurement }) => (from ? [measurement.from.source, measurement.to.source] : [])),
  );
  const sources = new Map<string, Source | Reason>();
  try {
    for (const spec of specs.filter(({ id }) => needed.has(id)))
      sources.set(spec.id, await open(spec, options));
    const measured: LinkMeasurement[] = [];
    for (const link of links) measured.push(await measure(link, sources, options.signal));
    return measured;
  } finally {
    for (const source of sources.values()) if (!('code' in source)) await closeSource(source);
  }
}

/** Some sources know their datasets only once they were listed. */
async function open(spec: SourceSpec, options: LinkOptions): Promise<Source | Reason> {
  let source: Source | undefined;
  try {
    source = await openSource(spec, options, options.sent(spec.id));
    await source.datasets();
    return source;
  } catch (error) {
    await closeSource(source);
    return reasonOf(error);
  }
}

async function measure(
  { measurement, from, to }: Link,
  sources: ReadonlyMap<string, Source | Reason>,
  signal: AbortSignal,
): Promise<LinkMeasurement> {
  if (!from || !to) return measurement;
  const [a, b] = [sources.get(measurement.from.source), sources.get(measurement.to.source)];
  const failure = [a, b].find((one): one is Reason => one !== undefined && 'code' in one);
  if (failure) return { ...measurement, failure };
  try {
    const met = await meet({ ...from, source: a as Source }, { ...to, source: b as Source }, signal);
    return { ...measurement, ...met };
  } catch (error) {
    return { ...measurement, failure: signal.aborted ? { code: 'cancelled' } : reasonOf(error) };
  }
}
