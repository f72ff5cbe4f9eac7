import { koreanOf } from '../../../names/squeeze.ts';
import { withSeams } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isMachineLog, isOwned } from './logged.ts';
import { tellsStay } from './moment.ts';

/** A table's columns, name and what it is called, as the rules here see them. */
interface Seen {
  readonly view: FieldView;
  readonly dataset: DatasetView;
  readonly name: string;
  readonly told: string;
  readonly comment: string;
}

const has = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word));

const looked = wordSet('confirmed acknowledged');
/** What programs and devices write down of themselves, but for who looked at it. */
const ofMachines = ({ view, dataset }: Seen): boolean => isMachineLog(dataset) && !has(view.words, looked);

/** Things that are seen, that answer or are looked after. */
const things = wordSet(
  'issue alert host bios hardware software interface disk processor item bus link inverter kiosk scooter bike robot beacon object domain finding vulnerability server sensor node charger train ship vessel well pump panel light',
);
const signals = wordSet(
  'seen contact ping heartbeat connected connect reported report check response communicated',
);
const bounds = wordSet('last first');
const ofThings = ({ view, dataset }: Seen): boolean =>
  things.has(dataset.words.at(-1) ?? '') &&
  has(view.words, signals) &&
  (has(view.words, bounds) || view.words.includes('seen')) &&
  !isOwned(dataset);

/** What the comment calls planned, wished or possible, and days between which something may be done. */
const unmet =
  /(?:예정|희망)(?:일|일자|일시|시간|시각|시작|종료|날짜)?$|가능(?:일|일자|시간|시각)$|(?:발송예약|예약발송)(?:일|일시|시간|시각)$|(?:접수|모집|신청|등록|응모)(?:시작|종료|마감)(?:일|일자|일시|시각|시간)?$|(?:외박|대여|봉사|학습|수강|이용|사용)(?:시작|종료)(?:일|일자)$|(?:대여|사용)(?:시작|종료)(?:일시|시각)$|(?:결과수신|발송요청|배송요청)(?:일|일자|일시|시각)$/;
const planned = wordSet('planned expected scheduled');
const isUnmet = ({ view, comment }: Seen): boolean =>
  unmet.test(comment.replace(/\(.*\)$/, '')) || has(view.words, planned);

/** How long it took, in minutes or seconds. */
const lasting = /(?:시간|분|초)(?:\((?:분|초|ms|h|시간)\))?$/;
const isLasting = ({ view, comment }: Seen): boolean =>
  view.field.family === 'number' &&
  !view.words.includes('last') &&
  (lasting.test(comment) ||
    /(?:_sec|_min|_minutes?|_seconds?|(?<!ed)_ms|_hrs?|duration|[a-z]Minutes|[a-z]Seconds)$/.test(
      view.field.name,
    ));

/** How long a song or a film is, in a list of them: who listened is told beside it, where somebody did. */
const ofWorks = /^(?:총)?(?:재생|상영|방영|러닝)(?:시간|타임)$/;
const isLength = ({ dataset, comment }: Seen): boolean =>
  ofWorks.test(comment) && isOf(dataset, ['presented', 'published', 'thing'], false) && !isOwned(dataset);

/** From when to when a house lets its guests in, in a list of houses. */
const isHours = ({ view, dataset }: Seen): boolean =>
  /^(?:check (?:in|out)|checkin|checkout)(?: (?:time|from|until|hour))?$/.test(view.words.join(' ')) &&
  isOf(dataset, ['organization', 'house'], false) &&
  !isOf(dataset, ['person', 'order', 'booking', 'occasion', 'log', 'event'], false) &&
  !isOwned(dataset);

/** On how many days somebody came, or how often. */
const counted = /(?:출석|방문|대여|이용|접속|사용|연속|참여|로그인)일$/;
const isCounted = ({ view, comment }: Seen): boolean =>
  view.field.family === 'number' && !/^bigint/i.test(view.field.type) && counted.test(comment);

/** When somebody is to come, where that is asked for or booked. */
const arranged =
  /request|(?:^|_)req(?:_|$)|apply|(?:^|_)as_|schedule|(?:cleaning|service)_order|reserv|resv|rsvt?|booking|place|visit(?:or)?_cars?(?:_|\b)|tour_group|school_group|예약|신청|접수|일정|유지보수/i;
const isArranged = (seen: Seen): boolean =>
  !tellsStay(seen.view, seen.dataset) &&
  !has(seen.view.words, bounds) &&
  !/내원|진료/.test(seen.comment) &&
  (isVisitAhead(seen) || isCheckAhead(seen));

const isVisitAhead = ({ view, told }: Seen): boolean =>
  /^visit(?: (?:start|end|st|ed|hope))?(?: (?:date|time|at|on|datetime|day))?$/.test(view.words.join(' ')) &&
  arranged.test(told);

