import { timeHeads } from '../../../names/times.ts';
import { withSeams } from '../../../names/tokens.ts';
import { holds, phraseSet, wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isTimeTyped } from './time.ts';

/** What people do from one moment to another, a record each time: runs, rides, calls, answers to a form. */
const activities = phraseSet(
  `walk, walking, running, jogging, workout, work out, ride, riding, cycling, hike, call, cdr, radacct, seat use, bay use, use log, use history, usage log, charge history,
  charge session, charge log, charging history, charging session, charging log, response, respondent, attempt, conversation, chat transcript, call transcript, voice transcript,
  tutor session, consultation session, game, match history, work log, worklog, work session, work entry, time entry, timesheet, time sheet, attendance, shift log, care record, care log,
  play, replay, pomodoro, time log, time tracking, time track, time tracker, pick task, trip log, verification session, impersonation, eungdap, tonghwa`,
);
/** What people do for themselves for a while, and what they keep of it: `reading_progress`, `fasting_logs`. */
const pastimes = wordSet('reading watch listening study practice focus meditation fasting nap gaming');
const keepsakes = wordSet('log history progress session entry');
const activitiesKo = holds({
  moved: '산책 러닝 달리기 운동\\s*기록 주행\\s*(?:이력|기록)',
  used: '충전\\s*(?:이력|기록) 이용\\s*(?:내역|이력|기록)',
  talked: '통화 대화\\s*(?:이력|기록)',
  learned: '명상\\s*기록 독서\\s*기록 학습\\s*기록',
  cared: '급여제공기록 봉사시간',
});
/** The same words where a program or a plan is told of. */
const others = holds({
  plans: 'plan schedule program course lesson class campaign contract',
  programs: 'batch etl (?:^|_)job deploy api http',
  lists: 'product list type rate tariff policy quota 요금 정책',
});

const starts = wordSet('start started begin begun st strt bgng bgn sta from');
const stops = wordSet('end ended ed finish finished stop stopped to hangup disconnect');
const untold = wordSet('acct call real actual shift work interview pick ride trip walk run use conn connect');

const comings = wordSet(
  'in out chul toe chulgeun toegeun ipsil toesil ipjang toejang ipcha chulcha enter entered entry exit exited leave left boarded arrived departed back returned',
);
const doors = wordSet('gate real time clock last sign check lunch break');

/** Where people and their cars come and go, and each time is written down. */
const passages = holds({
  attendance:
    'attend commut gongsu chul(?:seok|ip|gyeol|ib|geun) geuntae (?:^|_)ta_(?:day|daily) labou?r sign_?ins?$',
  attendanceKo: '출역 공수 출석 출결 근태 출퇴근 등하원',
  doors: 'in_?out (?:^|_)io$ gate entrance entry_?log visitor turnstile outing outpass 출입 외출',
  cars: '(?:^|_)pk_ parking car_in (?:^|_)rents?$ rent_car boardings?$ runs$ 대차 입출차 탑승',
  houses: 'seat_?use check_?ins?$ checkouts?$ hotel_reserve stays?$',
});

/** Sheets of hours worked, and of who was there. */
const sheets = phraseSet(
  `timesheet, time sheet, timesheet day, time card, time entry, attend, attendance, attendance day, attendance request, commute, punch, overtime, over time, overtime request,
  piece work`,
);
const sheetsKo = /근태|출퇴근|출결/;

/** What the lines of a table are kept as, and which lines they are. */
const suffixes = wordSet('dd mm yy vw view detail voice data rec record history log mst item line entry');

/** Whether a table is called so by a word or two, whatever its lines are called: `call_hist`, `tonghwa_vw`. */
function isCalled(table: readonly string[], is: (last: string, before: string) => boolean): boolean {
  const end = table.at(-1);
  if (end === undefined) return false;
  return is(end, table.at(-2) ?? '') || (suffixes.has(end) && isCalled(table.slice(0, -1), is));
}
const isActivity = (table: readonly string[]): boolean =>
  isCalled(
    table,
    (last, before) =>
      activities.has(last) ||
      activities.has(`${before} ${last}`) ||
      (pastimes.has(before) && keepsakes.has(last)),
  );
const isSheet = (table: readonly string[]): boolean =>
  isCalled(table, (last, before) => sheets.has(last) || sheets.has(`${before} ${last}`));
