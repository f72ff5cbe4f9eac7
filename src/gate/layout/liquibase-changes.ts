import type { Dialect } from '../sql/scan.ts';
import type { Element } from './changelog.ts';

/** Changes and parts of a change set that touch no field. */
export const understood = {
  silent: new Set([
    '',
    'id',
    'author',
    'comment',
    'preConditions',
    'rollback',
    'validCheckSum',
    'tagDatabase',
    'createIndex',
    'dropIndex',
    'addForeignKeyConstraint',
    'dropForeignKeyConstraint',
    'addUniqueConstraint',
    'dropUniqueConstraint',
    'dropPrimaryKey',
    'createSequence',
    'dropSequence',
    'alterSequence',
    'createProcedure',
    'dropProcedure',
    'createFunction',
    'dropFunction',
    'createTrigger',
    'dropTrigger',
    'output',
    'stop',
    'delete',
    'dbms',
    'context',
    'contexts',
    'contextFilter',
    'labels',
    'runOnChange',
    'runAlways',
    'failOnError',
    'runInTransaction',
    'logicalFilePath',
    'onValidationFail',
    'runOrder',
    'ignore',
  ]),
};

interface Line {
  readonly line: number;
  readonly text: string;
}

/** The SQL of a change; undefined for one that is not understood. */
export function changeSql(change: Element, dialect: Dialect): Line[] | undefined {
  const make = changes[change.name];
  if (!make) return undefined;
  const made = make(change.attributes, change, dialect);
  return made.map((part) => (typeof part === 'string' ? { line: change.line, text: part } : part));
}

type Attributes = Element['attributes'];
type Make = (attributes: Attributes, change: Element, dialect: Dialect) => (string | Line)[];

