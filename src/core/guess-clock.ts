import type { ClassifiedField } from './classification.ts';
import { namesTime, type TimeRole, timeRole } from './time-role.ts';

/** What a time was judged to be the time of, and what that says of its record. */
const rolesOf: Readonly<Record<string, TimeRole>> = {
  'consent-time': 'made',
  'request-time': 'made',
  'record-time': 'made',
  'visit-time': 'made',
  'opt-out-time': 'left',
};

/** Items that begin the period of what was agreed to or asked for, before whatever else the record tells. */
const foremost = ['consent-time', 'request-time'];

/** Types that hold a mark and no time, and names that end so. */
const marked = /^(?:bool|bit\b|tinyint|checkbox|n?(?:var)?char2?\(1\)|enum|set\b)/i;
const called = /(?:_yn|[a-z]Yn|flag|여부|유무)$/;
const timed = /^(?:date|datetime|datetime2|smalldatetime|timestamp|timestamptz)\b/i;
/** Types in which times are written where a name says so. */
const writable = /char|text|string|clob|int|number|numeric|decimal|^$/i;

/** A mark that somebody agreed says nothing of when. */
const isMark = ({ name, type, classification: { evidence } }: ClassifiedField): boolean =>
  marked.test(type) ||
  called.test(name) ||
  evidence.some(({ kind, by }) => kind === 'shape' && by === 'yes or no');

/** A field that tells a time of its record, and which. Undefined where its name tells nothing beside that it is a time. */
interface Told {
  readonly name: string;
  readonly role: TimeRole | undefined;
  readonly item: string | undefined;
}

function timesOf(fields: readonly ClassifiedField[]): Told[] {
  return fields.flatMap((field): Told[] => {
    const { name, type, within, classification } = field;
    const { item } = classification;
    if (within !== undefined || isMark(field)) return [];
    const known = item === undefined ? undefined : rolesOf[item];
    const written = timed.test(type) || known !== undefined || (writable.test(type) && namesTime(name));
    if (!written) return [];
    const isWork = item === 'work-experience';
    // Whoever left is known by more than names; a date of birth is no time of its record; who leaves work ends it.
    const named = timeRole(name);
    const role = known === 'left' ? known : isWork && named === 'left' ? 'over' : (named ?? known);
    const isOther = item !== undefined && known === undefined && !isWork;
    return role === 'none' || isOther ? [] : [{ name, role, item }];
  });
}

/** Events that the person brings about by going. */
const goings = ['opt-out', 'withdrawal', 'deletion-request'];

/**
 * The field of a dataset that its retention most likely counts from, for people to review. What has ended counts from its end:
 * an employment is kept for years after it, not after the hiring. Where nothing else tells, a record of those who left was made
 * when they did.
 *
 * @param from the event that the policy counts from, where it is known
 */
export function guessClock(fields: readonly ClassifiedField[], from?: string): string | undefined {
  const times = timesOf(fields);
  const first = (is: (told: Told) => boolean) => times.find(is)?.name;
  const inRole = (role: TimeRole | undefined) => first((told) => told.role === role);
  return (
    (goings.includes(from ?? '') ? inRole('left') : undefined) ??
    inRole('over') ??
    foremost.map((item) => first((told) => told.item === item && told.role === 'made')).find(Boolean) ??
    inRole('made') ??
    inRole(undefined) ??
    inRole('left') ??
    inRole('later')
  );
}

/** The field that most likely tells when somebody opted out. */
export function guessEnd(fields: readonly ClassifiedField[]): string | undefined {
  return timesOf(fields).find(({ role }) => role === 'left')?.name;
}
