import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset.ts';
import { GamsaError } from '../../src/core/error.ts';
import { formatPath } from '../../src/core/mistake.ts';
import { policySchema } from '../../src/core/policy.ts';
import { workspaceSchema } from '../../src/core/workspace.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';
import { checkDataMap } from '../../src/workspace/check-datamap.ts';
import { DataMap } from '../../src/workspace/datamap.ts';

const genon = fileURLToPath(new URL('../../fixtures/genon/policy.yaml', import.meta.url));
const packs = new Set((await loadPacks()).map(({ id }) => id));
const { policy } = await loadPolicy(genon, { items: await loadItems(), packs });

const dataset = (name: string): Dataset => ({ name, path: [name], kind: 'table', fields: [] });

const workspace = (data: readonly unknown[]) =>
  workspaceSchema.parse({
    schema: 'gamsa.workspace/v1',
    sources: { crm: { connector: 'sqlite' }, exports: { connector: 'files' } },
    data,
  });

const serves = (activity: string, more: object = {}) => ({ serves: [{ activity, ...more }] });

const map = (...entries: readonly (readonly [string, string])[]) =>
  new DataMap(
    workspace(entries.map(([at, activity]) => ({ at, ...serves(activity) }))).data,
    policy,
    '2026-11-23',
  );

const activityOf = (one: DataMap, source: string, name: string) =>
  one.of(source, dataset(name)).serves.map(({ activity }) => activity.id);

