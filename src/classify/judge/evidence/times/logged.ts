import { withSeams } from '../../../names/tokens.ts';
import { anyOf, endsInWord, wordSet } from '../../../names/word-list.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';

/** Whether a record of the table is made when somebody does what it tells. */
export function isLogged(dataset: DatasetView): boolean {
  if (isMachineLog(dataset)) return false;
  if (isOf(dataset, ['message'], false) && !isOf(dataset, ['lookup'], false))
    return !prepared.test(dataset.dataset.name);
  if (isOf(dataset, ['lookup', 'llm', 'order'], false)) return isLoneCall(dataset);
  // An `access_token` is made, and used later.
  if (dataset.table.head.has('secret') && !dataset.table.head.has('event')) return false;
  // Where the login has a time of its own, the others are the row's.
  if (isOf(dataset, ['session'], false))
    return (
      !ofSessions.test(dataset.dataset.name) &&
      !dataset.fields.some(({ words }) => /^(?:login|logon|sign in) (?:at|time|date)$/.test(words.join(' ')))
    );
  if (!isOf(dataset, ['event'], false)) return false;
  // A history whose rows are changed later keeps the times of its rows.
  return !(/history$/i.test(dataset.dataset.name) && dataset.fields.some(isChange));
}

/** What is said of sessions or done with them, which begin by themselves. */
const ofSessions = /(?:annotation|group|tag|label|note|setting|type|template|link|status|config)s?$/i;
/** What is sent to somebody, whose doing it is not. */
const sent = /(?:sms|e?mail|alim_?talk|push|notifications?|newsletter)s?_?(?:request_?|send_?)?logs?$/i;
/** Words of when a row was written, changed or is to go, and of the end of what began with it. */
const written =
  wordSet(`create update modify delete regist insert load expire valid expiration sync archive process birth due
    end ended complete completed finish finished verify verified close closed`);
const done: ReadonlySet<string | undefined> = new Set(['visit-time', 'request-time']);

/** Whether a line tells apart when it was written and when what it tells was done: `created_at` beside `login_time`. */
export function isWrittenApart({ words, field }: FieldView, dataset: DatasetView): boolean {
  if (!words.includes('create') && !words.includes('regist')) return false;
  // A session begins when somebody logs in, whatever else it keeps the time of.
  if (isOf(dataset, ['session'], false)) return false;
  if (sent.test(dataset.dataset.name)) return true;
  return dataset.fields.some(
    (other) =>
      other.field !== field &&
      !other.words.some((word) => written.has(word)) &&
      (other.matches.some(({ item, strong }) => strong && done.has(item)) ||
        (['date', 'time'].includes(other.field.family) && other.words.length > 1) ||
        other.words.join(' ') === 'time'),
  );
}

const isChange = ({ words }: FieldView): boolean =>
  /^(?:update|modify) (?:at|time|date|on)$/.test(words.join(' '));

/** Messages that nobody has sent yet. */
const prepared = /suggest|welcome|preset|canned|default|system|quick|auto|scheduled|prepared|saved|error/i;

/** A call of a model, or a line of what was done with one, that has no time but when its line was written. */
function isLoneCall({ dataset, table, fields }: DatasetView): boolean {
  if (
    !table.any.has('llm') ||
    !/(?:logs?|calls?|runs?|requests?|activit(?:y|ies)|events?)$/i.test(dataset.name)
  )
    return false;
  return !fields.some(
    ({ words }) =>
      words.at(-1) !== 'id' &&
      ['update', 'modify', 'time', 'start', 'request'].some((word) => words.includes(word)),
  );
}

/** What programs and devices write down of themselves: runs of a batch, errors, alarms, readings. */
const machines = anyOf(
  'etl batch bat job cron sync deploy if iface interface err error exception',
  'sensor device pump plc mqtt meter telemetry heartbeat health_?check alarm fault',
);
const machineLogs = new RegExp(`(?:^|_)${machines}s?(?:_[a-z]+)*_(?:logs?|hist|history|exec)$`, 'i');
const machineData = endsInWord({
  devices: 'alarms? faults? outages? sensor_data telemetry',
  programs: 'outbox exports milestones',
});

const owners =
  wordSet(`user person member customer owner employee account subscriber patient visitor student player driver rider guest
    client caller login admin operator emp worker author sender staff username`);

/** Whether any column tells whose a record is. */
export const isOwned = (dataset: DatasetView): boolean =>
  dataset.fields.some(({ words }) => words.some((word) => owners.has(word)));

/** Whether lines have a level, and what program wrote them: a log to look for errors in. */
const hasLevels = ({ fields }: DatasetView): boolean => {
  const called = fields.map(({ words }) => words.join(' '));
  return called.some((one) => levels.test(one)) && called.some((one) => traces.test(one));
};
const levels = /^(?:log )?(?:level|severity)$/;
const traces = /^(?:stack ?trace|(?:process|module|logger|thread|class|component)(?: name)?)$/;

/** Whether a table logs what machines do, with nobody beside it. */
export function isMachineLog(dataset: DatasetView): boolean {
  const name = withSeams(dataset.dataset.name);
  return (
    (machineLogs.test(name) || machineData.test(name) || hasLevels(dataset)) &&
    !dataset.table.any.has('llm') &&
    !isOwned(dataset)
  );
}
