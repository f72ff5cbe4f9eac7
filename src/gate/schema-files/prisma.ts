import type { Attribute, Model, Field as PrismaField } from '@mrleebo/prisma-ast';
import { type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';
import { defaultType, nativeType } from './prisma-types.ts';

/** Prisma's schema. https://www.prisma.io/docs/orm/reference/prisma-schema-reference */
export const prismaSchema: SchemaFormat = {
  id: 'prisma-schema',
  matches: (file) => isPrisma(file),
  async read(source, { database, files }) {
    const text = plain(source);
    const { getSchema, PrismaParser, VisitorClassFactory } = await import('@mrleebo/prisma-ast');
    const parser = new PrismaParser({ nodeLocationTracking: 'full' });
    const { list } = getSchema(text, { parser, visitor: new (VisitorClassFactory(parser))() });
    const models = list.filter((one): one is Model => one.type === 'model' || one.type === 'view');
    // Enums, models and the data source may stand in other files of the same schema.
    const whole = plain([...files].flatMap(([path, one]) => (isPrisma(path) ? [one] : [])).join('\n'));
    const enums = new Map(
      [...whole.matchAll(/^\s*enum\s+(\w+)\s*\{([^}]*)\}/gm)].map(([, name, body]) => [
        name!,
        labelsOf(body!),
      ]),
    );
    const provider =
      /provider\s*=\s*"(\w+)"/.exec(/^\s*datasource[\s\S]*?\}/m.exec(whole)?.[0] ?? '')?.[1] ?? '';
    const schema = /postgres|cockroach/.test(provider)
      ? 'public'
      : provider === 'mysql'
        ? database
        : undefined;
    const names = new Set([...whole.matchAll(/^\s*(?:model|view)\s+(\w+)\s*\{/gm)].map(([, name]) => name!));
    return models.map((model) =>
      toDataset(model, { schema, provider, names, enums, lines: text.split(/\r?\n/) }),
    );
  },
};

const isPrisma = (file: string) => file.endsWith('.prisma');

/** Block comments, and blanks at the ends of lines, which the parser does not take everywhere; lines stay. */
function plain(text: string): string {
  return text
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
      found.startsWith('/*') ? found.replace(/[^\n]/g, '') : found,
    )
    .replace(/[ \t]+(?=\r?$)/gm, '');
}

function labelsOf(body: string): string[] {
  return body.split('\n').flatMap((line) => /^\s*(\w+)/.exec(line)?.[1] ?? []);
}

interface Context {
  readonly schema: string | undefined;
  /** Kind of the data source. */
  readonly provider: string;
  readonly names: ReadonlySet<string>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly lines: readonly string[];
}

function toDataset(model: Model, context: Context): FileDataset {
  const attributes = model.properties.flatMap((one) => (one.type === 'attribute' ? [one] : []));
  const table = argument(attributes, 'map') ?? model.name;
  const schema = argument(attributes, 'schema') ?? context.schema;
  const fields = model.properties.flatMap((one): FileField[] =>
    // A field whose type is a model is a relation and no column.
    one.type === 'field' && !context.names.has(String(one.fieldType)) ? [toField(one, context)] : [],
  );
  const line = model.location?.startLine ?? 1;
  return {
    path: schema === undefined ? [table] : [schema, table],
    line,
    fields,
    comment: docAbove(context.lines, line),
  };
}

function toField(field: PrismaField, { provider, enums, lines }: Context): FileField {
  const line = field.location?.startLine ?? 1;
  const attributes = (field.attributes ?? []) as Attribute[];
  const native = attributes.find(({ group }) => group === 'db');
  const size = native?.args?.map(({ value }) => String(value)).join(',');
  const labels = enums.get(String(field.fieldType));
  const type = native
    ? nativeType(native.name, size)
    : defaultType(String(field.fieldType), provider, labels);
  const named = (name: string) => attributes.some((one) => one.name === name && one.group === undefined);
  const trailing = field.comment?.replace(/^\/+\s*/, '');
  return {
    name: argument(attributes, 'map') ?? field.name,
    type: field.array ? `${type}[]` : type,
    family: labels ? 'text' : familyOf(String(field.fieldType)),
    nullable: field.optional === true,
    line,
    comment: docAbove(lines, line) ?? trailing,
    ...(labels && { labels }),
    ...(field.array && { array: true }),
    ...(named('id') && { primaryKey: true }),
    ...((named('default') || named('updatedAt')) && { hasDefault: true }),
  };
}

/** What attributes of fields and of models have in common. */
type AnyAttribute = Pick<Attribute, 'name' | 'args'> & { readonly group?: unknown };

/** The text given to `@map("…")` and the like. */
function argument(attributes: readonly AnyAttribute[], name: string): string | undefined {
  const value = attributes.find((one) => one.name === name && one.group === undefined)?.args?.[0]?.value;
  return typeof value === 'string' ? value.replace(/^"|"$/g, '') : undefined;
}

/** `///` lines above a line. */
function docAbove(lines: readonly string[], line: number): string | undefined {
  const doc: string[] = [];
  for (let i = line - 2; i >= 0; i--) {
    const words = /^\s*\/\/\/\s?(.*)$/.exec(lines[i] ?? '')?.[1];
    if (words === undefined) break;
    doc.unshift(words);
  }
  return doc.length === 0 ? undefined : doc.join(' ');
}
