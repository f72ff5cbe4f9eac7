import type { DatasetEvidence, Evidence } from '../core/evidence.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Run, RunDataset, RunSource } from '../core/run.ts';
import type { Collected } from './collect.ts';
import { maskAge, maskDataset, maskFact } from './mask.ts';
import type { NameMask } from './names.ts';
import type { Commitment } from './options.ts';

/** The collected evidence under the names that people may see. */
export function maskCollected(
  collected: readonly Collected[],
  mask: NameMask,
): Pick<Evidence, 'sources' | 'datasets' | 'ages'> {
  return {
    sources: collected.map(({ source }) => ({
      ...source,
      facts: source.facts.map((fact) => maskFact(fact, mask)),
    })),
    datasets: collected.flatMap(({ datasets }) => datasets.map((dataset) => maskDataset(dataset, mask))),
    ages: collected.flatMap(({ ages }) => ages.map((age) => maskAge(age, mask))),
  };
}

/** The inventory as the run keeps it. */
export function toRunDataset({ source, dataset, outcome, fields, serves }: DatasetEvidence): RunDataset {
  return {
    source,
    name: dataset.name,
    kind: dataset.kind,
    ...(dataset.rows !== undefined && { rows: dataset.rows }),
    ...(dataset.parts !== undefined && { parts: dataset.parts }),
    ...(dataset.derivedFrom && { derivedFrom: dataset.derivedFrom }),
    outcome,
    fields,
    serves: serves.map(({ activity, serves: { dataType } }) => ({
      activity: activity.id,
      ...(dataType !== undefined && { dataType }),
    })),
  };
}

export function toRunSource(
  collected: Collected,
  facts: RunSource['facts'],
  clean: (text: string) => string,
): RunSource {
  const { id, connector, config, outcome } = collected.source;
  return {
    id,
    connector,
    ...(config.processor !== undefined && { processor: config.processor }),
    ...(config.country !== undefined && { country: config.country }),
    outcome,
    facts,
    duration: collected.duration,
    statements: collected.statements.list(clean),
  };
}

/** The policy that was audited. The officer's name and telephone number have no place in a run. */
export function toRunPolicy({ policy, digest, workspaceDigest, lockDigest }: Commitment): Run['policy'] {
  const { officer: _, ...contents } = policy;
  return {
    controller: policy.controller.name,
    effective: policy.effective,
    law: policy.law,
    digest,
    ...(workspaceDigest && { workspace: workspaceDigest }),
    ...(lockDigest && { lock: lockDigest }),
    contents,
  };
}

/** What the taxonomy does not have: a run is rendered without the files that it was made by. */
export function ownItems(items: ItemCatalogue): Pick<Run, 'items'> {
  const own = [...items.values()].filter((item) => item.own);
  if (own.length === 0) return {};
  return {
    items: own.map(({ key, name, sensitivity, identifying }) => ({ key, name, sensitivity, identifying })),
  };
}
