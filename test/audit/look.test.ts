import { describe, expect, it } from 'vitest';
import { look } from '../../src/audit/look.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { Source } from '../../src/core/source.ts';
import { workspaceSchema } from '../../src/core/workspace.ts';
import { classifier } from '../classify/support.ts';

const dataset: Dataset = {
  name: 'events',
  path: ['events'],
  kind: 'table',
  fields: [{ name: 'payload', type: 'json', family: 'json', nullable: true }],
};

async function outcomeOf(cells: readonly string[]) {
  const source: Source = {
    datasets: async () => [dataset],
    read: async () => ({
      method: 'all',
      problems: [],
      batches: (async function* () {
        yield { rows: cells.length, columns: [cells] };
      })(),
    }),
    [Symbol.asyncDispose]: async () => undefined,
  };
  const { outcome } = await look(source, dataset, {
    classifier,
    options: workspaceSchema.parse({ schema: 'gamsa.workspace/v1', sources: {} }).options,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  return outcome;
}

describe('what of nested data was not followed', () => {
  it('is part of the outcome, in both languages', async () => {
    const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`;
    expect((await outcomeOf([deep, deep, '{"a":1}'])).problems).toEqual([
      { what: { en: expect.stringContaining('deeper than'), ko: expect.stringContaining('중첩') }, count: 2 },
    ]);
  });

  it('is not told where all was', async () => {
    expect((await outcomeOf(['{"a":{"b":[1,2]}}'])).problems).toEqual([]);
  });
});
