import type { Expression, Node, TemplateLiteral } from '@babel/types';
import type { Knex } from 'knex';

/** Code that says something only when it runs; the line tells where. */
export class Unreadable extends Error {
  readonly line: number;
  constructor(node: Node | null | undefined) {
    super('not a literal');
    this.line = node?.loc?.start.line ?? 1;
  }
}

/** What a name stands for: constants of the file, and the query builder under the name that the function gives it. */
export interface Scope {
  readonly knex: Knex;
  readonly knexName: string;
  readonly constants: Map<string, unknown>;
}

/**
 * The value of an expression that needs no running: literals, arrays and objects of them, constants, joined strings,
 * `knex.raw('…')` and `knex.fn.now()`. Throws `Unreadable` for all else.
 */
export function literalOf(node: Node | null | undefined, scope: Scope): unknown {
  switch (node?.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value;
    case 'NullLiteral':
      return null;
    case 'TemplateLiteral':
      return joined(node, scope);
    case 'ArrayExpression':
      return node.elements.map((element) => literalOf(element, scope));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'ObjectProperty') throw new Unreadable(property);
          return [keyOf(property.key, property.computed), literalOf(property.value, scope)];
        }),
      );
    case 'UnaryExpression':
      if (node.operator === '-') return -Number(literalOf(node.argument, scope));
      throw new Unreadable(node);
    case 'BinaryExpression':
      if (node.operator === '+') return `${literalOf(node.left, scope)}${literalOf(node.right, scope)}`;
      throw new Unreadable(node);
    case 'Identifier':
      if (node.name === 'undefined') return undefined;
      if (scope.constants.has(node.name)) return scope.constants.get(node.name);
      throw new Unreadable(node);
    case 'MemberExpression':
      return memberOf(literalOf(node.object, scope), keyOf(node.property, node.computed), node);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return literalOf(node.expression, scope);
    case 'CallExpression':
      return helperOf(node.callee, node.arguments, scope);
    default:
      throw new Unreadable(node);
  }
}

function joined({ quasis, expressions }: TemplateLiteral, scope: Scope): string {
  return quasis
    .map(({ value }, i) => {
      const next = expressions[i];
      return `${value.cooked ?? ''}${next === undefined ? '' : literalOf(next, scope)}`;
    })
    .join('');
}

function keyOf(key: Node, computed: boolean): string {
  if (key.type === 'Identifier' && !computed) return key.name;
  if (key.type === 'StringLiteral') return key.value;
  throw new Unreadable(key);
}

function memberOf(object: unknown, key: string, node: Node): unknown {
  if (typeof object === 'object' && object !== null && Object.hasOwn(object, key))
    return (object as Record<string, unknown>)[key];
  throw new Unreadable(node);
}

/** `knex.raw('…')`, `knex.fn.now()`: what defaults are made of. */
function helperOf(callee: Node, args: readonly Node[], scope: Scope): unknown {
  const [owner, name] = pathOf(callee).slice(-2);
  const values = args.map((arg) => literalOf(arg, scope));
  const text = typeof values[0] === 'string' ? values[0] : undefined;
  if (owner === scope.knexName && name === 'raw' && text !== undefined && values.length === 1)
    return scope.knex.raw(text);
  if (owner === 'fn' && name === 'now') return scope.knex.fn.now(...(values as number[]));
  if (owner === 'fn' && name === 'uuid') return scope.knex.fn.uuid();
  throw new Unreadable(callee);
}

/** `a.b.c` as its names. */
function pathOf(node: Node): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression' || node.computed) throw new Unreadable(node);
  return [...pathOf(node.object as Expression), keyOf(node.property, false)];
}
