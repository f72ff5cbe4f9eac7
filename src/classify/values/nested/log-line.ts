import { logForms } from '../../../core/log-forms.ts';
import { follow } from './followed.ts';
import { addPairs } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/** What one of the known forms begins with, which is sooner looked for than all of each. */
const begins =
  /^(?:(?:\S{1,200} ){3,4}\[|[0-9a-f]{64} |(?:https?|h2|grpcs|wss?) \d{4}-|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S{3,60} \S{1,60} |\d{4}-\d\d-\d\dT\S{6,20} \S{1,200} \S{3,60}:|\d{9,10}\.\d{3} |[2-9] (?:\d{12}|unknown) )/;

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
