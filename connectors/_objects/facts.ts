import { type Dataset, describeReason, type Fact, GamsaError } from '../../src/sdk/index.ts';
import { literalPrefix } from './groups.ts';

/** What a system answered, or why it did not. */
export type Answer<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: string };

/** Asks for one part of a configuration. Not being allowed to know is an answer as well. */
export async function ask<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { known: true, value: await work() };
  } catch (error) {
    if (!(error instanceof GamsaError) || error.reason === undefined) throw error;
    return { known: false, why: describeReason(error.reason).en };
  }
}

/** A rule by which a store deletes objects by itself. */
export interface Expiry {
  /** Objects it holds for; empty for all. */
  readonly prefix: string;
  readonly days: number;
}

/** Expiry rules as facts: of the whole source, or of each dataset whose objects all begin with the rule's prefix. */
export function expiryFacts(
  source: string,
  expiries: readonly Expiry[],
  datasets: readonly Dataset[],
  by: string,
): Fact[] {
  const base = { kind: 'retention-setting', source, origin: 'measured', by } as const;
  return expiries.flatMap(({ prefix, days }): Fact[] => {
    const period = `P${days}D`;
    if (prefix === '') return [{ ...base, period }];
    return datasets
      .filter(({ path }) => literalPrefix(path[0] ?? '').startsWith(prefix))
      .map(({ name }): Fact => ({ ...base, dataset: name, period }));
  });
}

/** Remnants of deleted and overwritten objects, counted by dataset. */
export class RemnantCount {
  private readonly counts = new Map<string | undefined, number>();

  constructor() {
    this.counts.set(undefined, 0);
  }

  add(dataset: string | undefined): void {
    this.counts.set(dataset, (this.counts.get(dataset) ?? 0) + 1);
  }

  /** `complete` is false where there are more than were looked at: how many is unknown, none among those that were proves nothing. */
  facts(source: string, means: string, by: string, complete: boolean): Fact[] {
    const base = { kind: 'recoverability', source, origin: 'measured', by } as const;
    const own = [...this.counts].filter(([dataset, records]) => dataset !== undefined || records > 0);
    const counted = own.length > 0 || !complete ? own : [[undefined, 0] as const];
    const facts = counted.map(([dataset, records]): Fact => {
      const place = dataset === undefined ? {} : { dataset };
      return { ...base, ...place, means: `${means}${complete ? '' : ', at least'}`, records };
    });
    return complete ? facts : [...facts, { ...base, means: `${means}, beyond those looked at` }];
  }
}
