import { avro, bigquery, dbt, odcs } from './data-formats.ts';
import { dbml } from './dbml.ts';
import type { FileDataset, SchemaFormat } from './format.ts';
import { graphqlSdl } from './graphql.ts';
import { jsonSchema, openapi } from './json-schema.ts';
import { prismaSchema } from './prisma.ts';
import { protobuf } from './protobuf.ts';
import { salesforceField } from './salesforce.ts';

/** The most telling signs first. */
const formats: readonly SchemaFormat[] = [
  prismaSchema,
  dbml,
  protobuf,
  graphqlSdl,
  salesforceField,
  dbt,
  odcs,
  openapi,
  jsonSchema,
  avro,
  bigquery,
];

export interface ReadFile {
  readonly file: string;
  readonly format: string;
  /** Undefined where the file is malformed. */
  readonly datasets: readonly FileDataset[] | undefined;
  /** Where it is, as far as the parser tells. */
  readonly brokenAt: number;
}

/** Reads all files that declare a schema; others are passed over. */
export async function readSchemaFiles(
  files: ReadonlyMap<string, string>,
  database: string | undefined,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [file, text] of files) {
    const format = formats.find((one) => one.matches(file, text));
    if (!format) continue;
    let brokenAt = 1;
    const datasets = await format.read(text, { file, files, database }).catch((error: unknown) => {
      brokenAt = lineOf(error) ?? 1;
      return undefined;
    });
    read.push({ file, format: format.id, datasets, brokenAt });
  }
  return read;
}

interface ParserError {
  readonly token?: { readonly startLine?: number };
  readonly previousToken?: { readonly startLine?: number };
  readonly locations?: readonly { readonly line?: number }[];
  readonly linePos?: readonly { readonly line?: number }[];
  readonly message?: string;
}

/** The line that an error of a parser names: of Prisma's, GraphQL's, YAML's, Protocol Buffers'. Nothing else of it is taken: it may quote. */
function lineOf(error: unknown): number | undefined {
  const { token, previousToken, locations, linePos, message = '' } = error as ParserError;
  const told = [token?.startLine, previousToken?.startLine, locations?.[0]?.line, linePos?.[0]?.line];
  return [...told, Number(/\(line (\d+)\)/.exec(message)?.[1])].find(Number.isInteger);
}

/** dbt keeps queries in `.sql` files, which are no migrations. */
export function isDbtProject(files: ReadonlyMap<string, string>): boolean {
  return files.has('dbt_project.yml') || [...files].some(([file, text]) => dbt.matches(file, text));
}
