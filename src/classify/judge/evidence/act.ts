import { classOf } from '../../names/classes.ts';
import { hasHangul, squeeze } from '../../names/squeeze.ts';
import { timeHeads } from '../../names/times.ts';
import { withSeams } from '../../names/tokens.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';
import { isTimeTyped } from './time.ts';

interface Act {
  /** What the words before `at` or `date` end in. */
  readonly verbs: RegExp;
  /** In tables so called. */
  readonly in: RegExp;
  readonly not?: RegExp;
  /** Only where a column tells whose the record is. */
  readonly owned?: true;
  readonly item?: 'visit-time' | 'opt-out-time' | 'consent-time' | 'record-time';
}

/** Acts that are told as in other tables a record's state is, or the business's work: whose they are, the table knows. */
const acts: readonly Act[] = [
  // Two are brought together because both wish it.
  { verbs: /^(?:un)?matched$/, in: /match|like|thread|dating|호감|매칭/i },
  // Who waits for a table.
  {
    verbs: /^(?:registered|regist|signed up|enter|entered|enqueued|queued|confirmed)$/,
    in: /(?:^|[_ ])(?:waiting|wait_?list|wait_?queue)(?:[_ ]|$)|웨이팅|대기|참가등록/i,
  },
  {
    verbs: /^(?:enter|entered|admitted|scanned)$/,
    in: /(?:^|[_ ])(?:tickets?|pass(?:es)?|admissions?|seat_?use|car_?info)(?:[_ ]|$)|입차|주차|관람/i,
  },
  // What one puts aside for oneself.
  {
    verbs: /^(?:added|add|saved|save|bookmarked|liked)$/,
    in: /favou?rite|wish_?list|bookmark|collection|playlist|zzim|saved|_saves|(?:^|_)saves|_likes/i,
  },
  {
    verbs: /^(?:tested|taken|scored|skipped)$/,
    in: /phq|psych|test_result|mood|intake|심리|적성|체력/i,
  },
  { verbs: /^(?:checked|check)$/, in: /attend|join|check_?ins?(?:[_ ]|$)|출석|출결/i },
  // A code was typed in, a number called from.
  {
    verbs: /^(?:verified|confirmed)$/,
    in: /verification|challenge|(?:^|[_ ])otps?(?:[_ ]|$)|인증/i,
    not: /(?:^|[_ ])(?:id|identity|kyc|document|license|seller|business|vendor|domain)|회원|사용자|사업자/i,
  },
  { verbs: /^acted$/, in: /approval|history|log/i },
  // Who asked for mail says so once more by a link in the first.
  { verbs: /^confirmed$/, in: /subscriber|newsletter|(?:^|[_ ])mailing|뉴스레터/i, item: 'consent-time' },
  { verbs: /^(?:locked|unlocked|paused|resumed)$/, in: /ride|rental|subscription|구독/i },
  {
    verbs:
      /^(?:climbed|swum|swam|drove|ran|walked|hiked|dived|dove|rode|sat|flew|skied|jumped|lifted|rowed|cycled|hunted|fished|cooked|found|caught|spotted|filled|cleaned|prayed|fasted|smoked|drank|ate|studied|practi[sc]ed|launched|harvested|planted|belayed|checked)$/,
    in: /ascent|climb|swim|_logs?$|find|catch|sighting|_drives$|sittings?$|hunt|angl|belay|hike|dive|launches$|_runs?$|walks?$|session_?notes/i,
    not: /machine|irrigation|valve|server|sensor|robot|build|pipeline|deploy|campaign|product|etl|job/i,
    owned: true,
  },
  {
    verbs: /^picked up$/,
    in: /order|prescription|ride|deliver|pickup|daily|parcel|주문|수령|등하원/i,
    not: /freight|cargo|dispatch/i,
  },
  {
    verbs: /^(?:opened|open)$/,
    in: /invitation|notice|deliver|payslip|campaign_|cmpgn|(?:^|[_ ])opens?(?:[_ ]|$)|(?:ml|mail)_targets?|mail|newsletter/i,
  },
  { verbs: /^(?:responded|replied|answered|response)$/, in: /rsvp|invit|참석|survey|srvy|설문/i },
  {
    verbs: /^(?:answer|answered|ans|ring)$/,
    in: /(?:^|[_ ])(?:calls?|cdr|cti)(?:[_ ]|$)|_call(?:_|s|$)|call_|통화/i,
  },
  {
    verbs: /^(?:completed|done|finished)$/,
    in: /enrol|training|to_?do|safety_edu|quiz|checklist|수강|이수|할일/i,
  },
  // What one works through for oneself: tests, lessons, habits.
  {
    verbs: /^(?:completed|complete|done|finished|achieved|passed|mastered)$/,
    in: /assessment|psychometric|exam|test_?results?|lesson|progress|course|challenge|workout|habit|(?:^|_)goals?|onboarding|questionnaire|mission|(?:^|_)quests?(?:[ _]|$)|chore|tutorial|practice|drill|meditation|routine|pomodoro|achievement|walkthrough/i,
    not: /order|import|export|(?:^|_)jobs?|maintenance|project|migration|repair|certif|catalog|robot|drone|fleet|lab_/i,
  },
  // When a model has answered whom it was asked by.
  {
    verbs: /^(?:completed|complete|finish|finished|ended|end)$/,
    in: /(?:llm|prompt|completion|inference|generation|gpt|openai|anthropic|model)_?(?:requests?|calls?|invocations?)/i,
  },
  // Who is brought somewhere and fetched again, and what one fetches for oneself.
  {
    verbs: /^(?:pickup|pick up|picked up|drop off|dropoff|dropped off)$/,
    in: /(?:^|_)(?:rides?|trips?|taxis?|cabs?|prescriptions?|rx|child(?:ren)?|kids?|pupils?|daycare|day_care|nursery|creche|carpools?|shuttles?|passengers?|school_?bus(?:es)?|dismissals?|boardings?|kennels?|pet_?sittings?|grooming)(?:[_ ]|$)/i,
    not: /freight|cargo|dispatch|plan|schedule/i,
    owned: true,
  },
  // Who goes out for a while and comes back.
  {
    verbs: /^(?:departed|returned|left|exited|arrived|back|evacuated|signed out|signed in|came back)$/,
    in: /(?:^|_)(?:movements?|outings?|furloughs?|escorts?|evacuations?|(?:hall|gate|exit|leave|out|day|weekend)_?pass(?:es)?|day_?release|appearances?|(?:appearance|court)_[a-z_]*|field_?trips?|excursions?|sign_?(?:in|out)s?(?:_sheets?)?|visits?|trips?)(?:[_ ]|$)/i,
    not: /stock|inventory|goods|cargo|freight|asset|vehicle|livestock|flight|item|product|material/i,
  },
  // What somebody hires by the minute or takes home from a library.
  {
    verbs: /^(?:rented|borrowed|hired|unlocked|locked|docked|undocked|checked out|taken out|returned|rent)$/,
    in: /(?:^|_)(?:bikes?|bicycles?|e_?bikes?|scooters?|moped|boats?|kayaks?|tools?|toys?|lockers?|keys?|books?|equipment|gear|umbrellas?|power_?banks?)_(?:rentals?|hires?|rides?|loans?|checkouts?|borrowings?|trips?|uses?)/i,
  },
  // Who put up their name, waits in a line, or serves for others.
  {
    verbs: /^(?:signed up|signup|sign up|registered)$/,
    in: /signup|sign_up|tournament_|roster|volunteer_|race_(?:entries|regist)|event_regist|webinar_/i,
  },
  {
    verbs: /^(?:entered queue|queue entered|joined queue|queued|enqueued|hold started)$/,
    in: /(?:^|_)(?:calls?|queues?|waiting|wait|callers?)(?:_|[ ]|$)/i,
    not: /job|task|mail|batch|build/i,
  },
  {
    verbs: /^(?:served|volunteered|worked)$/,
    in: /hours|community_?service|volunteer|time_?logs?|work_?logs?|time_?entr/i,
  },
  // Who was stopped in the street.
  {
    verbs: /^(?:stop|stopped|searched)$/,
    in: /(?:traffic|police|pedestrian|terry|street)_?stops?|stops?_and_search/i,
  },
  { verbs: /^(?:otp|totp|sms|captcha|pin) (?:verified|validated|entered|passed)$/, in: /./ },
  { verbs: /^prayed$/, in: /prayer|pray_/i },
  { verbs: /^(?:given|gave)$/, in: /feedback|donat|tithe|gift_?log/i },
  { verbs: /^(?:crossing|crossed)$/, in: /border|crossing|immigration|toll/i },
  {
    verbs: /^(?:enter|entered|entry|exit|exited|admitted)$/,
    in: /(?:library|gym|pool|gate|door|building|venue|club|park|museum|event|facility|site|visitor|raffle|contest|sweepstakes?|giveaway|competition|lottery|draw)_?(?:entries|entry|admissions?|entrances?)/i,
  },
  {
    verbs: /^(?:unlocked|opened)$/,
    in: /(?:lock|door|keypad|gate|garage)_?(?:events?|logs?|history|access)/i,
  },
  { verbs: /^(?:completed|complete)$/, in: /(?:^|_)rides?(?:[ _]|$)/i, owned: true },
  { verbs: /^appeared$/, in: /court|appearance|hearing|trial|interview|jury|summons/i },
  { verbs: /^(?:dropped|collected)$/, in: /laundry|dry_?clean/i },
  { verbs: /^placed$/, in: /(?:^|_)(?:bets?|betting|wagers?)(?:[_ ]|$)/i },
  {
    verbs: /^(?:raised|lodged)$/,
    in: /ticket|complaint|issue|grievance|dispute|quer(?:y|ies)|concern|request/i,
  },
  {
    verbs: /^(?:arrival|arrived)$/,
    in: /late_?(?:arrivals?|comers?)|tard(?:y|ies)|latecomers?/i,
  },
  {
    verbs: /^(?:scan|scanned)$/,
    in: /(?:badge|ticket|pass|qr|card|wristband|member|visitor|attendee)_?scans?/i,
  },
  {
    verbs: /^(?:unlocked|earned|reached|achieved)$/,
    in: /achievement|troph|leader_?board|high_?score|user_badges?|player_badges?|level_?ups?|streak/i,
    not: /definition|catalog|(?:^|_)types?/i,
  },
  // Who crosses a border.
  {
    verbs: /^(?:entry|entered|exit|exited|departed|departure|arrival|arrived)$/,
    in: /immigration|border|travel_?history|customs_?entr|port_?of_?entr|disembarkation/i,
    not: /visa_?(?:type|rule)|country/i,
  },
  // Who has said yes, by the word for it where consents are kept.
  {
    verbs: /^(?:given|granted|provided|obtained)$/,
    in: /consent|permission_?(?:slip|form)|authori[sz]ation_?form/i,
    item: 'consent-time',
  },
  { verbs: /^(?:hung up|hungup|dialed|dialled)$/, in: /call|cdr|dial/i },
  {
    verbs: /^joined$/,
    in: /(?:^|_)(?:video_?calls?|calls?|conference|lobb(?:y|ies)|voice|stream)(?:[_ ]|$)/i,
  },
  {
    verbs: /^(?:withdrew|withdrawn)$/,
    in: /(?:^|[_ ])(?:bids?|proposals?|signups?|offers?|applications?)(?:[_ ]|$)|입찰|제안/i,
  },
  {
    verbs: /^(?:left|leave)$/,
    in: /(?:^|[_ ])(?:study|moim|room|party|guild|crew|group|chat|team)_?(?:members?|users?|participants?)(?:[_ ]|$)|(?:^|[_ ])(?:runs|jobs)(?:[_ ]|$)|이용/i,
  },
  {
    verbs: /^(?:board|boarded|alight|alighted|ride|drop|get on|get off|on|off)$/,
    in: /taxi|call|trip|boarding|checkin|승차|하차|탑승/i,
  },
  {
    verbs: /^(?:proposed|selected|adopted|blocked|transacted|executed|initiated|accredited)$/,
    in: /propos|estimate|answer|blocks|blocked|trade|history|transfer|voter|견적|제안|답변|차단/i,
  },
  {
    verbs: /^(?:located|loc upd|moved|loc update|gps)$/,
    in: /rider|driver|taxi|location_log|ride_gps|위치|기사/i,
  },
  // The last time somebody was there.
  {
    verbs: /^last$/,
    in: /member|(?:^|[_ ])mem(?:[_ ]|$)|user|cust|admin|student|(?:^|[_ ])std(?:[_ ]|$)|chat|session|회원|고객/i,
  },
  {
    verbs: /^(?:check|checked) (?:in|out)$/,
    in: /checkout|attend|reserv|resv|rsv|book|stay|visit|guest|volunt|shift|check_?in|librar|loan|event/i,
  },
  { verbs: /^(?:activity|actvt|act)$/, in: /volunt|vlnt|(?:^|[_ ])vol_|봉사/i },
  // Who does not want to be written to or called.
  {
    verbs: /^(?:reject|rejected|rjct|rej|deny|denied|refuse|refused|retract|block|blocked)$/,
    in: /reject|deny|denied|refus|080|do_?not|dnc|tm_|optout|rspn|수신거부|거부/i,
    item: 'opt-out-time',
  },
];

