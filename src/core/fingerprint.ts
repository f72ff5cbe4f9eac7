import { createHash } from 'node:crypto';
import type { Result } from './rule.ts';

/** Raised only when the parts below change; old baselines and waivers then no longer match. */
const version = 1;

/**
 * Names a finding across runs: rule and place, item and activity or recipient. Counts, dates, lines and values
 * are left out, so a finding keeps its name while its numbers move.
 */
export function fingerprint(rule: string, result: Result): string {
  const { source, dataset, field } = result.place;
  const parts = [
    rule,
    version,
    source,
    dataset,
    field,
    result.item,
    result.activity,
    result.dataType,
    result.recipient,
  ];
  const digest = createHash('sha256').update(JSON.stringify(parts.map((part) => part ?? null)));
  return digest.digest('hex').slice(0, 16);
}
