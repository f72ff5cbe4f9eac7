import { follow } from './followed.ts';
import { walkJsonWithin } from './json.ts';
import { PrintedWalker } from './printed.ts';
import { beginsPrinted } from './printed-forms.ts';
import { walkPairs } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/** So many times the text's length is read of what brackets begin in vain. */
const mostWork = 8;
/** What looking at a bracket costs besides. */
const ofBracket = 16;

/** The name that what begins here stands under, and perhaps its kind: `body=`, `user=User`. */
const keyBefore = /(?:^|[\s;&?,])([A-Za-z_][\w.-]{0,40})=(?:[A-Za-z_][\w.]{0,60})?$/;
const json = /\{\s{0,8}"/y;

/**
 * JSON or what programs print in running text, after a time and a level as logs have it, or as the value of a key:
 * `[2026-01-02] INFO {"user":…}`, `event=login user=User(name=…)`. What stands around it is looked at for pairs.
 */
export function walkEmbedded<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  let followed = 0;
  let around = '';
  let from = 0;
  let work = text.length * mostWork + 1_000;
  let isSpent = false;
  beginsPrinted.lastIndex = 0;
  for (let match = beginsPrinted.exec(text); match; match = beginsPrinted.exec(text)) {
    const before = text.slice(Math.max(from, match.index - 110), match.index);
    const [named = '', key] = keyBefore.exec(before) ?? [];
    const place = key === undefined ? root : (root.child(key) ?? root);
    const { followed: bits, end } = walkAt(text, match.index, place);
    if (bits === 0) {
      // What it holds may begin something.
      beginsPrinted.lastIndex = match.index + 1;
      work -= end - match.index + ofBracket;
      if (work > 0) continue;
      isSpent = true;
      break;
    }
    followed |= bits;
    around += `${text.slice(from, match.index - named.length)} `;
    from = end;
    beginsPrinted.lastIndex = end;
  }
  if (isSpent) followed |= follow.parts;
  return followed === 0 ? 0 : followed | walkPairs(around + text.slice(from), root);
}

/** What begins at a bracket. */
function walkAt<T extends Tally<T>>(
  text: string,
  at: number,
  place: PathNode<T>,
): { readonly followed: number; readonly end: number } {
  json.lastIndex = at;
  if (at > 0 && json.test(text)) {
    const found = walkJsonWithin(text, at, place);
    if (found.followed !== 0) return found;
  }
  const walker = new PrintedWalker(text, at);
  return { followed: walker.walk() ? walker.count(place) : 0, end: walker.at };
}
