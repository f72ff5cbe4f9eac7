import type { Lexicon, LexiconEntry } from './entries.ts';
import { protectionWords } from './protected.ts';
import { wordSet } from './word-list.ts';
import { classOf } from './words/classes.ts';
import { isRole } from './words/role.ts';

/** A phrase of the taxonomy found in a name. */
export interface NameMatch {
  readonly item: string;
  readonly strong: boolean;
  /** The words that matched. */
  readonly phrase: string;
  /** Canonical words before the phrase: whose it is, or what it is rather than that. */
  readonly before: readonly string[];
}

/** Words at the end of a name that say how a value is written, and leave what it is. */
const trailing = new Set(
  `readonly txt text str string value raw plain orig original old new prev ko kr kor korean en eng english
  jp anonymized anonymised cooked rendered markdown html latin main primary secondary alt alternate alternative current temp tmp info field one two three a b c canonical normalized lower json list array csv full
  final actual decrypted display formatted sanitized clean cleaned canonical constraint bsc yomi kana norm search copy gmt utc kst jst est pst local lc uc lcase ucase trimmed intl utf utf8 bak backup snapshot optional person md s col fld column`.split(
    /\s+/,
  ),
);

/** What programs give out and is no text: the `featured_sessions_text` says something of them. */
const given = new Set(['session-id', 'cookie', 'token', 'url', 'ip-address', 'device-id']);

/** Words that make a name a question or a quantity about the thing instead of the thing: `is_email`, `max_age`. */
const about =
  wordSet(`is has had num number count max min maximum minimum total sum avg average median enable enabled disable disabled allow allowed show hide hidden require required use uses can should must
  default need needs valid validate check checks include exclude skip ignore with without force limit per auto enforce permit prevent display2 no non not
  missing never unique same contains contain`);

/** Whether a name is about something (`is_…`, `max_…`) instead of holding it. */
export const isAbout = (word: string): boolean => about.has(word);

/**
 * The longest phrase of the taxonomy that ends the name, as in `billing_address`: names of columns are compounds whose
 * last word is what they hold. `email_count` ends in no phrase and matches nothing; `phone2` and `addr_kr` end in one
 * after the words about spelling are taken off.
 */
export function matchName(words: readonly string[], lexicon: Lexicon): readonly NameMatch[] {
  let link: readonly NameMatch[] = [];
  let written: readonly NameMatch[] = [];
  for (let end = words.length; end > 0; end--) {
    const allowed = itemsBefore(words.slice(end));
    if (allowed === 'none') break;
    for (let start = Math.max(0, end - lexicon.longest); start < end; start++) {
      const phrase = words.slice(start, end).join(' ');
      const entries = entriesOf(phrase, lexicon).filter(
        ({ item }) =>
          (allowed === 'all' || allowed.has(item)) && !(words.includes('text', end) && given.has(item)),
      );
      if (entries.length === 0) continue;
      // `email_address_2` is one more of them, no second line of an address.
      if (end === words.length && isAnother(entries, words, start, lexicon)) break;
      const before = words.slice(0, start);
      const matches = entries
        .filter(
          ({ item }) =>
            !(staged.has(phrase) && before.some((word) => stages.has(word))) &&
            !turnedDown(
              withoutUsual(before, words[start]!),
              outright.test(phrase) ? undefined : lexicon.not.get(item),
              reasons.has(phrase),
            ),
        )
        .map(({ item, strong }) => ({ item, strong, phrase, before }));
      // The link to a picture is the picture's: `selfie_url`.
      if (end === words.length && start === end - 1 && (ofFiles.has(phrase) || ofCopies.has(phrase))) {
        link = matches;
        continue;
      }
      // What is written as a text or a value is told before that: `first_name_text`, `email_value`.
      if (start > 0 && start === end - 1 && isTrailing(phrase) && matches.every(({ strong }) => !strong)) {
        written = matches;
        continue;
      }
      // A name turned down is no reason to look at a shorter one: `product name` is no `name`.
      if (written.length > 0 && matches.length === 0) return written;
      return link.length === 0 || matches.some(({ item, strong }) => strong && filedOrPaper.has(item))
        ? matches
        : link;
    }
  }
  return link.length > 0 ? link : written;
}

/** Whether words that end in a number are one more of an item that begins before `start`, where they would be a line of an address. */
function isAnother(
  entries: readonly LexiconEntry[],
  words: readonly string[],
  start: number,
  lexicon: Lexicon,
): boolean {
  if (!/^\d+$/.test(words.at(-1)!) || !entries.some(({ item }) => item === 'address-part')) return false;
  for (let earlier = Math.max(0, words.length - 1 - lexicon.longest); earlier < start; earlier++) {
    const longer = entriesOf(words.slice(earlier, -1).join(' '), lexicon);
    if (longer.some(({ item, strong }) => strong && !lines.has(item))) return true;
  }
  return false;
}
const lines = new Set(['address', 'address-part']);

