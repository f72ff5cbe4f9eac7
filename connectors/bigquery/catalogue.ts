import {
  type Dataset,
  type DatasetKind,
  formatSegments,
  GamsaError,
  inScope,
  type Reason,
} from '../../src/sdk/index.ts';
import { toField } from './fields.ts';
import { inParallel } from './parallel.ts';
import type { DatasetResource, TableReference, TableResource } from './rest.ts';
import type { Session } from './session.ts';
import { collapse, type Shards } from './shards.ts';
import { viewSources } from './views.ts';

/** A logical table, and what BigQuery tells of it: of the newest, where there is one a day. */
export interface Table {
  readonly dataset: Dataset;
  readonly resource: TableResource;
  readonly parent: DatasetResource;
  readonly shards: Shards;
}

export interface Catalogue {
  readonly datasets: readonly Dataset[];
  /** By name of the logical dataset. */
  readonly tables: ReadonlyMap<string, Table>;
}

const kinds: Readonly<Record<string, DatasetKind>> = {
  VIEW: 'view',
  MATERIALIZED_VIEW: 'materialized-view',
  EXTERNAL: 'foreign-table',
};

/**
 * Datasets and tables by the REST API's lists and `tables.get`, which cost nothing and need no right to run queries.
 * INFORMATION_SCHEMA would be fewer requests, and is billed with 10 MB a query.
 */
export async function readCatalogue(session: Session): Promise<Catalogue> {
  const datasets: Dataset[] = [];
  const tables = new Map<string, Table>();
  for (const id of session.settings.datasets ?? (await listDatasets(session))) {
    const listed = await attempt(() => listTables(session, id));
    if ('reason' in listed) {
      // Nothing of it can be looked at; a project that is not there, or lets nobody in, is an error of the source.
      if (inScope(session.context.scope, id)) datasets.push(unreadable([id], listed.reason));
      continue;
    }
    const { parent, shards } = listed.value;
    const inside = shards.filter(({ name }) => inScope(session.context.scope, formatSegments([id, name])));
    for await (const one of inParallel(inside, (each) => describe(session, parent, each))) {
      if ('reason' in one.got) datasets.push(unreadable([id, one.shards.name], one.got.reason));
      else {
        const table = one.got.value;
        tables.set(table.dataset.name, table);
        datasets.push(table.dataset);
      }
    }
  }
  return withSources(session, datasets, tables);
}

async function listDatasets(session: Session): Promise<string[]> {
  const ids: string[] = [];
  const request = { uri: '/datasets', projectId: session.settings.project };
  for await (const one of session.list<DatasetResource>('datasets.list', request, 'datasets'))
    ids.push(one.datasetReference.datasetId);
  return ids;
}

async function listTables(
  session: Session,
  id: string,
): Promise<{ parent: DatasetResource; shards: Shards[] }> {
  const projectId = session.settings.project;
  const parent = await session.call<DatasetResource>('datasets.get', { uri: `/datasets/${id}`, projectId });
  const names: string[] = [];
  const request = { uri: `/datasets/${id}/tables`, projectId, qs: { maxResults: 1_000 } };
  for await (const one of session.list<{ tableReference: TableReference }>('tables.list', request, 'tables'))
    names.push(one.tableReference.tableId);
  return { parent, shards: collapse(names) };
}

type Got<T> = { readonly value: T } | { readonly reason: Reason };

/** What may not be read is listed so; credentials that do not work end the whole. */
async function attempt<T>(work: () => Promise<T>): Promise<Got<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    const reason = error instanceof GamsaError ? error.reason : undefined;
    if (reason?.code !== 'permission-denied' && reason?.code !== 'not-found') throw error;
    return { reason };
  }
}

async function describe(session: Session, parent: DatasetResource, shards: Shards) {
  const { datasetId } = parent.datasetReference;
  const got = await attempt(async (): Promise<Table> => {
    const resource = await getTable(session, datasetId, shards.tables.at(-1)!);
    return { dataset: toDataset(datasetId, resource, shards), resource, parent, shards };
  });
  return { shards, got };
}

export function getTable(session: Session, datasetId: string, tableId: string): Promise<TableResource> {
  return session.call('tables.get', {
    uri: `/datasets/${datasetId}/tables/${tableId}`,
    projectId: session.settings.project,
  });
}

function toDataset(datasetId: string, resource: TableResource, { name, prefix, tables }: Shards): Dataset {
  const path = [datasetId, name];
  const { type = 'TABLE', description, numRows, numBytes, schema } = resource;
  const single = prefix === undefined && kinds[type] === undefined;
  const partitioned = resource.timePartitioning ?? resource.rangePartitioning;
  return {
    name: formatSegments(path),
    path,
    kind: kinds[type] ?? (partitioned || prefix !== undefined ? 'partitioned-table' : 'table'),
    fields: (schema?.fields ?? []).map(toField),
    ...(description && { comment: description }),
    ...(single && numRows !== undefined && { rows: Number(numRows) }),
    ...(single && numBytes !== undefined && { bytes: Number(numBytes) }),
    ...(prefix !== undefined && { parts: tables.length }),
  };
}

function unreadable(path: readonly string[], reason: Reason): Dataset {
  return { name: formatSegments(path), path, kind: 'table', fields: [], unreadable: reason };
}

/** Where views and snapshots take their records from: they are not counted twice. */
function withSources(
  { settings: { project } }: Session,
  datasets: readonly Dataset[],
  tables: Map<string, Table>,
): Catalogue {
  const homes = new Map<string, string>();
  for (const { dataset, shards } of tables.values())
    for (const id of [...shards.tables, shards.name]) homes.set(`${dataset.path[0]}.${id}`, dataset.name);
  const complete = datasets.map((dataset) => {
    const table = tables.get(dataset.name);
    const sources = table ? viewSources(table.resource, project, homes) : [];
    if (!table || sources.length === 0) return dataset;
    const derived = { ...dataset, derivedFrom: sources };
    tables.set(dataset.name, { ...table, dataset: derived });
    return derived;
  });
  return { datasets: complete, tables };
}
