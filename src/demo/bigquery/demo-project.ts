import type { CloudSystem } from '../cloud.ts';
import { makePerson } from '../people.ts';
import type { Planted } from '../plants.ts';
import { Random } from '../random.ts';
import { between } from '../time.ts';
import { BigQueryServer } from './server.ts';
import { sqliteEngine } from './sqlite.ts';
import type { Column, Project, ProjectTable } from './tables.ts';

/** The demo company's BigQuery project: applications to events, and answers to campaigns in a table a day. */
export async function startBigQuery(planted: Planted): Promise<CloudSystem> {
  const project = demoProject(planted);
  const server = await BigQueryServer.start(project, sqliteEngine(project));
  return {
    source: `  analytics:
    connector: bigquery
    project: ${project.id}
    endpoint: "${server.url}"
    budget: 1 GB
    processor: google
    country: US
    roles: [projectOwners]
`,
    data: `  - { at: "analytics:crm.event_applications", serves: [{ activity: events, clock: created_at }] }
  - { at: "analytics:campaign.responses_*", serves: [{ activity: marketing, clock: created_at, ends: opted_out_at, subject: email }] }
`,
    stop: () => server.close(),
  };
}

const threeYears = 1_095;
const owners = { role: 'OWNER', specialGroup: 'projectOwners' };

function demoProject(planted: Planted): Project {
  const everybody = { role: 'READER', specialGroup: 'allAuthenticatedUsers' };
  return {
    id: 'genon-analytics',
    datasets: [
      {
        id: 'crm',
        location: 'US',
        access: planted('dataset-for-everybody') ? [owners, everybody] : [owners],
      },
      {
        id: 'campaign',
        location: planted('dataset-abroad') ? 'europe-west1' : 'US',
        access: [owners],
      },
    ],
    tables: [applications(planted), ...responses()],
  };
}

const text = (name: string, description?: string): Column => ({
  name,
  type: 'STRING',
  ...(description !== undefined && { description }),
});
const time = (name: string): Column => ({ name, type: 'TIMESTAMP' });

/** A time in Seoul as the instant that it is. */
const instant = (local: string): string => new Date(`${local.replace(' ', 'T')}+09:00`).toISOString();

/** Event applications are promised to go after three years. */
function applications(planted: Planted): ProjectTable {
  const random = new Random(91);
  const row = (id: number, applied: string) => {
    const p = makePerson(random, 40_000 + id);
    return {
      id,
      name: p.name,
      company: p.company,
      email: p.email,
      mobile: p.mobile,
      industry: p.industry,
      job_title: p.title,
      created_at: instant(applied),
    };
  };
  const rows = Array.from({ length: 900 }, (_, id) => row(id, between(10, threeYears - 30, random)));
  const old = Array.from({ length: 64 }, (_, i) =>
    row(900 + i, between(threeYears + 60, threeYears + 700, random)),
  );
  return {
    dataset: 'crm',
    id: 'event_applications',
    schema: [
      { name: 'id', type: 'INTEGER', mode: 'REQUIRED' },
      text('name', '신청자 성명'),
      text('company'),
      text('email'),
      text('mobile'),
      text('industry'),
      text('job_title'),
      time('created_at'),
    ],
    rows: planted('old-applications') ? [...rows, ...old] : rows,
    resource: { numTimeTravelPhysicalBytes: '0' },
  };
}

const days = ['20261028', '20261029', '20261030'];

function responses(): ProjectTable[] {
  return days.map((day, i) => {
    const random = new Random(95 + i);
    const rows = Array.from({ length: 120 }, (_, id) => {
      const p = makePerson(random, 45_000 + i * 120 + id);
      return {
        name: p.name,
        company: p.company,
        email: p.email,
        created_at: instant(between(3, 30, random)),
        opted_out_at: null,
      };
    });
    return {
      dataset: 'campaign',
      id: `responses_${day}`,
      schema: [text('name'), text('company'), text('email'), time('created_at'), time('opted_out_at')],
      rows,
    };
  });
}
