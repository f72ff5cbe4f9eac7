import type { Classification } from '../../core/classification.ts';
import type { Detector } from '../../core/detector.ts';
import { type ColumnProfile, type Hits, triedOn } from '../values/index.ts';
import type { Verdict } from './decide.ts';
import { isVersion } from './evidence/things/other.ts';
import { followEachOther, improbabilityOf, isByChance } from './evidence/values/checks.ts';
import { mentions } from './hits.ts';
import { impersonalCount } from './impersonal.ts';
import { knows } from './protection.ts';
import { shapeShare } from './shares.ts';
import type { DatasetView, FieldView } from './view.ts';

/** What people write in may be short: a value that is nothing but a number is one that was written there. */
const texts: ReadonlySet<string> = new Set(['free-text', 'prompt', 'completion', 'resume']);
/** Values that pass a check so improbably, in nats, are what they look like, however few of the column they are. */
const noChance = 8;

/** Below this a match inside text is as likely a number of something else. */
const sureEnough = 0.5;

/** What a column is of which a value is nothing but a match of another item. */
type Column = 'open' | 'named' | 'nobody';

/**
 * How sure a detector must be for such values to be no chance, from which share of the column on: the rarer, the surer. A column
 * of who knows what may hold anything; one that holds an item holds others where they come again and again; and where the name or
 * the shape says that it holds nothing personal, only what is unmistakable counts: a version is no address, an e-mail is one.
 */
const sure: Readonly<Record<Column, readonly { readonly share: number; readonly weight: number }[]>> = {
  open: [
    { share: 0.2, weight: 0.85 },
    { share: 0.05, weight: 0.9 },
    { share: 0, weight: 0.95 },
  ],
  named: [{ share: 0.05, weight: 0.9 }],
  nobody: [{ share: 0.05, weight: 0.95 }],
};

/** What decides how hits in a column count. */
interface Reading {
  readonly item: string | undefined;
  readonly column: Column;
  /** Whether the values are numbers that a business counts its own things by, whose check digits tell of nobody. */
  readonly counted: boolean;
  /** Whether the values are text that runs. */
  readonly runs: boolean;
  /** The share of the values that have a form of the column's own item. */
  readonly own: number;
}

/**
 * Items found inside running text, by the number of values that hold one. In text that runs, a value that is nothing but a match
 * counts as well; in a column of short codes only where that is no chance.
 */
export function countContents(
  { item, evidence }: Verdict,
  profile: ColumnProfile,
  view: FieldView,
  dataset: DatasetView,
  detectors: ReadonlyMap<string, Detector>,
): Pick<Classification, 'contains' | 'containsProtected'> {
  const column = columnOf(item, evidence);
  const reading: Reading = {
    item,
    column,
    counted: column === 'nobody' && followEachOther(profile),
    runs: shapeShare(profile, 'words', 'sentence', 'json') > 0.5 || (item !== undefined && texts.has(item)),
    own: ownShare(item, profile, detectors),
  };
  const all = new Map<string, number>();
  const clear = new Map<string, number>();
  const add = (counts: Map<string, number>, one: string, count: number) =>
    counts.set(one, Math.min(profile.values, (counts.get(one) ?? 0) + count));
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector || isByChance(detector, hits) || detector.weight < sureEnough || detector.item === item)
      continue;
    if (detector.item === 'ip-address' && isVersion(view)) continue;
    // A mask is one of somebody wherever it stands; what is a match only as a whole value (a name, a town) seldom is.
    if (!detector.inText && isPlain(detector)) continue;
    const count = Math.min(
      countOf(detector, hits, profile, reading),
      hits.whole + hits.within - impersonalCount(detector, hits, view, dataset),
    );
    if (count <= 0) continue;
    add(all, detector.item, count);
    if (isPlain(detector)) add(clear, detector.item, count);
  }
  const contents = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  const hidden = contents
    .map(([one, count]) => [one, count - (clear.get(one) ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    contains: Object.fromEntries(contents),
    ...(hidden.length > 0 && { containsProtected: Object.fromEntries(hidden) }),
  };
}

const isPlain = ({ form = 'plain' }: Detector): boolean => form === 'plain';

/** How many values hold what a detector found. */
function countOf(detector: Detector, hits: Hits, profile: ColumnProfile, reading: Reading): number {
  const { item, column, counted, runs, own } = reading;
  const whole = hits.valid + hits.unknown;
  const share = whole / triedOn(profile, detector.id);
  // Numbers with a blank in them run no more than others: a whole one is another reading of the column's own.
  const ofItem = item !== undefined && knows(detector, item);
  // A mask in a column that says what it holds is one of that; and what is more than is left of values that have its own form
  // is another reading of them.
  const other = column === 'open' || (isPlain(detector) && share + own < 1.001 && !ofItem);
  const meant =
    other &&
    !counted &&
    (improbabilityOf(detector, hits, profile) > noChance ||
      sure[column].some((least) => share >= least.share && detector.weight >= least.weight));
  if (meant) return hits.within + whole;
  if (runs && detector.inText === true) return hits.within + (ofItem ? 0 : whole);
  return mentions(detector, hits);
}

function columnOf(item: string | undefined, evidence: Verdict['evidence']): Column {
  if (evidence.some((piece) => piece.item === undefined && piece.weight < 0)) return 'nobody';
  return item === undefined ? 'open' : 'named';
}

/** The share of the values that have a form of the column's own item. */
function ownShare(
  item: string | undefined,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): number {
  const shares = [...profile.hits].map(([id, { whole }]) =>
    detectors.get(id)?.item === item ? whole / triedOn(profile, id) : 0,
  );
  return Math.max(0, ...shares);
}