/** What a line of a sheet may be dated by, and the words for a day: `shift_date`, `worship_day`. */
const dated = wordSet(
  `work shift time attendance att duty school commute overtime ot service session class meeting lesson lecture practice rehearsal training
  worship mass sunday event entry spent log logged`,
);
const days = wordSet('date dt day ymd on');
const isDated = (words: readonly string[]): boolean =>
  days.has(words.at(-1) ?? '') && (words.length === 1 || (words.length === 2 && dated.has(words[0]!)));

/** Lines of what somebody worked, by the day: beside hours, pieces or what they brought in. */
const workers = wordSet(
  `employee emp worker tailor laborer labourer operator staff crew driver guard nurse volunteer harvester picker machinist
  technician`,
);
const toldBy = wordSet('id number name code');
const tellsWorker = ([who = '', what, more]: readonly string[]): boolean =>
  workers.has(who) && more === undefined && (what === undefined || toldBy.has(what));
const yielded =
  /^(?:(?:total |ot |overtime |worked |work )?hours?(?: worked)?|pieces?|rate(?: [a-z]+)?|wages?|overtime|units|bundles?|earned|earnings?|break minutes?)$/;

/** `Lunch_out` of a sheet, whatever it is kept as. */
const punched = (table: readonly string[], words: readonly string[]): boolean =>
  isSheet(table) && words.length === 2 && comings.has(words[1]!) && doors.has(words[0]!);

/**
 * When a person began and ended what a record tells of, or came and went. Tells whether it has spoken.
 */
export function judgeActivity(board: Board, view: FieldView, dataset: DatasetView): boolean {
  const { field, words } = view;
  const asText =
    field.family === 'text' && (timeHeads.has(words.at(-1) ?? '') || punched(dataset.words, words));
  if (!isTimeTyped(field) && !asText) return false;
  if (isOf(dataset, ['lookup', 'organization'], false)) return false;
  const told = `${withSeams(dataset.dataset.name)} ${dataset.dataset.comment ?? ''}`;
  const isDay = isWorkDay(words, dataset) || isSheetDay(words, dataset, told);
  if (!isDay && !isBound(words, dataset, told) && !isPassage(view, dataset, told)) return false;
  board.for('table', words.join(' '), 'visit-time', 12);
  return true;
}

/** The day of which hours are told. */
const isSheetDay = (words: readonly string[], dataset: DatasetView, told: string): boolean =>
  isDated(words) && (isSheet(dataset.words) || sheetsKo.test(told));

/** One or two words beside those that say that it is a time. */
function bareOf(words: readonly string[]): { first: string; last: string; alone: boolean } | undefined {
  const [first, second, third] = words.filter((word) => !timeHeads.has(word));
  if (first === undefined || third !== undefined) return undefined;
  return { first, last: second ?? first, alone: second === undefined };
}

/** When what people do began or ended. */
function isBound(words: readonly string[], dataset: DatasetView, told: string): boolean {
  const bare = bareOf(words);
  if (bare === undefined || !(starts.has(bare.last) || stops.has(bare.last))) return false;
  if (!(bare.alone || untold.has(bare.first)) || others.test(told)) return false;
  const driven = dataset.words.at(-1) === 'trip' && /ed$/.test(bare.last);
  return driven || isActivity(dataset.words) || activitiesKo.test(told);
}

/** When somebody came or went, where each time is written down, and not planned. */
function isPassage({ field, words, matches }: FieldView, dataset: DatasetView, told: string): boolean {
  const bare = bareOf(words);
  if (bare === undefined || !comings.has(bare.last) || !(bare.alone || doors.has(bare.first))) return false;
  const { name, comment = '' } = dataset.dataset;
  if (!passages.test(withSeams(name)) && !passages.test(comment)) return false;
  if (isOf(dataset, ['person', 'account', 'membership'], false)) return false;
  if (matches.some(({ item, strong }) => strong && item !== 'opt-out-time' && item !== 'record-time'))
    return false;
  return (
    bare.first === 'real' || !/plan|sched|reserv|apply|예정|신청/i.test(`${told} ${field.comment ?? ''}`)
  );
}

/** A `work_date` beside the worker and what they did on it. */
function isWorkDay(words: readonly string[], { fields, dataset }: DatasetView): boolean {
  if (!/^(?:work|worked|duty)(?: (?:date|day|on))?$/.test(words.join(' '))) return false;
  if (/plan|schedule|roster|rota|order/i.test(dataset.name)) return false;
  return (
    fields.some((other) => tellsWorker(other.words)) &&
    fields.some((other) => yielded.test(other.words.join(' ')))
  );
}
