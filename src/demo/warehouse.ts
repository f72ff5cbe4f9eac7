import { makePerson } from './people.ts';
import type { Planted } from './plants.ts';
import { Random } from './random.ts';
import { column, createStatement, type Table, type Value } from './table.ts';
import { between } from './time.ts';

/** Runs one statement with parameters, as the superuser of an empty database. */
export type Run = (statement: string, parameters?: readonly Value[]) => Promise<unknown>;

/** Name of the role that the audit of the demo connects as. */
export const auditorRole = 'gamsa_auditor';

/** Fills the demo's PostgreSQL database: one table of event contacts, its owner, and the auditor's role. */
export async function fillWarehouse(run: Run, auditorPassword: string, planted: Planted): Promise<void> {
  const table = contacts();
  await run('create role gamsa_owner nologin');
  await run(`create role ${auditorRole} login password '${auditorPassword}'`);
  await run(createStatement(table));
  await run(`alter table "${table.name}" owner to gamsa_owner`);
  await run(`grant select on "${table.name}" to ${auditorRole}`);
  const marks = table.columns.map((_, index) => `$${index + 1}`).join(', ');
  await run('begin');
  for (const row of table.rows) await run(`insert into "${table.name}" values (${marks})`, row);
  await run('commit');
  await run(`analyze "${table.name}"`);
  if (planted('public-grant')) await run(`grant select on "${table.name}" to public`);
  if (planted('writable-auditor')) await run(`grant insert, update on "${table.name}" to ${auditorRole}`);
}

function contacts(): Table {
  const random = new Random(51);
  const rows = Array.from({ length: 700 }, (_, id): Value[] => {
    const p = makePerson(random, id);
    return [id, p.name, p.company, p.email, p.mobile, p.industry, p.title, between(5, 1_000, random)];
  });
  return {
    name: 'event_contacts',
    columns: [
      'id integer key',
      'name text !',
      'company text !',
      'email text !',
      'mobile text !',
      'industry text !',
    ]
      .concat('job_title text !', 'registered_at timestamp !')
      .map(column),
    rows,
  };
}
