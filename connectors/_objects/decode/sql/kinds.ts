/** What the engine that wrote a dump reads otherwise than others do. */
export interface Quoting {
  /** A backslash escapes in every string, not only after E. */
  readonly backslash: boolean;
  /** `$tag$ … $tag$` is a string, and comments nest. */
  readonly dollar: boolean;
  /** `#` begins a comment, and an executable comment (`!` at its start) is code. */
  readonly mysql: boolean;
}

/**
 * A name in double quotes, backticks or brackets; a text in single quotes or dollars; a word or number; one mark; the end of a
 * statement; a line for the client (`\connect`).
 */
export type Kind = 'name' | 'text' | 'word' | 'mark' | 'end' | 'client';

/** `at` is where the token begins; for the end of a statement, the byte after it. */
export type TakeToken = (kind: Kind, at: number) => void;

/** Letters, digits, `_`, `$`, `@` and all beyond ASCII; no mark of SQL is half of a character in UTF-8 or CP949. */
export const inWord = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w$@]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
export const orderMark = [0xef, 0xbb, 0xbf];
export const isDigit = (byte: number) => byte >= 48 && byte <= 57;
