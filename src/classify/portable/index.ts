import type { Detector, PatternDetector } from '../../core/detector.ts';
import type {
  PortableCheck,
  PortableDetector,
  PortableDictionary,
  PortableSpelling,
} from '../../core/profile.ts';
import { passesByChance } from '../values/matcher.ts';
import { toRe2 } from './re2.ts';
import { spelling } from './spelling.ts';

/** Detectors as another engine runs them. */
export interface Portable {
  readonly detectors: readonly PortableDetector[];
  readonly dictionaries: readonly PortableDictionary[];
  readonly spelling: PortableSpelling;
  /** Those that have no such form, by id. */
  readonly unportable: readonly string[];
}

/** Entries that are sent with a query: an engine compares every value with each of them. */
const mostEntries = 2_000;

export function toPortable(all: readonly Detector[]): Portable {
  const unportable: string[] = [];
  const detectors = all.flatMap((detector) => {
    if (detector.kind !== 'pattern') return [];
    const portable = portablePattern(detector, all);
    if (!portable) unportable.push(detector.id);
    return portable ?? [];
  });
  const dictionaries = all.flatMap((one) => {
    if (one.kind !== 'dictionary') return [];
    const entries = one.entries();
    if (entries.size <= mostEntries) return [{ id: one.id, entries }];
    unportable.push(one.id);
    return [];
  });
  return { detectors, dictionaries, spelling, unportable };
}

function portablePattern(detector: PatternDetector, all: readonly Detector[]): PortableDetector | undefined {
  const { id, flags, inText = false, engine } = detector;
  const read = engine ? ownPattern(detector) : toRe2(detector.core);
  if (!read || (inText && read.ahead.length > 0)) return undefined;
  const mode = flags === 'i' ? '?i:' : '?:';
  const edges = engine ? ownEdges : edgesOf(detector);
  if (inText && !edges) return undefined;
  const check = checkOf(detector, all);
  return {
    id,
    whole: [...read.ahead.map((one) => `^(${mode}${one})`), `^(${mode}${read.core})$`],
    ...(inText && edges && { within: { ...edges, match: `(${mode}${read.core})` } }),
    ...(passesByChance(detector)
      ? { proved: 'always' as const }
      : detector.chance?.bare === 'proved' && { proved: 'bare' as const }),
    settles: detector.labelled ? 'never' : inText,
    ...(check && { check }),
  };
}

/** Users write RE2 already. Groups of their own would be taken for ours; lengths are conditions there. */
function ownPattern({ core, gate = {}, inText }: PatternDetector) {
  const { minLength = 0, maxLength } = gate;
  if (inText && /\((?!\?[:i])/.test(core.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, ''))) return undefined;
  if (Math.max(minLength, maxLength ?? 0) > 1_000) return undefined;
  const bounded = minLength > 0 || maxLength !== undefined;
  return { ahead: bounded ? [`(?s:.){${minLength},${maxLength ?? ''}}$`] : [], core };
}

interface Edges {
  readonly before: string;
  readonly after: string;
}

const ownEdges: Edges = { before: '(?:^|[^\\p{L}\\p{N}_])', after: '(?:$|[^\\p{L}\\p{N}_])' };

/** One set, escape or character; after a match, also two of them in a row. */
const singles = /^(?:\[(?:\\.|[^\]\\])*\]|\\.|[^\\[\]|])$/;
const pairs = /^(\[(?:\\.|[^\]\\])*\]|\\.)(\\.)$/;

/** What look-behind and look-ahead refuse, turned into what may stand there: RE2 does not look around. */
function edgesOf({ boundary = {} }: PatternDetector): Edges | undefined {
  const before = split(boundary.before);
  const after = split(boundary.after);
  const two = after.flatMap((one) => [...(pairs.exec(one) ? [pairs.exec(one)!.slice(1)] : [])]);
  const one = after.filter((part) => singles.test(part));
  const negated = [...before, ...after].filter((part) => part.startsWith('[^'));
  if (negated.length > 0 && (before.length > 1 || negated[0] !== before[0] || negated.length > 1))
    return undefined;
  if (!before.every((part) => singles.test(part)) || one.length + two.length < after.length) return undefined;
  // What may stand alone: a set that is everything else.
  const only =
    before.length === 1 && before[0]!.startsWith('[^') ? `[${membersOf(before[0]!).slice(1)}]` : undefined;
  const refused = [...one, ...two.map(([first = '']) => first)].map(membersOf).join('');
  const allowed = two.map(([first = '', second = '']) => `|${setOf(first)}(?:$|[^${membersOf(second)}])`);
  return {
    before: before.length === 0 ? '' : `(?:^|${only ?? `[^${before.map(membersOf).join('')}]`})`,
    after: after.length === 0 ? '' : `(?:$|[^${refused}]${allowed.join('')})`,
  };
}

/** Alternatives: bars inside a set separate nothing. */
function split(pattern: string | undefined): string[] {
  return pattern?.match(/(?:\[(?:\\.|[^\]\\])*\]|\\.|[^|\\])+/g) ?? [];
}

/** What stands inside a set of these characters. */
function membersOf(part: string): string {
  const members = part.startsWith('[') ? part.slice(1, -1) : part;
  const hyphen = members.endsWith('-') && !members.endsWith('\\-');
  return (hyphen ? `${members.slice(0, -1)}\\-` : members).replaceAll(/\\u([\da-f]{4})/gi, '\\x{$1}');
}

const setOf = (part: string): string => `[${membersOf(part)}]`;

/** A user's detector that borrows a check goes by the name of the detector that it has it from. */
function checkOf(
  { validate, portable }: PatternDetector,
  all: readonly Detector[],
): PortableCheck | undefined {
  if (portable) return portable;
  const owner = validate && all.find((one) => one.kind === 'pattern' && one.validate === validate);
  return owner && { name: owner.id };
}
