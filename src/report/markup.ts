/** A table of Markdown; nothing in its cells becomes markup. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkup).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')).replaceAll('\\', ''), ...rows.map(line)].join('\n');
}

/** Names come from sources: nothing in them may become markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#&~]/g, '\\$&').replace(/\r?\n/g, ' ');
}

/** Lines as a list. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkup(line.trim())}`).join('\n');
}