const changes: Readonly<Record<string, Make>> = {
  createTable: (a, change, d) => {
    const columns = change.children.filter(({ name }) => name === 'column');
    const keys = columns.filter(isKey).map(({ attributes }) => quote(attributes.name ?? '', d));
    // One statement over the lines of its columns, so that each is found where it stands.
    let sql = `create table ${tableOf(a, d)} (`;
    let line = change.line;
    columns.forEach((column, i) => {
      sql += '\n'.repeat(Math.max(0, column.line - line));
      line = Math.max(line, column.line);
      sql += `${i > 0 ? ', ' : ''}${definition(column, d)}`;
    });
    sql += `${keys.length > 0 ? `, primary key (${keys.join(', ')})` : ''});`;
    return [
      sql,
      ...remark('table', tableOf(a, d), a.remarks, d),
      ...columns.flatMap((one) => columnRemark(a, one, d)),
    ];
  },
  addColumn: (a, change, d) =>
    change.children
      .filter(({ name }) => name === 'column')
      .flatMap((column): (string | Line)[] => [
        { line: column.line, text: `alter table ${tableOf(a, d)} add column ${definition(column, d)};` },
        ...columnRemark(a, column, d),
      ]),
  dropColumn: (a, change, d) => {
    const names = [
      ...(a.columnName === undefined ? [] : [a.columnName]),
      ...change.children.filter(({ name }) => name === 'column').map((one) => one.attributes.name ?? ''),
    ];
    return names.map((name) => `alter table ${tableOf(a, d)} drop column ${quote(name, d)};`);
  },
  dropTable: (a, _, d) => [
    `drop table ${tableOf(a, d)}${a.cascadeConstraints === 'true' && d === 'postgres' ? ' cascade' : ''};`,
  ],
  renameColumn: (a, _, d) => [
    `alter table ${tableOf(a, d)} rename column ${quote(a.oldColumnName ?? '', d)} to ${quote(a.newColumnName ?? '', d)};`,
  ],
  renameTable: (a, _, d) => [
    `alter table ${tableOf({ ...a, tableName: a.oldTableName ?? '' }, d)} rename to ${quote(a.newTableName ?? '', d)};`,
  ],
  modifyDataType: (a, _, d) => [
    d === 'postgres'
      ? `alter table ${tableOf(a, d)} alter column ${quote(a.columnName ?? '', d)} type ${typeOf(a.newDataType ?? '', d)} using (${quote(a.columnName ?? '', d)}::${typeOf(a.newDataType ?? '', d)});`
      : `alter table ${tableOf(a, d)} modify column ${quote(a.columnName ?? '', d)} ${typeOf(a.newDataType ?? '', d)};`,
  ],
  addNotNullConstraint: (a, _, d) => [nullability(a, d, 'not null')],
  dropNotNullConstraint: (a, _, d) => [nullability(a, d, 'null')],
  addDefaultValue: (a, _, d) => [
    `alter table ${tableOf(a, d)} alter column ${quote(a.columnName ?? '', d)} set default null;`,
  ],
  dropDefaultValue: (a, _, d) => [
    `alter table ${tableOf(a, d)} alter column ${quote(a.columnName ?? '', d)} drop default;`,
  ],
  addPrimaryKey: (a, _, d) => [
    `alter table ${tableOf(a, d)} add primary key (${(a.columnNames ?? '')
      .split(',')
      .map((one) => quote(one.trim(), d))
      .join(', ')});`,
  ],
  setTableRemarks: (a, _, d) => remark('table', tableOf(a, d), a.remarks, d),
  setColumnRemarks: (a, change, d) =>
    columnRemark(a, { ...change, attributes: { ...a, name: a.columnName ?? '' } }, d),
  createView: (a, change, d) => [
    {
      line: change.textLine,
      text: `create ${a.replaceIfExists === 'true' ? 'or replace ' : ''}view ${tableOf({ ...a, tableName: a.viewName ?? '' }, d)} as ${change.text || (a.selectQuery ?? '')};`,
    },
  ],
  dropView: (a, _, d) => [`drop view ${tableOf({ ...a, tableName: a.viewName ?? '' }, d)};`],
  update: (a, change, d) => [updateSql(a, change, d)],
  insert: (a, change, d) => {
    const columns = change.children
      .filter(({ name }) => name === 'column')
      .map(({ attributes }) => attributes);
    const values = columns.map((one) => literalOf(one));
    const names = columns.map((one) => quote(one.name ?? '', d));
    return [`insert into ${tableOf(a, d)} (${names.join(', ')}) values (${values.join(', ')});`];
  },
};

/** `SET` of a change of rows, and the rows that it is for. */
function updateSql(a: Attributes, change: Element, d: Dialect): string {
  const of = (wanted: string) => change.children.filter(({ name }) => name === wanted);
  const set = of('column').map(
    ({ attributes }) => `${quote(attributes.name ?? '', d)} = ${literalOf(attributes)}`,
  );
  const where = a.where ?? of('where')[0]?.text.trim();
  return `update ${tableOf(a, d)} set ${set.join(', ')}${where ? ` where ${where}` : ''};`;
}

function literalOf(a: Attributes): string {
  if (a.value !== undefined) return `'${a.value.replaceAll("'", "''")}'`;
  return (
    a.valueNumeric ??
    a.valueBoolean ??
    a.valueComputed ??
    (a.valueDate === undefined ? 'null' : `'${a.valueDate}'`)
  );
}

function isKey({ children }: Element): boolean {
  return children.some(({ name, attributes }) => name === 'constraints' && attributes.primaryKey === 'true');
}

