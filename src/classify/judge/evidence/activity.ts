import { timeHeads } from '../../names/times.ts';
import { withSeams } from '../../names/tokens.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';
import { isTimeTyped } from './time.ts';

/** What people do from one moment to another, a record each time: runs, rides, calls, answers to a form. */
const activities =
  /(?:^|_)(?:walks?|walking|running|jogging|workouts?|rides?|riding|cycling|hikes?|calls?|cdr|radacct|call_(?:hist(?:ory)?|logs?|records?)|cti_call|seat_use|bay_use|use_(?:log|hist)|usage_log|charg(?:e|ing)_(?:hist|session|log)s?|responses?|respondents?|attempts?|conversations?|(?:chat|call|voice)_?transcripts?|tutor_?sessions?|consultation_?sessions?|games?|match_hist(?:ory)?|work_?logs?|time_?entr(?:y|ies)|time_?sheets?(?:_(?:items?|lines?|entr(?:y|ies)|details?))?|attendances?|shift_logs?|care_(?:record|log)s?|plays?|replays?|reading_logs?|(?:reading|watch|listening)_(?:progress|history|sessions?)|(?:study|practice|focus|deep_work|pomodoro|meditation|fasting|nap|gaming)_(?:logs?|sessions?|entr(?:y|ies))|pomodoros?|time_?(?:logs?|tracking|tracks?|tracker)|pick_task|trip_logs?|running_record|verification_session|impersonations?|eungdap|tonghwa)(?:_(?:dd|mm|yy|vw|view|details?|voice|data|rec|record|hist|history|log|mst|dtl))*$/i;
const activitiesKo =
  /산책|러닝|달리기|운동\s*기록|주행\s*이력|주행\s*기록|통화|급여제공기록|봉사시간|충전\s*이력|충전\s*기록|이용\s*(?:내역|이력|기록)|대화\s*(?:이력|기록)|명상\s*기록|독서\s*기록|학습\s*기록/;
/** The same words where a program or a plan is told of. */
const others =
  /plan|schedule|program|course|campaign|batch|etl|(?:^|_)job|deploy|contract|lesson|class|api|http|product|list|type|rate|tariff|policy|quota|요금|정책/i;

const starts = new Set('start started begin begun st strt bgng bgn sta from'.split(' '));
const stops = new Set('end ended ed finish finished stop stopped to hangup disconnect'.split(' '));
const untold = new Set(
  'acct call real actual shift work interview pick ride trip walk run use conn connect'.split(' '),
);

const comings = new Set(
  'in out chul toe chulgeun toegeun ipsil toesil ipjang toejang ipcha chulcha enter entered entry exit exited leave left boarded arrived departed back returned'.split(
    ' ',
  ),
);
const doors = new Set('gate real time clock last sign check lunch break'.split(' '));

/** Where people and their cars come and go, and each time is written down. */
const passages =
  /in_?out|(?:^|_)pk_|parking|car_in|(?:^|_)io$|outing|outpass|gate|gongsu|chul(?:seok|ip|gyeol|ib|geun)|geuntae|seat_?use|attend|commut|entrance|entry_?log|check_?ins?$|checkouts?$|boardings?$|visitor|turnstile|(?:^|_)rents?$|rent_car|대차|hotel_reserve|stays?$|(?:^|_)ta_(?:day|daily)|labou?r|sign_?ins?$|runs$|출역|공수|입출차|출입|외출|출석|출결|근태|출퇴근|등하원|탑승/i;

/** Sheets of hours worked, and of who was there. */
const sheets =
  /(?:^|_)(?:time_?sheets?|time_?cards?|time_?entr(?:y|ies)|attendances?|commutes?|punches|over_?times?|piece_?works?)(?:_(?:items?|lines?|days?|records?|entries|details?|logs?|requests?))?$|근태|출퇴근|출결/i;
const worked =
  /^(?:(?:work|shift|time|attendance|att|duty|school|commute|overtime|ot|service|session|class|meeting|lesson|lecture|practice|rehearsal|training|worship|mass|sunday|event|entry|spent|log|logged) )?(?:date|dt|day|ymd|on)$/;
/** Lines of what somebody worked, by the day: beside hours, pieces or what they brought in. */
const workers =
  /^(?:(?:employee|emp|worker|tailor|labou?rer|operator|staff|crew|driver|guard|nurse|volunteer|harvester|picker|machinist|technician)(?: (?:id|number|name|code))?)$/;
const yielded =
  /^(?:(?:total |ot |overtime |worked |work )?hours?(?: worked)?|pieces?|rate(?: [a-z]+)?|wages?|overtime|units|bundles?|earned|earnings?|break minutes?)$/;

/** `Lunch_out` of a sheet, whatever it is kept as. */
const punched = (name: string, words: readonly string[]): boolean =>
  sheets.test(name) && words.length === 2 && comings.has(words[1]!) && doors.has(words[0]!);

/**
 * When a person began and ended what a record tells of, or came and went. Tells whether it has spoken.
 */
export function judgeActivity(
  board: Board,
  { field, words, matches }: FieldView,
  view: DatasetView,
): boolean {
  const named = withSeams(view.dataset.name);
  const asText = field.family === 'text' && (timeHeads.has(words.at(-1) ?? '') || punched(named, words));
  if (!isTimeTyped(field) && !asText) return false;
  if (isOf(view, ['lookup', 'organization'], false)) return false;
  // The day of which hours are told.
  if ([named, view.dataset.comment ?? ''].some((one) => sheets.test(one)) && worked.test(words.join(' '))) {
    board.for('table', words.join(' '), 'visit-time', 12);
    return true;
  }
  if (isWorkDay(words, view)) {
    board.for('table', words.join(' '), 'visit-time', 12);
    return true;
  }
  const bare = words.filter((word) => !timeHeads.has(word));
  const [first, second] = bare;
  if (first === undefined || bare.length > 2) return false;
  const last = second ?? first;
  const name = named;
  const told = `${name} ${view.dataset.comment ?? ''}`;
  const bound = starts.has(last) || stops.has(last);
  if (bound && (second === undefined || untold.has(first)) && !others.test(told)) {
    const driven = /(?:^|_)trips?$/i.test(name) && /ed$/.test(last);
    if (!activities.test(name) && !activitiesKo.test(told) && !driven) return false;
    board.for('table', words.join(' '), 'visit-time', 12);
    return true;
  }
  const moved = comings.has(last) && (second === undefined || doors.has(first));
  if (
    !moved ||
    !(passages.test(name) || passages.test(view.dataset.comment ?? '')) ||
    isOf(view, ['person', 'account', 'membership'], false)
  )
    return false;
  if (matches.some(({ item, strong }) => strong && item !== 'opt-out-time' && item !== 'record-time'))
    return false;
  if (first !== 'real' && /plan|sched|reserv|apply|예정|신청/i.test(`${told} ${field.comment ?? ''}`))
    return false;
  board.for('table', words.join(' '), 'visit-time', 12);
  return true;
}

/** A `work_date` beside the worker and what they did on it. */
function isWorkDay(words: readonly string[], { fields, dataset }: DatasetView): boolean {
  if (!/^(?:work|worked|duty)(?: (?:date|day|on))?$/.test(words.join(' '))) return false;
  if (/plan|schedule|roster|rota|order/i.test(dataset.name)) return false;
  const has = (pattern: RegExp) => fields.some((other) => pattern.test(other.words.join(' ')));
  return has(workers) && has(yielded);
}
