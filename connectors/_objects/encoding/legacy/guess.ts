import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { centralScore, isCentral } from './central.ts';
import { plain, type Wide, wideScore } from './scores.ts';
import { westernScore } from './western.ts';

/** What is no Unicode: of East Asia, or of a letter a byte, of Western or Central Europe. */
export type Legacy = Wide | 'windows-1252' | 'windows-1250';

export interface Guess {
  readonly encoding: Legacy;
  /** False where the bytes may as well be another. */
  readonly isClear: boolean;
}

/** Central Europe's is told from Western Europe's only where that is the likeliest of these. */
const all: readonly Legacy[] = ['cp949', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'windows-1252'];

/** What most files are that this program meets. */
const koreanBonus = 4;
/** For each pair of bytes where all are Hangul, as of texts in other encodings few are for long; and at the most. */
const hangulBonus = { pair: 1.2, most: 60 } as const;
/** What a file says of itself may be wrong: editors save pages anew without it. */
const declaredBonus = 12;
/** By so much the likeliest must be likelier than the next. */
const margins = { cp949: 4, 'windows-1252': 3, other: 7 } as const;
/** What the bytes beyond ASCII of no text are as unlikely as, on average: then it is in none of these encodings. */
const worst = { wide: -5.3, western: -7.5 } as const;
/** More bytes tell nothing new. */
const most = 16 * 1024;

/**
 * The encoding that bytes which are no UTF-8 are in, by how common the letters are that they would be; undefined where all are ASCII.
 * Of the libraries for it `chardet` 2.2 (that of ICU) was measured on lists of a few invented names: of one Korean name it makes Latin-1,
 * of every third list of Japanese names in EUC-JP and of traditional Chinese ones something else, however long.
 */
export function guess(bytes: Uint8Array, declared?: Legacy): Guess | undefined {
  const sample = telling(bytes);
  if (sample.length === 0) return undefined;
  if (declared === 'windows-1250' && fits(sample, declared)) return { encoding: declared, isClear: true };
  const scores = all
    .map((encoding) => ({ encoding, score: scoreOf(sample, encoding) + bonus(encoding, sample, declared) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scores as [(typeof scores)[0], (typeof scores)[0]];
  const enough =
    margins[best.encoding === 'cp949' || best.encoding === 'windows-1252' ? best.encoding : 'other'];
  const isClear = best.score - next.score >= enough && fits(sample, best.encoding);
  if ((best.encoding === 'windows-1252' || !isClear) && isCentral(sample))
    return { encoding: 'windows-1250', isClear: true };
  return { encoding: best.encoding, isClear };
}

function bonus(encoding: Legacy, sample: Uint8Array, declared: Legacy | undefined): number {
  const korean = koreanBonus + Math.min(hangulBonus.most, hangulPairs(sample) * hangulBonus.pair);
  return (encoding === 'cp949' ? korean : 0) + (encoding === declared ? declaredBonus : 0);
}

/** How many pairs of bytes there are where CP949 gives all of them to the syllables that Koreans use; else none. */
function hangulPairs(bytes: Uint8Array): number {
  let pairs = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    if (byte < 0xb0 || byte > 0xc8 || (bytes[++i] ?? 0) < 0xa1) return 0;
    pairs++;
  }
  return pairs;
}

/** How likely bytes are as a text in an encoding, to be compared with the same bytes in another. */
export function scoreOf(bytes: Uint8Array, encoding: Legacy): number {
  if (encoding === 'windows-1250') return centralScore(bytes);
  return encoding === 'windows-1252' ? westernScore(bytes) : wideScore(bytes, encoding);
}

/** Whether bytes make a text in an encoding at all, be it the likeliest or not. */
export function fits(bytes: Uint8Array, encoding: Legacy): boolean {
  let beyond = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) beyond++;
  const ascii = bytes.length - beyond;
  const least = /^windows/.test(encoding) ? worst.western : worst.wide;
  return (scoreOf(bytes, encoding) - ascii * plain) / Math.max(1, beyond) > least;
}

/** By so much a line must be likelier in another encoding than the file's to be taken for it. */
const lineMargin = 8;

/**
 * The encoding of a line that hardly is a text in the one that its file is in: another where it is far likelier, and has
 * bytes that the file's does not know, as Western letters in Korean ones.
 */
export function likelier(line: Uint8Array, own: Legacy): Legacy {
  const isKnown = !/^windows/.test(own) && !iconv.decode(Buffer.from(line), own).includes('\ufffd');
  const best = all
    .filter((encoding) => (!isKnown || encoding === 'cp949') && fits(line, encoding))
    .map((encoding) => ({ encoding, score: scoreOf(line, encoding) }))
    .sort((one, other) => other.score - one.score)[0];
  return best && best.score - scoreOf(line, own) > lineMargin ? best.encoding : own;
}

/** The lines of bytes that tell of an encoding: those beyond ASCII that are no UTF-8, as many as are enough. */
function telling(bytes: Uint8Array): Buffer {
  const lines: Buffer[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let length = 0;
  for (let from = 0; from < buffer.length && length < most; ) {
    const end = buffer.indexOf(0x0a, from) + 1 || buffer.length;
    const line = buffer.subarray(from, end);
    if (!isUtf8(line) && !line.includes(0)) {
      // Of a long line what is beyond ASCII may stand far behind.
      const first = Math.max(0, line.findIndex((byte) => byte >= 0x80) - 1);
      lines.push(line.subarray(first, first + most));
      length += Math.min(line.length - first, most);
    }
    from = end;
  }
  return Buffer.concat(lines);
}

const labels: Readonly<Record<string, Legacy>> = {
  sjis: 'shift_jis',
  shiftjis: 'shift_jis',
  cp932: 'shift_jis',
  windows31j: 'shift_jis',
  eucjp: 'euc-jp',
  eucjpms: 'euc-jp',
  ujis: 'euc-jp',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  big5hkscs: 'big5',
  cp950: 'big5',
  euckr: 'cp949',
  cp949: 'cp949',
  uhc: 'cp949',
  ksc56011987: 'cp949',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  windows1250: 'windows-1250',
  cp1250: 'windows-1250',
};

/** What a file says of itself: XML, pages, scripts of MySQL, cards of addresses. */
export function declaredIn(start: Buffer): Legacy | undefined {
  const text = start.toString('latin1', 0, 4_096);
  const [, label] = /\b(?:encoding|charset|set names)\b[\s=:]{0,3}["']?([a-z][\w-]{2,20})/i.exec(text) ?? [];
  return label === undefined ? undefined : labels[label.toLowerCase().replace(/[-_]/g, '')];
}
