import type { Detector } from '../../core/detector.ts';
import { type ColumnProfile, type Hits, type Shape, triedOn } from '../values/index.ts';
import type { Board } from './board.ts';
import { saysProtected } from './protection.ts';
import { isSurnameSpread } from './surnames.ts';
import type { FieldView } from './view.ts';
import { weights } from './weights.ts';

/** Values in which a detector's item stands beside other words, if only the one that names it. */
export const mentions = (detector: Detector, { within, valid, unknown }: Hits): number =>
  within + (isLabelled(detector) ? valid + unknown : 0);

const isLabelled = (detector: Detector): boolean => detector.kind === 'pattern' && detector.labelled === true;

/** Below this a detector knows a form (a hash, any UUID), not an item. */
export const formOnly = 0.2;

const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Items whose every value has a form that a detector knows: a column of that name without one hit is something else. */
const closed = set('email ip-address mac-address rrn foreigner-number mobile-phone iban');
/** Items whose values other items' detectors know as well. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'mobile-phone': ['phone'],
  rrn: ['foreigner-number'],
  'foreigner-number': ['rrn'],
};
/** Of the closed ones, those that are kept in parts or for use inside (`kim@intranet`). */
const lenient = set('email mobile-phone');
/** Items that are words; a column of numbers, times or keys holds none of them. */
const wordy = set(
  `name company department job-title school major address resume industry nationality ethnicity belief
    device-info`,
);
/** Items that are long or many-worded. */
const texts = set('free-text prompt completion resume');

/** What the values say: hits of detectors, their validity, shapes, how many differ, how surnames spread. */
export function judgeValues(
  board: Board,
  view: FieldView,
  profile: ColumnProfile | undefined,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (!profile) return;
  const { values } = profile;
  if (values === 0) {
    if (profile.rows > 0) board.against('values', 'all empty', weights.allEmpty);
    return;
  }
  const shares = hitShares(profile, detectors);
  // A phone column in which every number is a mobile one is a column of mobile numbers.
  const mobile = (shares.get('mobile-phone')?.share ?? 0) > 0.85;
  if (mobile)
    board.for('values', 'all mobile', 'mobile-phone', 6, {
      matched: shares.get('mobile-phone')!.matched,
      of: shares.get('mobile-phone')!.of,
    });
  for (const [item, { share, weight, by, matched, of }] of shares) {
    const worth = evidenceOf(share, weight, values);
    if (worth !== 0 && !(mobile && item === 'phone')) board.for('values', by, item, worth, { matched, of });
  }
  // What holds headings of a résumé is more than the text that its name says.
  const written = shares.get('resume');
  if (written && written.share > 0.5)
    board.for('values', 'mostly résumés', 'resume', 6, { matched: written.matched, of: written.of });
  if (!saysProtected(view.words)) judgeMisses(board, profile, shares);
  judgeShapes(board, view, profile);
  judgeMentions(board, profile, detectors);
  const { koreanNames } = profile;
  const read = profile.counted?.read ?? values;
  if (isSurnameSpread(profile))
    board.for('values', 'surnames', 'name', 8, { matched: koreanNames.values, of: read });
  else if (read >= 20 && koreanNames.values > read * 0.9 && profile.distinct < 8)
    board.for('values', 'few different values', 'name', -2);
}

interface Share {
  readonly share: number;
  readonly weight: number;
  readonly by: string;
  readonly matched: number;
  /** Values that were tried. */
  readonly of: number;
}

/** For each item the share of values that its detectors match as a whole, proven false ones left out. */
function hitShares(profile: ColumnProfile, detectors: ReadonlyMap<string, Detector>): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector || detector.weight < formOnly || hits.whole === 0 || isLabelled(detector)) continue;
    const good = hits.valid + hits.unknown;
    const known = shares.get(detector.item);
    const tried = triedOn(profile, id);
    const of = Math.max(tried, known?.of ?? 0);
    const matched = Math.min(of, (known?.matched ?? 0) + good);
    const share = good / tried;
    const stronger = !known || share * detector.weight > known.share * known.weight;
    shares.set(detector.item, {
      matched,
      of,
      share: Math.min(1, (known?.share ?? 0) + share),
      weight: stronger ? detector.weight : known.weight,
      by: stronger ? id : known.by,
    });
  }
  return shares;
}

/** A column in which most values match holds the item with the detector's own probability; fewer say less. */
function evidenceOf(share: number, weight: number, values: number): number {
  const full = Math.log(weight / (1 - weight)) + weights.none;
  const reach = Math.min(1, Math.max(0, (share - 0.25) / 0.45));
  // A handful of values proves little.
  const trust = Math.min(1, Math.log2(values + 1) / 4);
  return full * reach * trust;
}

