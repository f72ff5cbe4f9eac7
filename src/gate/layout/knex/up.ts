import type { Node } from '@babel/types';
import type { Knex } from 'knex';
import type { Dialect } from '../../sql/scan.ts';
import { type Call, chainOf } from './chain.ts';
import { Lines } from './lines.ts';
import { literalOf, type Scope, Unreadable } from './literal.ts';
import { asFunction, bodyOf, type Callable, parameterOf } from './source.ts';
import { readTable } from './table.ts';

/** Calls of the schema builder that take literals alone. */
const plainCalls = new Set(
  `dropTable dropTableIfExists renameTable createSchema createSchemaIfNotExists dropSchema dropSchemaIfExists dropView
  dropViewIfExists createExtension createExtensionIfNotExists dropExtension dropExtensionIfExists`.split(
    /\s+/,
  ),
);
const tableCalls = new Set(['createTable', 'createTableIfNotExists', 'alterTable', 'table']);

/** Reads the function `up` call by call, and lets Knex itself write the SQL of each. */
export class UpReader {
  readonly beyond: number[] = [];
  readonly lines: Lines;
  private readonly scope: Scope;
  private readonly dialect: Dialect;
  private schema: string | undefined;

  constructor(scope: Scope, dialect: Dialect, lineCount: number) {
    this.scope = scope;
    this.dialect = dialect;
    this.lines = new Lines(lineCount);
  }

  readBody(fn: Callable): void {
    for (const node of bodyOf(fn)) this.guarded(node, () => this.readNode(node));
  }

  private guarded(node: Node, read: () => void): void {
    try {
      read();
    } catch (error) {
      // Knex refuses what its builder cannot do: then only running it would tell.
      this.beyond.push(error instanceof Unreadable ? error.line : (node.loc?.start.line ?? 1));
    }
  }

  private readNode(node: Node): void {
    switch (node.type) {
      case 'EmptyStatement':
        return;
      case 'ExpressionStatement':
        this.readNode(node.expression);
        return;
      case 'ReturnStatement':
      case 'AwaitExpression':
        if (node.argument) this.readNode(node.argument);
        return;
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          if (id.type !== 'Identifier') throw new Unreadable(node);
          this.scope.constants.set(id.name, literalOf(init, this.scope));
        }
        return;
      default:
        this.readChain(node);
    }
  }

  private readChain(node: Node): void {
    const { root, calls } = chainOf(node);
    const [owner, ...path] = root;
    const [first] = calls;
    if (
      owner === 'Promise' &&
      path.length === 0 &&
      first?.name === 'all' &&
      first.args[0]?.type === 'ArrayExpression'
    ) {
      for (const element of first.args[0].elements)
        if (element) this.guarded(element, () => this.readNode(element));
      return;
    }
    const own =
      owner === this.scope.knexName &&
      (path.join() === 'schema' || (path.length === 0 && first?.name === 'raw'));
    if (!own) throw new Unreadable(node);
    this.schema = undefined;
    for (const call of calls) this.guarded(call.node, () => this.readCall(call));
  }

  private readCall({ name, args, node }: Call): void {
    const line = node.loc?.start.line ?? 1;
    if (name === 'then') {
      const next = asFunction(args[0]);
      if (!next) throw new Unreadable(node);
      this.readBody(next);
      return;
    }
    const literals = () => args.map((arg) => literalOf(arg, this.scope));
    if (tableCalls.has(name)) {
      this.readTable(name, args, node);
      return;
    }
    if (name === 'withSchema') {
      this.schema = String(literals()[0]);
      return;
    }
    if (name === 'raw') {
      const [sql, bindings] = literals();
      // A statement begins where its text does.
      const at = args[0]?.loc?.start.line ?? line;
      const query =
        bindings === undefined
          ? String(sql)
          : this.scope.knex.raw(String(sql), bindings as Knex.RawBinding[]).toQuery();
      this.lines.add(at, query);
      return;
    }
    if (!plainCalls.has(name)) throw new Unreadable(node);
    const values = literals();
    this.emit(line, (schema) => Reflect.get(schema, name).apply(schema, values));
  }

  private readTable(name: string, args: readonly Node[], node: Node): void {
    const table = String(literalOf(args[0], this.scope));
    const fn = asFunction(args[1]);
    if (!fn || parameterOf(fn) === undefined) throw new Unreadable(node);
    const { steps, beyond } = readTable(fn, this.scope);
    this.beyond.push(...beyond);
    let rest = steps;
    if (name.startsWith('createTable')) {
      // A table begins with one column, the others follow on their own lines: no server makes all of them without any.
      const first = steps.find(({ column }) => column);
      rest = steps.filter((step) => step !== first);
      this.emit(first?.line ?? node.loc?.start.line ?? 1, (schema) =>
        schema.createTable(table, (builder) => first?.apply(builder)),
      );
    }
    for (const { line, rename, apply } of rest) {
      if (rename && this.dialect === 'mysql') {
        const place = this.schema === undefined ? table : `${this.schema}.${table}`;
        this.lines.add(
          line,
          this.scope.knex.raw('alter table ?? rename column ?? to ??', [place, ...rename]).toQuery(),
        );
      } else
        this.guardedAt(line, () =>
          this.emit(line, (schema) =>
            schema.alterTable(table, (builder) => apply(builder as Knex.CreateTableBuilder)),
          ),
        );
    }
  }

  private guardedAt(line: number, read: () => void): void {
    try {
      read();
    } catch {
      this.beyond.push(line);
    }
  }

  private emit(line: number, build: (schema: Knex.SchemaBuilder) => Knex.SchemaBuilder): void {
    const { knex } = this.scope;
    const builder = build(this.schema === undefined ? knex.schema : knex.schema.withSchema(this.schema));
    for (const { sql, bindings } of [builder.toSQL()].flat() as unknown as Knex.Sql[])
      this.lines.add(line, bindings?.length ? knex.raw(sql, bindings as Knex.RawBinding[]).toQuery() : sql);
  }
}
