import { baseNameOf, type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';
import { at, entries, has, parseTree, type Tree, textAt } from './tree.ts';

/** Objects within objects that are followed; a schema may refer to itself. */
const deepest = 5;

/** References that are followed from one dataset. What they name is a dataset of its own, so that nothing is lost beyond. */
const mostReferences = 20;

/** How far a dataset is still followed. */
interface Reach {
  readonly root: Tree;
  references: number;
}

const reachOf = (root: Tree): Reach => ({ root, references: mostReferences });

/** JSON Schema: the properties of the root and of its definitions. https://json-schema.org/draft/2020-12 */
export const jsonSchema: SchemaFormat = {
  id: 'json-schema',
  matches: (file, text) =>
    /\.(json|ya?ml)$/.test(file) &&
    /"?\$schema"?\s*:\s*['"]?https?:\/\/json-schema\.org/.test(text.slice(0, 5_000)),
  async read(text, { file }) {
    const root = must(parseTree(text));
    const name = textAt(root, 'title') ?? baseNameOf(file).replace(/\.schema$/, '');
    const defined = [...entries(at(root, '$defs')), ...entries(at(root, 'definitions'))];
    return [
      objectOf(root, [name], root),
      ...defined.map(([key, one]) => objectOf(root, [name, key], one)),
    ].filter(holdsFields);
  },
};

/** OpenAPI 3 and Swagger 2: the schemas of their components. https://spec.openapis.org/oas/latest.html */
export const openapi: SchemaFormat = {
  id: 'openapi',
  matches: (file, text) =>
    /\.(json|ya?ml)$/.test(file) && /^\s*[{]?\s*"?(openapi|swagger)"?\s*:/m.test(text.slice(0, 2_000)),
  async read(text) {
    const root = must(parseTree(text));
    const schemas = [...entries(at(root, 'components', 'schemas')), ...entries(at(root, 'definitions'))];
    const operations = entries(at(root, 'paths')).flatMap(([path, item]) => [
      // Parameters of all operations of a path.
      ...requestOf(root, path, { line: item.line, map: new Map([['parameters', at(item, 'parameters')]]) }),
      ...entries(item).flatMap(([method, operation]) =>
        requestOf(root, `${method.toUpperCase()} ${path}`, operation),
      ),
    ]);
    return [...schemas.map(([name, one]) => objectOf(root, [name], one)), ...operations].filter(holdsFields);
  },
};

const holdsFields = ({ fields }: FileDataset) => fields.length > 0;

/** The parameters of one operation, and what its body and its answers declare in place. */
function requestOf(root: Tree, name: string, operation: Tree): FileDataset[] {
  const parameters = (at(operation, 'parameters').list ?? []).flatMap((one): FileField[] => {
    const parameter = resolve(root, one);
    const field = textAt(parameter, 'name');
    if (field === undefined) return [];
    const schema = has(parameter, 'schema') ? at(parameter, 'schema') : parameter;
    const described = fieldOf(
      field,
      resolve(root, schema),
      parameter.line,
      textAt(parameter, 'required') === 'true',
    );
    const own = { ...described, comment: textAt(parameter, 'description') ?? described.comment };
    // The body of Swagger 2 is a parameter.
    return [own, ...inPlace(root, schema)];
  });
  const answers = entries(at(operation, 'responses')).map(([, answer]) => resolve(root, answer));
  const bodies = [resolve(root, at(operation, 'requestBody')), ...answers].flatMap((body) => [
    ...entries(at(body, 'content')).flatMap(([, content]) => inPlace(root, at(content, 'schema'))),
    ...inPlace(root, at(body, 'schema')),
  ]);
  const fields = [
    ...new Map([...bodies.reverse(), ...parameters.reverse()].map((one) => [one.name, one])).values(),
  ].reverse();
  return fields.length === 0 ? [] : [{ path: [name], line: operation.line, fields }];
}

/** The fields of a schema that has no name: one that has is a dataset of its own. */
function inPlace(root: Tree, schema: Tree): FileField[] {
  const named = has(schema, '$ref') || has(at(schema, 'items'), '$ref');
  return named ? [] : fieldsOf(reachOf(root), schema, '', deepest);
}

function objectOf(root: Tree, path: readonly string[], schema: Tree): FileDataset {
  return {
    path,
    line: schema.line,
    comment: textAt(schema, 'description'),
    fields: fieldsOf(reachOf(root), schema, '', deepest),
  };
}

function fieldsOf(reach: Reach, schema: Tree, prefix: string, depth: number): FileField[] {
  if (depth === 0) return [];
  const within = (one: Tree, path: string) => {
    const target = follow(reach, one);
    return target ? fieldsOf(reach, target, path, depth - 1) : [];
  };
  const parts = ['allOf', 'anyOf', 'oneOf']
    .flatMap((key) => at(schema, key).list ?? [])
    .flatMap((one) => within(one, prefix));
  const required = new Set((at(schema, 'required').list ?? []).map(({ scalar }) => String(scalar)));
  const own = entries(at(schema, 'properties')).flatMap(([name, property]) => {
    const target = resolve(reach.root, property);
    const field = fieldOf(prefix + name, target, property.line, required.has(name));
    return [field, ...within(property, `${prefix}${name}.`)];
  });
  // Elements of a list, and values of a map.
  const inner = ['items', 'additionalProperties']
    .filter((key) => at(schema, key).map !== undefined)
    .flatMap((key) => within(at(schema, key), prefix));
  return [...new Map([...inner, ...parts, ...own].map((field) => [field.name, field])).values()];
}

/** What a schema is; undefined for a reference too many. */
function follow(reach: Reach, schema: Tree): Tree | undefined {
  const target = resolve(reach.root, schema);
  if (target === schema) return schema;
  return reach.references-- > 0 ? target : undefined;
}

function fieldOf(name: string, schema: Tree, line: number, required: boolean): FileField {
  const declared = at(schema, 'type');
  const types = declared.list?.map(({ scalar }) => String(scalar)) ?? [String(declared.scalar ?? 'string')];
  const format = textAt(schema, 'format');
  const own = types.find((type) => type !== 'null') ?? 'string';
  const labels = at(schema, 'enum').list?.map(({ scalar }) => String(scalar));
  return {
    name,
    type: format === undefined ? own : `${own}(${format})`,
    family:
      own === 'array'
        ? 'json'
        : format !== undefined && own === 'string'
          ? familyOf(format === 'email' ? 'text' : format)
          : familyOf(own),
    nullable: !required || types.includes('null') || textAt(schema, 'nullable') === 'true',
    line,
    comment:
      [textAt(schema, 'title'), textAt(schema, 'description'), format === 'email' ? 'email' : undefined]
        .filter(Boolean)
        .join(' ') || undefined,
    ...(labels && { labels }),
    ...(has(schema, 'default') && { hasDefault: true }),
  };
}

/** A reference within the file; one to another file stays what it is. */
function resolve(root: Tree, schema: Tree): Tree {
  const ref = textAt(schema, '$ref');
  if (!ref?.startsWith('#/')) return schema;
  const path = ref
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return at(root, ...path);
}

export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('malformed');
  return value;
}
