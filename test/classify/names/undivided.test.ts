import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (name: string, type = 'varchar(100)'): string | undefined =>
  judgeSchema('t_base', ['id int', `${name} ${type}`])[name];

describe('English words that look put together from others', () => {
  it.each([
    'passage',
    'bandage',
    'massage_type',
    'postage',
    'shortage_code',
    'design',
    'denominator',
    'compass_no',
    'framework_no',
    'footnote',
    'possession',
    'intuition',
    'understatement',
    'meditation',
    'corsage',
    'fibroblast',
  ])('%s holds nothing', (name) => {
    expect(itemOf(name)).toBeUndefined();
  });

  it.each(['design_date', 'signpost_date', 'overcast_date', 'deadlock_date'])(
    '%s is no time of an act',
    (name) => {
      expect(itemOf(name, 'date')).toBeUndefined();
    },
  );

  it.each([
    ['passagename', undefined],
    ['designerphone', 'phone'],
    ['workshopemail', 'email'],
  ])('and stay whole before a name: %s', (name, item) => {
    expect(itemOf(name)).toBe(item);
  });
});

describe('words with the end of one who does something', () => {
  it.each([
    'boiler_name',
    'transformer_name',
    'merger_name',
    'waiver_name',
    'disclaimer_name',
    'cheeseburger_name',
    'sunflower_name',
    'tree_name',
    'apprenticeship_name',
  ])('%s is no person', (name) => {
    expect(itemOf(name)).toBeUndefined();
  });

  it.each(['adjuster_name', 'enumerator_name', 'streamer_name', 'designer_name', 'spokesperson_name'])(
    '%s is one',
    (name) => {
      expect(itemOf(name)).toBe('name');
    },
  );
});
