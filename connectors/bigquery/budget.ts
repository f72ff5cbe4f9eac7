import { sourceError } from '../../src/sdk/index.ts';

/** BigQuery bills no query for less: https://cloud.google.com/bigquery/pricing. */
const least = 10 * 1024 * 1024;

/** Counts the bytes of queries against what one query, and the run, may read. */
export class Budget {
  private readonly perQuery: number;
  private readonly perRun: number;
  private spent = 0;

  constructor(perQuery: number, perRun: number) {
    this.perQuery = perQuery;
    this.perRun = perRun;
  }

  /** Whether a query of so many bytes may run. */
  allows(estimate: number): boolean {
    const cost = costOf(estimate);
    return cost <= this.perQuery && this.spent + cost <= this.perRun;
  }

  /**
   * Before each query, with the bytes that a dry run tells. Throws where it would cost too much; a cheaper one may still run.
   * Gives the bytes beyond which BigQuery itself must refuse: no more than is left of the run's.
   */
  take(estimate: number): number {
    const cost = costOf(estimate);
    if (cost > this.perQuery) {
      throw sourceError('budget-spent', {
        en: `one query would read ${megabytes(cost)}, more than \`maximumBytesBilled\` (${megabytes(this.perQuery)})`,
        ko: `쿼리 하나가 ${megabytes(cost)}를 읽게 되어 \`maximumBytesBilled\`(${megabytes(this.perQuery)})를 넘음`,
      });
    }
    if (this.spent + cost > this.perRun) {
      throw sourceError('budget-spent', {
        en: `${megabytes(cost)} more would pass \`budget\` (${megabytes(this.perRun)}, of which ${megabytes(this.spent)} are spent)`,
        ko: `${megabytes(cost)}를 더 읽으면 \`budget\`(${megabytes(this.perRun)}, 이미 사용 ${megabytes(this.spent)})을 넘음`,
      });
    }
    const left = this.perRun - this.spent;
    this.spent += cost;
    // A limit of none would be no limit.
    return Math.max(1, Math.min(this.perQuery, left));
  }

  /** After each query, with the bytes that it did read: of external tables a dry run knows none, or too few. */
  settle(estimate: number, read: number): void {
    this.spent += Math.max(0, costOf(read) - costOf(estimate));
  }
}

function costOf(estimate: number): number {
  return estimate === 0 ? 0 : Math.max(estimate, least);
}

/** Whole megabytes (10^6), rounded up. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
