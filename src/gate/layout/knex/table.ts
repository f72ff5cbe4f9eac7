import type { Knex } from 'knex';
import { type Call, chainOf } from './chain.ts';
import { literalOf, type Scope, Unreadable } from './literal.ts';
import { bodyOf, type Callable, parameterOf } from './source.ts';

/** What is done to a table in one statement of its function: a column, a key, a change. */
export interface TableStep {
  readonly line: number;
  readonly column: boolean;
  readonly apply: (table: Knex.CreateTableBuilder) => void;
  /** A column's old and new name, which Knex cannot rename in MySQL without asking the server. */
  readonly rename?: readonly [string, string];
}

/** Calls of a table's builder that make no column. */
const noColumn = new Set(
  `comment engine charset collate inherits primary unique index foreign check checkBetween checkIn checkNotIn checkLength
  checkNegative checkPositive checkRegex setNullable dropNullable renameColumn queryContext`.split(/\s+/),
);

/** The steps of `(table) => { table.string('email'); … }`, in order; `beyond` are the lines that only running would tell. */
export function readTable(fn: Callable, scope: Scope): { steps: TableStep[]; beyond: number[] } {
  const name = parameterOf(fn);
  const steps: TableStep[] = [];
  const beyond: number[] = [];
  for (const node of bodyOf(fn)) {
    try {
      if (node.type === 'EmptyStatement') continue;
      const expression =
        node.type === 'ExpressionStatement'
          ? node.expression
          : node.type === 'ReturnStatement'
            ? node.argument
            : node;
      if (!expression) continue;
      const { root, calls } = chainOf(expression);
      if (root.length !== 1 || root[0] !== name) throw new Unreadable(node);
      steps.push(stepOf(calls, scope));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      beyond.push(node.loc?.start.line ?? error.line);
    }
  }
  return { steps, beyond };
}

function stepOf(calls: readonly Call[], scope: Scope): TableStep {
  const read = calls.map(({ name, args, node }) => ({
    name,
    node,
    values: args.map((arg) => literalOf(arg, scope)),
  }));
  const [first] = read;
  const [from, to] = first?.values ?? [];
  return {
    line: first?.node.loc?.start.line ?? 1,
    column: first !== undefined && !noColumn.has(first.name) && !first.name.startsWith('drop'),
    ...(first?.name === 'renameColumn' && { rename: [String(from), String(to)] as const }),
    apply(table) {
      let value: unknown = table;
      for (const { name, node, values } of read) {
        const method =
          typeof value === 'object' && value !== null && name !== 'constructor' && Reflect.get(value, name);
        if (typeof method !== 'function') throw new Unreadable(node);
        value = method.apply(value, values);
      }
    },
  };
}
