import { isOwner } from '../../../names/joined.ts';
import type { NameMatch } from '../../../names/match.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import { weights } from '../../weights.ts';
import { namedBy } from '../beside/whose.ts';

/** A name by the language that it is written in. */
const spelt =
  /^(?:(?:kor|korn|kr|korean|hangul|hangl|hngl|hng|hg|han|hanja|chn|chi|eng|en|english|jpn|local) ?(?:nm|name)|(?:nm|name) (?:kor|korn|kr|ko|korean|han|chn|eng|en|english|jpn|local))$/;

/** Parts of a person's name, which are written in two languages as well: `middleNameLocal`. */
const ofPeople = /^(?:first|middle|last|given|family|full|sur|nick|maiden)$/;

/** Whose name it is that is written in two languages: `GOODS_ENG_NM` is no person's, `DEPT_KOR_NM` a department's. */
export function judgeSpelling(board: Board, { item, phrase, before }: NameMatch): void {
  if (item !== 'name' || before.length === 0 || !spelt.test(phrase) || ofPeople.test(before.at(-1)!)) return;
  const owner = before.findLast((word) => classOf(word) !== undefined);
  const kind = owner === undefined ? undefined : classOf(owner);
  if (kind === 'person' || before.some(isOwner)) return;
  const other = kind === undefined ? undefined : namedBy[kind];
  board.for('name', before.join(' '), 'name', -weights.strongName);
  if (other !== undefined) board.for('name', before.join(' '), other, weights.strongName);
}
