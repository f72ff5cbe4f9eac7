import { withSeams } from '../../../names/tokens.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';
import { isOf } from '../../view.ts';
import { speaksKorean } from './login.ts';

/** Resident registration numbers, as Korean schemas call them. */
const resident =
  'jumin(?:deungnok|deungrok)?|juminbunho|jmno|jumn|rrn|rrno|resident(?:_?reg(?:ist(?:er|ration)?)?)?|resi|res_?reg|ihidnum|inhb|frgnr_?rrn';
/** Numbers of other states, and those that are told by the word before: an identity card's, a tax payer's. */
const others = {
  passport: 'passport|psprt|pspt',
  'driver-licence': "(?:driver'?s?|driving|dl)_?(?:licen[cs]e|lic)",
  'national-id':
    'ssn|social(?:_?sec(?:urity)?)?|soc_?sec|sin|nino|aadhaar|aadhar|adhaar|nric|fin|cpf|curp|dni|nie|pesel|bsn|cnp|national_?(?:id|identity)|identity|id_?card|personal_?(?:id|identity|no|num|number)|personnummer|hetu',
  'tax-id': 'tax_?id|tin|itin|ein|vat',
} satisfies Readonly<Record<string, string>>;

const number = '(?:_?(?:no|num|nr|number|numb|id|code|cd|bunho))?';
const counted = '(?:\\d|two|three|four|five|six|seven)_?(?:digits?|chars?|numbers?)?';
const ends = 'last|first|back|front|end|tail|prefix|suffix';
/** Halves of a number that is written in two. */
const halved =
  '(?:front|back|head|tail|prefix|suffix|former|latter|bk|frt|fr|first_?half|second_?half)(?:_?(?:no|num|number|part))?';

const part = (stem: string): RegExp =>
  new RegExp(
    `(?:^|_)(?:${stem})${number}_(?:${ends})_?${counted}$|(?:^|_)(?:${ends})_?${counted}_(?:of_)?(?:${stem})${number}$`,
  );
const parts: readonly (readonly [string, RegExp])[] = [
  ['rrn', part(resident)],
  ...Object.entries(others).map(([item, stem]): [string, RegExp] => [item, part(stem)]),
];
const half = new RegExp(`(?:^|_)(?:${resident})${number}_?${halved}(?:_?[67])?$`);
/** Who lives in a house has a head and a door as well. */
const housed = /(?:^|_)(?:resident|resi)_?(?:head|tail|prefix|suffix|former|latter|bk|frt|fr)/;
/** Where the column would else be somebody's first or last name. */
const firstLast =
  /(?:^|_)(?:jumin|rrn|rrno|jmno|ihidnum)(?:_?(?:no|num|number|bunho))?_?(?:first|last|[abf12])$/;
/** In Korean schemas a number of social security in two. */
const inTwo = /(?:^|_)(?:ssn|juminno|jumin_no|jumin_num)_?(?:[12]|[abf]|first|last|front|back|fr|bk)$/;
const sex = /gender_?digit|sex_?digit/;

/** A part of a number by which a state knows somebody: `resident_last7`, `ssn_last_four`, `jumin_back`. */
export function judgeHalves(board: Board, { field, words, korean }: FieldView, dataset: DatasetView): void {
  if (field.family !== 'text' && field.family !== 'number') return;
  // What is told of residents of a house, and where they come in.
  if (isOf(dataset, ['lookup', 'secret'], false) || words.at(-1) === 'name') return;
  // The comment says which half: the birthday.
  if (korean === 'date-of-birth') return;
  const name = withSeams(field.name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  if (sex.test(name)) return;
  const found =
    parts.find(([, pattern]) => pattern.test(name))?.[0] ??
    ((half.test(name) && !housed.test(name)) ||
    firstLast.test(name) ||
    (inTwo.test(name) && speaksKorean(dataset))
      ? 'rrn'
      : undefined);
  if (found === undefined) return;
  const rivals = [...board.items()].filter((item) => item !== found);
  const rival = Math.max(0, ...rivals.map((item) => board.scoreOf(item)));
  const lacks = rival + board.againstAll() + 10 - Math.max(0, board.scoreOf(found));
  board.for('name', name, found, Math.max(0, lacks));
}