function definition({ attributes: a, children }: Element, dialect: Dialect): string {
  const constraints = children.find(({ name }) => name === 'constraints')?.attributes ?? {};
  const filled = a.autoIncrement === 'true' || Object.keys(a).some((key) => key.startsWith('defaultValue'));
  const fallback =
    a.autoIncrement === 'true' && dialect === 'postgres' ? ' generated by default as identity' : '';
  const increment = a.autoIncrement === 'true' && dialect === 'mysql' ? ' auto_increment' : '';
  const defaulted = filled && a.autoIncrement !== 'true' ? ' default null' : '';
  const notNull = constraints.nullable === 'false' || constraints.primaryKey === 'true' ? ' not null' : '';
  const unique = constraints.unique === 'true' ? ' unique' : '';
  return `${quote(a.name ?? '', dialect)} ${typeOf(a.type ?? 'text', dialect)}${fallback}${increment}${dialect === 'mysql' && notNull ? '' : defaulted}${notNull}${unique}`;
}

/** Liquibase's own names for types. https://docs.liquibase.com/concepts/data-type-handling.html */
function typeOf(type: string, dialect: Dialect): string {
  const own: Readonly<Record<string, readonly [postgres: string, mysql: string]>> = {
    clob: ['text', 'longtext'],
    nclob: ['text', 'longtext'],
    blob: ['bytea', 'longblob'],
    datetime: ['timestamp', 'datetime'],
    nvarchar: ['varchar', 'varchar'],
    number: ['numeric', 'numeric'],
    currency: ['numeric', 'numeric'],
    tinyint: ['smallint', 'tinyint'],
    uuid: ['uuid', 'char(36)'],
    double: ['double precision', 'double'],
    longtext: ['text', 'longtext'],
    mediumtext: ['text', 'mediumtext'],
    varchar2: ['varchar', 'varchar'],
  };
  const bare = type.replace(/^java\.sql\.Types\./i, '');
  const name = /^\w+/.exec(bare)?.[0].toLowerCase() ?? '';
  const mapped = own[name]?.[dialect === 'postgres' ? 0 : 1];
  if (mapped === undefined) return bare;
  const size = bare.slice(name.length);
  return mapped.includes('(') || /^(text|bytea|longtext|longblob)$/.test(mapped) ? mapped : mapped + size;
}

function tableOf(a: Attributes, dialect: Dialect): string {
  const parts = [a.schemaName, a.tableName].filter((part) => part !== undefined);
  return parts.map((part) => quote(part, dialect)).join('.');
}

/** As Liquibase does: names without capitals or other characters stay unquoted, and fold as the database folds them. */
function quote(name: string, dialect: Dialect): string {
  if (dialect === 'mysql') return `\`${name}\``;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name.toLowerCase() === name ? name : `"${name}"`;
}

function remark(what: string, name: string, text: string | undefined, dialect: Dialect): string[] {
  if (text === undefined) return [];
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return [
    dialect === 'mysql'
      ? `alter ${what} ${name} comment = ${quoted};`
      : `comment on ${what} ${name} is ${quoted};`,
  ];
}

/** MySQL keeps a column's comment in its definition. */
function columnRemark(
  table: Attributes,
  { attributes: a, ...column }: Element,
  dialect: Dialect,
): (string | Line)[] {
  if (a.remarks === undefined) return [];
  const place = `${tableOf(table, dialect)}.${quote(a.name ?? '', dialect)}`;
  if (dialect === 'postgres')
    return remark('column', place, a.remarks, dialect).map((text) => ({ line: column.line, text }));
  const type = a.type ?? a.columnDataType;
  if (type === undefined) return [];
  const comment = `'${a.remarks.replaceAll("'", "''")}'`;
  const text = `alter table ${tableOf(table, dialect)} modify column ${definition({ attributes: a, ...column }, dialect)} comment ${comment};`;
  return [{ line: column.line, text }];
}

function nullability(a: Attributes, dialect: Dialect, wanted: 'null' | 'not null'): string {
  const column = quote(a.columnName ?? '', dialect);
  if (dialect === 'postgres')
    return `alter table ${tableOf(a, dialect)} alter column ${column} ${wanted === 'null' ? 'drop' : 'set'} not null;`;
  return `alter table ${tableOf(a, dialect)} modify column ${column} ${typeOf(a.columnDataType ?? 'text', dialect)} ${wanted};`;
}
