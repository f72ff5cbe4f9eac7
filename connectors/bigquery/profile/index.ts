import {
  type Field,
  type FieldCounts,
  GamsaError,
  type ProfileRequest,
  type SourceProfile,
} from '../../../src/sdk/index.ts';
import type { Table } from '../catalogue.ts';
import { isTagged } from '../fields.ts';
import { fromClause, queryRows } from '../query.ts';
import type { Session } from '../session.ts';
import { profileStatement, unjudgedOf } from './statement.ts';

/** Fields of one query: each is a branch of the statement. BigQuery bills by columns, so that parts cost no more. */
const mostFields = 40;

/** No detector matches dates, times and flags; bytes are no text. Leaving them out saves what they would cost. */
const mute: ReadonlySet<Field['family']> = new Set(['boolean', 'date', 'time', 'binary', 'geometry']);

/** Counts what the detectors find in every record, by queries within the budget. */
export async function profile(
  session: Session,
  table: Table,
  request: ProfileRequest,
): Promise<SourceProfile> {
  const fields = request.fields.filter(({ family, array }) => array || !mute.has(family));
  try {
    return await count(session, table, fields, request);
  } catch (error) {
    const tagged = new Set(table.resource.schema?.fields?.filter(isTagged).map(({ name }) => name));
    const open = fields.filter(({ name }) => !tagged.has(name));
    const denied = error instanceof GamsaError && error.reason?.code === 'permission-denied';
    if (!denied || open.length === fields.length) throw error;
    return count(session, table, open, request);
  }
}

async function count(
  session: Session,
  table: Table,
  fields: readonly Field[],
  request: ProfileRequest,
): Promise<SourceProfile> {
  const counted = new Map<string, FieldCounts>();
  for (let from = 0; from < fields.length; from += mostFields) {
    const statement = profileStatement(fromClause(table), fields.slice(from, from + mostFields), request);
    const rows: (string | null)[][] = [];
    for await (const block of queryRows(session, table, statement, 40, request.signal)) rows.push(...block);
    for (const [name, counts] of statement.read(rows)) counted.set(name, counts);
  }
  const rows = Math.max(0, ...[...counted.values()].map((one) => one.rows));
  return { rows, fields: counted, unjudged: unjudgedOf(request.detectors) };
}
