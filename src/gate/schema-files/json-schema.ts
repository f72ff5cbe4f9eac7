import { baseNameOf, type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';
import { at, entries, has, parseTree, type Tree, textAt } from './tree.ts';

/** Objects within objects that are followed; a schema may refer to itself. */
const deepest = 5;

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
      ...(has(root, 'properties') ? [objectOf(root, [name], root)] : []),
      ...defined
        .filter(([, one]) => has(one, 'properties'))
        .map(([key, one]) => objectOf(root, [name, key], one)),
    ];
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
    const parameters = entries(at(root, 'paths')).flatMap(([path, item]) =>
      entries(item).flatMap(([method, operation]) =>
        requestOf(root, `${method.toUpperCase()} ${path}`, operation),
      ),
    );
    return [
      ...schemas
        .filter(([, one]) => has(one, 'properties') || has(one, 'allOf'))
        .map(([name, one]) => objectOf(root, [name], one)),
      ...parameters,
    ];
  },
};

/** The parameters of one operation, and what its body declares in place. */
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
    return [{ ...described, comment: textAt(parameter, 'description') ?? described.comment }];
  });
  const bodies = entries(at(operation, 'requestBody', 'content')).flatMap(([, content]) => {
    const schema = at(content, 'schema');
    return has(schema, 'properties') ? fieldsOf(root, schema, '', deepest) : [];
  });
  const fields = [...parameters, ...bodies];
  return fields.length === 0 ? [] : [{ path: [name], line: operation.line, fields }];
}

function objectOf(root: Tree, path: readonly string[], schema: Tree): FileDataset {
  return {
    path,
    line: schema.line,
    comment: textAt(schema, 'description'),
    fields: fieldsOf(root, schema, '', deepest),
  };
}

function fieldsOf(root: Tree, schema: Tree, prefix: string, depth: number): FileField[] {
  if (depth === 0) return [];
  const parts = (at(schema, 'allOf').list ?? []).flatMap((one) =>
    fieldsOf(root, resolve(root, one), prefix, depth - 1),
  );
  const required = new Set((at(schema, 'required').list ?? []).map(({ scalar }) => String(scalar)));
  const own = entries(at(schema, 'properties')).flatMap(([name, property]) => {
    const target = resolve(root, property);
    const field = fieldOf(prefix + name, target, property.line, required.has(name));
    const inner = has(target, 'items') ? resolve(root, at(target, 'items')) : target;
    return [field, ...fieldsOf(root, inner, `${prefix}${name}.`, depth - 1)];
  });
  return [...parts, ...own];
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
