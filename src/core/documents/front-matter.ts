import { lineOf, pairsOf, type Told } from './block.ts';
import type { Found } from './tables/table.ts';
import { toldBy } from './told.ts';

/** So many lines are looked at for its end. */
const most = 500;
const scalar = /^([\p{L}_][\p{L}\p{N}_.-]{0,60}):\s*(?:"([^"]*)"|'([^']*)'|(.*))$/u;

/** What the text itself is called, and where it stands. */
const ofText =
  /^(?:title|subtitle|description|summary|excerpt|id|slug|layout|categor(?:y|ies)|tags?|keywords|date|lang|version|license|permalink|sidebar.*|nav.*|제목)$/i;

/** What is told of a text before it begins, between two lines of dashes. */
export function frontMatter(lines: readonly string[]): Found | undefined {
  if (lines[0]?.replace(/^\ufeff/, '') !== '---') return undefined;
  const length = lines.slice(1, most).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (length < 1) return undefined;
  const own = lines.slice(1, length + 1);
  const end = length + 2;
  if (!own.some((line) => /^[\p{L}_][^:]{0,60}:/u.test(line))) return undefined;
  if (!own.every((line) => scalar.test(line)))
    return { blocks: [{ kind: 'data', text: own.join('\n') }], end };
  const told: Told[] = [];
  const others: string[] = [];
  for (const line of own) {
    const [, key = '', double, single, bare] = scalar.exec(line)!;
    const pair = ofText.test(key) ? undefined : toldBy(key, double ?? single ?? bare ?? '');
    if (pair) told.push(pair);
    else others.push(line);
  }
  return { blocks: [...pairsOf(told), ...others.map(lineOf)], end };
}