/** A closed form that is not there. Hashes, ciphertext and masks are not held against the name. */
function judgeMisses(board: Board, profile: ColumnProfile, shares: ReadonlyMap<string, Share>): void {
  const hidden = shareOf(profile, 'hex', 'base64') > 0.5;
  if (profile.values < 5 || hidden) return;
  for (const item of board.items()) {
    const share = Math.max(...[item, ...(alike[item] ?? [])].map((one) => shares.get(one)?.share ?? 0));
    if (closed.has(item) && share < 0.1)
      board.for(
        'values',
        'no value has its form',
        item,
        -(lenient.has(item) ? weights.valuesAgainst - 2 : weights.valuesAgainst),
        {
          matched: 0,
          of: profile.values,
        },
      );
  }
}

/** From this share on a text that mentions somebody is one that people write, whatever its name. */
const oftenMentioned = 0.2;

/** Personal data inside text: a log line with an address in it holds what its name does not say. */
function judgeMentions(board: Board, profile: ColumnProfile, detectors: ReadonlyMap<string, Detector>): void {
  if (profile.values < 20) return;
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    const of = triedOn(profile, id);
    const matched = detector ? mentions(detector, hits) : 0;
    if (!detector || detector.weight < 0.8 || matched < of * oftenMentioned) continue;
    board.for('values', `${id} inside`, 'free-text', 4.2, { matched, of });
    return;
  }
}

function judgeShapes(board: Board, view: FieldView, profile: ColumnProfile): void {
  const numbers = shareOf(profile, 'integer', 'decimal');
  const stamps = shareOf(profile, 'date', 'datetime', 'time');
  const keys = shareOf(profile, 'uuid');
  const flags = shareOf(profile, 'boolean');
  const few = profile.inspected >= 20 && profile.distinct <= 2;
  for (const item of board.items()) {
    if (wordy.has(item) && numbers + stamps + keys + flags > 0.8) {
      board.for(
        'shape',
        numbers > 0.5 ? 'numbers' : 'no words',
        item,
        item === 'job-title' || item === 'department' ? -3 : -7,
      );
    }
    if (texts.has(item) && numbers + stamps + keys + flags > 0.8) board.for('shape', 'no text', item, -5);
    if (
      texts.has(item) &&
      profile.inspected >= 30 &&
      profile.distinct < Math.min(12, profile.inspected / 10) &&
      profile.words < 3
    ) {
      board.for('shape', 'few different values', item, -3);
    }
    if (texts.has(item) && shareOf(profile, 'sentence', 'json') > 0.3)
      board.for('shape', 'sentences', item, 1.2);
    if (flags > 0.95 && few && profile.length.max <= 5 && !isYesNo(item))
      board.for('shape', 'yes or no', item, -5);
    if (item === 'phone' || item === 'mobile-phone') {
      if (profile.length.max < 3 || shareOf(profile, 'date', 'datetime', 'uuid', 'sentence') > 0.5)
        board.for('shape', 'no number', item, -6);
    }
    if (item === 'date-of-birth' && keys + shareOf(profile, 'words', 'sentence') > 0.5)
      board.for('shape', 'no dates', item, -6);
    if (item === 'age' && profile.numbers && (profile.numbers.max > 150 || profile.numbers.min < 0))
      board.for('shape', 'not in a lifetime', item, -5);
    if (item === 'geo-location' && view.field.family !== 'geometry' && shareOf(profile, 'integer') > 0.9)
      board.for('shape', 'whole numbers', item, -3);
    if ((item === 'url' || item === 'email') && numbers + stamps > 0.8)
      board.for('shape', 'numbers', item, -7);
    if ((item === 'token' || item === 'api-key') && stamps + flags > 0.8)
      board.for('shape', 'no secret', item, -7);
  }
  if (flags > 0.98 && few) board.against('shape', 'yes or no', 1);
  if (
    profile.numbers &&
    profile.numbers.rising > 0.99 &&
    profile.values >= 20 &&
    profile.distinct === profile.inspected &&
    numbers > 0.99
  ) {
    // Numbers that are given out one after the other are nobody's; a name that says otherwise is heard.
    board.against('shape', 'a sequence', board.speaks('name') ? 3 : 8);
  }
}

const yesNo = set(
  `consent-time opt-out-time age gender marital-status military-number family health belief union
    politics criminal-record`,
);
const isYesNo = (item: string): boolean => yesNo.has(item);

export function shareOf(profile: ColumnProfile, ...shapes: readonly Shape[]): number {
  if (profile.inspected === 0) return 0;
  return shapes.reduce((sum, shape) => sum + (profile.shapes[shape] ?? 0), 0) / profile.inspected;
}
