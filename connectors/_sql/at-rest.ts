import { type AtRestFact, formatSegments, inScope, type Scope } from '../../src/sdk/index.ts';

/** A table, by schema and name, and whether the database itself encrypts all that it stores of it. */
export interface StoredTable {
  readonly schema: string;
  readonly table: string;
  readonly encrypted: boolean;
}

interface Told {
  readonly source: string;
  readonly scope: Scope;
  readonly by: string;
  /** With what, where all are encrypted alike. */
  readonly algorithm?: string;
}

/**
 * A fact for each table that the database encrypts, and one for all others: that it does not encrypt them proves nothing, as the
 * disk below may.
 */
export function atRestFacts(
  tables: readonly StoredTable[],
  { source, scope, by, algorithm }: Told,
): AtRestFact[] {
  const base = { kind: 'encryption-at-rest', source, origin: 'measured' } as const;
  const here = tables
    .map(({ schema, table, encrypted }) => ({ dataset: formatSegments([schema, table]), encrypted }))
    .filter(({ dataset }) => inScope(scope, dataset));
  const facts = here
    .filter(({ encrypted }) => encrypted)
    .map(
      ({ dataset }): AtRestFact => ({
        ...base,
        dataset,
        state: 'encrypted',
        ...(algorithm !== undefined && { algorithm }),
        by,
      }),
    );
  return facts.length === here.length && here.length > 0
    ? facts
    : [...facts, { ...base, state: 'unknown', itself: false, by }];
}
