import { connect, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { transitFact } from '../../../connectors/_cloud/transport.ts';
import { locate } from '../../../connectors/salesforce/location.ts';
import { serveEndpoint } from '../../../src/demo/endpoint.ts';
import type { Org } from '../../../src/demo/salesforce/org.ts';
import { failure, type OrgRequest } from '../../../src/demo/salesforce/server.ts';
import type { Fact, FactKind, FactOf } from '../../../src/sdk/index.ts';
import { openOrg, startOrg } from '../../support/salesforce/open.ts';
import { leads, orgOf } from '../../support/salesforce/org.ts';
import { openContext } from '../../support/source.ts';

const permissionSets: Org['permissionSets'] = [
  { label: 'Sales', profile: 'Sales User', users: 3, objects: { Lead: 'Read Edit' }, fields: ['Lead.Email'] },
  {
    label: 'Support',
    users: 1,
    objects: { Lead: 'Read ViewAllRecords' },
    fields: ['Lead.Kontakt__c'],
  },
  { label: 'Nobody’s', users: 0, objects: { Lead: 'Read ModifyAllRecords' }, fields: ['Lead.Email'] },
  {
    label: 'Site',
    profile: 'Site Guest',
    users: 1,
    guest: true,
    objects: { Lead: 'Read Create' },
    fields: [],
  },
];

async function factsOf(org: Org, options = {}): Promise<readonly Fact[]> {
  const source = await openOrg(await startOrg(org, options));
  return source.facts!();
}
const of = <K extends FactKind>(facts: readonly Fact[], kind: K) =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

describe('where an org lies', () => {
  it.each([
    ['JPN50', 'JP'],
    ['JPN114S', 'JP'],
    ['USA254', 'US'],
    ['KOR2', 'KR'],
    ['DEU10', 'DE'],
    ['AP15', undefined],
    ['NA211', undefined],
    ['CS87', undefined],
    ['XXX1', undefined],
    ['', undefined],
  ])('%s', (instance, country) => {
    expect(locate(instance, 'crm')).toMatchObject({ region: instance, origin: 'measured' });
    expect(locate(instance, 'crm').country).toBe(country);
  });
});

describe('who may reach what', () => {
  it('profiles and permission sets that somebody holds, with the personal fields each may read', async () => {
    const facts = of(await factsOf(orgOf([leads(1)], { permissionSets })), 'access');
    const told = facts.map(({ grantee, privileges, fields, via }) => ({ grantee, privileges, fields, via }));
    expect(told).toEqual([
      {
        grantee: 'profile Sales User',
        privileges: ['Read', 'Edit', 'all records by default (ReadWrite)'],
        fields: ['Email', 'LastName'],
      },
      {
        grantee: 'permission set Support',
        privileges: ['Read', 'View All', 'all records by default (ReadWrite)'],
        fields: ['Kontakt__c', 'LastName'],
      },
      {
        grantee: 'PUBLIC',
        via: 'guest user, profile Site Guest',
        privileges: ['Read', 'Create'],
        fields: ['LastName'],
      },
    ]);
    for (const { dataset } of facts) expect(dataset).toBe('Lead');
  });

  it('what the API user itself could write', async () => {
    const reader = of(await factsOf(orgOf([leads(1)])), 'session');
    expect(reader).toMatchObject([{ readOnly: true, couldWrite: [] }]);
    const objects = [leads(1, { flags: { createable: true } })];
    const writer = of(await factsOf(orgOf(objects, { userCan: ['ModifyAllData'] })), 'session');
    expect(writer).toMatchObject([
      { readOnly: false, couldWrite: ['Modify All Data', 'create, edit or delete on 1 objects'] },
    ]);
    expect(JSON.stringify(writer)).not.toContain('@');
  });
});

describe('what is left of what was deleted', () => {
  it('is not nothing where the org does not tell how much its histories hold', async () => {
    const history = leads(7, {
      name: 'LeadHistory',
      label: 'Lead History',
      flags: { layoutable: false, associateEntityType: 'History', associateParentEntity: 'Lead' },
    });
    const before = ({ url }: OrgRequest) =>
      url.pathname.endsWith('/recordCount') ? failure(403, 'INSUFFICIENT_ACCESS', 'not for you') : undefined;
    const facts = of(await factsOf(orgOf([leads(1), history]), { before }), 'recoverability');
    expect(facts).toMatchObject([
      { dataset: 'Lead', means: 'recycle bin', records: 0 },
      { dataset: 'Lead', means: 'field history' },
    ]);
    expect(facts[1]).not.toHaveProperty('records');
  });

  it('the recycle bin, histories, big objects', async () => {
    const lead = leads(10);
    const rows = lead.rows.map((row, i) => ({ ...row, IsDeleted: i < 4 }));
    const history = leads(7, {
      name: 'LeadHistory',
      label: 'Lead History',
      flags: { layoutable: false, associateEntityType: 'History', associateParentEntity: 'Lead' },
    });
    const archive = leads(1, { name: 'Old__b', label: 'Old', flags: { layoutable: false } });
    const facts = of(await factsOf(orgOf([{ ...lead, rows }, history, archive])), 'recoverability');
    expect(facts).toMatchObject([
      { dataset: 'Lead', means: 'recycle bin', records: 4 },
      { dataset: 'Lead', means: 'field history, 7 entries' },
      { dataset: 'Old__b', means: 'big object' },
    ]);
  });
});

describe('the way to the instance', () => {
  it('is measured by a handshake', async () => {
    const endpoint = await serveEndpoint('TLSv1.3');
    const trusted = getCACertificates('default');
    try {
      const context = openContext();
      // A certificate that nobody vouches for tells nothing.
      expect(await transitFact(endpoint.url, 'the instance', context)).toMatchObject({ state: 'unknown' });
      setDefaultCACertificates([await certificateOf(endpoint.url)]);
      expect(await transitFact(endpoint.url, 'the instance', context)).toMatchObject({
        state: 'tls',
        version: '1.3',
      });
    } finally {
      setDefaultCACertificates(trusted);
      await endpoint.close();
    }
  });

  it('is not told where nothing answers', async () => {
    expect(await transitFact('https://localhost:1/', 'the instance', openContext())).toMatchObject({
      state: 'unknown',
    });
  });
});

function certificateOf(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      const { raw } = socket.getPeerCertificate();
      socket.destroy();
      resolve(`-----BEGIN CERTIFICATE-----\n${raw.toString('base64')}\n-----END CERTIFICATE-----`);
    });
    socket.once('error', reject);
  });
}

describe('facts that may not be read', () => {
  it('leave the others', async () => {
    const facts = await factsOf(orgOf([leads(1)]), {
      before: ({ url }: { url: URL }) =>
        /ObjectPermissions|FieldPermissions|PermissionSetAssignment/.test(url.searchParams.get('q') ?? '')
          ? failure(400, 'INVALID_TYPE', 'not supported')
          : undefined,
    });
    expect(facts.map(({ kind }) => kind)).toEqual([
      'location',
      'session',
      'encryption-in-transit',
      'recoverability',
    ]);
  });
});
