import { type GamsaError, type ReasonCode, sourceError } from '../../src/sdk/index.ts';

/** Requests that failed one after the other, each after all repetitions of its client, before a service counts as down. */
const mostInARow = 4;

/** Failures of the service, not of what was asked: throttling, an error of its own, a connection that does not come about. */
const ofService: ReadonlySet<ReasonCode | undefined> = new Set(['unreachable', 'timeout', 'connection-lost']);

/**
 * Stops asking a service that is down or throttles without end: what is left is named at once instead of being waited for,
 * and the audit can be taken up again later. One request that gets through closes it again.
 */
export class Breaker {
  private inARow = 0;

  /** Throws where the service counts as down. */
  check(): void {
    if (this.inARow >= mostInARow) throw sourceError('unreachable', down);
  }

  passed(): void {
    this.inARow = 0;
  }

  /** Counts a failure, and gives it back. */
  failed(error: GamsaError): GamsaError {
    if (ofService.has(error.reason?.code)) this.inARow++;
    else this.passed();
    return error;
  }
}

const down = {
  en: `not asked: ${mostInARow} requests in a row failed; run again later, with --resume`,
  ko: `요청하지 않음: 연속 ${mostInARow}번 실패했습니다. 나중에 --resume으로 다시 실행하십시오`,
};
