import { squeeze } from '../../../names/squeeze.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import { shapeShare, wholeShare } from '../../shares.ts';
import { type FieldView, isNamed } from '../../view.ts';
import { namedOutright, type Shapes } from './shape-shares.ts';

/** Lighter than this, in kilograms or pounds, is nobody who is weighed. */
const lightest = 12;
/** Numbers from here on may be a year, a day or seconds; days of a month are smaller still. */
const firstYear = 1900;

/** What is asked of a database or an interface in its language: words and brackets, and no page. */
const isOfLanguage = ({ inspected, classes }: ColumnProfile): boolean =>
  inspected >= 5 &&
  (classes.get('space') ?? 0) > inspected * 0.9 &&
  (classes.get('brace') ?? 0) + (classes.get('parenthesis') ?? 0) > inspected * 0.9 &&
  (classes.get('slash') ?? 0) < inspected * 0.1;

/** Korean names of columns for whatever somebody notes; what stands in a 내용 or a 제목 may be a word of the program. */
const remark = /(?:비고|메모|특이사항|참고사항|의견|코멘트|요청사항|문의사항)$/;

/** What the values cannot be. */
interface Misfit {
  readonly items: readonly string[];
  readonly by: string;
  readonly weight: number;
  readonly holds: (shapes: Shapes, view: FieldView) => boolean;
}

