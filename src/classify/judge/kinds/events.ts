import { wordList } from '../../names/word-list.ts';
import { hasAny, type Kinds, type Standing } from './standing.ts';

/** Whether a table writes down, line by line, what somebody did. */
export function addEvents({ any }: Kinds, standing: Standing): void {
  const { named, words, strong } = standing;
  if (
    tellsEvents(standing) ||
    (named.has('log') && !named.has('session') && strong.has('ip-address') && !strong.has('email'))
  )
    any.add('event').add('log');
  if (followsSomething(words)) any.add('event').add('tracked');
  // Whatever its name: pages seen or doings told, by session, device or address.
  if (
    hasAny(strong, ['session-id', 'cookie', 'device-info', 'ip-address', 'ad-id']) &&
    (strong.has('url') || (named.has('thing') && words.has('event')))
  )
    any.add('event').add('log');
  // The versions of other tables' records, and by whom.
  if (words.has('whodunnit')) any.add('log');
}

/** What a gathering has, and no line in a log of events. */
const gathering = wordList(
  'start end venue location capacity organizer organiser title ticket host recurrence rsvp description',
);

/** Whose doing an event of an application is, and what kind of doing. */
const doer = wordList(
  'member user visitor visit session customer account subscriber actor player device client',
);
const doing = wordList('type action name kind source property payload event data verb');

/** Events of an application (`member_login_events`), not gatherings; a history of codes and keys used. */
const tellsEvents = ({ name, named, words }: Standing): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))events?$/i.test(name)
    ? !hasAny(words, gathering) && hasAny(words, doer) && hasAny(words, doing)
    : named.has('secret') && /history$/i.test(name);

/** Where something that moves was when: coordinates with a speed, a course, a height or who it was. */
const followsSomething = (words: ReadonlySet<string>): boolean =>
  (words.has('latitude') || words.has('lat')) && hasAny(words, following);
const following = wordList('speed course heading bearing altitude accuracy fixtime');
