/** A token of SQL, or what stands in round brackets. Exactly one of its properties is there. */
export interface Item {
  /** A word without quotes, in lower case. */
  readonly word?: string;
  /** A name in quotes, in lower case. */
  readonly name?: string;
  readonly group?: readonly Item[];
  readonly comma?: true;
  readonly dot?: true;
  readonly star?: true;
  /** `::`, after which a type stands. */
  readonly cast?: true;
  /** A text or a number. */
  readonly literal?: true;
}

/** Brackets within brackets that are followed; a view's own are far fewer. */
const deepest = 200;

const tokens =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.|'')*'|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|([\p{L}_][\p{L}\p{N}_$]*)|\d[\w.]*|::|[(),.*;]/gu;

/** A query as nested lists; operators are left out. */
export function nest(sql: string): Item[] {
  const root: Item[] = [];
  const open: Item[][] = [root];
  for (const [token, quoted, ticked, word] of sql.matchAll(tokens)) {
    const here = open.at(-1)!;
    if (word !== undefined) here.push({ word: word.toLowerCase() });
    else if (quoted !== undefined) here.push({ name: quoted.replaceAll('""', '"').toLowerCase() });
    else if (ticked !== undefined) here.push({ name: ticked.replaceAll('``', '`').toLowerCase() });
    else if (token === '(') {
      const group: Item[] = [];
      here.push({ group });
      if (open.length < deepest) open.push(group);
    } else if (token === ')') {
      if (open.length > 1) open.pop();
    } else if (token === ',') here.push({ comma: true });
    else if (token === '.') here.push({ dot: true });
    else if (token === '*') here.push({ star: true });
    else if (token === '::') here.push({ cast: true });
    else if (/^['\d]/.test(token)) here.push({ literal: true });
  }
  return root;
}
