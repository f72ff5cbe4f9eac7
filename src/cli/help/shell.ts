import { widthOf } from '../../report/layout.ts';

/** Ends a line that goes on below, as the system's usual shell wants it. */
const goesOn = process.platform === 'win32' ? '`' : '\\';

/** A word: what blanks end that stand in no quotes. A flag and what follows it, its value as a rule, are read as one. */
const pieces = /(?:--?[a-z][\w-]*\s+(?!-|\|))?(?:"[^"]*"|'[^']*'|[^\s"'])+/g;

/** A command on as many lines as it needs, so that it can be pasted whole; what is in quotes stays together. */
export function commandLines(command: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of command.match(pieces) ?? []) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(piece);
    else if (widthOf(`${last} ${piece} ${goesOn}`) <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(`  ${piece}`);
  }
  return lines.map((line, i) => (i === lines.length - 1 ? line : `${line} ${goesOn}`));
}
