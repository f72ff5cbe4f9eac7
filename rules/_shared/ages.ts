import {
  type AgeMeasurement,
  type DatasetEvidence,
  describeReason,
  type Evidence,
  formatName,
  keptSentences,
  type Result,
  type Text,
} from '../../src/sdk/index.ts';
import { derivations, placeOf } from './fields.ts';
import { capital, digits, plural } from './words.ts';

type Until = NonNullable<AgeMeasurement['retention']['until']>;

/** A measurement whose records were counted. */
type Counted = AgeMeasurement & { readonly total: number; readonly due: number; readonly overdue: number };

/**
 * What all results about one measurement share. A retention without a data type is told apart by its items, a later version
 * of the policy by its first day.
 */
export function identify({
  source,
  dataset,
  activity,
  dataType,
  retention,
}: AgeMeasurement): Omit<Result, 'status' | 'message'> {
  const kind = dataType ?? retention.dataType ?? retention.items?.join('+');
  const since = retention.inForce?.from;
  const part = since === undefined ? kind : `${kind ?? ''}@${since}`;
  return { place: { source, dataset }, activity, ...(part !== undefined && { dataType: part }) };
}

export function isCounted(age: AgeMeasurement): age is Counted {
  return age.total !== undefined && age.due !== undefined && age.overdue !== undefined;
}

/** Measurements of datasets that hold records of their own; views are left to their tables. */
export function ownAges(evidence: Evidence): AgeMeasurement[] {
  const derived = derivations(evidence);
  const views = new Set(evidence.datasets.filter(derived).map((one) => JSON.stringify(placeOf(one))));
  return evidence.ages.filter(({ source, dataset }) => !views.has(JSON.stringify({ source, dataset })));
}

/** The clock's field in brackets, for after a noun. */
export function clockWords({ clock }: AgeMeasurement): Text {
  if (clock === undefined) return { en: '', ko: '' };
  const name = formatName(clock);
  return { en: ` (${name})`, ko: `(${name})` };
}

/** Records that must be gone by now are violated; those within the grace days are not yet. */
export function judgeDue(
  age: AgeMeasurement,
  { policy, items }: Evidence,
  words: { tooOld: Text; fine: Text },
): Result[] {
  const result = identify(age);
  if (age.outlivedBy !== undefined) {
    const message = {
      en: `The same records also serve ${age.outlivedBy}, for which they may be kept longer`,
      ko: `같은 레코드가 ‘${age.outlivedBy}’ 업무에도 쓰이며 그 업무의 보유기간이 더 깁니다`,
    };
    return [{ ...result, status: 'not-applicable', message }];
  }
  if (age.failure || !isCounted(age)) return [];
  const { total, due, overdue, oldest, rightly } = age;
  const { graceDays } = policy.destruction;
  const kept = keptSentences(age, items);
  if (age.estimated === 'all' && overdue === 0)
    return [{ ...result, status: 'unknown', message: unseen(age) }];
  if (overdue > 0) {
    return [
      {
        ...result,
        status: 'violated',
        count: overdue,
        of: total,
        ...(oldest !== undefined && { oldest }),
        message: joined(words.tooOld, kept),
      },
    ];
  }
  const fine = rightly ? noneOverdue(total) : words.fine;
  if (due === 0) return [{ ...result, status: 'satisfied', of: total, message: joined(fine, kept) }];
  const message = {
    en: `${digits(due)} of ${plural(total, 'record')} became due within the last ${plural(graceDays, 'day')}, which “without delay” allows`,
    ko: `전체 ${digits(total)}건 중 ${digits(due)}건이 파기 대상이 되었으나 ‘지체 없이’로 보는 ${graceDays}일이 지나지 않았습니다`,
  };
  return [{ ...result, status: 'satisfied', count: due, of: total, message: joined(message, kept) }];
}

/** Where records past their period hold nothing but what may stay, that none is past it would be untrue. */
function noneOverdue(total: number): Text {
  return {
    en: `None of ${plural(total, 'record')} is overdue`,
    ko: `전체 ${digits(total)}건 중 기한이 지난 레코드가 없습니다`,
  };
}

function joined(first: Text, more: readonly Text[]): Text {
  const all = [first, ...more];
  return { en: all.map(({ en }) => en).join('. '), ko: all.map(({ ko }) => ko).join('. ') };
}

/** A number of records as it was found: counted, or estimated. */
export function counted(age: AgeMeasurement, count = 0): Text {
  const text = digits(count);
  return age.estimated === 'all' ? { en: `about ${text}`, ko: `약 ${text}` } : { en: text, ko: text };
}

/** How an estimate was made, for the end of a sentence. */
export function estimateWords({ estimated, sampled = 0 }: AgeMeasurement): Text {
  if (estimated !== 'all') return { en: '', ko: '' };
  return {
    en: ` (estimated from ${digits(sampled)} records drawn at random)`,
    ko: `(무작위로 뽑은 ${digits(sampled)}건에서 추정)`,
  };
}

function unseen({ sampled = 0, total = 0 }: AgeMeasurement): Text {
  return {
    en: `Not counted, as no index on the clock serves and there are about ${digits(total)} records: of ${digits(sampled)} drawn at random none is overdue, which proves nothing of the others. Count them with --exact, or add an index on the clock`,
    ko: `기준 시각에 쓸 수 있는 색인이 없고 레코드가 약 ${digits(total)}건이어서 세지 않았습니다. 무작위로 뽑은 ${digits(sampled)}건에는 기한이 지난 것이 없으나 나머지에 대해서는 알 수 없습니다. --exact로 세거나 기준 시각에 색인을 만드십시오`,
  };
}

