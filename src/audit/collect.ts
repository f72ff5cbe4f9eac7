import pLimit, { type LimitFunction } from 'p-limit';
import type { Dataset } from '../core/dataset.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import type { AgeMeasurement, DatasetEvidence, Outcome, SourceEvidence } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { Source } from '../core/source.ts';
import { failed, reasonOf } from './failure.ts';
import { look } from './look.ts';
import { measureAges } from './measure.ts';
import type { NameMask } from './names.ts';
import { closeSource, openSource } from './open.ts';
import type { AuditOptions, SourceSpec } from './options.ts';
import type { AgeContext } from './plan-ages.ts';
import { fromFinished, toFinished } from './resume.ts';
import { StatementLog } from './statements.ts';

/** Everything one source gave: evidence with the names as the source spells them, and the bookkeeping of the run. */
export interface Collected {
  readonly source: SourceEvidence;
  readonly datasets: readonly DatasetEvidence[];
  readonly ages: readonly AgeMeasurement[];
  readonly statements: StatementLog;
  /** Milliseconds. */
  readonly duration: number;
  /** Datasets taken from an audit that was not finished. */
  readonly resumed: number;
  /** Other databases on the same server. */
  readonly beside: readonly string[];
}

/**
 * Looks at all sources side by side; datasets of all of them share one limit. A mistake in the configuration that only
 * shows here (two map entries for one dataset) ends the run: the other sources are stopped and closed first.
 */
export async function collect(options: AuditOptions, ages: AgeContext, mask: NameMask): Promise<Collected[]> {
  const limit = pLimit(options.options.concurrency);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const looked = options.sources.map(async (spec) => {
    try {
      return await collectSource(spec, { ...options, signal, ages, mask, limit });
    } catch (error) {
      stop.abort();
      throw error;
    }
  });
  await Promise.allSettled(looked);
  return Promise.all(looked);
}

interface CollectOptions extends AuditOptions {
  readonly ages: AgeContext;
  readonly mask: NameMask;
  readonly limit: LimitFunction;
}

async function collectSource(spec: SourceSpec, options: CollectOptions): Promise<Collected> {
  const started = performance.now();
  const statements = new StatementLog();
  const { onEvent } = options;
  const finish = (
    outcome: Outcome,
    facts: readonly Fact[],
    looked: readonly Looked[],
    beside: readonly string[] = [],
  ): Collected => ({
    beside,
    source: {
      id: spec.id,
      config: spec.config,
      connector: spec.connector.id,
      outcome,
      facts: [...declaredFacts(spec), ...facts],
    },
    datasets: looked.map(({ evidence }) => evidence),
    ages: looked.flatMap((one) => one.ages),
    statements,
    duration: Math.round(performance.now() - started),
    resumed: looked.filter(({ resumed }) => resumed).length,
  });
  onEvent({ type: 'source-opening', source: spec.id });
  let source: Source | undefined;
  try {
    const opened = await openSource(spec, options, statements.add);
    source = opened;
    const datasets = await opened.datasets();
    onEvent({ type: 'datasets-listed', source: spec.id, count: datasets.length });
    const facts = await readFacts(opened);
    // Said where it is known; a system that does not tell it fails nothing.
    const beside = (await opened.beside?.().catch(() => [])) ?? [];
    const looked = await Promise.all(
      datasets.map((dataset) =>
        options.limit(() => lookAndMeasure(spec, opened, { dataset, siblings: datasets }, options)),
      ),
    );
    onEvent({ type: 'source-finished', source: spec.id });
    return finish(outcomeOf(facts.problems, looked), facts.facts, looked, beside);
  } catch (error) {
    if (error instanceof GamsaError && error.kind === 'config') throw error;
    const reason = options.signal.aborted ? ({ code: 'cancelled' } as const) : reasonOf(error);
    onEvent({ type: 'source-failed', source: spec.id, reason });
    return finish(failed(reason), [], []);
  } finally {
    await closeSource(source);
  }
}

/** What the workspace says of a source. Declared alone satisfies no check. */
function declaredFacts(spec: SourceSpec): Fact[] {
  const { country } = spec.config;
  return country === undefined
    ? []
    : [{ kind: 'location', source: spec.id, country, origin: 'declared', by: 'the workspace' }];
}

/** Facts are worth having even where the datasets fail, and the other way round: a failure here is a problem, no end. */
async function readFacts(source: Source): Promise<{ facts: readonly Fact[]; problems: Outcome['problems'] }> {
  if (!source.facts) return { facts: [], problems: [] };
  try {
    return { facts: await source.facts(), problems: [] };
  } catch (error) {
    const { en, ko } = describeReason(reasonOf(error));
    const what = { en: `facts could not be read: ${en}`, ko: `사실을 읽지 못함: ${ko}` };
    return { facts: [], problems: [{ what, count: 1 }] };
  }
}

interface Looked {
  readonly evidence: DatasetEvidence;
  readonly ages: readonly AgeMeasurement[];
  /** Taken from an audit that was not finished. */
  readonly resumed: boolean;
}

async function lookAndMeasure(
  spec: SourceSpec,
  source: Source,
  { dataset, siblings }: { readonly dataset: Dataset; readonly siblings: readonly Dataset[] },
  { classifier, options, commitment, checkpoint, signal, onEvent, mask, ages, visit }: CollectOptions,
): Promise<Looked> {
  const name = { source: spec.id, dataset: mask.datasetName(spec.id, dataset.name) };
  onEvent({ type: 'dataset-started', ...name });
  const mapping = commitment?.map.of(spec.id, dataset) ?? { serves: [], training: false };
  const earlier = checkpoint?.find(spec.id, name.dataset);
  const known = earlier && fromFinished(earlier, dataset);
  if (known) {
    const { fields, outcome } = known;
    onEvent({ type: 'dataset-finished', ...name, outcome });
    return {
      evidence: { source: spec.id, dataset, fields, outcome, ...mapping },
      ages: known.ages,
      resumed: true,
    };
  }
  const progress = (rows: number, expected: number | undefined) =>
    onEvent({ type: 'dataset-progress', ...name, rows, ...(expected !== undefined && { expected }) });
  const { fields, outcome } = signal.aborted
    ? { fields: classifier.schemaOnly(dataset), outcome: failed({ code: 'cancelled' }) }
    : await look(source, dataset, { classifier, options, signal, progress });
  const evidence: DatasetEvidence = { source: spec.id, dataset, outcome, fields, ...mapping };
  if (evidence.serves.length > 0) onEvent({ type: 'measuring', ...name });
  const measured = await measureAges(source, dataset, evidence, { ...ages, siblings, signal });
  if (visit && evidence.serves.length > 0)
    await visit({
      spec,
      source,
      dataset,
      siblings,
      evidence,
      name: name.dataset,
      shown: {
        dataset: (other) => mask.datasetName(spec.id, other),
        field: (other, field) => mask.fieldName(spec.id, other, field),
      },
      measured,
      signal,
    });
  const measurements = measured.map(({ measurement }) => measurement);
  const finished = checkpoint && toFinished(spec.id, dataset, { fields, outcome, ages: measurements }, mask);
  if (finished) checkpoint.keep(finished);
  onEvent({ type: 'dataset-finished', ...name, outcome });
  return { evidence, ages: measurements, resumed: false };
}

function outcomeOf(problems: Outcome['problems'], looked: readonly Looked[]): Outcome {
  const rowsRead = looked.reduce((sum, { evidence }) => sum + evidence.outcome.rowsRead, 0);
  return { status: 'scanned', rowsRead, problems };
}
