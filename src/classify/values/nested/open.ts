import { classBit } from '../signature.ts';
import { decodeBase64, payloadsIn } from './base64.ts';
import { walkCards } from './cards.ts';
import { walkMarkup, walkPage } from './documents.ts';
import { walkEdifact } from './edifact.ts';
import { walkEmbedded } from './embedded.ts';
import { follow } from './followed.ts';
import { decodeQuotedJson, walkJson } from './json.ts';
import { walkInline, walkLines } from './lines.ts';
import { walkLogLine } from './log-line.ts';
import { walkMultipart } from './multipart.ts';
import { PrintedWalker } from './printed.ts';
import { beginsOpen } from './printed-forms.ts';
import { walkSegments } from './segments.ts';
import { walkPhp, walkSession, walkStore } from './serialized.ts';
import { walkStatement } from './statement.ts';
import { walkPairs, walkXml } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/**
 * Follows what is nested in a value, whatever its syntax. `classes` are those of the value's signature. Gives bits of
 * `follow`, 0 where nothing is nested.
 */
export function openValue<T extends Tally<T>>(value: string, classes: number, root: PathNode<T>): number {
  const first = value.charCodeAt(0);
  if (first < 128 && tells[first] === 1) {
    const followed = openWhole(value, first, root);
    if (followed !== 0) return followed;
  }
  const written =
    ((classes & (space | digit)) === (space | digit) ? walkLogLine(value, root) : 0) ||
    openLines(value, first, classes, root) ||
    ((classes & colon) !== 0 ? walkSession(value, root) : 0) ||
    (mayBeStatement(value, classes) ? walkStatement(value, root) : 0) ||
    (mayBePrinted(value, classes) ? walkUnbracketed(value, root) || walkEmbedded(value, root) : 0);
  if (written !== 0) return written | openTokens(value, classes, root);
  const decoded = decodeBase64(value, classes);
  if (decoded !== undefined) return follow.encoded | openDecoded(decoded, root);
  const pairs =
    ((classes & equals) === 0 ? 0 : walkPairs(value, root)) ||
    ((classes & colon) !== 0 && (classes & space) !== 0 ? walkInline(value, root) : 0);
  return pairs | openTokens(value, classes, root);
}

/** What is written in lines: forms, cards, messages of hospitals, names with values, and tables. */
function openLines<T extends Tally<T>>(
  value: string,
  first: number,
  classes: number,
  root: PathNode<T>,
): number {
  if ((classes & upper) !== 0 && value.charCodeAt(3) === 0x7c) {
    const segments = walkSegments(value, root);
    if (segments !== 0) return segments;
  }
  if ((classes & upper) !== 0 && (value.charCodeAt(3) === 0x2b || value.startsWith('UNA'))) {
    const interchange = walkEdifact(value, root);
    if (interchange !== 0) return interchange;
  }
  if ((classes & space) === 0 || !(value.includes('\n') || value.includes('\r'))) return 0;
  const told = (classes & (colon | equals)) === 0 ? 0 : openTold(value, first, root);
  return told || walkMarkup(value, root);
}

function openTold<T extends Tally<T>>(value: string, first: number, root: PathNode<T>): number {
  if (first === 0x2d && value.startsWith('--')) {
    const form = walkMultipart(value, root);
    if (form !== 0) return form;
  }
  return (first === 0x42 ? walkCards(value, root) : 0) || walkLines(value, root);
}

/** Whether a text may hold a statement of SQL, or parameters of one. */
const mayBeStatement = (value: string, classes: number): boolean =>
  (classes & space) !== 0 &&
  (classes & (equals | parenthesis | brace | at | hyphen)) !== 0 &&
  (value.includes("'") ||
    ((classes & (parenthesis | brace)) !== 0 && (classes & (colon | brace | equals)) !== 0));

/** What tokens say that stand in a text (JWT). */
function openTokens<T extends Tally<T>>(value: string, classes: number, root: PathNode<T>): number {
  // A rare letter is sooner looked for than a common one.
  if ((classes & dot) === 0 || !value.includes('J') || !value.includes('eyJ')) return 0;
  const { payloads, isWhole } = payloadsIn(value);
  const followed = payloads.reduce((bits, payload) => bits | walkJson(payload, root), 0);
  return isWhole ? followed : followed | follow.parts;
}

const { at, brace, colon, digit, dot, equals, hyphen, parenthesis, space, star, upper } = classBit;

/** Whether brackets stand in a value and what parts names from their values. */
const mayBePrinted = (value: string, classes: number): boolean =>
  ((classes & brace) !== 0 && (classes & (colon | equals | parenthesis)) !== 0) ||
  ((classes & parenthesis) !== 0 && (classes & equals) !== 0) ||
  ((classes & star) !== 0 && (classes & (colon | equals)) !== 0 && value.includes('#<')) ||
  ((classes & colon) !== 0 && beginsOpen.test(value));

function walkUnbracketed<T extends Tally<T>>(value: string, root: PathNode<T>): number {
  if (!beginsOpen.test(value)) return 0;
  const walker = new PrintedWalker(value, 0);
  return walker.walkOpen() ? walker.count(root) : 0;
}

const form = /^[A-Za-z_][\w.-]{0,40}=[^\s&]*(?:&[A-Za-z_][\w.-]{0,40}=[^\s&]*)+$/;

/** What was encoded as a whole: a document or a form under the names that it has, any other text as a value of its own. */
function openDecoded<T extends Tally<T>>(decoded: string, root: PathNode<T>): number {
  const text = decoded.trim();
  const first = text.charCodeAt(0);
  const isDocument = first === 0x7b || first === 0x5b || first === 0x3c;
  const followed = isDocument ? openWhole(text, first, root) : form.test(text) ? walkPairs(text, root) : 0;
  if (followed !== 0) return followed;
  const place = root.encoded();
  place?.add(text);
  return place ? follow.open : follow.open | follow.paths;
}

/** What is nested as a whole tells so by its first character. */
const tells = new Uint8Array(128);
for (const mark of '{[<"aO') tells[mark.charCodeAt(0)] = 1;

function openWhole<T extends Tally<T>>(value: string, first: number, root: PathNode<T>): number {
  switch (first) {
    case 0x7b:
    case 0x5b:
      return walkJson(value, root);
    case 0x3c:
      return walkPage(value, root) || walkXml(value, root);
    case 0x22: {
      const decoded = decodeQuotedJson(value);
      if (decoded !== undefined) return walkJson(decoded, root);
      return value.includes('=>') ? walkStore(value, root) : 0;
    }
    default:
      return value.charCodeAt(1) === 0x3a && /^[aO]:\d{1,9}:["{]/.test(value) ? walkPhp(value, root) : 0;
  }
}

const whole = /^(?:\{\s*["']|\[\s*[[{"']|<[\p{L}?!]|"\{)/u;

/** Whether a value looks like a document, for those that are opened no more. */
export function looksNested(value: string, classes: number): boolean {
  return whole.test(value) || decodeBase64(value, classes) !== undefined;
}
