import type { FieldResource } from '../../../connectors/bigquery/rest.ts';
import type { Project, ProjectTable } from '../../../src/demo/bigquery/tables.ts';
import { people } from '../contract.ts';

export const peopleSchema: readonly FieldResource[] = [
  { name: 'id', type: 'INTEGER', mode: 'REQUIRED' },
  { name: 'name', type: 'STRING' },
  { name: 'note', type: 'STRING' },
  { name: 'asked', type: 'DATE' },
];

const rows = people.map((person) => ({ ...person }));
const table = (id: string, some: ProjectTable['rows']): ProjectTable => ({
  dataset: 'crm',
  id,
  schema: peopleSchema,
  rows: some,
});

/** The people of the contract, once in a table and once in three by the day. */
export const peopleProject: Project = {
  id: 'genon-test',
  datasets: [{ id: 'crm' }],
  tables: [
    table('people', rows),
    table('people_20260101', rows.slice(0, 1_000)),
    table('people_20260102', rows.slice(1_000, 1_001)),
    table('people_20260103', rows.slice(1_001)),
    table('empty', []),
  ],
};
