import { logForms } from '../../../core/log-forms.ts';
import { follow } from './followed.ts';
import { addPairs } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/** All known forms begin with a word and have so many more. */
const begins = /^\S{1,200} (?:\S{1,200} ){2}/;

/** A line as servers and networks log them, kept as a value: its parts under the names that they have in a file of such lines. */
export function walkLogLine<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (!begins.test(text) || text.includes('\n')) return 0;
  for (const { fields, read } of logForms) {
    const parts = read(text);
    if (!parts) continue;
    const pairs = fields.flatMap((name, i) => (parts[i] == null ? [] : [[name, parts[i]] as const]));
    return follow.open | addPairs(pairs, root);
  }
  return 0;
}
