import type { Detector } from '../../../../core/detector.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { hitShares, type Share } from '../../hits.ts';
import { alike, hiddenShare } from '../../protection.ts';
import { isSurnameSpread } from '../../surnames.ts';
import type { FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';

/** Numbers and marks with a form of their own: what has another's throughout is none of them, whatever the column is called. */
const formed = wordSet(
  `ci di rrn foreigner-number national-id passport driver-licence credit-card card-detail bank-account phone mobile-phone ip-address
   mac-address device-id name address age date-of-birth password tax-id business-number corporate-number vehicle-plate api-key`,
);
/** What is told by its form alone. */
const telling = wordSet(
  `email name address rrn foreigner-number national-id credit-card bank-account di phone mobile-phone ip-address mac-address
   vehicle-plate api-key token device-info`,
);
/** Words that name no more than a place in a list. */
const bare = /^(?:id|key|number|no|sequence|seq|code|value|idx|index)$/;

const fewest = 8;
const nearlyAll = 0.95;
const margin = 1.5;
/** So sure a form must be against a name whose own is nowhere. */
const sureEnough = 0.8;

/** Values that are plainly another item than a short name stands for, or a key's name for none: a `ci` or an `id` full of e-mails. */
export function judgePlain(
  board: Board,
  view: FieldView,
  profile: ColumnProfile | undefined,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (!profile || profile.values < fewest) return;
  const named = board
    .evidence()
    .flatMap(({ kind, item, weight }) => (kind === 'name' && item !== undefined && weight > 0 ? [item] : []));
  if (named.length === 0 && !bare.test(view.words.join(' '))) return;
  // The last word of XML's names for elements says only that they hold a text: `LineOneText`.
  const isElement = view.words.at(-1) === 'text' && view.words.length > 1;
  if (!named.every((item) => formed.has(item) || (isElement && item === 'free-text'))) return;
  const shares = hitShares(profile, detectors);
  const least = named.length > 0 ? sureEnough : weights.sureForm;
  const found = [...shares].filter(
    ([item, { share, weight, by }]) =>
      telling.has(item) && share > nearlyAll && weight >= least && isShown(detectors.get(by)),
  );
  const all = { matched: profile.values, of: profile.values };
  if (isSurnameSpread(profile)) found.push(['name', { share: 1, weight: 1, by: 'surnames', ...all }]);
  for (const [item, { by, matched, of }] of found)
    if (named.every((one) => isMissing(one, shares) && hiddenShare(one, profile, detectors) < 0.5))
      board.lift('values', `nothing but ${by}`, item, margin, { matched, of });
}

function isMissing(item: string, shares: ReadonlyMap<string, Share>): boolean {
  const own = [item, ...(alike[item] ?? [])].map((one) => shares.get(one)?.share ?? 0);
  return Math.max(...own) < 1 - nearlyAll;
}

const isShown = (detector: Detector | undefined): boolean => (detector?.form ?? 'plain') === 'plain';
