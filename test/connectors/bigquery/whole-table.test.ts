import { describe, expect, it } from 'vitest';
import { look } from '../../../src/audit/look.ts';
import { createClassifier } from '../../../src/classify/index.ts';
import type { Options } from '../../../src/core/workspace.ts';
import type { Project } from '../../../src/demo/bigquery/tables.ts';
import { classifier, detectors, items } from '../../classify/support.ts';
import { firstTimes, openBigQuery } from '../../support/bigquery/open.ts';
import type { FakeOptions } from '../../support/bigquery/server.ts';
import { dataset } from '../../support/source.ts';

/** One note of 600 holds a number with the form and the check digit of a resident's. */
const project: Project = {
  id: 'genon-test',
  datasets: [{ id: 'crm' }],
  tables: [
    {
      dataset: 'crm',
      id: 'notes',
      schema: [
        { name: 'id', type: 'INTEGER' },
        { name: 'memo', type: 'STRING' },
        { name: 'contact', type: 'STRING' },
        { name: 'tags', type: 'STRING', mode: 'REPEATED' },
        {
          name: 'secret',
          type: 'STRING',
          policyTags: { names: ['projects/p/locations/us/taxonomies/1/policyTags/2'] },
        },
        { name: 'day', type: 'DATE' },
      ],
      rows: Array.from({ length: 600 }, (_, i) => ({
        id: i,
        memo: i === 317 ? '번호 971013-9019902 확인, see above.' : `called about order ${i}, no answer yet.`,
        contact: i % 3 === 0 ? null : i % 3 === 1 ? `kim${i}@example.com` : '  ',
        tags: [`t${i}@example.org`],
        secret: 'x',
        day: '2026-01-01',
      })),
    },
  ],
};

const options = { full: false, sample: 100, clip: 4_096 } as Options;

/** All detectors take DuckDB seconds to make ready. */
const few = createClassifier({
  items,
  detectors: detectors.filter(({ id }) => ['email', 'rrn', 'country'].includes(id)),
});

async function lookAt(fake: FakeOptions = {}, config: object = {}, by = few) {
  const { server, source } = await openBigQuery(project, fake, { classify: 'whole-table', ...config });
  const found = await look(source, await dataset(source, 'crm.notes'), {
    classifier: by,
    options,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  return {
    server,
    ...found,
    of: (name: string) => found.fields.find((one) => one.name === name)!.classification,
  };
}

describe('classification over the whole table', () => {
  it('finds by counting what a sample misses', async () => {
    const { server, outcome, of } = await lookAt({}, {}, classifier);
    expect(outcome).toMatchObject({ status: 'pushed-down', rows: 600, rowsRead: 100, method: 'spread' });
    expect(of('memo')).toMatchObject({ values: 600, contains: { rrn: 1 } });
    expect(of('contact')).toMatchObject({ item: 'email', values: 200, forms: { plain: 200 } });
    expect(of('tags').contains).toEqual({ email: 600 });
    // Days cannot match, and cost nothing then.
    expect(server.queries.map(({ query }) => query.includes('`day`'))).toEqual([false]);
    expect(server.queries[0]!.query).not.toContain('example');
    const sampled = await lookAt({}, { classify: 'sample' });
    expect(sampled.server.queries).toHaveLength(0);
    expect(sampled.outcome.status).toBe('sampled');
    // Detectors without a form in SQL are named.
    expect(outcome.problems).toEqual([
      {
        what: expect.objectContaining({
          en: expect.stringMatching(
            /sample alone.*: family-name, first-name, name-before-number-kr, name-beside-email, name-labelled-en, .*, person-name-western, rrn-labelled-kr, town$/,
          ),
        }),
        count: 15,
      },
    ]);
  }, 90_000);

  it('keeps to the sample, and says so, where the budget does not allow it', async () => {
    const { server, outcome, of } = await lookAt({ bytes: 5e9 }, { maximumBytesBilled: '1 GB' });
    expect(server.queries).toHaveLength(0);
    expect(outcome).toMatchObject({ status: 'sampled', rowsRead: 100 });
    expect(outcome.problems[0]!.what).toMatchObject({
      en: expect.stringContaining('not counted over the whole table'),
    });
    expect(of('contact')).toMatchObject({ item: 'email' });
  });

  it('leaves out columns under a policy tag where it may not read those', async () => {
    const { server, outcome, of } = await lookAt({
      guarded: 'secret',
      before: firstTimes(1, 'jobs.query', { status: 403, reason: 'accessDenied' }),
    });
    expect(outcome.status).toBe('pushed-down');
    expect(server.queries.map(({ query }) => query.includes('`secret`'))).toEqual([false]);
    expect(of('memo').contains).toEqual({ rrn: 1 });
  });
});
