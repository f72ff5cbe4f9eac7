import { expect, it } from 'vitest';
import { knownItems } from '../../fixtures/labels.ts';
import { items } from './support.ts';

it('every item of the taxonomy has a label in the corpora, and no label is of an item that is not', () => {
  expect([...knownItems].sort()).toEqual([...items.keys()].sort());
});
