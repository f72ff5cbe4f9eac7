import type { Reason, ReasonCode } from './dataset.ts';
import { type Text, toText, type Words } from './text.ts';

/** Exit codes of the program; where several hold, the first of 70, 2, 4, 1, 3 wins. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, incomplete: 3, nothing: 4, bug: 70 } as const;

/** A place in a file and what is wrong there; lines and columns count from 1. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

/**
 * An error for people: what happened and what to do next, in both languages, and no value of any source.
 * `usage` and `config` are the user's to mend and end the run with exit code 2; `source` becomes an outcome.
 */
export class GamsaError extends Error {
  override readonly name = 'GamsaError';
  readonly kind: 'usage' | 'config' | 'source';
  readonly text: Text;
  readonly next: Text | undefined;
  readonly reason: Reason | undefined;
  /** Where the mistakes are, for what marks lines; empty where the error is of no place in a file. */
  readonly marks: readonly Mark[];

  constructor(
    kind: GamsaError['kind'],
    text: Text,
    options: { next?: Text; reason?: Reason; marks?: readonly Mark[] } = {},
  ) {
    super(text.en);
    this.kind = kind;
    this.text = text;
    this.next = options.next;
    this.reason = options.reason;
    this.marks = options.marks ?? [];
  }
}

const phrases: Record<ReasonCode, Text> = {
  'permission-denied': { en: 'permission denied', ko: '권한이 없습니다' },
  'not-found': { en: 'not found', ko: '찾을 수 없습니다' },
  excluded: { en: 'excluded by the workspace', ko: '작업공간 설정에서 제외되었습니다' },
  'unsupported-format': { en: 'format not supported', ko: '지원하지 않는 형식입니다' },
  malformed: { en: 'malformed', ko: '형식이 깨졌습니다' },
  'too-large': { en: 'larger than the limit', ko: '한도를 넘는 크기입니다' },
  timeout: { en: 'timed out', ko: '시간이 초과되었습니다' },
  'connection-lost': { en: 'connection lost', ko: '연결이 끊어졌습니다' },
  unreachable: { en: 'cannot be reached', ko: '연결할 수 없습니다' },
  'authentication-failed': { en: 'authentication failed', ko: '인증에 실패했습니다' },
  empty: { en: 'no records', ko: '레코드가 없습니다' },
  'no-columns': { en: 'no columns', ko: '열이 없습니다' },
  'not-permitted-by-policy': { en: 'not permitted', ko: '허용되지 않습니다' },
  cancelled: { en: 'cancelled', ko: '취소되었습니다' },
  'budget-spent': { en: 'the budget for requests is spent', ko: '정해 둔 사용 한도에 이르렀습니다' },
  undecided: { en: 'cannot be told by the data map', ko: '데이터 맵만으로는 알 수 없습니다' },
  'engine-error': { en: 'the system reported an error', ko: '시스템이 오류를 보고했습니다' },
};

/** A reason in words: why, and in brackets its detail. */
export function describeReason({ code, detail }: Reason): Text {
  const { en, ko } = phrases[code];
  if (detail === undefined) return { en, ko };
  const more = toText(detail);
  return { en: `${en} (${more.en})`, ko: `${ko} (${more.ko})` };
}

/**
 * An error from a system. `detail` is ours (`SQLSTATE 42501`, `line 12`): a driver's message may quote values and
 * must not be passed on.
 */
export function sourceError(code: ReasonCode, detail?: Words, next?: Text): GamsaError {
  const reason: Reason = detail === undefined ? { code } : { code, detail };
  return new GamsaError('source', describeReason(reason), { reason, ...(next && { next }) });
}
