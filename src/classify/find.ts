import type { Detector } from '../core/detector.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { Matcher } from './values/matcher.ts';

/** Below this a match in a name is as likely a number of something else. */
const sureEnough = 0.6;

/**
 * Makes a function that finds personal data in short texts that are not values: names of files, tables and columns,
 * statements. Only what points at a person and is recognised by its form is found.
 */
export function createFinder(detectors: readonly Detector[], items: ItemCatalogue) {
  const fit = detectors.filter(
    (detector) => detector.inText && detector.weight >= sureEnough && items.get(detector.item)?.identifying,
  );
  const matcher = new Matcher(fit);
  return (text: string) =>
    matcher.find(text).map(({ start, end, detector }) => ({ start, end, item: detector.item }));
}