/** Words that are a part of a country, unless they say how something stands: `old_state`. */
const staged = wordSet('state region place territory');
const stages = wordSet('current initial old new previous');

/** Heads of what is counted or copied, not told of: `number_of_students` is no `student_number`. */
const counted = new Set(['number', 'count', 'total', 'out', 'proof', 'percent', 'percentage']);

/** What somebody has who is told by the word behind: `address_receiver`. */
const ofSomebody = new Set(['address', 'phone', 'email', 'mobile', 'name']);

const kindsOfAddress = new Set(
  'permanent current present temporary home office mailing correspondence billing shipping delivery postal residential'.split(
    ' ',
  ),
);

/** Words before what the head of a name is told by. */
const prepositions = new Set(['of', 'for', 'during']);

/**
 * The words in the order of a compound, its head last: `name_of_father` is a `father_name`, `reason_for_leaving` a
 * `leaving_reason`, `address_receiver` a `receiver_address`. Undefined where there is nothing to turn round.
 */
export function headLast(words: readonly string[]): readonly string[] | undefined {
  const [first = '', second = ''] = words;
  if (words.length === 2 && first === 'address' && kindsOfAddress.has(second)) return [second, first];
  if (
    words.length === 2 &&
    ofSomebody.has(first) &&
    // A `mail_host` is a machine.
    second !== 'host' &&
    (classOf(second) === 'person' || isRole(second, undefined))
  )
    return [second, first];
  const at = words.findIndex(
    (word, index) =>
      prepositions.has(word) || ((word === 'to' || word === 'with') && words[index - 1] === 'relationship'),
  );
  if (at < 1 || at === words.length - 1 || counted.has(words[at - 1]!)) return undefined;
  return [...words.slice(at + 1), ...words.slice(0, at)];
}

/** Items of whose names the order tells. */
const ordered = /-(?:time|period)$|^salary$/;

/**
 * Two words the wrong way round (`number_phone`, `token_access`, `name_full`): those that stand for an item together in the other
 * order. Of times and pay the order tells (`term_start` is no `start_term`, a `pay_day` no daily pay), an account's bank is a bank, a
 * `hash_key` a key, and an `ip_count` a number.
 */
export function swapped(words: readonly string[], { phrases }: Lexicon): readonly string[] | undefined {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || first === second || isAbout(second) || /^(?:bank|key|id|host)$/.test(second))
    return undefined;
  const entries = phrases.get(`${second} ${first}`) ?? [];
  return entries.some(({ strong, item }) => strong && !ordered.test(item)) ? [second, first] : undefined;
}

/** Which items a name may hold whose last words are these. */
function itemsBefore(tail: readonly string[]): ReadonlySet<string> | 'all' | 'none' {
  if (tail.every(isTrailing)) return 'all';
  const [last, ...rest] = [...tail].reverse();
  if (codes.has(last!) && rest.every(isTrailing)) return last === 'type' ? typed : codable;
  if (
    last !== undefined &&
    (codes.has(last) || kindWords.has(last)) &&
    rest.every((word) => kindWords.has(word))
  )
    return told;
  if (tail.length === 1 && last === 'number') return numbers;
  if (tail.every((word) => ofAnswers.has(word))) return asked;
  if (tail.length === 1 && last === 'description') return described;
  if (tail.every((word) => units.has(word))) return measured;
  if (tail.every(isCurrency)) return paid;
  if (last === 'id' && rest.every((word) => codes.has(word))) return lookedUp;
  if (tail.every((word) => ofFiles.has(word))) return filedOrPaper;
  return tail.every((word) => ofFiles.has(word) || ofCopies.has(word)) ? papers : 'none';
}

/** Units of what is measured of a body: `waist_cm`, `pulse_bpm`. */
const units = wordSet('cm mm kg kgs lb lbs ml mg bpm inch inches mmhg avg mean');
const measured = new Set(['health']);

/** In what it is paid: `annual_salary_eur`, `income_in_thousand_krw`. */
const currencies = wordSet(
  `usd eur krw gbp jpy cny rmb inr sgd hkd twd thb vnd idr myr php aud nzd cad chf sek nok dkk pln czk huf ron brl mxn cop clp ars zar ngn kes ghs
  egp ils aed sar pkr bdt lkr lcy fcy dollar dollars euro euros pound pounds yen rupees cent cents in thousand thousands million millions k`,
);
const paid = new Set(['salary', 'token-usage']);
const isCurrency = (word: string): boolean => currencies.has(word);

