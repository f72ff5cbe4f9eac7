import pLimit from 'p-limit';
import { keyPaths } from '../classify/refers-to.ts';
import { describeReason, GamsaError } from '../core/error.ts';
import type { AgeMeasurement, DatasetEvidence, Outcome, SourceEvidence } from '../core/evidence.ts';
import type { AtRestFact, Fact } from '../core/fact.ts';
import type { Source } from '../core/source.ts';
import { failed, reasonOf } from './failure.ts';
import type { NameMask } from './names.ts';
import { closeSource, openSource } from './open.ts';
import type { AuditOptions, SourceSpec } from './options.ts';
import type { AgeContext } from './plan-ages.ts';
import { settle } from './settle.ts';
import { StatementLog } from './statements.ts';
import { countAges, lookAt, type StepOptions } from './steps.ts';

/** Everything one source gave: evidence with the names as the source spells them, as decided and followed, and the bookkeeping of the run. */
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

async function collectSource(spec: SourceSpec, options: StepOptions): Promise<Collected> {
  const started = performance.now();
  const statements = new StatementLog();
  const { onEvent } = options;
  const finish = (
    outcome: Outcome,
    facts: readonly Fact[],
    { datasets, ages, resumed, beside }: Pick<Collected, 'datasets' | 'ages' | 'resumed' | 'beside'>,
  ): Collected => ({
    beside,
    source: {
      id: spec.id,
      config: spec.config,
      connector: spec.connector.id,
      outcome,
      facts: [...declaredFacts(spec), ...facts],
    },
    datasets,
    ages,
    statements,
    duration: Math.round(performance.now() - started),
    resumed,
  });
  onEvent({ type: 'source-opening', source: spec.id });
  let source: Source | undefined;
  try {
    const opened = await openSource(spec, options, statements.add);
    source = opened;
    const datasets = await opened.datasets();
    options.mask.survey(spec.id, datasets);
    onEvent({ type: 'datasets-listed', source: spec.id, count: datasets.length });
    options.mask.learn(spec.id, datasets);
    const facts = await readFacts(opened);
    // Said where it is known; a system that does not tell it fails nothing.
    const beside = (await opened.beside?.().catch(() => [])) ?? [];
    const at = { spec, source: opened, siblings: datasets, isKey: keyPaths(datasets) };
    const looked = await Promise.all(
      datasets.map((dataset) => options.limit(() => lookAt(at, dataset, options))),
    );
    // What a column holds may be known only from another table, and its period with it: ages are counted once all was seen.
    const told = settle(
      looked.map(({ evidence }) => evidence),
      options,
    );
    const counted = await Promise.all(
      told.map((one) => options.limit(() => countAges(at, one, told, options))),
    );
    onEvent({ type: 'source-finished', source: spec.id });
    return finish(outcomeOf(facts.problems, told), facts.facts, {
      datasets: counted.map(({ evidence }) => evidence),
      ages: counted.flatMap(({ ages }) => ages),
      resumed: looked.filter(({ resumed }) => resumed).length,
      beside,
    });
  } catch (error) {
    if (error instanceof GamsaError && error.kind === 'config') throw error;
    const reason = options.signal.aborted ? ({ code: 'cancelled' } as const) : reasonOf(error);
    onEvent({ type: 'source-failed', source: spec.id, reason });
    return finish(failed(reason), [], { datasets: [], ages: [], resumed: 0, beside: [] });
  } finally {
    await closeSource(source);
  }
}

/** What the workspace says of a source. Declared alone satisfies no check. */
function declaredFacts(spec: SourceSpec): Fact[] {
  const { country, encryptedAtRest: encrypted } = spec.config;
  const base = { source: spec.id, origin: 'declared', by: 'the workspace' } as const;
  return [
    ...(country === undefined ? [] : [{ ...base, kind: 'location', country } as const]),
    ...(encrypted === undefined
      ? []
      : [{ ...base, kind: 'encryption-at-rest', ...declaredStorage(encrypted) } as const]),
  ];
}

function declaredStorage(encrypted: boolean | string): Pick<AtRestFact, 'state' | 'algorithm'> {
  if (typeof encrypted === 'string') return { state: 'encrypted', algorithm: encrypted };
  return { state: encrypted ? 'encrypted' : 'plain' };
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

function outcomeOf(problems: Outcome['problems'], datasets: readonly DatasetEvidence[]): Outcome {
  const rowsRead = datasets.reduce((sum, { outcome }) => sum + outcome.rowsRead, 0);
  return { status: 'scanned', rowsRead, problems };
}
