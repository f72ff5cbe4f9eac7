import { describe, expect, it } from 'vitest';
import { openOrg, startOrg } from '../../support/salesforce/open.ts';
import { leads, orgOf } from '../../support/salesforce/org.ts';
import { dataset, records } from '../../support/source.ts';

const custom = (name: string, flags: Record<string, boolean | string> = {}) =>
  leads(2, { name, label: name, flags });

async function leadOf(rows = 3) {
  const server = await startOrg(orgOf([leads(rows)]));
  const source = await openOrg(server);
  const lead = await dataset(source, 'Lead');
  const field = (name: string) => lead.fields.find((one) => one.name === name);
  return { source, lead, field };
}

describe('which objects there are', () => {
  const objects = [
    leads(2),
    custom('Visit__c'),
    custom('Archive__b', { layoutable: false }),
    custom('Attachment', { layoutable: false }),
    custom('LeadHistory', {
      layoutable: false,
      associateEntityType: 'History',
      associateParentEntity: 'Lead',
    }),
    custom('LeadShare', { layoutable: false, associateEntityType: 'Share' }),
    custom('Visit__Feed', { layoutable: false }),
    custom('ApexClass', { layoutable: false }),
    custom('ReportType', {}),
    custom('Customer'),
    custom('Order__x'),
    custom('AuthorizationFormConsent'),
    custom('Setting__mdt', {}),
    custom('Event__e', {}),
    custom('Secret', { queryable: false }),
  ];

  it('those of the business, by default', async () => {
    const source = await openOrg(await startOrg(orgOf(objects)));
    const names = (await source.datasets()).map(({ name }) => name);
    expect(names).toEqual([
      'Lead',
      'Visit__c',
      'Archive__b',
      'Attachment',
      'Customer',
      'Order__x',
      'AuthorizationFormConsent',
    ]);
  });

  it('all that can be queried, when asked', async () => {
    const server = await startOrg(orgOf(objects));
    const source = await openOrg(server, { clientId: 'demo', clientSecret: 'demo-secret', objects: 'all' });
    const names = (await source.datasets()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['LeadHistory', 'LeadShare', 'ApexClass']));
    expect(names).not.toContain('Secret');
    expect(names).not.toContain('Setting__mdt');
  });

  it.each([
    ['a big object', 'Archive__b', 'table'],
    ['an external object', 'Order__x', 'foreign-table'],
  ])('%s gives its first records, as it knows no other order', async (_, name, kind) => {
    const source = await openOrg(await startOrg(orgOf(objects)));
    const archive = await dataset(source, name);
    expect(archive.kind).toBe(kind);
    expect(await records(source, archive, { rows: 1 })).toMatchObject({
      method: 'first',
      rows: [expect.anything()],
    });
    expect((await records(source, archive)).method).toBe('all');
    const query = { limits: [], zone: 'UTC', now: '2026-01-01T00:00:00Z', signal: AbortSignal.abort() };
    const age = source.age!(archive, { ...query, clock: { field: 'CreatedDate', format: 'auto' } });
    await expect(age).rejects.toMatchObject({ reason: { code: 'unsupported-format' } });
  });
});

describe('what is known of a field', () => {
  it('its semantic type, and what the org itself says of it', async () => {
    const { field } = await leadOf();
    expect(field('LastName')).toMatchObject({
      nullable: false,
      maxLength: 80,
      declared: { labels: ['Confidential', 'PII'], sensitivity: 'confidential', personal: true },
    });
    expect(field('Email')?.declared).toEqual({ item: 'email', labels: ['Public'], sensitivity: 'public' });
    expect(field('Kontakt__c')).toMatchObject({
      declared: { item: 'phone', labels: [] },
      comment: 'Durchwahl; Direct line at the office',
    });
    expect(field('LastName')?.comment).toBeUndefined();
  });

  it('kinds: look-ups to one or several objects, lists, formulas, encrypted and long text', async () => {
    const { field } = await leadOf();
    expect(field('Id')).toMatchObject({ family: 'uuid', primaryKey: true });
    expect(field('OwnerId')).toMatchObject({ family: 'uuid', type: 'reference (Group, User)' });
    expect(field('OwnerId')?.references).toBeUndefined();
    expect(field('AccountId')?.references).toEqual({ dataset: 'Account', field: 'Id' });
    expect(field('Rating')?.labels).toEqual(['Hot', 'Cold']);
    expect(field('Days__c')).toMatchObject({ type: 'double, formula', generated: true, family: 'number' });
    expect(field('Secret__c')).toMatchObject({ type: 'encryptedstring', encrypted: true });
    expect(field('Shielded__c')).toMatchObject({ type: 'string', encrypted: true });
    expect(field('Description')).toMatchObject({ type: 'textarea', maxLength: 32_000 });
  });

  it('compound fields are left to their parts', async () => {
    const { field } = await leadOf();
    expect(field('Address')).toBeUndefined();
  });

  it('one that field-level security hides is listed as not readable', async () => {
    const { source, lead, field } = await leadOf();
    expect(field('Salary__c')?.unreadable).toMatchObject({ code: 'permission-denied' });
    expect((await records(source, lead)).rows).toHaveLength(3);
  });

  it('contents of files are not opened, and their names are', async () => {
    const file = leads(0, {
      name: 'Attachment',
      label: 'Attachment',
      fields: [
        { name: 'Name', type: 'string', length: 255 },
        { name: 'Body', type: 'base64' },
      ],
      rows: [{ Name: 'résumé_kim.pdf', Body: 'x' }],
      flags: { layoutable: false },
    });
    const source = await openOrg(await startOrg(orgOf([file])));
    const attachment = await dataset(source, 'Attachment');
    expect(attachment.fields.find(({ name }) => name === 'Body')?.unreadable?.code).toBe(
      'unsupported-format',
    );
    expect((await records(source, attachment)).rows.flat()).toContain('résumé_kim.pdf');
  });
});

describe('what is sent', () => {
  it('stands in the run without ids and literals', async () => {
    const sent: string[] = [];
    const server = await startOrg(orgOf([leads(40)]));
    const source = await openOrg(server, undefined, { sent: (text) => sent.push(text) });
    const lead = await dataset(source, 'Lead');
    await records(source, lead, { rows: 10 });
    const where = { LastName: ["canary' OR Name != '", 'x'] };
    const query = {
      limits: [],
      zone: 'UTC',
      now: '2026-01-01T00:00:00Z',
      signal: new AbortController().signal,
    };
    await source.age!(lead, { ...query, where, clock: { field: 'CreatedDate', format: 'auto' } });
    expect(sent.join('\n')).not.toMatch(/canary|00Q5i/);
    expect(sent.at(-1)).toMatch(/^SELECT COUNT.* FROM Lead WHERE \(LastName IN \(\?, …\)\)/);
  });
});
