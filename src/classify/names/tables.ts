import type { Dataset } from '../../core/dataset.ts';
import { classOf } from './classes.ts';
import { hangulKinds, romanisedKinds } from './hangul-tables.ts';
import type { Lexicon } from './lexicon.ts';
import { isHouse, isHouseOnly } from './organization-words.ts';
import { isWorker } from './role-words.ts';
import { readRomanisedTable } from './romanised.ts';
import { hasHangul, squeeze } from './squeeze.ts';
import { readStandardTable } from './standard.ts';
import { type TableKind, tableKindsOf } from './table-words/index.ts';
import { writtenKinds } from './written.ts';

export type { TableKind } from './table-words/index.ts';

export interface TableContext {
  /** What the last word says, the table's own matter: `customer_types` are types. */
  readonly head: ReadonlySet<TableKind>;
  /** What any word of it says. */
  readonly any: ReadonlySet<TableKind>;
}

/** Words that only say that a table is a table. */
const frame = new Set(
  `info information list tbl tb table mst master m d t c h data record manage management mng base main
    new old backup bak temp tmp  detail mapping map rel relation link xref public dbo entity entities
    meta profile details summary set tn n s name
    whitelist blacklist blocklist allowlist denylist registry archive archived hist copy directory staging snapshot dump onboard onboarding enrichment`.split(
    /\s+/,
  ),
);

/** Reads a table's name and comment. */
export function readTable(dataset: Dataset, lexicon: Lexicon): TableContext {
  const words = lexicon
    .wordsOf((dataset.path.at(-1) ?? dataset.name).replace(/(?<=[A-Za-z]{3})(?:_?v?\d+|(?<!_)mst)$/i, ''))
    .filter((word) => !/^\d+$/.test(word))
    .map((word) => (kindsOf(word).length > 0 || !word.endsWith('s') ? word : word.slice(0, -1)));
  while (words.length > 1 && frame.has(words.at(-1)!)) words.pop();
  const head = new Set(kindsOf(words.at(-1) ?? ''));
  // A tech is one who repairs things, a tech stack none.
  const any = new Set(
    words.flatMap((word, at) => (word === 'tech' && at < words.length - 1 ? [] : kindsOf(word))),
  );
  // A police station is no place on the map, a phone operator nobody of flesh and blood.
  if (isHouse(words)) {
    for (const kinds of [head, any])
      for (const kind of ['place', 'thing', 'department', 'person', 'work'] as const) kinds.delete(kind);
    head.add('organization');
    any.add('organization');
  }
  // A hub of devices or of messages is nobody's house.
  if (words.at(-1) === 'hub' && technicalHubs.has(words.at(-2) ?? ''))
    for (const kinds of [head, any]) kinds.delete('organization');
  if (isHouseOnly(words)) head.add('house');
  if (isWorker(words)) for (const kinds of [head, any]) kinds.add('person').delete('thing');
  for (const kind of writtenKinds(words)) any.add(kind);
  if (isEmployment(words)) any.add('work');
  // What is let, insured, lent or serviced by contract is nobody's employment.
  else if (words.includes('contract') && words.some((word) => dealt.has(word)))
    for (const kinds of [head, any]) kinds.delete('work');
  if (words.includes('license') && words.some((word) => word === 'driver' || word === 'driving'))
    any.add('licence');
  if (isIdentification(words)) any.add('identification');
  if (
    !words.includes('service') &&
    words.some((word) => pictured.has(word)) &&
    words.some((word) => classOf(word) === 'person' || word === 'profile' || word === 'face')
  )
    any.add('portrait');
  // Codes that are sent to be typed in, not lists of codes.
  if (words.at(-1) === 'code' && words.some((word) => typedIn.has(word)))
    for (const kinds of [head, any]) {
      kinds.delete('lookup');
      kinds.add('secret');
    }
  // The vitals of a page are how fast it is.
  if (words.includes('web') && words.includes('vital'))
    for (const kinds of [head, any])
      for (const kind of ['health', 'vitals', 'clinical'] as const) kinds.delete(kind);
  // A chart of accounts, a rate of tax: nobody's.
  if (words.includes('chart') && words.includes('account'))
    for (const kinds of [head, any]) {
      kinds.clear();
      kinds.add('ledger');
    }
  // Where a rate, a rule or a way of sending goods holds good.
  if (
    ['rate', 'zone', 'rule', 'nexus'].some((word) => words.includes(word)) &&
    words.some((word) => priced.has(word))
  )
    for (const kinds of [head, any]) {
      kinds.delete('address');
      kinds.add('place');
    }
  if (words.includes('rate') && words.some((word) => priced.has(word)))
    for (const kinds of [head, any]) kinds.delete('pay');
  // Who drives has one licence; who works in an office lists those of a trade.
  const driven = words.some((word) => /^(?:driver|driving|rider|car|vehicle)$/.test(word));
  if (words.includes('license') && !driven && words.some((word) => classOf(word) === 'person'))
    any.add('certificate');
  if (isCurriculum(words)) {
    any.add('curriculum');
    head.delete('thing');
  }
  const name = dataset.path.at(-1) ?? dataset.name;
  const romanised = dataset.comment ? undefined : readRomanisedTable(name);
  const comment = squeeze(dataset.comment || (readStandardTable(name) ?? romanised ?? name));
  if (hasHangul(comment)) {
    const bare =
      comment.replace(
        /(정보|관리|목록|테이블|마스터|상세|변경내역|속성|결과|요약|기본|내역|연동|동기화|이관|연계|등록|수집|사항)+$/,
        '',
      ) || comment;
    for (const [pattern, kind] of romanised === undefined
      ? hangulKinds
      : [...hangulKinds, ...romanisedKinds]) {
      if (pattern.test(bare) || pattern.test(comment)) {
        head.add(kind);
        any.add(kind);
      }
    }
    // On a board of notices people write as well.
    if (/공지사항$/.test(comment)) for (const kinds of [head, any]) kinds.delete('presented');
  }
  return { head, any };
}

