/** How programs print names, values and what parts them (see `printed.ts`). All patterns but the first stick to a place. */

/** What a name may be without quotes. */
const bare = '[\\p{L}_@][\\p{L}\\p{N}_.@-]{0,60}';
const colon = ':(?![:/])';

/** Where what a program printed may begin in running text: at a bracket, a name or a pair behind it. */
export const beginsPrinted = new RegExp(
  `\\{\\s{0,8}"|(?:[{[(]|#<[\\w:]{1,80})\\s{0,8}(?:["'][^"'\\n]{1,60}["']\\s{0,4}[=:]|\\[?:?${bare}[?!]?\\]?\\s{0,4}(?:=|${colon})|[[(]["']|(?<=\\[)(?:[A-Z]\\w{0,60})?[{(])`,
  'gu',
);
/** A message of protocol buffers begins so, without a bracket. */
export const beginsOpen = /^[A-Za-z_]\w{0,60}(?:: ?"| \{\s)/;

/** A name and what parts it from its value: quoted, bare or a symbol of Ruby, between brackets as PHP prints it. */
export const quotedKey = /(["'])((?:[^"'\\]|\\.){1,200})\1\s{0,4}(?:=>|=|:)\s{0,8}/uy;
export const bareKey = new RegExp(`:?(${bare}[?!]?)(\\s{0,4})(=>|=|${colon})([^\\S\\n]{0,4})`, 'uy');
export const bracketKey = /\[(?:"([^"\]\n]{1,60})"|([\p{L}_][^\]"'=\n]{0,60}))\]\s{0,4}=>\s{0,8}/uy;
/** The number of an element, as PHP prints it. */
export const index = /(?:\d{1,9}|\[\d{1,9}\])\s{0,4}=>\s{0,8}/y;
/** A message within another. */
export const blockKey = new RegExp(`(${bare}) (?=\\{)`, 'uy');
/** A pair as a list of two, without its value: `["email", "…"]`, `('email', '…')`. */
export const listedPair =
  /[[(]\s{0,8}(["'])(\p{L}[\p{L}\p{N}_.-]{1,60})\1\s{0,4},\s{0,8}(?=(?:"(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|[\w.+-]{1,40})\s{0,8}[\])])/uy;

/** What another pair begins with, where a value without quotes ends: behind a comma, and behind a blank alone. */
export const nextPair = new RegExp(`,\\s{0,8}[:"']?${bare}[?!]?["']?\\s{0,4}(?:=|${colon})`, 'uy');
export const nextTight = new RegExp(`\\s{1,8}${bare}(?:=|:)(?=\\S)`, 'uy');
export const nextBracketed = /[^\S\n]{0,80}\n\s{0,80}\[[^\]\n]{1,60}\]\s{0,4}=>/y;

/** What stands before the bracket of a value that is of some kind: `User(`, `&main.User{`, `array (`, `#<User `. */
export const tag = new RegExp(
  [
    'Optional(?=\\[)',
    'array ?(?=[([])',
    '\\[\\d{0,9}\\][\\w.*]{1,80}(?=\\{)',
    '#<[\\w:]{1,80}:? ?',
    `(?:new |&)?[A-Za-z_$][\\w$.:-]{0,80}(?:\\[[\\w.]{0,40}\\][\\w.{}* ]{0,40})?(?: ?(?=\\{)|(?=[[(]\\s{0,80}(?:["'[({]|:?${bare}\\s{0,4}[=:])))`,
  ].join('|'),
  'uy',
);
export const tuple = /\(\s{0,80}["'[({\d]/y;
/** A day as Python prints it. */
export const day =
  /datetime\.date(?:time)?\((\d{4}), (\d{1,2}), (\d{1,2})[^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,20})?\)/y;
/** What stands before a string: its kind and length in PHP, or how Python keeps it. */
export const beforeString = /(?:string\(\d{1,9}\) |[bur])(?=["'])/y;
/** What a value begins with that is none of words. */
export const literal =
  /["'[{\d-]|(?:nil|null|None|true|false|True|False|undefined)\b|#<|[A-Za-z_][\w.]{0,60}[({]/y;
/** What stands in the place of a value. */
export const withheld = /\[[A-Z]{4,12}\]|<[A-Za-z]{4,12}>/y;
export const nothing = /^(?:null|nil|None|undefined|<nil>)$/;