describe('which entry a dataset gets', () => {
  const one = map(
    ['crm:**', 'marketing'],
    ['crm:public.*', 'newsletter'],
    ['crm:public.in*', 'brochure'],
    ['crm:public.inquiries', 'inquiries'],
    ['exports:stibee/*.csv', 'newsletter'],
    ['exports:**/*.csv', 'events'],
  );

  it.each([
    ['crm', 'public.inquiries', 'inquiries'],
    ['crm', 'public.invoices', 'brochure'],
    ['crm', 'public.people', 'newsletter'],
    ['crm', 'audit.people', 'marketing'],
    ['crm', 'public/odd"name".줄', 'marketing'],
    ['exports', 'stibee/a.csv', 'newsletter'],
    ['exports', 'stibee/2026/a.csv', 'events'],
    ['exports', 'a.csv', 'events'],
  ])('%s:%s: %s', (source, name, activity) => {
    expect(activityOf(one, source, name)).toEqual([activity]);
  });

  it('none, where nothing matches or another source is meant', () => {
    expect(one.of('exports', dataset('a.json'))).toEqual({ serves: [], training: false });
    expect(one.of('cr', dataset('public.inquiries')).serves).toEqual([]);
  });

  it('the same whatever the order of the entries', () => {
    const turned = map(
      ['crm:public.inquiries', 'inquiries'],
      ['crm:public.*', 'newsletter'],
      ['crm:**', 'marketing'],
    );
    expect(activityOf(turned, 'crm', 'public.inquiries')).toEqual(['inquiries']);
    expect(activityOf(turned, 'crm', 'public.people')).toEqual(['newsletter']);
  });

  it('none of two that are equally specific: that is a mistake, told without the name of the dataset', () => {
    // Four literal characters before the wildcard, eight in all.
    const rivals = map(['crm:*_log', 'inquiries'], ['crm:*x_lo*', 'brochure']);
    let error: unknown;
    try {
      rivals.of('crm', dataset('kim@example.com x_log'));
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(GamsaError);
    expect(error).toMatchObject({ kind: 'config' });
    expect((error as GamsaError).text.en).toContain('crm:*_log and crm:*x_lo*');
    expect(JSON.stringify(error)).not.toContain('kim@');
    expect(activityOf(rivals, 'crm', 'y_log')).toEqual(['inquiries']);
  });

  it('with the mark of training data', () => {
    const data = workspace([{ at: 'crm:*', training: true, ...serves('inquiries') }]).data;
    expect(new DataMap(data, policy, '2026-11-23').of('crm', dataset('t')).training).toBe(true);
  });
});

describe('what an entry serves', () => {
  const one = (activity: string, more: object = {}) =>
    new DataMap(workspace([{ at: 'crm:t', ...serves(activity, more) }]).data, policy, '2026-11-23').of(
      'crm',
      dataset('t'),
    ).serves[0]!;

  it('an activity, with its retention', () => {
    expect(one('inquiries').retention).toEqual([{ keep: 'P3Y', from: 'collected' }]);
  });

  it('one data type of an activity', () => {
    expect(one('api-inference', { dataType: 'content' }).retention.map(({ keep }) => keep)).toEqual(['P30D']);
    expect(one('api-inference', { dataType: 'metadata' }).retention.map(({ keep }) => keep)).toEqual([
      'P12M',
    ]);
  });

  it('what is collected automatically', () => {
    const { activity, retention } = one('automatic');
    expect(activity.items.required).toContain('cookie');
    expect(retention).toEqual([{ unspecified: true }]);
  });

  it('several activities at once', () => {
    const data = workspace([
      { at: 'crm:t', serves: [{ activity: 'inquiries' }, { activity: 'events' }] },
    ]).data;
    const served = new DataMap(data, policy, '2026-11-23').of('crm', dataset('t')).serves;
    expect(served.map(({ activity }) => activity.id)).toEqual(['inquiries', 'events']);
  });
});

describe('versions of a period', () => {
  const versioned = policySchema.parse({
    schema: 'gamsa.policy/v1',
    controller: { name: 'Example', country: 'KR' },
    law: ['kr-pipa'],
    timeZone: 'Asia/Seoul',
    effective: '2025-01-01',
    activities: [
      {
        id: 'inquiries',
        title: 'Inquiries',
        items: { required: ['name'] },
        retention: [
          { keep: 'P5Y', inForce: { to: '2024-12-31' } },
          { keep: 'P3Y', inForce: { from: '2025-01-01' } },
          { dataType: 'logs', keep: 'P90D' },
        ],
      },
    ],
  });
  const keep = (asOf: string, more: object = {}) =>
    new DataMap(workspace([{ at: 'crm:t', ...serves('inquiries', more) }]).data, versioned, asOf)
      .of('crm', dataset('t'))
      .serves[0]!.retention.map((one) => one.keep);

  it('a period counts from its first day on, and for the records of its days ever after', () => {
    expect(keep('2024-12-31')).toEqual(['P5Y']);
    expect(keep('2025-01-01')).toEqual(['P5Y', 'P3Y']);
  });

  it('an entry without a data type is for the rest of the activity', () => {
    expect(keep('2025-01-01', { dataType: 'logs' })).toEqual(['P90D']);
    const data = workspace([{ at: 'crm:t', ...serves('inquiries') }]);
    expect(checkDataMap(data, versioned)).toEqual([]);
  });
});

describe('mistakes in a data map', () => {
  const mistakes = (...data: readonly object[]) =>
    checkDataMap(workspace(data), policy).map(({ path, message }) => `${formatPath(path)}: ${message.en}`);

  it.each([
    [
      { at: 'crm:t', ...serves('inquiry') },
      'data[0].serves[0].activity: no activity of the policy is called `inquiry`',
    ],
    [{ at: 'crm:t', ...serves('newsleter') }, 'did you mean `newsletter`?'],
    [{ at: 'crmm:t', ...serves('inquiries') }, 'data[0].at: no source is called `crmm`; did you mean `crm`?'],
    [{ at: 'inquiries', ...serves('inquiries') }, 'data[0].at: expected source:dataset'],
    [{ at: 'crm:', ...serves('inquiries') }, 'data[0].at: expected source:dataset'],
    [
      { at: 'crm:t', ...serves('api-inference', { dataType: 'contents' }) },
      'data[0].serves[0].dataType: no data type of `api-inference` is called `contents`; did you mean `content`?; it has content, metadata, error-logs, account',
    ],
    [
      { at: 'crm:t', ...serves('api-inference') },
      'data[0].serves[0]: `api-inference` keeps its data types differently; name one with dataType; it has content, metadata',
    ],
    [
      { at: 'crm:t', ...serves('inquiries', { dataType: 'content' }) },
      'data[0].serves[0].dataType: no data type of `inquiries` is called `content`; it has none',
    ],
  ])('%j', (entry, expected) => {
    expect(mistakes(entry).join('\n')).toContain(expected);
  });

  it('the same activity twice for the same records', () => {
    const one = { activity: 'inquiries', clock: 'a' };
    const entry = { at: 'crm:t', serves: [one, { activity: 'inquiries', clock: 'b' }] };
    expect(mistakes(entry)).toEqual([
      'data[0].serves[1]: the same activity stands here twice for the same records',
    ]);
    expect(mistakes({ ...entry, serves: [one, { ...one, where: { kind: 'x' } }] })).toEqual([]);
  });

  it('a source of customers that is not there', () => {
    const zeroLogging = [{ at: 'crmm:customers', subject: 'id', where: { plan: 'x' } }];
    const found = checkDataMap({ ...workspace([]), zeroLogging }, policy);
    expect(found.map(({ path, message }) => `${formatPath(path)}: ${message.en}`)).toEqual([
      'zeroLogging[0].at: no source is called `crmm`; did you mean `crm`?',
    ]);
  });

  it('the same place twice', () => {
    const entry = { at: 'crm:t', ...serves('inquiries') };
    expect(mistakes(entry, entry)).toEqual([
      'data[1].at: the same place stands in data[0] already; put both into one entry',
    ]);
  });

  it('none, in a good one', () => {
    expect(
      mistakes({ at: 'crm:t', ...serves('inquiries') }, { at: 'exports:**', ...serves('automatic') }),
    ).toEqual([]);
  });
});

describe('entries that match nothing', () => {
  it('are told, unless nothing of their source could be listed', () => {
    const one = map(
      ['crm:public.*', 'inquiries'],
      ['crm:publik.*', 'events'],
      ['exports:a.csv', 'newsletter'],
    );
    one.of('crm', dataset('public.people'));
    expect(one.notices().map(({ message }) => message.en)).toEqual([
      "The data map's entry crm:publik.* matches no dataset",
    ]);
  });

  it('are not told of one that stands behind a more specific one', () => {
    const one = map(['crm:**', 'events'], ['crm:people', 'inquiries']);
    one.of('crm', dataset('people'));
    expect(one.notices()).toEqual([]);
  });
});

it('a mark of an end is told where no promise asks for it', () => {
  const ends = { ends: 'left_at' };
  const { data } = workspace([
    { at: 'crm:a', ...serves('inquiries', ends) },
    { at: 'crm:b', ...serves('newsletter', ends) },
    { at: 'crm:c', ...serves('api-inference', { ...ends, dataType: 'metadata' }) },
    { at: 'crm:d', ...serves('api-inference', { ...ends, dataType: 'content' }) },
  ]);
  const told = new DataMap(data, policy, '2026-11-23').notices();
  expect(told.map(({ code, message }) => [code, /at (crm:.),/.exec(message.en)?.[1]])).toEqual([
    ['data-map-idle-end', 'crm:a'],
    ['data-map-idle-end', 'crm:c'],
  ]);
});

describe('a hold of the policy', () => {
  const held = {
    ...policy,
    holds: [{ id: 'orders-kept', law: 'E-commerce Act Decree 6(1)', items: ['name'], keep: 'P5Y' }],
  };
  const [one] = new DataMap(
    workspace([{ at: 'crm:kept', ...serves('orders-kept', { clock: 'ordered_at' }) }]).data,
    held,
    '2026-11-23',
  ).of('crm', dataset('kept')).serves;

  it('is mapped like an activity, with its own items and period, and known as one', () => {
    expect(one).toMatchObject({
      held: true,
      activity: { items: { required: ['name'], optional: [] }, basis: { ground: 'law' } },
      retention: [{ keep: 'P5Y' }],
    });
    expect(checkDataMap(workspace([{ at: 'crm:kept', ...serves('orders-kept') }]), held)).toEqual([]);
    expect(checkDataMap(workspace([{ at: 'crm:kept', ...serves('orders-kept') }]), policy)).toHaveLength(1);
  });
});
