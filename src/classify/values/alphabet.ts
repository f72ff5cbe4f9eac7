import type { GateClass } from '../../core/detector.ts';
import { asciiBits, classBit } from './signature.ts';

/** What a pattern may consume, one alternative each: escapes, sets, plain characters. Groups and quantifiers pass. */
const atom =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|[()|*+?^$]|[\s\S]/gu;

/** Signs of syntax, and edges of words: they consume nothing. */
const empty = /^(?:\(\?.*|\{\d.*\}|[()|*+?^$]|\\[bB])$/u;

/** Atoms that may stand for characters beyond ASCII. */
const wide = /^\.$|\\[pPDSWux]|^\[\^|[^\0-\x7f]/u;

/** Classes that a pair of characters or a neighbour makes; they are never ruled out. */
const madeOfTwo: readonly GateClass[] = ['colons', 'counted', 'numbered', 'corporate'];

/**
 * Bits of the classes (see `Signature`) that no match of a pattern can hold: `\d{4}-\d{2}` never holds a letter. Sound, not
 * sharp: what only looks around counts as held.
 */
export function foreignClasses(core: string, flags: string): number {
  const atoms = [...new Set((core.match(atom) ?? []).filter((one) => !empty.test(one)))];
  const consumed = new RegExp(
    `^(?:${atoms.map((one) => (/^[/{}[\]]$/.test(one) ? `\\${one}` : one)).join('|')})$`,
    `u${flags}`,
  );
  let held = madeOfTwo.reduce((bits, name) => bits | classBit[name], 0);
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code);
    if (!consumed.test(char)) continue;
    held |= asciiBits[code] as number;
    if (char === 'x' || char === 'X') held |= classBit.star;
  }
  if (atoms.some((one) => wide.test(one)))
    held |= classBit.hangul | classBit.star | classBit.parenthesis | classBit.foreign;
  return ~held;
}
