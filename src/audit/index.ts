import { randomUUID } from 'node:crypto';
import { isPassing } from '../core/dataset.ts';
import type { Evidence } from '../core/evidence.ts';
import type { LinkMeasurement } from '../core/link.ts';
import { dateIn } from '../core/period.ts';
import type { Policy } from '../core/policy.ts';
import type { Run, RunResult } from '../core/run.ts';
import { accept, shownWaivers } from './accept.ts';
import { maskCollected, ownItems, toRunDataset, toRunPolicy, toRunSource } from './assemble.ts';
import { type Collected, collect } from './collect.ts';
import { evaluate } from './evaluate.ts';
import { leftOut } from './left-out.ts';
import { measureLinks, planLinks } from './links.ts';
import { NameMask } from './names.ts';
import { noticesOf } from './notices.ts';
import type { AuditOptions } from './options.ts';
import type { AgeContext } from './plan-ages.ts';
import { sawAnything } from './verdict.ts';

export type * from './options.ts';
export type { Checkpoint } from './resume.ts';

/** A scan has no policy. Checks that need none read this one, in which nothing was promised; the law it names is cited. */
const noPolicy: Policy = {
  schema: 'gamsa.policy/v1',
  controller: { name: { en: '-', ko: '-' }, country: 'KR' },
  law: ['kr-pipa', 'kr-safety-measures'],
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  effective: '1970-01-01',
  versions: [],
  purposes: {},
  activities: [],
  processors: [],
  transfers: [],
  claims: [],
  holds: [],
  destruction: { graceDays: 5 },
  rights: [],
  remedies: [],
  measures: [],
  remarks: [],
};

/**
 * The main job: collect evidence from all sources, hold it against the policy, and return the run. A source that
 * fails becomes an outcome; only a mistake in the configuration, or a bug, throws.
 */
export async function runAudit(options: AuditOptions): Promise<Run> {
  const started = new Date().toISOString();
  const policy = options.commitment?.policy ?? noPolicy;
  const zone = policy.timeZone;
  const asOf = options.asOf ?? dateIn(started, zone);
  const mask = new NameMask(options.finder);
  options.onEvent({ type: 'audit-started', sources: options.sources.map(({ id }) => id) });
  const ages: AgeContext = {
    asOf,
    zone,
    graceDays: policy.destruction.graceDays,
    ...(!options.options.exact && { upTo: options.options.countUpTo }),
    ...(options.ageDates && { dates: options.ageDates(asOf) }),
    items: options.items,
  };
  const collected = await collect(options, ages, mask);
  const links = await collectLinks(options, collected, ages, mask);

  options.onEvent({ type: 'evaluating' });
  const masked = maskCollected(collected, mask);
  const zeroLogging = (options.commitment?.zeroLogging ?? []).length > 0;
  const evidence: Evidence = { policy, items: options.items, asOf, ...masked, links, zeroLogging };
  const rules = options.rules.filter((rule) => options.commitment || !rule.needsPolicy);
  const evaluated = evaluate({ rules, packs: options.packs, evidence });
  const { results, notices } = accept(evaluated, {
    waivers: shownWaivers(options.waivers, mask.text),
    baseline: options.baseline,
    asOf,
    scope: {
      own: options.rules.map(({ id }) => id),
      others: options.otherRules ?? [],
      unnamed: true,
      unasked: options.otherSources ?? [],
    },
  });

  const clean = (text: string, source?: string) => options.redact(mask.text(text, source));
  const unseen = leftOut(
    options.sources,
    options.otherSources,
    collected.map(({ source, beside }) => ({ id: source.id, databases: beside })),
  );
  const run: Run = {
    schema: 'gamsa.run/v1',
    tool: { name: 'gamsa', version: options.version, node: process.versions.node },
    id: randomUUID(),
    started,
    ended: new Date().toISOString(),
    asOf,
    timeZone: zone,
    ...(options.commitment && { policy: toRunPolicy(options.commitment) }),
    // A role to whom nothing shows, or an empty folder, is no complete look.
    complete: sawAllAsked(evidence) && sawAnything(evidence) && (options.otherSources ?? []).length === 0,
    ...(unseen.length > 0 && {
      leftOut: unseen.map(({ en, ko }) => ({ en: clean(en), ko: clean(ko) })),
    }),
    ...ownItems(options.items),
    ...(options.inputs && options.inputs.length > 0 && { inputs: options.inputs }),
    sources: collected.map((one, index) =>
      toRunSource(one, evidence.sources[index]!.facts, (text) => clean(text, one.source.id)),
    ),
    datasets: evidence.datasets.map(toRunDataset),
    ages: evidence.ages,
    results: results.map((result) => placed(result, options.locate)),
    notices: [...noticesOf(options, collected, mask, asOf), ...notices],
  };
  options.onEvent({ type: 'audit-finished' });
  return run;
}

/** Subjects of one dataset in another, once all datasets are known; places under the names that people may see. */
async function collectLinks(
  options: AuditOptions,
  collected: readonly Collected[],
  ages: AgeContext,
  mask: NameMask,
): Promise<LinkMeasurement[]> {
  const { commitment, sources } = options;
  if (!commitment || options.signal.aborted) return [];
  const datasets = collected.flatMap((one) => one.datasets);
  const links = planLinks(datasets, commitment.policy, commitment.zeroLogging ?? [], ages);
  const shown = ({ source, dataset }: LinkMeasurement['from']) => ({
    source,
    dataset: mask.datasetName(source, dataset),
  });
  const sent = (source: string) =>
    collected.find((one) => one.source.id === source)?.statements.add ?? (() => undefined);
  const measured = await measureLinks(links, sources, { ...options, sent });
  return measured.map((link) => ({ ...link, from: shown(link.from), to: shown(link.to) }));
}

function placed(result: RunResult, locate: AuditOptions['locate']): RunResult {
  const at = locate?.(result);
  return at ? { ...result, at } : result;
}

/**
 * Whether everything that was asked for was looked at, and counted as far as it can be; what the user excluded does not count.
 */
export function sawAllAsked({
  sources,
  datasets,
  ages,
}: Pick<Run, 'sources' | 'datasets' | 'ages'> | Evidence): boolean {
  const looked = [...sources, ...datasets].every(({ outcome }) => {
    if (outcome.status === 'failed') return false;
    return outcome.status !== 'skipped' || outcome.reason?.code === 'excluded';
  });
  return looked && !ages.some(({ failure }) => isPassing(failure));
}
