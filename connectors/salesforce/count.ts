import type { Session } from './session.ts';
import { identifier } from './soql.ts';

/** How many records of an object meet all of the predicates. */
export function counted(
  session: Session,
  object: string,
  predicates: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  return session.count(`SELECT COUNT() FROM ${identifier(object)}${clause(predicates)}`, { signal });
}

/** `WHERE …`, or nothing. */
export function clause(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : ` WHERE ${predicates.join(' AND ')}`;
}