/** Acts of the business, of machines and of goods, that are no person's and no record's. */
const nobodys: readonly Act[] = [
  { verbs: /^(?:loaded|load|unloaded)$/, in: /freight|cargo|dispatch|baggage|bags|truck|화물|배차/i },
  {
    verbs:
      /^(?:resolved|repaired|fixed|recovered|restored|deregistered|emptied|removed|ticketed|adjourned|fired|deployed|captured|authorized|authorised)$/,
    in: /./,
  },
  {
    verbs: /^(?:measured|collected|sampled|tested|inspected|recorded)$/,
    in: /sensor|iot|metric|meter|reading|sample|generation|recording|stock|blood|(?:^|_)(?:qc|qm)_|inspection|trade_in|plc|unit/i,
    not: /scale|vital|body|weight|pulse|heart/i,
  },
  {
    verbs: /^(?:verified|hidden|synced|indexed|processed)$/,
    in: /domain|cache|inbox|document|repositor|dead_letter/i,
  },
  {
    verbs: /^(?:posted|published|post|posting|released)$/,
    in: /paper|portfolio|episode|folio|job_?post|recruit|주보|채용|시공사례|논문/i,
  },
];

const carried =
  /^(?:(?:swimmer|hunter|angler|climber|captain|skipper|hiker|runner|walker|diver|rider|skier|pilot|athlete|candidate|volunteer|owner|participant|user|person|member|customer|employee|patient|student|driver|rider|guest|client|passenger|child|kid|pupil|resident|parent)(?: (?:id|name|nm|email|phone))?|ssn|[a-z]+ ssn)$/;

