import type { Node } from '@babel/types';
import { Unreadable } from './literal.ts';

/** One call of a chain: `.string('email', 80)`. */
export interface Call {
  readonly name: string;
  readonly args: readonly Node[];
  readonly node: Node;
}

/** `knex.schema.createTable(…).createTable(…)`: the names it starts from, then its calls. */
export interface Chain {
  readonly root: readonly string[];
  readonly calls: readonly Call[];
}

/** Takes a chain of calls apart; throws `Unreadable` for any other expression. */
export function chainOf(node: Node): Chain {
  const calls: Call[] = [];
  let rest: Node = node;
  while (rest.type === 'CallExpression') {
    const { callee } = rest;
    if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
      throw new Unreadable(rest);
    calls.unshift({ name: callee.property.name, args: rest.arguments, node: callee.property });
    rest = callee.object;
  }
  const root: string[] = [];
  while (rest.type === 'MemberExpression' && !rest.computed && rest.property.type === 'Identifier') {
    root.unshift(rest.property.name);
    rest = rest.object;
  }
  if (rest.type !== 'Identifier' || calls.length === 0) throw new Unreadable(rest);
  return { root: [rest.name, ...root], calls };
}
