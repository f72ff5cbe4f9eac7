import { withSeams } from '../../names/tokens.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';
import { isOwned } from './logged.ts';
import { isTimeTyped } from './time.ts';

/** Names that say no more than that it is a time. */
const bare =
  /^(?:the |event |log |entry |local |utc |unix |epoch |server |client )*(?:time|timestamp|time stamp|date|datetime|date time|ts|epoch|unix|utc|when|at|dt|time (?:in )?(?:ms|seconds?|millis|utc|unix)|timestamp (?:ms|utc|unix)|epoch (?:ms|seconds?))$/;
const noted =
  /^(?:recorded|captured|logged|fixed|measured|sampled|received|reported|observed|tracked|located|pinged|fix|gps|device|position|location|record|report|ping|sample|capture)(?: (?:at|on|time|date|datetime|timestamp|ts))?$/;

/** Where somebody was, point by point. */
const routes =
  /(?:^|_)(?:locations?|positions?|trackings?|tracks?|track_?points?|gps|pings?|bread_?crumbs?|way_?points?|route_?points?|coordinates?|geo_?points?|movements?|live_?locations?|location_?(?:logs?|history|updates?|pings?)|gps_?(?:logs?|points?|data|pings?|history))(?:_?(?:logs?|history|data|updates?))?$/i;
const latitude =
  /^(?:[a-z]+ )?(?:lat|latitude|geo lat|location coordinates?|coordinates?|geom|geo point|location|position)$/;
const movers =
  /(?:^|_)(?:users?|drivers?|riders?|couriers?|employees?|members?|workers?|players?|persons?|people|child(?:ren)?|patients?|customers?|runners?|agents?|officers?|guards?|staff|students?|rides?|trips?|gps)(?:_|$)/i;

const moves =
  /^(?:user|driver|rider|courier|employee|member|worker|player|person|child|patient|customer|runner|officer|guard|staff|student|offender|inmate|defendant|suspect|guest|passenger|vehicle driver)(?: id)?$/;

/** What players do to each other and to what they find, a line each time. */
const played =
  /(?:^|_)(?:game|player|char(?:acter)?|pvp|arena|item|trade|guild|raid|server)_?(?:chats?|collects?|drops?|kills?|deaths?|trades?|logs?|pickups?|duels?|fights?|moves?|connects?|sessions?|actions?|commands?|transfers?|events?|spawns?|levelups?|purchases?)$|(?:^|_)(?:kills?|deaths|duels?|frags?|solves?|unlocks?|hits?)$/i;
/** What people hand in, look up or judge, a line each time. */
const deeds =
  /(?:^|_)(?:submissions?|solves?|unlocks?|attempts?|quer(?:y|ies)_?history|query_?logs?|search_?history|searches|(?:[a-z]+_)?(?:ratings?|rates?)|connections?|logons?|logins?|swipes?|scans?|taps?|punches|plays?|listens?|scrobbles?|downloads?|reactions?|guesses|bets|wagers|checkins?|checkouts?|check_in_?outs?|check_?ins?|in_?outs?|redemptions?|pledges|votes?|visits?|transaction_?history_?[a-z]*)$/i;
const raters = /^(?:rate|rating|stars?|score|vote|value|element id|anonymous id)$/;
const actors =
  /^(?:user|users|username|player|account|acct|uid|member|client|visitor|student|employee|customer|driver|candidate|character|char|nick|killer|attacker|sender|guest|patient|person|rater|voter|team|user id|userid|player id|account id|member id|student id|employee id|emp id|customer id|killer id|attacker id|from account|char id|character id|guest id|guest name)$/;
const addressed = /^(?:ip|ip address|ip addr|remote addr|remote ip|client ip|ipaddress)$/;
/** What stands on a board: when it was written is the record's. */
const boards = /comment|post|thread|topic|article|review|note|news|announce|ticket|guest_?book/i;

/** Who stays in a house, where a booking only says who is to come. */
const stays =
  /(?:^|_)(?:guests?|stays?|lodgers?|boarders?|occupants?|occupied_?rooms?|occupanc(?:y|ies)|in_?house(?:_?guests?)?|guest_?(?:registers?|registrations?|folios?|ledgers?|logs?|stays?)|room_?stays?|transaction_?check_?ins?)$/i;
