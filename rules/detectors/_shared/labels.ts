/** What stands between a word that names a thing and the thing: `계좌번호: `, `계좌번호는 `, `(계좌번호) `. */
export const afterKr = '(?:은|는|이|가)?[ :=：)\\].#-]{0,3}';
/** The same in English: `passport no. `, `passport number is `, `(passport) #`. */
export const afterEn =
  "(?:'s)?(?: ?(?:[Nn]o|NO|[Nn]umber|[Nn]um|[Ii][Dd]|ID))?(?: is)?[.)]?[ :=][ :#=-]{0,2}";

/** A word in Latin letters that a gate asks for begins a word: after a blank or a parenthesis, if anything. */
export const wordStart = '[^\\t-\\r (]';
/** No further letter or digit. */
export const wordEnd = '[A-Za-z0-9]';
