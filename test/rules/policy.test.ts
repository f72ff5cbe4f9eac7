import { describe, expect, it } from 'vitest';
import contradiction from '../../rules/checks/policy-contradiction.ts';
import gap from '../../rules/checks/policy-gap.ts';
import processorName from '../../rules/checks/policy-processor-name.ts';
import transferIncomplete from '../../rules/checks/policy-transfer-incomplete.ts';
import { evaluate } from '../../src/audit/evaluate.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import { formatPlace } from '../../src/core/place.ts';
import type { Rule } from '../../src/core/rule.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';

const items = await loadItems();
const packs = await loadPacks();
const load = async (name: string) => {
  const file = new URL(`../../fixtures/${name}/policy.yaml`, import.meta.url).pathname;
  return (await loadPolicy(file, { items, packs: new Set(packs.map(({ id }) => id)) })).policy;
};
const genon = await load('genon');

const evidenceOf = (policy: Evidence['policy']): Evidence => ({
  policy,
  items,
  sources: [],
  datasets: [],
  ages: [],
  asOf: '2026-11-23',
});

const found = (rule: Rule, policy: Evidence['policy'], ...statuses: string[]) =>
  rule
    .evaluate(evidenceOf(policy))
    .filter(({ status }) => statuses.includes(status))
    .map(({ place }) => formatPlace(place))
    .toSorted();

describe('what the GenON policy leaves out', () => {
  it('periods and grounds of activity records, of accounts, and the ground of each activity', () => {
    expect(found(gap, genon, 'violated', 'unknown')).toEqual([
      'policy:activities.api-inference.basis',
      'policy:activities.api-inference.retention.account',
      'policy:activities.brochure.basis',
      'policy:activities.events.basis',
      'policy:activities.inquiries.basis',
      'policy:activities.marketing.basis',
      'policy:activities.newsletter.basis',
      'policy:activities.recruitment.basis',
      'policy:automatic.basis',
      'policy:automatic.retention',
      'policy:automatic.tools.google-analytics',
      'policy:purposes',
    ]);
  });

  it('tells the rest', () => {
    const satisfied = found(gap, genon, 'satisfied');
    for (const part of [
      'officer',
      'purposes',
      'rights',
      'measures',
      'destruction.method',
      'destruction.procedure',
    ]) {
      expect(satisfied).toContain(`policy:${part}`);
    }
  });

  it('time, method and the effect of refusing, of each transfer; no contact, purpose or period', () => {
    const results = transferIncomplete.evaluate(evidenceOf(genon));
    expect(results.map(({ place, status }) => `${formatPlace(place)} ${status}`)).toEqual([
      'policy:transfers.google violated',
      'policy:transfers.salesforce violated',
      'policy:transfers.forms-app violated',
      'policy:transfers.celonis violated',
    ]);
    for (const { message } of results) {
      expect(message.en).toMatch(/published without legal basis, time, method and effect of refusing$/);
    }
  });

  it('legal names of those who are named by a brand', () => {
    expect(found(processorName, genon, 'violated', 'unknown')).toEqual([
      'policy:processors.bizgo',
      'policy:processors.forms-app',
      'policy:processors.google',
      'policy:processors.google-analytics',
      'policy:processors.salesforce',
    ]);
  });
});

describe('where the GenON policy contradicts itself', () => {
  it('by dates and claims that can be compared, and by what a reader remarked', () => {
    expect(found(contradiction, genon, 'violated')).toEqual([
      'policy:activities.api-inference.items',
      'policy:activities.api-inference.purposes',
      'policy:activities.api-inference.retention.error-logs',
      'policy:activities.api-inference.retention.metadata',
      'policy:claims.data-centre',
      'policy:versions.2025-11-09',
    ]);
    expect(found(contradiction, genon, 'unknown')).toEqual(['policy:claims.anonymous-analytics']);
  });

  it('with low severity where only a reader says so', () => {
    const results = evaluate({ rules: [contradiction], packs, evidence: evidenceOf(genon) });
    const severities = new Map(
      results
        .filter(({ status }) => status === 'violated')
        .map((one) => [formatPlace(one.place), one.severity]),
    );
    expect(severities.get('policy:versions.2025-11-09')).toBe('medium');
    expect(severities.get('policy:claims.data-centre')).toBe('low');
  });

  it('no longer, once the dates agree', () => {
    const versions = [{ until: '2025-01-09' }];
    const remarks = genon.remarks.filter(({ at }) => at !== 'versions.2025-11-09');
    expect(found(contradiction, { ...genon, versions, remarks }, 'violated')).not.toContain(
      'policy:versions.2025-11-09',
    );
    expect(found(contradiction, { ...genon, versions, remarks }, 'satisfied')).toContain(
      'policy:versions.2025-01-09',
    );
  });
});

describe('every finding about a policy', () => {
  const rules = [gap, contradiction, transferIncomplete, processorName];

  it('has a name of its own and an article', () => {
    const results = evaluate({ rules, packs, evidence: evidenceOf(genon) });
    expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(results.length);
    expect(results.every(({ articles }) => articles.length > 0)).toBe(true);
  });

  it('keeps its name when the list it stands in is reordered', () => {
    const name = (policy: Evidence['policy']) =>
      evaluate({ rules, packs, evidence: evidenceOf(policy) })
        .map(({ fingerprint }) => fingerprint)
        .toSorted();
    const turned = {
      ...genon,
      activities: genon.activities.toReversed(),
      processors: genon.processors.toReversed(),
      transfers: genon.transfers.toReversed(),
      remarks: genon.remarks.toReversed(),
    };
    expect(name(turned)).toEqual(name(genon));
  });
});

it('asks a policy under the GDPR for what Art. 13 lists, and for no Korean form', async () => {
  const veldrijk = await load('veldrijk');
  expect(found(gap, veldrijk, 'violated', 'unknown')).toEqual([]);
  expect(found(gap, { ...veldrijk, rights: [] }, 'violated', 'unknown')).toEqual(['policy:rights']);
  expect(found(contradiction, veldrijk, 'violated', 'unknown')).toEqual([]);
  expect(transferIncomplete.evaluate(evidenceOf(veldrijk))).toEqual([]);
  expect(processorName.evaluate(evidenceOf(veldrijk))).toEqual([]);
});