/** A `check_in` that was booked, by the day or the hour alone. */
const isCheckAhead = ({ view: { field, words }, dataset, comment }: Seen): boolean =>
  /^(?:check (?:in|out)|chk ?in|chk ?out|checkin|checkout)(?: (?:date|time|day))?$/.test(words.join(' ')) &&
  !/checked/i.test(field.name) &&
  (field.family === 'date' ||
    field.maxLength === 8 ||
    /^time(?: |$|\()/i.test(field.type) ||
    /schedule/i.test(dataset.dataset.name)) &&
  !/확인|실제/.test(comment) &&
  isOf(dataset, ['booking', 'travel', 'occasion'], false);

/** What a shop, an office or a laboratory does with what it is given. */
const counters: readonly (readonly [verbs: ReadonlySet<string>, places: RegExp])[] = [
  [wordSet('called call'), /wait|token|queue|pickup|웨이팅|대기|픽업/i],
  [
    wordSet('accepted accept'),
    /order|(?:^|_)dlv|delivery|parcel|publication|paper|case|주문|배달|택배|논문|사건/i,
  ],
  [
    wordSet('received receive rcv recv delivered deliver'),
    /sample|specimen|inbound|inventory|object|goods|parcel|document|material|stock|(?:^|_)bin|inbox|lab|(?:^|_)lis(?:_|req)|시료|검체|입고|자재|재고|표본|album|notice|project/i,
  ],
  [wordSet('event'), /shipment|parcel|package|container|(?:^|_)tracking/i],
  [wordSet('attempt attempted retry retried'), /queue|webhook|outbox|(?:^|_)jobs?(?:_|$)|feed/i],
  [
    wordSet('scanned scan'),
    /parcel|package|shipment|pallet|inventory|stock|carton|container|baggage|luggage|asset|warehouse/i,
  ],
  [wordSet('sent send shipped'), /deliver|shipment|parcel|winner|택배|배송|당첨/i],
  [wordSet('posted post'), /propert|gig|vacanc|jobs?$|listing|opening|매물|채용/i],
  [
    wordSet('opens open opening closes'),
    /survey|event|petition|exam|program|poll|vote|sale|course|설문|행사|투표|강좌|청원|학술대회/i,
  ],
  [
    wordSet('occurred occur happened'),
    /incident|accident|outage|milestone|outbox|alarm|fault|사고|장애|정전/i,
  ],
  [wordSet('read reading taken'), /(?:^|_)(?:meters?|(?<!vital_)readings?|meter_reads?)$|검침/i],
  [wordSet('performed inspected'), /maintenance|inspection|equip|점검|정비|유지보수/i],
  [
    wordSet('apply applied'),
    /tariff|rate|fee|policy|price|요금|정책|단가|change_request|migration|schema_|changelog|patch/i,
  ],
];
const atCounter = ({ view, told, name, comment }: Seen): boolean =>
  !/수락/.test(comment) &&
  counters.some(([verbs, places]) => has(view.words, verbs) && (places.test(name) || places.test(told)));

/** Sessions that are held by somebody for others. */
const held = wordSet(
  'title topic capacity instructor speaker coach trainer teacher room venue seats course class abstract lesson',
);
const isHeld = ({ view, dataset }: Seen): boolean =>
  isOf(dataset, ['session'], false) &&
  !/chat|conversation|talk|dialog/i.test(dataset.dataset.name) &&
  /^(?:starts?|ends?)(?: (?:at|date|time|on))?$/.test(view.words.join(' ')) &&
  dataset.fields.some(({ words }) => has(words, held));

/** What is built into a place or a thing is no program that somebody took. */
const taken =
  /install|(?:^|_)(?:apps?|plugins?|extensions?|add_?ons?|software|packages?|themes?|devices?|players?|users?|integrations?|bots?)(?:_|$)/i;
const isFitted = ({ view, name }: Seen): boolean =>
  /^(?:installed|install|installation)(?: (?:at|on|date|time))?$/.test(view.words.join(' ')) &&
  !taken.test(name);

/** What starts at a time, under a title, is held for others. */
const titled = wordSet('title name topic description judge venue location subject');
const isHeldLater = ({ view, dataset }: Seen): boolean =>
  /^(?:starts|ends|begins|opens|closes)_?(?:at|on|date|time)?$/i.test(view.field.name) &&
  dataset.fields.some(({ words }) => words.length === 1 && titled.has(words[0]!));

const rules = [
  isHeldLater,
  isFitted,
  ofMachines,
  ofThings,
  isUnmet,
  isLasting,
  isLength,
  isHours,
  isCounted,
  isArranged,
  atCounter,
  isHeld,
];

/** Takes back what was said for somebody's time where it is a machine's, a plan's or the business's. */
export function judgeNobodysTime(board: Board, view: FieldView, dataset: DatasetView): void {
  const score = Math.max(board.scoreOf('visit-time'), board.scoreOf('request-time'));
  if (score <= 0) return;
  const name = withSeams(dataset.dataset.name).toLowerCase();
  const seen: Seen = {
    view,
    dataset,
    name,
    told: `${name} ${dataset.dataset.comment ?? ''}`,
    comment: koreanOf(view.field) ?? '',
  };
  if (rules.some((rule) => rule(seen))) board.against('table', view.words.join(' '), score + 2);
}
