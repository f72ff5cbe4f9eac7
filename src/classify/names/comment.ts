/** Where the noun phrase at the head of an English comment ends. */
const phraseEnd =
  /\s(?:for|from|in|to|that|which|where|when|used|is|are|if|on|by|with|as|such|who|per|at|and|or|without|shows|into|within|here|stored|entered|given|provided|collected|supplied|typed|not\s+null|prior\s+to)(?=\s|$)|[(,.;:=?!\n#]|\s-\s|\s\/\/|\be\.g/i;

/** What stands before the phrase: its number, what it is marked as, whether it must be filled in. */
const marked =
  /^(?:\[[^\]]*\]|\([^)]*\)|\d{1,3}[.)]|(?:optional|required|mandatory|deprecated|pii|phi|gdpr|sensitive|confidential|personal data|name|note|description|desc|comment|label)\s*[:.–-])\s*(?=\w)/i;

/** How a list is written, before what it lists. */
const listedBy =
  /\b(?:comma|semicolon|colon|pipe|space|tab|newline|line|delimiter)s?[- ](?:separated|delimited)\b/gi;

const articles =
  /\b(?:the|a|an|this|that|their|its|of the|unique|full text|current|optional|primary|actual|not null column)\b/gi;

/** What a column does with what it holds: `Stores nationality`, `This column records the …`, `Please enter your …`. */
const holding =
  /^(?:(?:this|the) (?:column|field|attribute|property) )?(?:(?:(?:is )?used to (?:store|hold|record|keep|specify|indicate)|stores?|contains?|holds?|specif(?:y|ies)|indicates?|represents?|denotes?|describes?)\s+|(?:defines?|shows?|tells?|keeps?|records?|captures?|identifies|is|(?:please )?(?:enter|input|type|fill in|provide))\s+(?=(?:the|a|an|your|their|his|its)\s))/i;

/** A key by what it leads to. */
const leading =
  /^(?:(?:foreign key|fk|reference|pointer|link)(?: column)?(?: to| of| for| referencing)|refer(?:s|ring) to|references|links to|points to)\s+/i;

/** A date and what was done on it: `Date on which the employee was hired`. */
const dated =
  /^(?:the )?((?:(?:last|first) )?(?:date|time|timestamp|datetime|moment|day))(?:(?: and |\s*\/\s*)(?:time|date))?,? (?:(?:on|at) which|when|that)\s+(?:(?:the|a|an|this)\s+)?([^,.;:()\n]+)/i;

const beVerbs =
  /\b(?:was|were|is|are|has|have|had|been|be|being|will|gets?|got|the|a|an|this|his|her|their)\b/gi;

/** `Number of logins` counts them; the `number of the house` is one. */
const counted =
  /^(?:the )?(?:total )?(?:number|count|quantity|amount) of (?!the\b|a\b|an\b|this\b)([a-z][a-z -]*?s|children|people)\b/i;

/** Who made or changed the record. */
const done =
  /\b(?:person|user|employee|account|admin|administrator|operator|individual)s?(?: name| id| login)? (?:(?:who|that|which)(?: has)?|responsible for)(?: last)? (creat|modif|updat|chang|enter|delet|insert|add|record)(?:y|ed|ied|ing|ying)\b/i;

/** `Religious Denomination Key`: a code, unless it opens something. */
const coded =
  /(?<!\b(?:api|access|secret|private|public|encryption|decryption|signing|session|security|license|licence|product|activation|ssh|gpg|pgp|master|auth|authentication|primary|foreign|unique|shared|host|account))\s+keys?$/i;

/** In what a figure is told. */
const unit =
  /\s+\(?in (?:cm|centimet(?:er|re)s?|m|met(?:er|re)s?|feet|inches|kg|kgs|kilograms?|pounds|lbs|years?|months?|days?|usd|eur|krw|won|dollars|euros)\b\)?/i;

/** Words that a name may have. */
const most = 5;

/**
 * The name inside an English comment, as words that can be matched like a column's name: `E-mail address for the
 * person.` → `e-mail address`; `Name of the department.` → `department name`; `Date when the user was hired` → `user hired date`.
 * Undefined for long sentences.
 */
export function commentName(comment: string): string | undefined {
  const text = comment.trim().replace(marked, '').replace(holding, '').replace(unit, '');
  const doer = done.exec(text)?.[1];
  if (doer !== undefined) return /^(?:modif|updat|chang|delet)/i.test(doer) ? 'updated by' : 'created by';
  const asked = /^whether\s+(.*)$/i.exec(text)?.[1];
  if (asked !== undefined) return named(`is ${asked.split(phraseEnd)[0]!}`);
  // The `name given to the basket` is no given name.
  if (/^(?:the )?names? (?:given|assigned) (?:to|by|for)\b/i.test(text)) return undefined;
  const count = counted.exec(text)?.[1];
  if (count !== undefined) return named(`${count} count`);
  const [, when, deed] = dated.exec(text) ?? [];
  if (when !== undefined && deed !== undefined) return named(`${deed.replace(beVerbs, ' ')} ${when}`);
  const [head = ''] = text.replace(leading, '').split(phraseEnd);
  const [, whose = '', own = head] = /^((?:(?! of ).)*?\w)['’]s?\s+(.*)$/i.exec(head) ?? [];
  const [what = '', ...owner] = own.split(/\sof\s/i);
  return named(`${whose} ${owner.reverse().join(' ')} ${what}${leading.test(text) ? ' id' : ''}`);
}

function named(text: string): string | undefined {
  const words = text
    .replace(listedBy, ' ')
    .replace(articles, ' ')
    .replace(/['’]s\b/g, '')
    .trim()
    .replace(coded, ' code')
    .replace(/(?<=\w\s+\w+)\s+data$/i, '')
    .split(/\s+/);
  return words.length > 0 && words.length <= most ? words.join(' ') : undefined;
}
