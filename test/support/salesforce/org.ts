import type { Org, OrgObject } from '../../../src/demo/salesforce/org.ts';

/** An org with nothing in it but what is given. */
export function orgOf(objects: readonly OrgObject[], more: Partial<Org> = {}): Org {
  return {
    instance: 'JPN50',
    objects,
    permissionSets: [],
    userCan: [],
    dailyRequests: { max: 100_000, used: 0 },
    ...more,
  };
}

/** Leads with the fields that an org begins with, and some that its administrators added. */
export function leads(rows: number, extra: Partial<OrgObject> = {}): OrgObject {
  return {
    name: 'Lead',
    label: 'Lead',
    fields: [
      {
        name: 'LastName',
        type: 'string',
        length: 80,
        label: 'Last Name',
        required: true,
        compliance: 'PII',
        security: 'Confidential',
      },
      { name: 'Email', type: 'email', length: 80, security: 'Public' },
      {
        name: 'Kontakt__c',
        type: 'phone',
        length: 40,
        label: 'Durchwahl',
        help: 'Direct line at the office',
      },
      { name: 'OwnerId', type: 'reference', length: 18, referenceTo: ['Group', 'User'] },
      { name: 'AccountId', type: 'reference', length: 18, referenceTo: ['Account'] },
      { name: 'Rating', type: 'picklist', length: 40, picklist: ['Hot', 'Cold'] },
      { name: 'Days__c', type: 'double', calculated: true },
      { name: 'Secret__c', type: 'encryptedstring', length: 100 },
      { name: 'Shielded__c', type: 'string', length: 100, encrypted: true },
      { name: 'Address', type: 'address' },
      { name: 'Salary__c', type: 'currency', hidden: true, security: 'Restricted' },
      { name: 'Description', type: 'textarea', length: 32_000 },
      { name: 'HasOptedOutOfEmail', type: 'boolean', label: 'Email Opt Out' },
      { name: 'LastActivityDate', type: 'date' },
    ],
    rows: Array.from({ length: rows }, (_, i) => ({
      LastName: `n${i}`,
      Email: `p${i}@example.com`,
      HasOptedOutOfEmail: false,
      CreatedDate: '2026-01-05T00:00:00.000Z',
    })),
    sharing: { internal: 'ReadWrite', external: 'Private' },
    ...extra,
  };
}