/** Whether an item is a sum, whose names may end in what it is paid in. */
export const isPaid = (item: string): boolean => paid.has(item);

/** The words before those that say what is paid in. */
export const withoutCurrency = (words: readonly string[]): readonly string[] =>
  words.slice(0, words.findLastIndex((word) => !isCurrency(word)) + 1);

/** What surveys ask of somebody, and how they call an answer in words: `religion_specify`, `occupation_detail`. */
const asked = wordSet('gender nationality ethnicity marital-status belief politics job-title school');
/** Of these, those that a list spells out: `MaritalDesc`; the description of a job is a text. */
const described = wordSet('gender nationality ethnicity marital-status belief');
const ofAnswers = wordSet(
  'detail details text txt label specify specified recode recoded clean cleaned simple simplified',
);

/** Items that are numbers, said once more: `cnic_no`, `dni_number`. */
const numbers = new Set([
  'national-id',
  'passport',
  'driver-licence',
  'mobile-phone',
  'health-insurance-number',
]);

/** Items that are kept as files, and the words that name such a file: `avatar_file_name`, `cv_path`. */
const filed = new Set(['photo', 'resume', 'signature', 'biometric']);
const ofFiles = wordSet(
  'file key name nm path url uri link location blob base64 remote filename full thumb thumbnail',
);
/** Papers of which a scan or a picture is kept, and the words that name the copy: `passport_scan`, `id_card_front_url`. */
const papers = new Set([
  'passport',
  'driver-licence',
  'national-id',
  'bank-account',
  'tax-id',
  'business-number',
  'health-insurance-number',
]);
const filedOrPaper = new Set([...filed, ...papers]);
const ofCopies = new Set(
  'scan scanned scans copy image picture photo pic upload uploaded attachment front back side pdf document proof'.split(
    ' ',
  ),
);

/** Items that are often kept as a code or a yes-or-no: `religion_cd`, `disabled_yn`. */
export const codable: ReadonlySet<string> =
  wordSet(`gender nationality ethnicity marital-status belief military-number health death age job-title school
    industry criminal-record
    consent-time opt-out-time`);
/** A `consent_type` says what was consented to. */
const typed: ReadonlySet<string> = new Set([...codable].filter((item) => !ordered.test(item)));
/** Ends of what a kind, a class or a state of it is kept in, and the items of which that tells something. */
const kindWords = new Set(
  'kind knd class category se div grade status level gb gbn gubun gubn dvsn dv dvs dvcd fg clf clsf cls kd secd divcd'.split(
    ' ',
  ),
);
const told = wordSet(
  'gender nationality ethnicity belief military-number health death family criminal-record',
);
const codes = new Set(['code', 'flag', 'type', 'grade', 'enum']);

/** Items of which tables of their own tell what a key means: `gender_id`, `ethnic_type_id`. */
export const lookedUp: ReadonlySet<string> = wordSet('gender nationality ethnicity belief military-number');

const isTrailing = (word: string): boolean =>
  /^\d+$/.test(word) || trailing.has(word) || protectionWords.has(word);

/** `nm` is a name; but a `user nm` is a person's, where a `user name` is a login. */
function entriesOf(phrase: string, lexicon: Lexicon): readonly LexiconEntry[] {
  const own = lexicon.phrases.get(phrase);
  if (own || !/\bnm$/.test(phrase)) return own ?? [];
  return (lexicon.phrases.get(phrase.replace(/nm$/, 'name')) ?? []).filter(({ item }) => item !== 'username');
}

/** Whose it is makes nothing else of it, as an `employee_card` is no card that pays. */
const outright = /^(?:(?:credit|debit|payment) card|iban)\b/;

/** What is not there or not done may be explained: a `missing_explanation` is a text, a `not_interested_reason` as well. */
const reasons = new Set(['explanation', 'justification', 'rationale', 'reason']);

/** Words before an item, without the `default` of a `default_shipping_address`: the one that is sent to is an address. */
function withoutUsual(before: readonly string[], next: string): readonly string[] {
  const rest = [...before, next];
  return before.filter((word, at) => {
    const of = rest.slice(at + 1).find((later) => !kindsOfAddress.has(later));
    return word !== 'default' || of !== 'address';
  });
}

function turnedDown(
  before: readonly string[],
  not: ReadonlySet<string> | undefined,
  explained: boolean,
): boolean {
  return before.some((word) => (!explained && about.has(word)) || not?.has(word));
}