/** Whether any column tells whom a record is of who is brought somewhere; how many they were does not. */
const isCarried = ({ fields }: DatasetView): boolean =>
  fields.some(
    ({ words }) =>
      carried.test(words.join(' ')) ||
      (words.length < 3 && /^(?:id|name)$/.test(words.at(-1)!) && classOf(words.at(-2) ?? '') === 'person'),
  );

/** Whether a rule of the list holds for a name in a table. */
const holds = (
  { verbs, in: places, not, owned }: Act,
  deed: string,
  told: string,
  view: DatasetView,
): boolean =>
  verbs.test(deed) && places.test(told) && not?.test(told) !== true && (owned !== true || isCarried(view));

/** Which act a time is of, where the table decides whose. Tells whether it has spoken. */
export function judgeAct(board: Board, { field, words, matches }: FieldView, view: DatasetView): boolean {
  const bare = words.filter((word) => !timeHeads.has(word));
  if (bare.length === 0 || bare.length > 3 || isOf(view, ['lookup'], false)) return false;
  if (!isTimeTyped(field) && (bare.length === words.length || field.family !== 'text')) return false;
  const known = new Set(['record-time', 'visit-time', 'opt-out-time', 'request-time']);
  if (matches.some(({ item, strong }) => strong && !known.has(item))) return false;
  const said = hasHangul(field.comment ?? '') ? squeeze(field.comment!) : '';
  if (/예정|희망|마감|만료|등록일|작성일|픽업/.test(said) || (words[0] === 'last' && bare.length > 1))
    return false;
  const told = `${withSeams(view.dataset.name).toLowerCase()} ${view.dataset.comment ?? ''}`.trim();
  // `check_in` may be booked, what is `checked_in` was done.
  const ahead = /^check (?:in|out)$/.test(bare.slice(-2).join(' ')) && !/checked/i.test(field.name);
  const deeds = [
    bare.length === 1 || !bare.includes('last') ? bare.at(-1)! : '',
    ahead ? '' : bare.slice(-2).join(' '),
  ];
  const found = acts.find((act) => deeds.some((deed) => holds(act, deed, told, view)));
  if (found) {
    board.for('table', words.join(' '), found.item ?? 'visit-time', 13);
    return true;
  }
  if (!nobodys.some((act) => deeds.some((deed) => holds(act, deed, told, view)))) return false;
  board.against('table', words.join(' '), 4 + Math.max(0, board.scoreOf('record-time')));
  return true;
}
