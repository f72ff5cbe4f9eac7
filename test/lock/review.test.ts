import { describe, expect, it } from 'vitest';
import type { ClassifiedField } from '../../src/core/classification.ts';
import type { Lock, LockedField } from '../../src/core/lock.ts';
import { Decisions } from '../../src/lock/decide.ts';
import { review } from '../../src/lock/review.ts';
import { loadItems } from '../../src/registry.ts';
import { classification } from '../report/run.ts';

const items = await loadItems();
const people = 'crm:public.people';

const lockOf = (fields: Record<string, LockedField>): Lock => ({
  schema: 'gamsa.lock/v1',
  datasets: { [people]: { serves: [], fields } },
});
const field = (name: string, item: string | undefined, type = 'text'): ClassifiedField => ({
  name,
  type,
  nullable: true,
  classification: classification(item === undefined ? {} : { item }),
});
const cleared: LockedField = { decision: 'not-personal', type: 'text', seen: [], by: 'Kim', reason: 'codes' };
const confirmed: LockedField = {
  item: 'email',
  decision: 'confirmed',
  type: 'text',
  seen: ['email'],
  by: 'Kim',
};
const decision = { place: `${people}.code`, decision: 'confirmed', by: 'Lee', on: '2026-02-02' } as const;

describe('a decision', () => {
  it.each([
    ['by', { by: '' }],
    ['by', { by: ' \t' }],
    ['reason', { reason: ' ' }],
  ])('names who and why, not nothing: --%s', (flag, over) => {
    const lock = lockOf({ code: confirmed });
    expect(() => review(lock, { ...decision, ...over }, items)).toThrow(`--${flag}`);
  });

  it('taken again after the contents changed is about what was seen last', () => {
    const lock = lockOf({ code: { ...cleared, on: '2026-01-01' } });
    const listed = [
      { dataset: people, field: field('code', 'email', 'varchar(80)'), serves: [], seenOn: '2026-02-01' },
    ];
    const next = review(lock, { ...decision, item: 'email' }, items, listed);
    expect(next.datasets[people]?.fields.code).toMatchObject({ type: 'varchar(80)', seen: ['email'] });
    const decisions = new Decisions(next, items);
    decisions.apply('crm', 'public.people', [field('code', 'email', 'varchar(80)')]);
    expect(decisions.notices()).toEqual([]);
  });

  it('stays about what was seen with it where the last look was before it', () => {
    const lock = lockOf({ code: { ...cleared, on: '2026-03-01' } });
    const listed = [{ dataset: people, field: field('code', 'email'), serves: [], seenOn: '2026-02-01' }];
    const next = review(lock, { ...decision, item: 'employee-number' }, items, listed);
    expect(next.datasets[people]?.fields.code).toMatchObject({ seen: [] });
  });
});

describe('decisions without effect are told', () => {
  const told = (lock: Lock, ...datasets: [string, ClassifiedField[]][]) => {
    const decisions = new Decisions(lock, items);
    for (const [dataset, fields] of datasets) decisions.apply('crm', dataset, fields);
    return decisions.notices().map(({ code, message }) => `${code}: ${message.en}`);
  };
  const other = field('other', undefined);
  const proposed: LockedField = { item: 'name', decision: 'proposed', type: 'text' };

  it('where the field is gone', () => {
    const [only, ...rest] = told(lockOf({ code: cleared, nick: proposed }), ['public.people', [other]]);
    expect(only).toContain('decision-gone');
    expect(only).toContain(`${people}.code`);
    expect(rest).toEqual([]);
  });

  it('once where the dataset is gone', () => {
    const notices = told(lockOf({ code: cleared, mail: confirmed }), ['public.persons', [other]]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`${people},`);
    expect(notices[0]).toContain('2');
  });

  it('but not of a source or dataset that could not be looked at, of a proposal, or a path inside a column', () => {
    expect(told(lockOf({ code: cleared }))).toEqual([]);
    expect(told(lockOf({ code: cleared }), ['public.people', []])).toEqual([]);
    expect(told(lockOf({ nick: proposed }), ['public.people', [other]])).toEqual([]);
    expect(told(lockOf({ 'other.to': cleared }), ['public.people', [other]])).toEqual([]);
  });
});