export const misfits: readonly Misfit[] = [
  {
    // Whoever a role names is told by the paths inside.
    items: ['name'],
    by: 'objects',
    weight: -12,
    holds: ({ profile }, view) =>
      shapeShare(profile, 'json') > 0.8 &&
      (profile.classes.get('colon') ?? 0) > profile.inspected * 0.9 &&
      !namedOutright(view, 'name'),
  },
  {
    // `org.example.jdbc.Driver`, `/opt/agent`: nobody is called so.
    items: ['name'],
    by: 'names of programs',
    weight: -12,
    holds: ({ profile: { inspected, classes, length } }) =>
      inspected > 0 &&
      length.mean >= 15 &&
      classes.get('space') === 0 &&
      classes.get('at') === 0 &&
      classes.get('hangul') === 0 &&
      Math.max(classes.get('dot') ?? 0, classes.get('slash') ?? 0) > inspected * 0.9,
  },
  {
    items: ['free-text'],
    by: 'words of programs',
    weight: -6,
    // A memo is one, whatever is in it.
    holds: ({ profile: { inspected, classes } }, view) =>
      inspected >= 5 &&
      !isNamed(view, 'free-text') &&
      !(view.korean === 'free-text' && remark.test(squeeze(view.field.name))) &&
      (['lower', 'hangul', 'space', 'dot'] as const).every((name) => classes.get(name) === 0),
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'no number',
    weight: -6,
    holds: ({ profile }) =>
      profile.length.max < 3 || shapeShare(profile, 'date', 'datetime', 'uuid', 'sentence') > 0.5,
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'no digits',
    weight: -16,
    // How somebody wants to be reached, as words: by letter, by telephone.
    holds: ({ profile: { inspected, classes, distinct } }) =>
      inspected >= 10 &&
      distinct <= inspected / 2 &&
      !classes.get('digit') &&
      (['lower', 'upper', 'hangul'] as const).some((one) => classes.get(one)),
  },
  {
    // Whatever a contact is called, it is the one that its values are.
    items: ['phone', 'mobile-phone'],
    by: 'addresses of mail',
    weight: -16,
    holds: ({ profile }) => wholeShare(profile, 'email') > 0.8,
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'objects',
    weight: -12,
    holds: ({ profile }) =>
      shapeShare(profile, 'json') > 0.8 && (profile.classes.get('colon') ?? 0) > profile.inspected * 0.9,
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'fractions',
    weight: -16,
    holds: ({ profile }) => profile.length.max <= 6 && shapeShare(profile, 'decimal') > 0.5,
  },
  {
    items: ['url'],
    by: 'objects',
    weight: -10,
    holds: ({ profile }) => shapeShare(profile, 'json') > 0.8,
  },
  {
    items: ['url'],
    by: 'words and no path',
    weight: -12,
    holds: ({ profile }) => isOfLanguage(profile),
  },
  {
    items: ['photo'],
    by: 'words and no path',
    weight: -8,
    // What a container runs, in a version: `nginx:1.25.3`.
    holds: ({ profile: { inspected, classes } }) =>
      (classes.get('colon') ?? 0) > inspected * 0.9 &&
      (['slash', 'space', 'comma'] as const).every((name) => !classes.get(name)),
  },
  {
    // Where somebody belongs is a firm to the one and a team to the other.
    items: ['company'],
    by: 'departments',
    weight: -7,
    holds: ({ profile }) => wholeShare(profile, 'department-kr') > 0.8,
  },
  {
    items: ['prompt'],
    by: 'words and no path',
    weight: -6,
    // A program asks the same again and again.
    holds: ({ profile }, view) =>
      isOfLanguage(profile) && profile.distinct < profile.inspected / 2 && !namedOutright(view, 'prompt'),
  },
  {
    items: ['address'],
    by: 'addresses of machines',
    weight: -12,
    holds: ({ profile }) => wholeShare(profile, 'ipv4', 'ipv6', 'mac-address', 'url') > 0.8,
  },
  {
    items: ['ip-address'],
    by: 'ranges of a network',
    weight: -16,
    holds: ({ profile: { classes, inspected } }, { field }) =>
      (classes.get('slash') ?? 0) > inspected * 0.9 &&
      /cidr|subnet|network|block|range|prefix/i.test(field.name),
  },
  {
    items: ['date-of-birth'],
    by: 'no dates',
    weight: -6,
    holds: ({ keys, profile }) =>
      keys + shapeShare(profile, 'words', 'sentence') - wholeShare(profile, 'birth-date-after-kr') > 0.5,
  },
  {
    items: ['age'],
    by: 'not in a lifetime',
    weight: -5,
    holds: ({ profile: { numbers } }) => numbers !== undefined && (numbers.max > 150 || numbers.min < 0),
  },
  {
    items: ['session-id', 'cookie'],
    by: 'too short for a secret',
    weight: -12,
    // Of a congress, of a term, of a scan.
    holds: ({ profile: { inspected, distinct, length, words } }) =>
      inspected >= 10 && (length.max < 8 || (words > 1.5 && distinct < inspected / 2)),
  },
  {
    items: ['department'],
    by: 'signs of measures',
    weight: -8,
    // `mg` and `ml` are units of what is measured; those of an army have names.
    holds: ({ profile: { length, classes } }, { words }) =>
      words.at(-1) === 'unit' && length.max <= 5 && (classes.get('hangul') ?? 0) === 0,
  },
  {
    items: ['health'],
    by: 'no weight of a body',
    weight: -16,
    // Weights of a survey, of a priority, of a model.
    holds: ({ profile: { numbers } }, { words }) =>
      words.join(' ') === 'weight' && numbers !== undefined && numbers.max < lightest,
  },
  {
    items: ['record-time', 'visit-time', 'request-time', 'consent-time', 'opt-out-time'],
    by: 'no moments',
    weight: -14,
    holds: ({ profile: { numbers }, numbers: share }) =>
      share > 0.9 && numbers !== undefined && numbers.max > 31 && numbers.max < firstYear,
  },
  {
    items: ['geo-location'],
    by: 'whole numbers',
    weight: -3,
    holds: ({ profile }, { field }) => field.family !== 'geometry' && shapeShare(profile, 'integer') > 0.9,
  },
  {
    items: ['url', 'email'],
    by: 'numbers',
    weight: -7,
    holds: ({ numbers, stamps }) => numbers + stamps > 0.8,
  },
  {
    items: ['token', 'api-key'],
    by: 'no secret',
    weight: -7,
    holds: ({ stamps, flags }) => stamps + flags > 0.8,
  },
];
