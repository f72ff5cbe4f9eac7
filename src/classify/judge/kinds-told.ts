import type { Dataset } from '../../core/dataset.ts';
import type { TableContext } from '../names/tables.ts';

const leases = new Set(['lease', 'rent', 'deposit', 'landlord', 'tenancy']);

/** What only an account of a company or of a team has. */
export const businesslike = [
  'domain',
  'subdomain',
  'website',
  'industry',
  'revenue',
  'toll',
  'fax',
  'seat',
  'plan',
  'limits',
];
export const privately = ['password', 'date-of-birth', 'gender', 'username', 'mobile-phone', 'job-title'];
export const leased = (words: ReadonlySet<string>): boolean =>
  [...leases, 'room', 'unit', 'apartment', 'move'].some((word) => words.has(word));

/** Who takes part in what people say to each other. */
export const spoken =
  'receiver recipient room nickname inbox participant jid delivered seen read assignee contact peer'.split(
    ' ',
  );

/** Messages with a role (user, assistant, system) are turns of a talk with a model. */
export const takesTurns = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:message|chat|conversation|turn|thread)s?(?:_?v\d+)?$/i.test(name) &&
  words.has('role') &&
  ['content', 'part', 'message', 'messages', 'text', 'body'].some((word) => words.has(word)) &&
  !words.has('sender') &&
  !spoken.some((word) => words.has(word));

/** What a gathering has, and no line in a log of events. */
const gathering =
  'start end venue location capacity organizer organiser title ticket host recurrence rsvp description'.split(
    ' ',
  );
/** Whose doing an event of an application is, and what kind of doing. */
const doer = 'member user visitor visit session customer account subscriber actor player device client'.split(
  ' ',
);
const doing = ['type', 'action', 'name', 'kind', 'source', 'property', 'payload', 'event', 'data', 'verb'];

/** Events of an application (`member_login_events`), not gatherings; a history of codes and keys used. */
export function tellsEvents(dataset: Dataset, words: ReadonlySet<string>, any: TableContext['any']): boolean {
  const name = dataset.path.at(-1) ?? dataset.name;
  if (/(?:^|_|[a-z](?=[A-Z]))events?$/i.test(name))
    return (
      !gathering.some((word) => words.has(word)) &&
      doer.some((word) => words.has(word)) &&
      doing.some((word) => words.has(word))
    );
  return any.has('secret') && /history$/i.test(name);
}

/** Where something that moves was when: coordinates with a speed, a course, a height or who it was. */
export const followsSomething = (words: ReadonlySet<string>): boolean =>
  (words.has('latitude') || words.has('lat')) &&
  ['speed', 'course', 'heading', 'bearing', 'altitude', 'accuracy', 'fixtime'].some((word) =>
    words.has(word),
  );

/** Of whom a line about an illness is. */
export const suffering =
  'patient person resident beneficiary encounter client member employee student user athlete worker inmate child'.split(
    ' ',
  );
