/** Where within a statement a column is written, as offset from its start; 0 where it does not stand there by its name. */
export function locateName(statement: string, column: string): number {
  const plain = blankStrings(statement);
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const spelled = new RegExp(`(?:^|[\\s,(.])(["\`]?)${escaped}\\1(?=[\\s,;)]|$)`, 'giu');
  const found = [...plain.matchAll(spelled)];
  // A definition is followed by a type; the same word may stand before it as the name of the table.
  const best = found.find((one) => isDefinition(plain, one.index, one[0].length)) ?? found[0];
  return best ? best.index + best[0].search(/[^\s,(.]/) : 0;
}

function isDefinition(text: string, index: number, length: number): boolean {
  const before = text.slice(0, index + 1).trimEnd();
  return (
    /(?:[(,]|\b(?:add|column|modify|change|exists|to|alter)|\.)$/i.test(before) &&
    /^\s+[\p{L}"]/u.test(text.slice(index + length))
  );
}

/** The text with what stands in quotes and comments blanked, so that offsets stay. */
function blankStrings(text: string): string {
  return text.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (found) => found.replace(/[^\n]/g, ' '));
}
