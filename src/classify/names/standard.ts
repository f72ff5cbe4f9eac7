import { splitName } from './tokens.ts';
import { wordList, wordSet } from './word-list.ts';
import { alsoEnglish, standardWords } from './words/standard.ts';

const entries = wordList(standardWords).map((entry) => entry.split('='));
const wordBy = new Map(entries.map(([word, abbreviation]) => [abbreviation!.toLowerCase(), word!]));

/** The standard's words themselves. */
export const standardKorean: readonly string[] = entries.map(([word]) => word!);
const korean = new Set(standardKorean);
export const isStandardKorean = (word: string): boolean => korean.has(word);
const english = wordSet(alsoEnglish);

/** What other words stand for, which the standard's are mixed with: `aplcnt_name`, `vst_dtm`. */
const mixed: ReadonlyMap<string, string> = new Map(
  wordList(`name=명 date=일자 dtm=일시 dttm=일시 dts=일시 datetime=일시 time=시각 num=번호 tel=전화번호 phone=전화번호 hp=휴대전화번호
    mobile=휴대전화번호 email=이메일 mail=이메일 code=코드 type=유형 status=상태 memo=메모 text=내용 txt=내용 birth=생년월일
    count=건수 desc=설명 img=이미지 image=이미지 file=파일 user=사용자 member=회원 last=최종 first=최초 fst=최초 frst=최초 lst=최종`).map(
    (entry) => entry.split('=') as [string, string],
  ),
);

/** Ends that the standard's names have and hardly any others. */
const ownEnds = new Set(['nm', 'cn', 'yn', 'cd', 'sn', 'ymd']);

/** Frames of table names that say nothing: `TB_MBR_INFO`, `T_EMP_M`. */
export const tableFrames: ReadonlySet<string> = wordSet(
  'tb tbl t th tm m h d tn tc tr ts ta tl mst mstr hst dtl',
);

/** One word of the standard alone must be as long as no other abbreviation is by chance. */
const leastAlone = 5;

/**
 * The Korean compound that a name stands for, where it is put together from the abbreviations of the government's standard
 * words: `APLCNT_TELNO` → `신청자전화번호`. Undefined where a word is unknown, or none tells that the standard is meant.
 */
export const readStandard = (name: string): string | undefined => readWords(splitName(name));

/** A short word of the standard alone (`BDWG`, `SCYR`), for tables whose other names are put together from it. */
export const readStandardWord = (name: string): string | undefined =>
  name.length === leastAlone - 1 && !english.has(name.toLowerCase())
    ? wordBy.get(name.toLowerCase())
    : undefined;

/** The same for the name of a table, frames left aside. */
export const readStandardTable = (name: string): string | undefined =>
  readWords(splitName(name).filter((word) => !tableFrames.has(word)));

function readWords(all: readonly string[]): string | undefined {
  const words = all.filter((word) => !/^\d+$/.test(word));
  if (words.length === 1 ? words[0]!.length < leastAlone || !wordBy.has(words[0]!) : !words.some(tells))
    return undefined;
  const korean = words.map((word) => wordBy.get(word) ?? mixed.get(word));
  return korean.length > 0 && korean.every((word) => word !== undefined) ? korean.join('') : undefined;
}

/** Whether a word is one of the standard, and no English one nor an acronym besides. */
function tells(word: string): boolean {
  const korean = wordBy.get(word);
  if (korean === undefined || /^[A-Z]/.test(korean)) return false;
  return ownEnds.has(word) || (word.length >= 3 && !english.has(word));
}
