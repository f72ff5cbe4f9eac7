import type { Detector } from '../core/detector.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { findKoreanNames } from '../core/korean-names.ts';
import { buildLexicon } from './names/lexicon.ts';
import { createPeople, type People } from './names/people.ts';
import { findStrangers, type Sibling } from './names/strangers.ts';
import { type Match, Matcher } from './values/matcher.ts';
import { separated } from './values/nested/keys.ts';

/** Below this a match in a name is as likely a number of something else. */
const sureEnough = 0.6;

/**
 * Makes a function that finds personal data in short texts that are not values: names of files, tables and columns,
 * statements. Only what points at a person and is recognised by its form is found, and Korean names.
 */
export function createFinder(detectors: readonly Detector[], items: ItemCatalogue) {
  const people = createPeople(detectors, buildLexicon(items), items);
  return {
    find: createFind(detectors, items, people),
    strangers: (siblings: readonly Sibling[]) => findStrangers(siblings, people),
  };
}

function createFind(detectors: readonly Detector[], items: ItemCatalogue, people: People) {
  const fit = detectors.filter(
    (detector) => detector.inText && detector.weight >= sureEnough && items.get(detector.item)?.identifying,
  );
  const matcher = new Matcher(fit);
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
      if (isSomebodys(part[0], people))
        add([{ start: part.index, end: part.index + part[0].length, item: 'name' }]);
    add(people.find(text).map((name) => ({ ...name, item: 'name' })));
    add(
      [...text.matchAll(grouped)].map(({ 0: number, index }) => ({
        start: index,
        end: index + number.length,
        item: number.length > longestResident ? 'credit-card' : 'rrn',
      })),
    );
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

/** Whether a part of a path is somebody's whole name. */
function isSomebodys(part: string, { isWholeName }: People): boolean {
  // Abbreviations are joined in capitals: `BILL_CYC`.
  const text = /\p{Ll}/u.test(part) ? part.replaceAll('_', ' ') : part;
  const words = text.toLowerCase().split(' ');
  return words.length > 1 && !noNames.has(words.at(-1)!) && isWholeName(text);
}

/** Digits grouped as a resident's number or a card's are: in a name they are one, even where a digit is wrong. */
const grouped = /(?<!\d[-. ]?)(?:\d{6}-\d{7}|\d{4}([- ])\d{4}\1\d{4}\1\d{4})(?![-. ]?\d)/g;
const longestResident = 14;

type Found = { readonly start: number; readonly end: number; readonly item: string };

/** A blank or mark after which something else begins is no part of a match. */
const placed = ({ start, end, detector }: Match, text: string): Found => ({
  start,
  end: start + text.slice(start, end).replace(/[ _(/,:]$/, '').length,
  item: detector.item,
});
