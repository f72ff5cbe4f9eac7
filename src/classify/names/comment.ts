/** Where the noun phrase at the head of an English comment ends. */
const phraseEnd =
  /\s(?:for|from|in|to|that|which|where|when|used|is|are|if|on|by|with|as|such|who|per|at|and|or|without|shows|into|within)\s|[(,.;:=?!\n]|\s-\s|\be\.g/i;

/** How a list is written, before what it lists. */
const listedBy =
  /\b(?:comma|semicolon|colon|pipe|space|tab|newline|line|delimiter)s?[- ](?:separated|delimited)\b/gi;

const articles =
  /\b(?:the|a|an|this|that|their|its|of the|unique|full text|current|optional|primary|actual|not null column)\b/gi;

/**
 * The name inside an English comment, as words that can be matched like a column's name: `E-mail address for the
 * person.` → `e-mail address`; `Name of the department.` → `department name`. Undefined for long sentences.
 */
export function commentName(comment: string): string | undefined {
  const [head = ''] = comment.trim().split(phraseEnd);
  const [what = '', ...owner] = head.split(/\sof\s/i);
  const words = `${owner.reverse().join(' ')} ${what}`
    .replace(listedBy, ' ')
    .replace(articles, ' ')
    .replace(/'s\b/g, '')
    .trim()
    .split(/\s+/);
  return words.length > 0 && words.length <= 5 ? words.join(' ') : undefined;
}
