import type { Detector, Form } from '../../core/detector.ts';
import { type ColumnProfile, triedOn } from '../values/index.ts';
import { formOnly } from './hits.ts';

/** Below this it knows values that keep the form of an item, and cannot be one. */
const lookAlike = 0.02;
/** From this weight on a form shows in the value itself (`vault:v1:…`, `{SHA256}…`, `$2b$…`); others only look random. */
const enveloped = 0.18;

/** Items whose values other items' detectors know as well. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  'mobile-phone': ['phone'],
  phone: ['mobile-phone'],
  rrn: ['foreigner-number'],
  'foreigner-number': ['rrn'],
};

export interface ProtectedHits {
  readonly form: Exclude<Form, 'plain'>;
  readonly count: number;
  readonly detector: Detector;
}

export interface Protections {
  /** By detectors that know the item's own values so: a masked mobile number. */
  readonly own: readonly ProtectedHits[];
  /** By detectors of what stands for anything, and says so itself. */
  readonly enveloped: readonly ProtectedHits[];
  /** By detectors of what looks random, and is masked, hashed, encrypted or a token where the item's values would not. */
  readonly opaque: readonly ProtectedHits[];
  /** By detectors of other items that are masked: a mask of one is one of anything as well. */
  readonly alienMasks: number;
  /** Values that have the item's form and fail what the real ones pass. */
  readonly lookAlikes: number;
}

/** What detectors found of an item's values that do not stand in clear text. What failed a check does not count. */
export function protectionsOf(
  item: string,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): Protections {
  const own: ProtectedHits[] = [];
  const sure: ProtectedHits[] = [];
  const opaque: ProtectedHits[] = [];
  let lookAlikes = 0;
  let alienMasks = 0;
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    const count = hits.valid + hits.unknown;
    if (!detector?.form || detector.form === 'plain' || count === 0) continue;
    const { form, weight } = detector;
    const found = { form, count, detector };
    if (weight < lookAlike) {
      if (knows(detector, item)) lookAlikes += count;
    } else if (detector.item === item && weight >= formOnly) own.push(found);
    else if (detector.item === 'password' && weight >= enveloped) sure.push(found);
    else if (weight < formOnly) opaque.push(found);
    else if (form === 'masked') alienMasks = Math.max(alienMasks, count);
  }
  return { own, enveloped: sure, opaque, alienMasks, lookAlikes };
}

export const knows = (detector: Detector, item: string): boolean =>
  detector.item === item || (alike[item]?.includes(detector.item) ?? false);

/** The share of an item's values that stand for it in another form, at most 1. */
export function hiddenShare(
  item: string,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): number {
  const { own, enveloped, opaque, lookAlikes } = protectionsOf(item, profile, detectors);
  const shares = [...own, ...enveloped, ...opaque].map(
    ({ detector, count }) => count / triedOn(profile, detector.id),
  );
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, lookAlikes / profile.values),
  );
}

/** How many values the item's own detectors know in clear text: real ones, or what keeps their form. */
export function shownAs(
  item: string,
  { hits }: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): number {
  let most = 0;
  for (const [id, { valid, unknown }] of hits) {
    const detector = detectors.get(id);
    if (!detector || detector.item !== item || (detector.form ?? 'plain') !== 'plain') continue;
    if (detector.weight >= formOnly) most = Math.max(most, valid + unknown);
  }
  return most;
}
