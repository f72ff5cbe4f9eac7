import { phraseSet } from '../../../names/word-list.ts';
import {
  brought,
  entrances,
  hired,
  measures,
  ofGoods,
  ofMachines,
  ofTheHouse,
  outdoors,
  outings,
  practised,
} from './act-tables.ts';

export interface Act {
  /** What the words before `at` or `date` end in. */
  readonly verbs: ReadonlySet<string>;
  /** In tables so called. */
  readonly in?: RegExp;
  readonly not?: RegExp;
  /** Only where a column tells whose the record is. */
  readonly owned?: true;
  readonly item?: 'visit-time' | 'opt-out-time' | 'consent-time' | 'record-time';
}

/** Acts that are told as in other tables a record's state is, or the business's work: whose they are, the table knows. */
export const acts: readonly Act[] = [
  // Two are brought together because both wish it.
  { verbs: phraseSet('unmatched, matched'), in: /match|like|thread|dating|호감|매칭/i },
  // Who waits for a table.
  {
    verbs: phraseSet('registered, regist, signed up, enter, entered, enqueued, queued, confirmed'),
    in: /(?:^|[_ ])(?:waiting|wait_?list|wait_?queue)(?:[_ ]|$)|웨이팅|대기|참가등록/i,
  },
  {
    verbs: phraseSet('enter, entered, admitted, scanned'),
    in: /(?:^|[_ ])(?:tickets?|pass(?:es)?|admissions?|seat_?use|car_?info)(?:[_ ]|$)|입차|주차|관람/i,
  },
  // What one puts aside for oneself.
  {
    verbs: phraseSet('added, add, saved, save, bookmarked, liked, regist, registered, regdate, regdt'),
    in: /favou?rite|wish_?list|bookmark|collection|playlist|zzim|saved|_saves|(?:^|_)saves|(?:^|_)likes?$/i,
  },
  // When somebody's pulse was taken or weight written down.
  {
    verbs: phraseSet('recorded, measured, taken, logged'),
    in: /vital|wearable|blood_?pressure|heart_?rate|glucose|body_?(?:weight|composition)|weight_?(?:log|entr)/i,
  },
  {
    verbs: phraseSet('tested, taken, scored, skipped'),
    in: /phq|psych|test_result|mood|intake|심리|적성|체력/i,
  },
  { verbs: phraseSet('checked, check'), in: /attend|join|check_?ins?(?:[_ ]|$)|출석|출결/i },
  // A code was typed in, a number called from.
  {
    verbs: phraseSet('verified, confirmed'),
    in: /verification|challenge|(?:^|[_ ])otps?(?:[_ ]|$)|인증/i,
    not: /(?:^|[_ ])(?:id|identity|kyc|document|license|seller|business|vendor|domain)|회원|사용자|사업자/i,
  },
  { verbs: phraseSet('acted'), in: /approval|history|log/i },
  // A line of consents is written when one is given.
  {
    verbs: phraseSet('create'),
    in: /(?:^|[_ ])consents?(?:_?(?:details?|histor(?:y|ies)|logs?|records?))?(?: |$)/i,
    item: 'consent-time',
  },
  // Who asked for mail says so once more by a link in the first.
  {
    verbs: phraseSet('confirmed'),
    in: /subscriber|newsletter|(?:^|[_ ])mailing|뉴스레터/i,
    item: 'consent-time',
  },
  { verbs: phraseSet('locked, unlocked, paused, resumed'), in: /ride|rental|subscription|구독/i },
  {
    verbs: phraseSet(
      'climbed, swum, swam, drove, ran, walked, hiked, dived, dove, rode, sat, flew, skied, jumped, lifted, rowed, cycled, hunted, fished, cooked, found, caught, spotted, filled, cleaned, prayed, fasted, smoked, drank, ate, studied, practised, practiced, launched, harvested, planted, belayed, checked',
    ),
    in: outdoors,
    not: ofMachines,
    owned: true,
  },
  {
    verbs: phraseSet('picked up'),
    in: /order|prescription|ride|deliver|pickup|daily|parcel|주문|수령|등하원/i,
    not: /freight|cargo|dispatch/i,
  },
  {
    verbs: phraseSet('opened, open'),
    in: /invitation|notice|deliver|payslip|campaign_|cmpgn|(?:^|[_ ])opens?(?:[_ ]|$)|(?:ml|mail)_targets?|mail|newsletter/i,
  },
  { verbs: phraseSet('responded, replied, answered, response'), in: /rsvp|invit|참석|survey|srvy|설문/i },
  {
    verbs: phraseSet('answer, answered, ans, ring'),
    in: /(?:^|[_ ])(?:calls?|cdr|cti)(?:[_ ]|$)|_call(?:_|s|$)|call_|통화/i,
  },
  {
    verbs: phraseSet('completed, done, finished'),
    in: /enrol|training|to_?do|safety_edu|quiz|checklist|수강|이수|할일/i,
  },
  // What one works through for oneself: tests, lessons, habits.
  {
    verbs: phraseSet('completed, complete, done, finished, achieved, passed, mastered'),
    in: practised,
    not: ofTheHouse,
  },
  // When a model has answered whom it was asked by.
  {
    verbs: phraseSet('completed, complete, finish, finished, ended, end'),
    in: /(?:llm|prompt|completion|inference|generation|gpt|openai|anthropic|model)_?(?:requests?|calls?|invocations?)/i,
  },
  // Who is brought somewhere and fetched again, and what one fetches for oneself.
  {
    verbs: phraseSet('pickup, pick up, picked up, drop off, dropoff, dropped off'),
    in: brought,
    not: /freight|cargo|dispatch|plan|schedule/i,
    owned: true,
  },
  // Who goes out for a while and comes back.
  {
    verbs: phraseSet(
      'departed, returned, left, exited, arrived, back, evacuated, signed out, signed in, came back',
    ),
    in: outings,
    not: ofGoods,
  },
  // What somebody hires by the minute or takes home from a library.
  {
    verbs: phraseSet(
      'rented, borrowed, hired, unlocked, locked, docked, undocked, checked out, taken out, returned, rent',
    ),
    in: hired,
  },
  // Who put up their name, waits in a line, or serves for others.
  {
    verbs: phraseSet('signed up, signup, sign up, registered'),
    in: /signup|sign_up|tournament_|roster|volunteer_|race_(?:entries|regist)|event_regist|webinar_/i,
  },
  {
    verbs: phraseSet('entered queue, queue entered, joined queue, queued, enqueued, hold started'),
    in: /(?:^|_)(?:calls?|queues?|waiting|wait|callers?)(?:_|[ ]|$)/i,
    not: /job|task|mail|batch|build/i,
  },
  {
    verbs: phraseSet('served, volunteered, worked'),
    in: /hours|community_?service|volunteer|time_?logs?|work_?logs?|time_?entr/i,
  },
  // Who was stopped in the street.
  {
    verbs: phraseSet('stop, stopped, searched'),
    in: /(?:traffic|police|pedestrian|terry|street)_?stops?|stops?_and_search/i,
  },
  {
    verbs: phraseSet(
      'otp verified, otp validated, otp entered, otp passed, totp verified, totp validated, totp entered, totp passed, sms verified, sms validated, sms entered, sms passed, captcha verified, captcha validated, captcha entered, captcha passed, pin verified, pin validated, pin entered, pin passed',
    ),
  },
  { verbs: phraseSet('prayed'), in: /prayer|pray_/i },
  { verbs: phraseSet('given, gave'), in: /feedback|donat|tithe|gift_?log/i },
  { verbs: phraseSet('crossing, crossed'), in: /border|crossing|immigration|toll/i },
  {
    verbs: phraseSet('enter, entered, entry, exit, exited, admitted'),
    in: entrances,
  },
  {
    verbs: phraseSet('unlocked, opened'),
    in: /(?:lock|door|keypad|gate|garage)_?(?:events?|logs?|history|access)/i,
  },
  { verbs: phraseSet('completed, complete'), in: /(?:^|_)rides?(?:[ _]|$)/i, owned: true },
  { verbs: phraseSet('appeared'), in: /court|appearance|hearing|trial|interview|jury|summons/i },
  { verbs: phraseSet('dropped, collected'), in: /laundry|dry_?clean/i },
  { verbs: phraseSet('placed'), in: /(?:^|_)(?:bets?|betting|wagers?)(?:[_ ]|$)/i },
  {
    verbs: phraseSet('raised, lodged'),
    in: /ticket|complaint|issue|grievance|dispute|quer(?:y|ies)|concern|request/i,
  },
  {
    verbs: phraseSet('arrival, arrived'),
    in: /late_?(?:arrivals?|comers?)|tard(?:y|ies)|latecomers?/i,
  },
  {
    verbs: phraseSet('scan, scanned'),
    in: /(?:badge|ticket|pass|qr|card|wristband|member|visitor|attendee)_?scans?/i,
  },
  {
    verbs: phraseSet('unlocked, earned, reached, achieved'),
    in: /achievement|troph|leader_?board|high_?score|user_badges?|player_badges?|level_?ups?|streak/i,
    not: /definition|catalog|(?:^|_)types?/i,
  },
  // Who crosses a border.
  {
    verbs: phraseSet('entry, entered, exit, exited, departed, departure, arrival, arrived'),
    in: /immigration|border|travel_?history|customs_?entr|port_?of_?entr|disembarkation/i,
    not: /visa_?(?:type|rule)|country/i,
  },
  // Who has said yes, by the word for it where consents are kept.
  {
    verbs: phraseSet('given, granted, provided, obtained'),
    in: /consent|permission_?(?:slip|form)|authori[sz]ation_?form/i,
    item: 'consent-time',
  },
  { verbs: phraseSet('hung up, hungup, dialed, dialled'), in: /call|cdr|dial/i },
  {
    verbs: phraseSet('joined'),
    in: /(?:^|_)(?:video_?calls?|calls?|conference|lobb(?:y|ies)|voice|stream)(?:[_ ]|$)/i,
  },
  {
    verbs: phraseSet('withdrew, withdrawn'),
    in: /(?:^|[_ ])(?:bids?|proposals?|signups?|offers?|applications?)(?:[_ ]|$)|입찰|제안/i,
  },
  {
    verbs: phraseSet('left, leave'),
    in: /(?:^|[_ ])(?:study|moim|room|party|guild|crew|group|chat|team)_?(?:members?|users?|participants?)(?:[_ ]|$)|(?:^|[_ ])(?:runs|jobs)(?:[_ ]|$)|이용/i,
  },
  {
    verbs: phraseSet('board, boarded, alight, alighted, ride, drop, get on, get off, on, off'),
    in: /taxi|call|trip|boarding|checkin|승차|하차|탑승/i,
  },
  {
    verbs: phraseSet('proposed, selected, adopted, blocked, transacted, executed, initiated, accredited'),
    in: /propos|estimate|answer|blocks|blocked|trade|history|transfer|voter|견적|제안|답변|차단/i,
  },
  {
    verbs: phraseSet('located, loc upd, moved, loc update, gps'),
    in: /rider|driver|taxi|location_log|ride_gps|위치|기사/i,
  },
  // The last time somebody was there.
  {
    verbs: phraseSet('last'),
    in: /member|(?:^|[_ ])mem(?:[_ ]|$)|user|cust|admin|student|(?:^|[_ ])std(?:[_ ]|$)|chat|session|회원|고객/i,
  },
  {
    verbs: phraseSet('check in, check out, checked in, checked out'),
    in: /checkout|attend|reserv|resv|rsv|book|stay|visit|guest|volunt|shift|check_?in|librar|loan|event/i,
  },
  { verbs: phraseSet('activity, actvt, act'), in: /volunt|vlnt|(?:^|[_ ])vol_|봉사/i },
  // Who does not want to be written to or called.
  {
    verbs: phraseSet('reject, rejected, rjct, rej, deny, denied, refuse, refused, retract, block, blocked'),
    in: /reject|deny|denied|refus|080|do_?not|dnc|tm_|optout|rspn|수신거부|거부/i,
    item: 'opt-out-time',
  },
];

/** Acts of the business, of machines and of goods, that are no person's and no record's. */
export const nobodys: readonly Act[] = [
  { verbs: phraseSet('loaded, load, unloaded'), in: /freight|cargo|dispatch|baggage|bags|truck|화물|배차/i },
  {
    verbs: phraseSet(
      'resolved, repaired, fixed, recovered, restored, deregistered, emptied, removed, ticketed, adjourned, fired, deployed, captured, authorized, authorised',
    ),
  },
  {
    verbs: phraseSet('measured, collected, sampled, tested, inspected, recorded'),
    in: measures,
    not: /scale|vital|body|weight|pulse|heart/i,
  },
  {
    verbs: phraseSet('verified, hidden, synced, indexed, processed'),
    in: /domain|cache|inbox|document|repositor|dead_letter/i,
  },
  {
    verbs: phraseSet('posted, published, post, posting, released'),
    in: /paper|portfolio|episode|folio|job_?post|recruit|주보|채용|시공사례|논문/i,
  },
];
