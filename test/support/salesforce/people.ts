import type { OrgObject } from '../../../src/demo/salesforce/org.ts';
import { people } from '../contract.ts';

/** The contract's table of people, as a custom object. */
export const peopleObject: OrgObject = {
  name: 'Person__c',
  label: 'People',
  fields: [
    { name: 'Number__c', type: 'int' },
    { name: 'Name', type: 'string', length: 80 },
    { name: 'Note__c', type: 'string', length: 255 },
    { name: 'Asked__c', type: 'date' },
  ],
  rows: people.map(({ id, name, note, asked }) => ({
    Number__c: Number(id),
    Name: name,
    Note__c: note,
    Asked__c: asked,
  })),
};
