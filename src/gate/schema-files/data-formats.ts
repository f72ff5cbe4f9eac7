import { baseNameOf, type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';
import { must } from './json-schema.ts';
import { at, entries, has, parseTree, type Tree, textAt } from './tree.ts';

/** Avro schemas, records within records included. https://avro.apache.org/docs/1.12.0/specification/ */
export const avro: SchemaFormat = {
  id: 'avro',
  matches: (file, text) =>
    file.endsWith('.avsc') ||
    (file.endsWith('.json') && /"type"\s*:\s*"record"/.test(text) && /"fields"\s*:/.test(text)),
  async read(text) {
    const root = must(parseTree(text));
    return (root.list ?? [root]).filter((one) => textAt(one, 'type') === 'record').map(record);
  },
};

function record(tree: Tree): FileDataset {
  const space = textAt(tree, 'namespace');
  const name = textAt(tree, 'name') ?? '';
  const path = space === undefined ? [name] : [space, name];
  return { path, line: tree.line, comment: textAt(tree, 'doc'), fields: avroFields(tree, '') };
}

function avroFields(tree: Tree, prefix: string): FileField[] {
  return (at(tree, 'fields').list ?? []).flatMap((field) => {
    const name = prefix + (textAt(field, 'name') ?? '');
    const union = at(field, 'type').list ?? [at(field, 'type')];
    const nullable = union.some(({ scalar }) => scalar === 'null');
    const branches = union.filter(({ scalar }) => scalar !== 'null');
    const own = branches[0] ?? at(field, 'type');
    const type = String(own.scalar ?? textAt(own, 'logicalType') ?? textAt(own, 'type') ?? 'record');
    const labels = at(own, 'symbols').list?.map(({ scalar }) => String(scalar));
    const one: FileField = {
      name,
      type,
      family: familyOf(type),
      nullable,
      line: lineOfName(field),
      comment: textAt(field, 'doc'),
      ...(labels && { labels }),
      ...(has(field, 'default') && { hasDefault: true }),
    };
    const inner = branches.flatMap(recordsIn).flatMap((one) => avroFields(one, `${name}.`));
    return [one, ...new Map(inner.map((field) => [field.name, field])).values()];
  });
}

/** The records of a type: its own, those of a list, a map or a union. */
function recordsIn(type: Tree): Tree[] {
  if (type.list) return type.list.flatMap(recordsIn);
  if (has(type, 'fields')) return [type];
  return [at(type, 'items'), at(type, 'values'), at(type, 'type')]
    .filter((one) => one.map !== undefined || one.list !== undefined)
    .flatMap(recordsIn);
}

/** Of `{ "name": … }`, the line of the name rather than of the brace above it. */
function lineOfName(tree: Tree): number {
  return has(tree, 'name') ? at(tree, 'name').line : tree.line;
}

/** BigQuery's schema files: a list of columns; the table is called as the file is. https://cloud.google.com/bigquery/docs/schemas#specifying_a_json_schema_file */
export const bigquery: SchemaFormat = {
  id: 'bigquery',
  matches: (file, text) =>
    file.endsWith('.json') &&
    /^\s*\[/.test(text) &&
    /"type"\s*:\s*"(STRING|INTEGER|INT64|RECORD|STRUCT|TIMESTAMP|DATE|FLOAT|FLOAT64|BOOL|BOOLEAN|NUMERIC|BYTES|JSON|GEOGRAPHY|DATETIME)"/.test(
      text,
    ),
  async read(text, { file }) {
    const root = must(parseTree(text));
    return [{ path: baseNameOf(file).split('.'), line: 1, fields: bigqueryFields(root.list ?? [], '') }];
  },
};

function bigqueryFields(list: readonly Tree[], prefix: string): FileField[] {
  return list.flatMap((column) => {
    const name = prefix + (textAt(column, 'name') ?? '');
    const type = textAt(column, 'type') ?? 'STRING';
    const mode = textAt(column, 'mode')?.toUpperCase();
    const one: FileField = {
      name,
      type,
      family: familyOf(type),
      nullable: mode !== 'REQUIRED',
      line: lineOfName(column),
      comment: textAt(column, 'description'),
      ...(mode === 'REPEATED' && { array: true }),
    };
    return [one, ...bigqueryFields(at(column, 'fields').list ?? [], `${name}.`)];
  });
}

/** dbt: `manifest.json`, or the `schema.yml` files that people write. https://docs.getdbt.com/reference/model-properties */
export const dbt: SchemaFormat = {
  id: 'dbt',
  matches: (file, text) =>
    (file.endsWith('.json') && /"dbt_schema_version"/.test(text.slice(0, 3_000))) ||
    // The version may be left out; a project's own file has a map under these keys, and no list.
    (/\.ya?ml$/.test(file) &&
      /^(models|sources|seeds|snapshots):\s*(?:#.*)?\n(?:\s*(?:#.*)?\n)*\s*-\s/m.test(text)),
  async read(text) {
    const root = must(parseTree(text));
    if (has(root, 'nodes')) {
      const nodes = [...entries(at(root, 'nodes')), ...entries(at(root, 'sources'))];
      return nodes.flatMap(([id, node]) =>
        /^(model|seed|snapshot|source)\./.test(id) ? [manifestNode(node)] : [],
      );
    }
    const own = ['models', 'seeds', 'snapshots'].flatMap((kind) => at(root, kind).list ?? []);
    const sources = (at(root, 'sources').list ?? []).flatMap((source) =>
      (at(source, 'tables').list ?? []).map((table) =>
        dbtTable(table, textAt(source, 'schema') ?? textAt(source, 'name')),
      ),
    );
    return [...own.map((one) => dbtTable(one, undefined)), ...sources];
  },
};

function manifestNode(node: Tree): FileDataset {
  const path = [
    textAt(node, 'schema') ?? '',
    textAt(node, 'alias') ?? textAt(node, 'identifier') ?? textAt(node, 'name') ?? '',
  ];
  const fields = entries(at(node, 'columns')).map(([name, column]) => dbtColumn(name, column, column.line));
  return { path, line: node.line, comment: textAt(node, 'description'), fields };
}

function dbtTable(table: Tree, schema: string | undefined): FileDataset {
  const name = textAt(table, 'name') ?? '';
  const fields = (at(table, 'columns').list ?? []).map((column) =>
    dbtColumn(textAt(column, 'name') ?? '', column, lineOfName(column)),
  );
  return {
    path: schema === undefined ? [name] : [schema, name],
    line: lineOfName(table),
    comment: textAt(table, 'description'),
    fields,
  };
}

function dbtColumn(name: string, column: Tree, line: number): FileField {
  const type = textAt(column, 'data_type') ?? 'unknown';
  const tests = [...(at(column, 'tests').list ?? []), ...(at(column, 'data_tests').list ?? [])];
  return {
    name,
    type,
    family: familyOf(type),
    nullable: !tests.some(({ scalar }) => scalar === 'not_null'),
    line,
    comment: textAt(column, 'description') || undefined,
  };
}

/** The Open Data Contract Standard, versions 2 and 3. https://bitol-io.github.io/open-data-contract-standard/ */
export const odcs: SchemaFormat = {
  id: 'odcs',
  matches: (file, text) => /\.ya?ml$/.test(file) && /^kind:\s*DataContract\b/m.test(text),
  async read(text) {
    const root = must(parseTree(text));
    const tables = at(root, 'schema').list ?? at(root, 'dataset').list ?? [];
    return tables.map((table) => {
      const name = textAt(table, 'physicalName') ?? textAt(table, 'name') ?? textAt(table, 'table') ?? '';
      const list = at(table, 'properties').list ?? at(table, 'columns').list ?? [];
      return {
        path: name.split('.'),
        line: lineOfName(table),
        comment: textAt(table, 'description'),
        fields: odcsFields(list, ''),
      };
    });
  },
};

function odcsFields(list: readonly Tree[], prefix: string): FileField[] {
  return list.flatMap((property) => {
    const name = prefix + (textAt(property, 'name') ?? textAt(property, 'column') ?? '');
    const type = textAt(property, 'physicalType') ?? textAt(property, 'logicalType') ?? 'unknown';
    const one: FileField = {
      name,
      type,
      family: familyOf(textAt(property, 'logicalType') ?? type),
      nullable: textAt(property, 'required') !== 'true',
      line: lineOfName(property),
      comment:
        [textAt(property, 'businessName'), textAt(property, 'description')].filter(Boolean).join(' ') ||
        undefined,
    };
    const inner = at(property, 'properties').list ?? at(property, 'items', 'properties').list ?? [];
    return [one, ...odcsFields(inner, `${name}.`)];
  });
}