const comes = /^(?:actual |real )?(?:check ?in|check ?out)(?: (?:date|time|at|on|datetime|day))?$/;

/** Whether a column tells when somebody came to stay and went, not when they were to. */
export const tellsStay = ({ words }: FieldView, { dataset }: DatasetView): boolean =>
  comes.test(words.join(' ')) &&
  stays.test(withSeams(dataset.path.at(-1) ?? dataset.name)) &&
  !/reserv|booking/i.test(dataset.name);

/** Events of people, each written down when it happens. */
const events =
  /(?:^|_)(?:users?|members?|accounts?|customers?|logins?|auth|clicks?|visits?|audit|security|journeys?|activit(?:y|ies)|payments?|email_?change|email|players?|students?|patients?|visitors?|contacts?|leads?|candidates?|subscribers?|participants?|person)(?:_[a-z]+)?_?events?$/i;
const happened =
  /^(?:occurred|happened|event|performed|event (?:time|date|at)|timestamp|time|date)(?: (?:at|on|time|date))?$/;

/** When somebody did what a line tells, by a name that says only that it is a time. Tells whether it has spoken. */
export function judgeMoment(board: Board, view: FieldView, dataset: DatasetView): boolean {
  const { field, words } = view;
  const word = words.join(' ');
  const timed =
    isTimeTyped(field) ||
    field.family === 'number' ||
    (field.family === 'text' && /time|date|stamp/.test(word));
  if (!timed || isOf(dataset, ['lookup'], false)) return false;
  const name = withSeams(dataset.dataset.path.at(-1) ?? dataset.dataset.name);
  const others = dataset.fields.filter((other) => other !== view);
  const has = (pattern: RegExp) => others.some((other) => pattern.test(other.words.join(' ')));
  const said = () => {
    board.for('table', word, 'visit-time', 13);
    return true;
  };
  // Of somebody's illness or death it tells that.
  if (board.scoreOf('health') >= 10) return false;
  // A comment that calls it the record's is heard elsewhere.
  if (/등록|작성|생성|수정|가입/.test(field.comment ?? '')) return false;
  if (tellsStay(view, dataset)) return said();
  const isBare = bare.test(word);
  if ((isBare || noted.test(word)) && routes.test(name) && has(latitude))
    if (movers.test(name) || has(moves) || isOwned(dataset) || /gps|crumb/i.test(name)) return said();
  if (isOf(dataset, ['machine', 'statistics', 'organization'], false)) return false;
  if (
    isBare &&
    isTimeTyped(field) &&
    /(?:audit|security)_?(?:events?|logs?|trails?|entr(?:y|ies)|records?)$/i.test(name)
  )
    return said();
  if (isBare && !boards.test(name)) {
    const acted = has(actors);
    const ofPeople = isOf(dataset, ['person', 'account', 'membership'], false);
    // What visitors leave behind by the second.
    if (
      word !== 'date' &&
      has(addressed) &&
      /(?:^|_)(?:visit(?:or)?s?|hits?|views?)(?:_?logs?)?$/i.test(name)
    )
      return said();
    if (acted && has(addressed) && !ofPeople && !has(/^(?:update|modify) (?:at|time|date|on)$/))
      return said();
    if (played.test(name) && (acted || isOwned(dataset))) return said();
    // Of what one handed in, a number may be how long it took.
    if (
      deeds.test(name) &&
      acted &&
      !(field.family === 'number' && word === 'time') &&
      (!/rat(?:es?|ings?)$/i.test(name) || has(raters))
    )
      return said();
  }
  const made = words.includes('create') || word === 'timestamp';
  if (!made || !isTimeTyped(field)) return false;
  // Versions of what somebody changed.
  if (has(/^whodunnit$/)) return said();
  if (
    events.test(name) &&
    !has(happened) &&
    !has(/^(?:update|modify|start|starts|end|ends)(?: (?:at|time|date|on))?$/)
  )
    return said();
  return false;
}
