import { decodeWords } from './headers.ts';

/** Who a mail is from or for. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The mailboxes of a header (`"홍, 길동" <hong@example.com>, kim@example.com (Kim)`), those of groups as well (RFC 5322, 3.4). */
export function mailboxesOf(header: string): Mailbox[] {
  return piecesOf(header).flatMap((piece) => {
    const found = mailboxOf(piece);
    return found.name === '' && found.address === '' ? [] : [found];
  });
}

interface Piece {
  /** What stands before the address, with its quotes. */
  text: string;
  inAngles: string | undefined;
  comment: string;
}

/** Pieces between commas, as programs also write semicolons; neither counts in quotes, comments and angle brackets. */
function piecesOf(header: string): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', inAngles: undefined, comment: '' };
  let isQuoted = false;
  let depth = 0;
  let isInside = false;
  const close = () => {
    pieces.push(piece);
    piece = { text: '', inAngles: undefined, comment: '' };
    isInside = false;
  };
  for (let i = 0; i < header.length; i++) {
    let char = header[i] as string;
    if (char === '\\' && (isQuoted || depth > 0)) char = header[++i] ?? '';
    else if (char === '"' && depth === 0) {
      isQuoted = !isQuoted;
      continue;
    } else if (!isQuoted) {
      if (char === '(' && depth++ === 0) continue;
      if (char === ')' && depth > 0 && --depth === 0) continue;
      if (depth === 0) {
        if (char === '<') {
          piece.inAngles = '';
          isInside = true;
          continue;
        }
        if (char === '>') {
          isInside = false;
          continue;
        }
        if (char === ',' || char === ';') {
          close();
          continue;
        }
        // What stands before it is the name of a group.
        if (char === ':' && !isInside && !piece.text.includes('@')) {
          piece.text = '';
          continue;
        }
      }
    }
    if (depth > 0) piece.comment += char;
    else if (isInside) piece.inAngles += char;
    else piece.text += char;
  }
  close();
  return pieces;
}

function mailboxOf({ text, inAngles, comment }: Piece): Mailbox {
  const name = decodeWords(text).trim();
  if (inAngles !== undefined) return { name, address: inAngles.replace(/^.*:/, '').trim() };
  const told = decodeWords(comment).trim();
  // Some programs encode a name together with its address.
  const [, before = '', address] = /^([^<>]*)<([^<>\s@]+@[^<>\s]+)>$/.exec(name) ?? [];
  if (address !== undefined) return { name: before.trim(), address };
  return name.includes('@') && !/\s/.test(name)
    ? { name: told, address: name }
    : { name: name || told, address: '' };
}
