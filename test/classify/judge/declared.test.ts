import { describe, expect, it } from 'vitest';
import type { DeclaredMeaning, Field } from '../../../src/core/dataset.ts';
import { classifier } from '../support.ts';

const field = (name: string, type: string, declared?: DeclaredMeaning): Field => ({
  name,
  type,
  family: 'text',
  nullable: true,
  ...(declared && { declared }),
});
const itemOf = (one: Field) =>
  classifier.schemaOnly({ name: 'X__c', path: ['X__c'], kind: 'table', fields: [one] })[0]!.classification;

describe('what a catalogue says of a field', () => {
  it('a semantic type tells the item where the name says nothing', () => {
    expect(itemOf(field('Ansprech__c', 'string')).item).toBeUndefined();
    expect(itemOf(field('Ansprech__c', 'email', { item: 'email', labels: [] })).item).toBe('email');
  });

  it('a name says more of a number than its type', () => {
    expect(itemOf(field('MobilePhone', 'phone', { item: 'phone', labels: [] })).item).toBe('mobile-phone');
  });

  it('a label makes an item likelier, and is named in the evidence', () => {
    const bare = itemOf(field('Name', 'string'));
    const filed = itemOf(field('Name', 'string', { labels: ['PII'], personal: true }));
    const odds = ({ evidence }: typeof bare) => evidence.reduce((sum, { weight }) => sum + weight, 0);
    expect(odds(filed)).toBeGreaterThan(odds(bare));
    expect(filed.evidence.map(({ by }) => by)).toContain('PII');
  });

  it('a label alone is no item, and "public" turns none down', () => {
    expect(itemOf(field('Zusatz__c', 'string', { labels: ['PII'], personal: true })).item).toBeUndefined();
    const open = itemOf(field('Email', 'string', { labels: ['Public'], sensitivity: 'public' }));
    expect(open.item).toBe('email');
  });
});
