import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runDemo } from '../../src/cli/demo.ts';
import type { Run } from '../../src/core/run.ts';
import { type Plant, plants, postgresPlants } from '../../src/demo/plants.ts';
import { loadRules } from '../../src/registry.ts';
import { demoWarehouse } from '../support/demo-warehouse.ts';
import { findingsOf } from '../support/findings.ts';

interface Expected {
  readonly always: readonly string[];
  readonly plants: Readonly<
    Record<Plant, { readonly findings: readonly string[]; readonly instead?: readonly string[] }>
  >;
}

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/genon/expected.json', import.meta.url), 'utf8'),
) as Expected;
const all: readonly Plant[] = [...plants, ...postgresPlants];

async function auditDemo(without?: Plant): Promise<Run> {
  const { run } = await runDemo({
    onEvent: () => undefined,
    signal: new AbortController().signal,
    planted: (plant) => plant !== without,
    warehouse: demoWarehouse(inject('postgresUrl')),
  });
  return run;
}

const wanted = (without?: Plant) =>
  [
    ...expected.always,
    ...all.flatMap((plant) =>
      plant === without ? (expected.plants[plant].instead ?? []) : expected.plants[plant].findings,
    ),
  ].sort();

describe('the demo company', () => {
  let run: Run;
  beforeAll(async () => {
    run = await auditDemo();
  });

  it('gives exactly the findings that its fixture names', () => {
    expect(findingsOf(run)).toEqual(wanted());
  });

  it('says which plant brings which finding, and every plant brings some', () => {
    expect(Object.keys(expected.plants).sort()).toEqual([...all].sort());
    for (const plant of all) expect(expected.plants[plant].findings.length, plant).toBeGreaterThan(0);
  });

  it('has a violation of every check, so that switching one off shows', async () => {
    const violated = new Set(
      run.results.filter(({ status }) => status === 'violated').map(({ rule }) => rule),
    );
    expect([...violated].sort()).toEqual((await loadRules()).map(({ id }) => id).sort());
  });

  it('cites an article for every finding, and a remedy', () => {
    for (const result of run.results) {
      expect(result.articles.length, result.rule).toBeGreaterThan(0);
      expect(result.remedy.ko).toMatch(/[가-힣]/);
    }
  });

  it('is incomplete, as one workbook is broken, and says so', () => {
    expect(run.complete).toBe(false);
  });

  it('is the same when run again', async () => {
    const again = await auditDemo();
    const plain = ({ results, datasets, ages }: Run) => ({ results, datasets, ages });
    expect(plain(again)).toEqual(plain(run));
  });
});

describe('taking out a planted violation takes out exactly its findings', () => {
  it.each(all)('%s', async (plant) => {
    expect(findingsOf(await auditDemo(plant))).toEqual(wanted(plant));
  });
});
