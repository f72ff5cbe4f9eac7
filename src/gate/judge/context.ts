import type { ClassifiedField } from '../../core/classification.ts';
import type { ServedActivity } from '../../core/evidence.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import type { GateProblem } from '../../core/gate.ts';
import type { ItemCatalogue } from '../../core/item.ts';
import type { Lock, LockedField } from '../../core/lock.ts';
import { formatPlace, printable } from '../../core/place.ts';
import type { Policy } from '../../core/policy.ts';
import type { Result } from '../../core/rule.ts';
import type { FileLine } from '../../core/run.ts';
import type { SchemaDataset } from '../schema.ts';
import { type GateRuleId, gateRules } from './rules.ts';

/** What the rules of the gate look at, for one source. */
export interface GateContext {
  readonly source: string;
  readonly items: ItemCatalogue;
  readonly lock: Lock;
  /** Path of the lock, as problems name it. */
  readonly lockFile: string;
  /** Line of a path in the lock. */
  readonly lockLine: (path: readonly string[]) => number;
  /** The lock before the change. */
  readonly baseLock?: Lock | undefined;
  readonly policy?: Policy | undefined;
  readonly servesOf: (one: SchemaDataset) => readonly ServedActivity[];
  /** Below this confidence a field asks for a decision. */
  readonly threshold: number;
  /** Whether a line belongs to the change that is judged; every line does where nothing narrows it. */
  readonly inChange: (at: FileLine) => boolean;
}

/** A problem of one of the gate's own rules. */
export function problem(
  rule: GateRuleId,
  at: FileLine,
  result: Result,
  extra: Partial<GateProblem> = {},
): GateProblem {
  const { severity, title, remedy } = gateRules[rule];
  return {
    severity,
    ...result,
    rule,
    title,
    remedy,
    articles: [],
    fingerprint: fingerprint(rule, result),
    at,
    ...extra,
  };
}

/** A field as problems name it within its source. */
export const shownField = ({ dataset, field }: { dataset: string; field: string }): string =>
  printable(`${dataset}.${field}`);

export function lockedOf(
  lock: Lock,
  source: string,
  dataset: string,
  field: string,
): LockedField | undefined {
  const fields = lock.datasets[formatPlace({ source, dataset })]?.fields;
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/**
 * The line at which a field came to hold what it is taken for: where it was defined, or where a comment that speaks for it was written,
 * if only that belongs to the change.
 */
export function lineOf(
  { linesOf }: SchemaDataset,
  { name, classification: { item, runnersUp, evidence } }: ClassifiedField,
  { inChange }: GateContext,
): FileLine {
  const { defined, comment } = linesOf(name);
  const taken = item ?? runnersUp[0]?.item;
  const told = evidence.some((piece) => piece.kind === 'comment' && piece.item === taken && piece.weight > 0);
  return told && !inChange(defined) && inChange(comment) ? comment : defined;
}

/** How likely a field is personal data of any kind: a phone that may be a mobile phone is so either way. */
export function likelyPersonal({ classification }: ClassifiedField, { items }: GateContext): number {
  const others = classification.runnersUp.filter(({ item }) => {
    const sensitivity = items.get(item)?.sensitivity ?? 'none';
    return sensitivity !== 'none' && sensitivity !== 'content' && sensitivity !== 'context';
  });
  return others.reduce((sum, { confidence }) => sum + confidence, classification.confidence);
}
