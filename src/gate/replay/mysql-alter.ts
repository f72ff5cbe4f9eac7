/** Actions that leave the columns of a table as they are, and that the parser does not always know. */
const keepsColumns =
  /^(?:convert\s+to|engine|auto_increment|(?:default\s+)?char(?:acter\s+set|set)|(?:default\s+)?collate|row_format|algorithm|lock|disable\s+keys|enable\s+keys|order\s+by|force|rename\s+(?:index|key)|add\s+(?:constraint\b(?:\s+(?!check|foreign|unique|primary)\S+)?\s+)?(?:check|foreign|unique|primary|index|key|fulltext|spatial|partition|period\s+for|system\s+versioning)|drop\s+(?:constraint|foreign|primary|index|key|check|partition|period\s+for|system\s+versioning)|(?:truncate|analyze|optimize|rebuild|coalesce|reorganize|exchange)\s+partition|partition\s+by|remove\s+partitioning|alter\s+(?:index|check|constraint)|alter\s+(?:column\s+)?\S+\s+(?:set|drop)\s+default)\b/i;

/** What follows a comma within one action: further names of an order or of partitions. */
const goesOn = /^(?:`[^`]*`|[^\s(`]+)(?:\s+(?:asc|desc)|\s+into\s*\([\s\S]*)?$/i;

const head =
  /^alter\s+(?:online\s+|ignore\s+)*table\s+(?:if\s+exists\s+)?((?:`[^`]*`|[^\s`.]+)(?:\s*\.\s*(?:`[^`]*`|[^\s`.]+))?)\s+/i;

export interface ColumnChange {
  readonly sql: string;
  /** `IF EXISTS`, which the parser does not know: a column that is not there is no mistake. */
  readonly lenient: boolean;
}

/**
 * The changes of an `ALTER TABLE` that may concern columns, a statement each; none where no action does. Any other statement is
 * itself. An action that says nothing of columns must not hide the one that stands beside it.
 */
export function columnChanges(sql: string): ColumnChange[] {
  const start = head.exec(sql);
  if (!start) return [{ sql, lenient: false }];
  const actions = splitAtCommas(sql.slice(start[0].length)).filter((one, i) => i === 0 || !goesOn.test(one));
  return actions.flatMap(spread).flatMap((action) => {
    if (keepsColumns.test(action)) return [];
    const bare = action.replace(/^(drop\s+(?:column\s+)?)if\s+exists\s+/i, '$1');
    return [{ sql: `alter table ${start[1]} ${bare}`, lenient: bare !== action }];
  });
}

/** `ADD (a int, b int)` as two actions. */
function spread(action: string): string[] {
  const listed = /^add\s+(?:column\s+)?\(([\s\S]*)\)$/i.exec(action)?.[1];
  return listed === undefined ? [action] : splitAtCommas(listed).map((column) => `add ${column}`);
}

/** Parts between commas that stand outside of quotes, comments and brackets. */
function splitAtCommas(text: string): string[] {
  const tokens = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\/\*[\s\S]*?\*\/|(?:--\s|#)[^\n]*|[(),]/g;
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === ',' && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
