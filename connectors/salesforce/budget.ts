import { sourceError } from '../../src/sdk/index.ts';

export interface BudgetLimits {
  /** Share of the org's daily requests that must remain for others, 0 to 1. */
  readonly reserve: number;
  /** Most requests of this run. */
  readonly requests?: number | undefined;
}

/** Counts API requests against what the run may use, and against the org's daily allowance as it tells it. */
export class Budget {
  private readonly limits: BudgetLimits;
  private made = 0;
  private used: number | undefined;
  private allowance: number | undefined;

  constructor(limits: BudgetLimits) {
    this.limits = limits;
  }

  /** Before each request. Throws once the budget is spent, and from then on. */
  take(): void {
    const { reserve, requests } = this.limits;
    if (requests !== undefined && this.made >= requests) {
      throw sourceError('budget-spent', {
        en: `${requests} API requests, as configured`,
        ko: `설정한 API 요청 ${requests}회`,
      });
    }
    if (this.used !== undefined && this.allowance !== undefined) {
      const left = this.allowance - this.used;
      if (left <= this.allowance * reserve) {
        const share = Math.round(reserve * 100);
        throw sourceError('budget-spent', {
          en: `${share} % of the org’s daily API requests are left to others`,
          ko: `조직의 일일 API 요청 중 ${share}%는 남겨 둠`,
        });
      }
      this.used++;
    }
    this.made++;
  }

  /**
   * What the org says of its daily requests: from `limits`, and from the header of every answer. An answer does not count
   * the requests that are still on their way, so the higher number holds.
   */
  note(used: number, allowance: number): void {
    if (!Number.isFinite(used) || !Number.isFinite(allowance) || allowance <= 0) return;
    this.used = Math.max(used, this.used ?? 0);
    this.allowance = allowance;
  }

  /** Reads `api-usage=18/15000` of the header Sforce-Limit-Info. */
  noteHeader(header: string | undefined): void {
    const [, used, allowance] = /(?<![\w-])api-usage=(\d+)\/(\d+)/.exec(header ?? '') ?? [];
    if (used !== undefined) this.note(Number(used), Number(allowance));
  }
}
