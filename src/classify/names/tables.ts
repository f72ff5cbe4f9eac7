import type { Dataset } from '../../core/dataset.ts';
import type { Lexicon } from './lexicon.ts';
import { readRomanisedTable } from './romanised.ts';
import { hasHangul, squeeze } from './squeeze.ts';
import { readStandardTable } from './standard.ts';
import { turnKinds } from './table-turns.ts';
import { wordSet } from './word-list.ts';
import { classOf } from './words/classes.ts';
import { hangulKinds, romanisedKinds } from './words/hangul-tables.ts';
import { type TableKind, tableKindsOf } from './words/tables/index.ts';
import { writtenKinds } from './written.ts';

export type { TableKind } from './words/tables/index.ts';

export interface TableContext {
  /** What the last word says, the table's own matter: `customer_types` are types. */
  readonly head: ReadonlySet<TableKind>;
  /** What any word of it says. */
  readonly any: ReadonlySet<TableKind>;
}

/** Words that only say that a table is a table. */
const frame = wordSet(
  `info information list tbl tb table mst master m d t c h data record manage management mng base main
    new old backup bak temp tmp  detail mapping map rel relation link xref public dbo entity entities
    meta profile details summary set tn n s name
    whitelist blacklist blocklist allowlist denylist registry archive archived hist copy directory staging snapshot dump onboard onboarding enrichment`,
);

/** A table's own name, without those of what holds it. */
export const tableName = ({ path, name }: Dataset): string => path.at(-1) ?? name;

/** How files end, which says nothing of what they are about. */
const ending =
  /(?:\.(?:csv|tsv|psv|tab|txt|log|dat|json|jsonl|ndjson|geojson|xml|html?|ya?ml|parquet|avro|orc|xlsx?|xlsm|xlsb|ods|sql|dump|db|db3|sqlite3?|docx?|pdf|md|gz|bz2|xz|zst|zip|tar|tgz))+$/i;
/** What a sheet is called that nobody named. */
const unnamed = /^(?:(?:sheet|시트|table|표|data)[ _]?\d*|[^\p{L}]*)$/iu;

/** Which issue of a file it is: days, versions, copies, what stands in brackets. */
const issue =
  'v?\\d+(?:[.\\-_]\\d+)*\\.?(?: ?(?:년도?|월|일|차|분기|학년도|학기|기준))*|최종|수정|사본|복사본|백업|copy|final|backup';
const bracketed = '\\([^()]*\\)|\\[[^\\[\\]]*\\]';
const marks = new RegExp(
  `^(?:(?:${bracketed})[\\s_.-]*|(?:${issue})[\\s_.-]+)+|(?:[\\s_.-]*(?:${bracketed})|(?:[\\s_.-]+|(?<=\\p{Lo}))(?:${issue}))+$`,
  'giu',
);
const isNamed = (text: string): boolean => /\p{L}/u.test(text);

function withoutMarks(name: string): string {
  const bare = name.replace(marks, '');
  return isNamed(bare) ? bare : name;
}

/** A table as it is called, wherever it lies: without its schema, its folders, the archive or the workbook around it and the file's ending. */
export function asCalled(dataset: Dataset): Dataset {
  const parts = tableName(dataset)
    .split(/[#/]|!\//)
    .map((part) => (dataset.kind === 'file' ? withoutMarks(part.replace(ending, '')) : part));
  const name = parts.findLast((part) => !unnamed.test(part)) ?? parts.at(-1)!;
  return { ...dataset, name, path: [name] };
}

/** Reads a table's name and comment. */
export function readTable(dataset: Dataset, lexicon: Lexicon): TableContext {
  const name = tableName(dataset);
  const words = readWords(name, lexicon);
  const head = new Set(kindsOf(words.at(-1) ?? ''));
  // A tech is one who repairs things, a tech stack none.
  const telling = words.filter((word, at) => word !== 'tech' || at === words.length - 1);
  const any = new Set([...telling.flatMap(kindsOf), ...writtenKinds(words)]);
  turnKinds(words, head, any);
  addKorean(name, dataset.comment, head, any);
  return { head, any };
}

/**
 * The tables of the government's standard framework (eGovFrame) are called without seams, behind letters that say of which
 * component they are: `COMTNWEBLOG`, `COMTHEMAILDSPTCHMANAGE`. Other systems begin all tables
 * with a letter: `NUSER`, `TMEMBER`.
 */
const withSeamsOfSystems = (name: string): string =>
  /^COMT[A-Z][A-Z0-9]{3,}$/i.test(name)
    ? name
        .slice(5)
        .replace(/(?<=.{3})MANAGE$/i, '')
        .replace(/(?<=.{3})(INFO|LIST|DETAIL|RESULT|LOG|USER|RECPTN|CHANGEDTLS)$/i, '_$1')
        .replace(/^(EMAIL|ONLINE|LOGIN|EVENT|FILE|MEMO|MTG|SMS)(?=[A-Z]{3})/i, '$1_')
    : name.replace(/^[TNMSC](?=(?:user|member|customer|employee|patient|student|admin)s?$)/i, '');

/** The words of a table's name that say what it is about, in the singular. */
function readWords(name: string, lexicon: Lexicon): string[] {
  const words = lexicon
    .wordsOf(withSeamsOfSystems(name.replace(/(?<=[A-Za-z]{3})(?:_?v?\d+|(?<!_)mst)$/i, '')))
    .filter((word) => !/^\d+$/.test(word))
    .map((word) => (kindsOf(word).length > 0 || !word.endsWith('s') ? word : word.slice(0, -1)));
  while (words.length > 1 && frame.has(words.at(-1)!)) words.pop();
  return words;
}

/** Ends of Korean names that only say that a table is a table. */
const frameKo =
  /(정보|관리용|관리|목록|테이블|마스터|상세|변경내역|속성|결과|요약|기본|내역|연동|동기화|이관|연계|등록|수집|사항|현황|명단|명부|대장|리스트|자료)+$/;

/** What leads from whom a table is about to what it is: `회원들의 목록`, `직원에 대한 정보`. */
const particles = /(?<=..)(?:들의|들|에대한|에관한|의)$/;

/** What a table is called in Korean, by its comment or by what its name stands for. */
function addKorean(
  name: string,
  comment: string | undefined,
  head: Set<TableKind>,
  any: Set<TableKind>,
): void {
  const romanised = comment ? undefined : readRomanisedTable(name);
  const called = squeeze(comment || (readStandardTable(name) ?? romanised ?? name));
  if (!hasHangul(called)) return;
  const bare = called.replace(frameKo, '').replace(particles, '') || called;
  for (const [pattern, kind] of romanised === undefined ? hangulKinds : [...hangulKinds, ...romanisedKinds]) {
    if (!pattern.test(bare) && !pattern.test(called)) continue;
    head.add(kind);
    any.add(kind);
  }
  // On a board of notices people write as well.
  if (/공지사항$/.test(called)) for (const kinds of [head, any]) kinds.delete('presented');
}

function kindsOf(word: string): TableKind[] {
  const own = tableKindsOf(word);
  // A column `ship_name` may be a person's; a table of ships or bills is of those.
  const named = word === 'ship' || word === 'bill' ? undefined : classOf(word);
  return named && named !== 'job' ? [...own, named] : [...own];
}
