import { standardKorean } from './standard.ts';
import { wordSet } from './word-list.ts';

/** Who learns, by words that are not among them: 수강생|성명 has no 생성 in it. */
const pupils =
  wordSet(`수강생 졸업생 재학생 신입생 교육생 훈련생 실습생 연수생 유학생 장학생 수험생 휴학생 편입생 연구생 기숙생 입학생 전학생 연습생
  응시생 견습생`);
const words = new Set([...standardKorean.filter((word) => word.length > 1), ...pupils]);
/** Syllables that end a compound as a word of their own. */
const last = wordSet('명 일 수 액 료 비 처 자 값 별 율 량 키');
/** What stands behind such a word, and says how it is kept. */
const behind = wordSet('값 데이터 정보 목록 항목 필드 컬럼');
const longest = 8;

/**
 * Whether a place in a Korean compound lies within a word, by the government's standard words: 발생|일자 has no seam before
 * 생일자, 발신|주소 none before 신주소. False where the compound is not made of such words alone.
 */
export function isAcross(compact: string, place: number): boolean {
  const whole = reach(compact, 0, compact.length, undefined);
  return whole && !reach(compact, 0, compact.length, place);
}

/** Whether words lead from `from` to the end, by way of `through` where it is given. */
function reach(text: string, from: number, end: number, through: number | undefined): boolean {
  const known: boolean[] = Array.from({ length: end + 1 }, (_, at) => at === from);
  for (let at = from; at < end; at++) {
    if (!known[at]) continue;
    for (let to = at + 1; to <= Math.min(end, at + longest); to++) {
      // A word may end in another: 통상임금 is a 임금.
      if (through !== undefined && at < through && to > through && !words.has(text.slice(through, to)))
        continue;
      const part = text.slice(at, to);
      if (words.has(part)) known[to] = true;
      if (at > 0 && last.has(part) && (to === end || behind.has(text.slice(to, end)))) known[end] = true;
    }
  }
  return known[end]!;
}
