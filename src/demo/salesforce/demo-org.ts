import type { CloudSystem } from '../cloud.ts';
import { makePerson } from '../people.ts';
import type { Planted } from '../plants.ts';
import { Random } from '../random.ts';
import { between } from '../time.ts';
import type { Org, OrgField, OrgObject, OrgRow } from './org.ts';
import { OrgServer } from './server.ts';

/** Environment variable through which the demo's workspace refers to the client's secret. */
const secretVariable = 'GAMSA_DEMO_SALESFORCE';

/** The demo company's Salesforce org, in Japan as the policy says. */
export async function startSalesforce(planted: Planted): Promise<CloudSystem | undefined> {
  const server = await OrgServer.start(demoOrg(planted));
  if (!server) return undefined;
  process.env[secretVariable] = 'demo-secret';
  return {
    source: `  salesforce-org:
    connector: salesforce
    loginUrl: "${server.url}"
    clientId: demo
    clientSecret: "\${env:${secretVariable}}"
    processor: salesforce
    country: JP
    roles: [profile Sales User, profile Audit User]
`,
    data: `  - { at: "salesforce-org:Lead", serves: [{ activity: inquiries, clock: CreatedDate }] }
  - { at: "salesforce-org:Contact", serves: [{ activity: marketing, clock: CreatedDate, ends: HasOptedOutOfEmail, subject: Email }] }
`,
    stop: () => server.close(),
  };
}

const threeYears = 1_095;

function demoOrg(planted: Planted): Org {
  const fields = (object: string) =>
    ['Email', 'MobilePhone', 'LastName', 'Title', 'Company', 'Department__c'].map(
      (name) => `${object}.${name}`,
    );
  const personal = [...fields('Lead'), ...fields('Contact')];
  return {
    instance: 'JPN50',
    objects: [leads(planted), contacts(planted), products()],
    permissionSets: [
      {
        label: 'Sales User',
        profile: 'Sales User',
        users: 12,
        objects: { Lead: 'Read Create Edit', Contact: 'Read Create Edit', Product2: 'Read' },
        fields: personal,
      },
      {
        label: 'Audit User',
        profile: 'Audit User',
        users: 1,
        objects: { Lead: 'Read ViewAllRecords', Contact: 'Read ViewAllRecords', Product2: 'Read' },
        fields: personal,
      },
      {
        label: 'Web Site',
        profile: 'Web Site Guest User',
        users: 1,
        guest: true,
        objects: planted('guests-read-leads') ? { Lead: 'Read Create' } : {},
        fields: [],
      },
    ],
    userCan: [],
    dailyRequests: { max: 15_000, used: 900 },
  };
}

const filed = { security: 'Confidential', compliance: 'PII' };

/** What Salesforce calls its own fields, and what the company added, with Korean labels. */
function personFields(openEmail: boolean): OrgField[] {
  return [
    { name: 'LastName', type: 'string', length: 80, label: '성명', required: true, ...filed },
    { name: 'Title', type: 'string', length: 128, label: '직책', ...filed },
    { name: 'Department__c', type: 'string', length: 80, label: '부서', ...filed },
    {
      name: 'Email',
      type: 'email',
      length: 80,
      label: '이메일',
      ...(openEmail ? { security: 'Public' } : filed),
    },
    { name: 'MobilePhone', type: 'phone', length: 40, label: '휴대전화', ...filed },
    { name: 'HasOptedOutOfEmail', type: 'boolean', label: '이메일 수신거부', required: true },
  ];
}

function leads(planted: Planted): OrgObject {
  const random = new Random(61);
  const rows = Array.from({ length: 700 }, (_, id) =>
    person(random, id, between(10, threeYears - 30, random)),
  );
  if (planted('old-leads')) {
    for (let id = 700; id < 790; id++) {
      rows.push(person(random, id, between(threeYears + 40, threeYears + 700, random)));
    }
  }
  if (planted('emptied-into-the-bin')) {
    for (let id = 790; id < 825; id++) {
      rows.push({ ...person(random, id, between(30, 900, random)), IsDeleted: true });
    }
  }
  return {
    name: 'Lead',
    label: 'Lead',
    fields: [
      ...personFields(planted('public-label')),
      { name: 'Company', type: 'string', length: 255, label: '회사', required: true },
    ],
    rows,
  };
}

function contacts(planted: Planted): OrgObject {
  const random = new Random(62);
  const rows = Array.from({ length: 420 }, (_, id) => {
    const row = person(random, 5_000 + id, between(20, 1_500, random));
    const left = planted('opted-out-contacts') && id % 20 === 3;
    return left
      ? { ...row, HasOptedOutOfEmail: true, SystemModstamp: instant(between(40, 300, random)) }
      : row;
  });
  return {
    name: 'Contact',
    label: 'Contact',
    fields: [
      ...personFields(false),
      { name: 'Company', type: 'string', length: 255, label: '회사', calculated: true },
    ],
    rows,
  };
}

function person(random: Random, serial: number, created: string): OrgRow {
  const p = makePerson(random, 20_000 + serial);
  return {
    LastName: p.name,
    Company: p.company,
    Title: p.title,
    Department__c: p.department,
    Email: p.email,
    MobilePhone: p.mobile,
    HasOptedOutOfEmail: false,
    CreatedDate: instant(created),
  };
}

/** A time in Seoul as the instant that it is. */
function instant(local: string): string {
  return new Date(`${local.replace(' ', 'T')}+09:00`).toISOString();
}

/** Beside the people, something that is none. */
function products(): OrgObject {
  const random = new Random(63);
  return {
    name: 'Product2',
    label: 'Product',
    fields: [
      { name: 'Name', type: 'string', length: 255, label: '제품명', required: true },
      { name: 'ProductCode', type: 'string', length: 255, label: '제품 코드' },
      { name: 'IsActive', type: 'boolean', label: '활성', required: true },
    ],
    rows: Array.from({ length: 60 }, (_, id) => ({
      Name: `가온 문서 도우미 ${id}`,
      ProductCode: `GD-${random.digits(6)}`,
      IsActive: id % 5 !== 0,
    })),
  };
}
