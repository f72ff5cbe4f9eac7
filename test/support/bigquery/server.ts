import parser from 'node-sql-parser/build/bigquery.js';
import { BigQueryServer, type ServerOptions } from '../../../src/demo/bigquery/server.ts';
import type { Project } from '../../../src/demo/bigquery/tables.ts';
import { Engine } from './engine.ts';

export type FakeOptions = Omit<ServerOptions, 'parses'>;

/** The server over DuckDB; queries are parsed by a grammar of GoogleSQL first. */
export async function startBigQuery(project: Project, options: FakeOptions = {}): Promise<BigQueryServer> {
  return BigQueryServer.start(project, await Engine.open(project.tables), { ...options, parses });
}

function parses(query: string): boolean {
  try {
    new parser.Parser().parse(query, { database: 'BigQuery' });
    return true;
  } catch {
    return false;
  }
}
