import { wordList, wordSet } from '../../names/word-list.ts';
import type { FieldView } from '../field-view.ts';
import { addBoth, deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';

/** What somebody plans, plays or travels to. */
export function addPastimes(kinds: Kinds, { name, named, words, fields, strong }: Standing): void {
  const { any } = kinds;
  // Where people train or listen together, and nobody logs in.
  if (named.has('session') && hasAny(words, lessons) && !hasAny(strong, browsers)) {
    deleteBoth(kinds, 'session');
    addBoth(kinds, 'occasion');
  }
  if (tellsPlans(name, words)) any.add('planner');
  if (tellsPlay(fields)) any.add('game');
  if (
    hasAny(words, ['hp', 'mana', 'xp', 'guild', 'armor']) &&
    /(?:character|hero|player|avatar)s?$/i.test(name)
  )
    any.add('game');
  const stays = hasAny(words, ['room', 'checkin', 'night', 'adult', 'adlt']);
  if (words.has('passenger') || words.has('pax') || (words.has('guest') && stays)) any.add('travel');
  // Who is booked there is locked up.
  if (jails.test(name)) for (const kind of ['order', 'booking', 'travel'] as const) any.delete(kind);
}

const lessons = wordList(
  'coach trainer instructor tutor speaker capacity scheduled meeting workout lesson course syllabus venue attendee',
);
const browsers = wordList('ip-address device-info session-id cookie token');

/** Points of life (`hp`) beside two more of what figures and their weapons have in games. */
const tellsPlay = (fields: readonly FieldView[]): boolean => {
  const names = new Set(fields.map(({ field }) => squeezed(field.name)));
  return [...lives].some((life) => names.has(life)) && [...names].filter((one) => points.has(one)).length > 1;
};
const squeezed = (name: string): string =>
  name.toLowerCase().replace(/[^a-z]|^(?:max|base|cur|current)_?/g, '');
const lives = wordSet('hp hitpoints');
const points = wordSet(
  'mp sp atk def matk mdef spatk spdef spd agi dex int str vit luk crit dmg exp xp lvl level mana stamina attack defense defence armor armour damage rarity gold',
);

const planned =
  /(?:^|_|[a-z](?=[A-Z]))(?:habits?|to_?dos?|to_?do_?(?:items?|lists?)|reminders?|goals?|dreams?|gratitudes?|milestones?|memories|bucket_?lists?|affirmations?|resolutions?|wishes)$/i;
const calendars = /(?:^|_|[a-z](?=[A-Z]))(?:events?|schedules?|calendar\w*)$/i;
const planners = wordList('user member owner client baby child student employee profile');
const ofCalendars = wordList('color remind reminder recurrence recurring rrule');

/** What a gathering has that all may come to, and a plan of a firm. */
const ofGatherings = wordList(
  'venue capacity ticket price organizer banner speaker slug project game badge campaign',
);

/** What somebody plans, hopes for or must not forget: habits, to-dos, the entries of a calendar. */
const tellsPlans = (name: string, words: ReadonlySet<string>): boolean =>
  hasAny(words, planners) &&
  !hasAny(words, ofGatherings) &&
  (planned.test(name) ||
    (calendars.test(name) && ((words.has('all') && words.has('day')) || hasAny(words, ofCalendars))));
const jails =
  /(?:^|_|[a-z](?=[A-Z]))(?:jails?|inmates?|arrests?|prison\w*|detention|custody|sheriff)(?:_|$|[A-Z])/i;