const technicalHubs = new Set(
  'iot usb smart event notification message service zigbee device home data network'.split(' '),
);
const pictured = new Set(['photo', 'picture', 'image', 'selfie', 'portrait']);
const typedIn = new Set(
  'one onetime backup recovery verification sms invite invitation auth login reset confirm confirmation activation otp device pairing authorization authorisation authentication access magic mfa tfa totp twofactor 2fa passwordless unlock password registration signup door gate link temporary email validation'.split(
    ' ',
  ),
);
const priced = new Set('tax exchange interest shipping fx currency freight room hotel tariff vat'.split(' '));

const dealt = new Set(
  'realty estate lease rent rental room house apartment tenant insurance loan sale purchase supply maintenance service franchise wedding travel tour car vehicle advertisement product electronic econtract'.split(
    ' ',
  ),
);

const staff = new Set([
  'employee',
  'staff',
  'job',
  'department',
  'position',
  'title',
  'salary',
  'occupation',
  'manager',
  'rank',
  'duty',
  'deployment',
  'officer',
]);

const programs = new Set(
  'etl batch cron schedule scheduler pipeline queue sync backup import export'.split(' '),
);

/** A history of jobs, or who stands in which department: `job_history`, `dept_emp`. Those of programs are none. */
function isEmployment(words: readonly string[]): boolean {
  if (words.some((word) => programs.has(word))) return false;
  const about = words.filter((word) => staff.has(word));
  return words.includes('history') ? about.length > 0 : about.length > 1;
}

const told = new Set('career skill project training award language activity'.split(' '));
const tellers = new Set('applicant resume cv candidate'.split(' '));

/** Lines of a person's CV, a table a kind of line: `user_info_career`, `emp_training`, `resume_project`. */
const isCurriculum = (words: readonly string[]): boolean =>
  words.length > 1 &&
  told.has(words.at(-1)!) &&
  words.slice(0, -1).some((word) => tellers.has(word) || classOf(word) === 'person');

const identified = new Set(['identity', 'identification', 'identifier', 'kyc']);
const papersOf = new Set(['check', 'verification', 'document', 'proof', 'scan', 'card']);
const identifying = new Set(['document', 'card', 'proof', 'client', 'customer', 'person', 'employee', 'kyc']);

/** Papers by which people prove who they are: `identity_documents`, `client_identifiers`, `kyc_docs`. */
const isIdentification = (words: readonly string[]): boolean =>
  (words.some((word) => identified.has(word)) && words.some((word) => identifying.has(word))) ||
  (words.includes('id') && words.some((word) => papersOf.has(word)));

function kindsOf(word: string): TableKind[] {
  const own = tableKindsOf(word);
  const named = classOf(word);
  return named && named !== 'job' ? [...own, named] : [...own];
}