interface EndOptions {
  readonly until: readonly Until[];
  /** The event, for messages: "opt-out", "수신거부". */
  readonly event: Text;
}

/** Records that carry the mark of an event after which they must go, and are still there. */
export function judgeEnds(evidence: Evidence, { until, event }: EndOptions): Result[] {
  const ends = ({ retention }: Pick<AgeMeasurement, 'retention'>) =>
    retention.until !== undefined && until.includes(retention.until);
  const ended = ownAges(evidence)
    .filter((age) => age.kind === 'ended' && ends(age))
    .flatMap((age): Result[] => {
      if (age.failure) return [uncounted(age, event)];
      if (age.untimed) return [judgeMark(age, evidence, event)];
      return isNoTime(age, evidence) ? [timeless(age, event)] : judgeEnd(age, evidence, event);
    });
  const derived = derivations(evidence);
  const unmarked = evidence.datasets
    .filter((dataset) => !derived(dataset))
    .flatMap((dataset) => withoutMark(dataset, (retention) => ends({ retention }), event));
  return [...ended, ...unmarked];
}

function judgeEnd(age: AgeMeasurement, evidence: Evidence, event: Text): Result[] {
  const clock = clockWords(age);
  const [late, estimate] = [counted(age, age.overdue), estimateWords(age)];
  return judgeDue(age, evidence, {
    tooOld: {
      en: `${capital(late.en)} of ${plural(age.total ?? 0, 'record')} are still there, though their ${event.en}${clock.en} lies before ${age.overdueBefore}${estimate.en}`,
      ko: `전체 ${digits(age.total ?? 0)}건 중 ${late.ko}건이 ${event.ko} 시각${clock.ko}이 ${age.overdueBefore} 전인데도 남아 있습니다${estimate.ko}`,
    },
    fine: {
      en: `No record is kept after its ${event.en}${clock.en}`,
      ko: `${event.ko}${clock.ko} 이후에 남아 있는 레코드가 없습니다`,
    },
  });
}

/** A mark without a time: the records are there after the event, and nothing shows that it came within the grace days. */
function judgeMark(age: AgeMeasurement, { items }: Evidence, event: Text): Result {
  const clock = clockWords(age);
  const count = age.overdue ?? 0;
  if (count === 0) {
    const message = {
      en: `No record carries the mark of the ${event.en}${clock.en}`,
      ko: `${event.ko} 표시${clock.ko}가 있는 레코드가 없습니다`,
    };
    return { ...identify(age), status: 'satisfied', message };
  }
  const message = {
    en: `${plural(count, 'record')} ${count === 1 ? 'carries' : 'carry'} the mark of the ${event.en}${clock.en} and ${count === 1 ? 'is' : 'are'} still there; since when is not recorded`,
    ko: `${event.ko} 표시${clock.ko}가 있는 레코드 ${digits(count)}건이 남아 있습니다. 언제부터인지는 기록되어 있지 않습니다`,
  };
  return { ...identify(age), status: 'violated', count, message: joined(message, keptSentences(age, items)) };
}

function uncounted(age: AgeMeasurement, event: Text): Result {
  const reason = describeReason(age.failure ?? { code: 'engine-error' });
  const message = {
    en: `Records kept after their ${event.en} could not be counted: ${reason.en}`,
    ko: `${event.ko} 이후에 남아 있는 레코드를 세지 못했습니다: ${reason.ko}`,
  };
  return { ...identify(age), status: 'unknown', message };
}

/** An end marker that is filled, though never with a time (`true`, `Y`): when the end came does not show. */
function isNoTime(
  { source, dataset, clock, total, withoutClock }: AgeMeasurement,
  evidence: Evidence,
): boolean {
  if (total === undefined || total === 0 || withoutClock !== total) return false;
  const place = evidence.datasets.find((one) => one.source === source && one.dataset.name === dataset);
  const column = place?.dataset.fields.find(({ name }) => name === clock);
  const mark = place?.fields.find(({ name }) => name === clock);
  return column?.family === 'boolean' || (mark?.classification.values ?? 0) > 0;
}

function timeless(age: AgeMeasurement, event: Text): Result {
  const clock = clockWords(age);
  const message = {
    en: `The end marker${clock.en} holds no times, so records kept after their ${event.en} could not be counted; name the value that marks the end: ends: { field, is }`,
    ko: `종료 표시${clock.ko}의 값이 시각이 아니어서 ${event.ko} 이후에 남아 있는 레코드를 세지 못했습니다. 종료를 뜻하는 값을 ends: { field, is }로 적으십시오`,
  };
  return { ...identify(age), status: 'unknown', message };
}

function withoutMark(
  dataset: DatasetEvidence,
  ends: (retention: AgeMeasurement['retention']) => boolean,
  event: Text,
): Result[] {
  return dataset.serves.flatMap(({ serves, activity, retention }): Result[] => {
    if (serves.ends || !retention.some(ends)) return [];
    const message = {
      en: `Records of ${activity.title.en} end with the ${event.en}, but the data map names no field (\`ends\`) that tells it`,
      ko: `‘${activity.title.ko}’ 업무의 레코드는 ${event.ko} 시 파기해야 하나 데이터 맵에 이를 알려 주는 필드(\`ends\`)가 없습니다`,
    };
    const part = serves.dataType === undefined ? {} : { dataType: serves.dataType };
    return [{ status: 'unknown', place: placeOf(dataset), activity: activity.id, ...part, message }];
  });
}
