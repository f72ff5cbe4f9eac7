import type { Detector } from '../core/detector.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { findKoreanNames } from '../core/korean-names.ts';
import { type Match, Matcher } from './values/matcher.ts';
import { separated } from './values/nested/keys.ts';

/** Below this a match in a name is as likely a number of something else. */
const sureEnough = 0.6;

/**
 * Makes a function that finds personal data in short texts that are not values: names of files, tables and columns,
 * statements. Only what points at a person and is recognised by its form is found, and Korean names.
 */
export function createFinder(detectors: readonly Detector[], items: ItemCatalogue) {
  const fit = detectors.filter(
    (detector) => detector.inText && detector.weight >= sureEnough && items.get(detector.item)?.identifying,
  );
  const matcher = new Matcher(fit);
  return (text: string) => {
    const found = matcher.find(text).map(placed);
    const add = (more: readonly Found[]) =>
      found.push(
        ...more.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end)),
      );
    const apart = separated(text);
    if (apart !== text) add(matcher.find(apart).map(placed));
    add(findKoreanNames(text).map((name) => ({ ...name, item: 'name' })));
    return found.sort((one, other) => one.start - other.start);
  };
}

type Found = { readonly start: number; readonly end: number; readonly item: string };

const placed = ({ start, end, detector }: Match): Found => ({ start, end, item: detector.item });
