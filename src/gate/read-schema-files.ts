import type { Classifier } from '../classify/index.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import { formatSegments } from '../core/place.ts';
import type { FieldLines, ReadDataset, ReadSchema } from './schema.ts';
import type { FileDataset, FileField } from './schema-files/format.ts';
import { type ReadFile, readSchemaFiles } from './schema-files/index.ts';

export interface SchemaFilesRequest {
  readonly source: string;
  readonly path: string;
  readonly files: ReadonlyMap<string, string>;
  readonly named: (file: string) => string;
  readonly database: string;
  readonly classifier: Classifier;
}

const malformed = {
  en: 'malformed from here on; nothing of the file was read',
  ko: '여기서부터 형식이 깨져 파일 전체를 읽지 못했습니다',
};

/** The schema that files declare; undefined where none of them does. */
export async function readDeclaredSchema(request: SchemaFilesRequest): Promise<ReadSchema | undefined> {
  const { source, path, files, named, database, classifier } = request;
  const read = await readSchemaFiles(files, database);
  if (read.length === 0) return undefined;
  const failures = read
    .filter(({ datasets }) => datasets === undefined)
    .map(({ file, brokenAt }) => ({ file: named(file), line: brokenAt, why: malformed }));
  const beyond = read.flatMap(({ file, datasets = [] }) =>
    datasets.flatMap((one) => (one.beyond ?? []).map((line) => ({ file: named(file), line, why: unknown }))),
  );
  return {
    source,
    path,
    tool: [...new Set(read.map(({ format }) => format))].join(', '),
    files: read.map(({ file }) => named(file)),
    statements: 0,
    datasets: merge(read).map((parts) => toSchemaDataset(parts, named, classifier)),
    dropped: [],
    failures: [...failures, ...beyond],
    passedOver: [],
  };
}

const unknown = { en: 'a line that is not understood', ko: '이해할 수 없는 줄입니다' };

interface Part {
  readonly file: string;
  readonly dataset: FileDataset;
}

/** A dataset may stand in several files: a Salesforce object has one for each field. */
function merge(read: readonly ReadFile[]): Part[][] {
  const parts = read.flatMap(({ file, datasets }) => (datasets ?? []).map((dataset) => ({ file, dataset })));
  return [...Map.groupBy(parts, ({ dataset }) => formatSegments(dataset.path)).values()];
}

function toSchemaDataset(
  parts: readonly Part[],
  named: (file: string) => string,
  classifier: Classifier,
): ReadDataset {
  const [first] = parts;
  const { path } = first!.dataset;
  const lines = new Map<string, FieldLines>();
  const fields = new Map<string, Field>();
  for (const { file, dataset } of parts) {
    for (const field of dataset.fields) {
      if (fields.has(field.name)) continue;
      const at = { file: named(file), line: field.line };
      lines.set(field.name, { defined: at, nullability: at, comment: at });
      fields.set(field.name, toField(field));
    }
  }
  const at = { file: named(first!.file), line: first!.dataset.line };
  const comment = parts.map((part) => part.dataset.comment).find((text) => text !== undefined);
  const dataset: Dataset = {
    name: formatSegments(path),
    path,
    kind: 'table',
    fields: [...fields.values()],
    ...(comment !== undefined && { comment }),
  };
  return {
    dataset,
    fields: classifier.schemaOnly(dataset),
    at,
    linesOf: (field) => lines.get(field) ?? { defined: at, nullability: at, comment: at },
  };
}

function toField({ line: _, comment, ...field }: FileField): Field {
  return { ...field, ...(comment !== undefined && { comment }) };
}
