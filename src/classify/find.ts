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
  const nameOf = wholeNames(detectors);
  const foundIn = (text: string) => matcher.find(text).map((match) => placed(match, text));
  return (text: string) => {
    const found = foundIn(text);
    const add = (more: readonly Found[]) =>
      found.push(
        ...more.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end)),
      );
    const apart = separated(text);
    if (apart !== text) add(foundIn(apart));
    add(findKoreanNames(text).map((name) => ({ ...name, item: 'name' })));
    for (const part of text.matchAll(parts))
      if (nameOf(part[0])) add([{ start: part.index, end: part.index + part[0].length, item: 'name' }]);
    return found.sort((one, other) => one.start - other.start);
  };
}

/** What stands between the marks of a path. */
const parts = /(?:[^/\\.:#=()[\]<>]|(?<=\b\p{L})\.(?= ))+/gu;

/** What fields and files are called by and nobody is: `Grant Amount`, `Victoria Line`. */
const noNames = new Set(
  'amount code count data date description file id line list name no number office report status street total type yn'.split(
    ' ',
  ),
);

/** Makes a function that tells whether a text is somebody's whole name in Latin letters. */
function wholeNames(detectors: readonly Detector[]): (text: string) => boolean {
  const matcher = new Matcher(
    detectors.filter(
      ({ item, kind, form = 'plain', inText, weight }) =>
        item === 'name' && kind === 'pattern' && form === 'plain' && !inText && weight >= sureEnough,
    ),
  );
  return (name) => {
    // Abbreviations are joined in capitals: `BILL_CYC`.
    const text = /\p{Ll}/u.test(name) ? name.replaceAll('_', ' ') : name;
    const words = text.toLowerCase().split(' ');
    return (
      words.length > 1 &&
      !noNames.has(words.at(-1)!) &&
      matcher.match(text, 0, text.length).some(({ whole, validity }) => whole && validity !== false)
    );
  };
}

type Found = { readonly start: number; readonly end: number; readonly item: string };

/** A blank or mark after which something else begins is no part of a match. */
const placed = ({ start, end, detector }: Match, text: string): Found => ({
  start,
  end: start + text.slice(start, end).replace(/[ _(/,:]$/, '').length,
  item: detector.item,
});
