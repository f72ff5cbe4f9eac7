import { expect, it } from 'vitest';
import { knownItems, labelOf } from '../../fixtures/labels.ts';
import { classifier, items, table } from './support.ts';

it('every item of the taxonomy has a label in the corpora, and no label is of an item that is not', () => {
  expect([...knownItems].sort()).toEqual([...items.keys()].sort());
});

it('a consent that is a yes or no carries no time, a number that is called a date does', () => {
  const told = (column: string) =>
    labelOf(classifier.schemaOnly(table('subscribers', ['email varchar(100)', column])).at(-1)!);
  expect(told('unsubscribed boolean')).toBe('none');
  expect(told('emailoptout varchar(3)')).toBe('none');
  expect(told('unsub_date int')).toBe('opt_out_time');
});
