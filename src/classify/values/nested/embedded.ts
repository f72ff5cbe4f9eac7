import { follow } from './followed.ts';
import { walkJsonWithin } from './json.ts';
import { walkPairs } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/** A text in which so many braces begin no JSON is code. */
const mostFailures = 16;

const begins = /\{\s{0,8}"/g;
const keyBefore = /(?:^|[\s;&?,])([A-Za-z_][\w.-]{0,40})=$/;

/**
 * JSON in running text, after a time and a level as logs have it, or as the value of a key: `[2026-01-02] INFO {"user":…}`,
 * `event=login body={"user":…}`. What stands around it is looked at for pairs.
 */
export function walkEmbedded<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  let followed = 0;
  let around = '';
  let from = 0;
  let failures = 0;
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const before = text.slice(Math.max(from, match.index - 50), match.index);
    const key = keyBefore.exec(before)?.[1];
    const place = key === undefined ? root : (root.child(key) ?? root);
    const { followed: bits, end } = walkJsonWithin(text, match.index, place);
    if (bits === 0) {
      if (++failures < mostFailures) continue;
      if (followed > 0) followed |= follow.parts;
      break;
    }
    followed |= bits;
    around += `${text.slice(from, match.index)} `;
    from = end;
    begins.lastIndex = end;
  }
  return followed === 0 ? 0 : followed | walkPairs(around + text.slice(from), root);
}
