import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Text } from '../../../src/sdk/index.ts';
import { fits, type Guess, guess, type Legacy, likelier } from './legacy/guess.ts';
import { lengthOfLetter } from './legacy/scores.ts';

/** A longer line is taken in pieces. */
const mostLine = 64 * 1024;
/** Below this no byte is part of a longer character in any encoding: a line may be cut after it. */
const firstTrail = 0x30;
const newline = 0x0a;
/** Bytes that tell of an encoding; more would tell nothing new. */
const mostEvidence = 64 * 1024;

type Narrow = 'utf8' | Legacy;
type Wide = 'utf16-le' | 'utf16-be';

const changed: Text = {
  en: 'lines in another encoding than those before them',
  ko: '앞의 줄과 인코딩이 다른 줄',
};
const unclear: Text = {
  en: 'lines whose encoding is not clear, read as the likeliest',
  ko: '인코딩이 분명하지 않아 가장 그럴듯한 것으로 읽은 줄',
};
const strayed: Text = {
  en: 'lines with bytes that are no characters',
  ko: '문자가 아닌 바이트가 있는 줄',
};

/**
 * Decodes text whose encoding nobody told, line by line: a file may begin in English, or be written by programs that disagree.
 * UTF-8 is what is valid as such; what is not is UTF-16 or an older encoding, by its bytes: by those of the file's beginning where it was
 * looked at, and by those of a line where it is no text otherwise.
 */
export class LineDecoder {
  private readonly report: (what: Text) => void;
  private rest: Buffer = Buffer.alloc(0);
  private wide: Wide | undefined;
  /** What the last line beyond ASCII was, and the first. */
  private last: Narrow | undefined;
  private first: Narrow | Wide | undefined;
  private begun = false;
  private legacy: Guess | undefined;
  /** Lines of which the older encoding is to be told, until it is clear. */
  private evidence: Buffer = Buffer.alloc(0);

  /** `legacy` is what the first bytes of the file are where they are no UTF-8. */
  constructor(report: (what: Text) => void, legacy?: Guess) {
    this.report = report;
    this.legacy = legacy;
  }

  add(chunk: Uint8Array): string {
    return this.decode(
      this.rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.rest, chunk]),
      false,
    );
  }

  end(): string {
    return this.decode(this.rest, true);
  }

  private decode(bytes: Buffer, isEnd: boolean): string {
    let text = '';
    let from = 0;
    // ASCII is the same in all of them, whatever its line goes on with; its last byte may be half of a letter of UTF-16.
    if (!this.wide && !isEnd && isAscii(bytes) && !bytes.includes(0)) {
      from = Math.max(0, bytes.length - 1);
      text = bytes.toString('latin1', 0, from);
    }
    for (;;) {
      const to = this.wide ? this.wideEnd(bytes, from, isEnd) : this.narrowEnd(bytes, from, isEnd);
      if (to === undefined) continue;
      if (to <= from) break;
      const block = bytes.subarray(from, to);
      if (this.wide) {
        text += iconv.decode(block, this.wide, { stripBOM: false });
        from = to;
      } else {
        const { decoded, used } = this.narrow(block, bytes.subarray(from));
        text += decoded;
        from += used;
      }
    }
    this.rest = Buffer.from(bytes.subarray(from));
    if (this.begun || text === '') return text;
    this.begun = true;
    return text.replace(/^\ufeff/, '');
  }

  /** Whole lines of one byte a letter; stops where UTF-16 begins. `ahead` is the block and what is known after it. */
  private narrow(block: Buffer, ahead: Buffer): { decoded: string; used: number } {
    const isPlain = !block.includes(0) && isUtf8(block);
    if (isPlain && (!isWideLegacy(this.before) || isAscii(block))) {
      const decoded = block.toString('utf8');
      if (decoded.length !== block.length) this.note('utf8');
      return { decoded, used: block.length };
    }
    this.learn(block);
    let decoded = '';
    let from = 0;
    // Lines of one encoding are decoded together.
    let group: Narrow | undefined;
    const flush = (to: number) => {
      if (to > from) decoded += decodeNarrow(block.subarray(from, to), group ?? 'utf8');
      from = to;
    };
    for (let at = 0; at < block.length; ) {
      const { end, form } = formOfLine(block, at);
      if (form === 'nul' || isMarked(block, at)) {
        const wide = wideStart(ahead.subarray(at));
        if (wide) {
          flush(at);
          const before = block.subarray(at, at + wide.from);
          if (before.length > 0) decoded += decodeNarrow(before, this.encodingOf(before, 'odd'));
          if (this.begun || decoded !== '') this.first ??= 'utf8';
          this.wide = wide.encoding;
          this.note(wide.encoding);
          return { decoded, used: at + wide.from };
        }
      }
      if (form !== 'ascii') {
        const encoding = this.encodingOf(block.subarray(at, end), form);
        if (group !== undefined && encoding !== group) flush(at);
        group = encoding;
        this.last = encoding;
        this.note(encoding);
        if (encoding === 'utf8' && form !== 'utf8') this.report(strayed);
        if (encoding === this.legacy?.encoding && !this.legacy.isClear) this.report(unclear);
      }
      at = end;
    }
    flush(block.length);
    return { decoded, used: block.length };
  }

  private encodingOf(line: Buffer, form: Form): Narrow {
    const last = this.before;
    if (form === 'utf8' || (form === 'nul' && isUtf8(line)))
      return isWideLegacy(last) && hasPairsOnly(line) && isIn(line, last) ? last : 'utf8';
    const legacy = this.legacy?.encoding ?? 'windows-1252';
    const isOwn = isIn(line, legacy);
    if (isOwn && last === legacy && isWideLegacy(last)) return legacy;
    if (isMostlyUtf8(line)) return 'utf8';
    return isOwn ? legacy : likelier(line, legacy);
  }

  /** What the line before was, or the first ones will be. */
  private get before(): Narrow | undefined {
    return this.last ?? (this.legacy?.isClear ? this.legacy.encoding : undefined);
  }

  /** The older encoding of the file, as far as lines tell by now. */
  private learn(lines: Buffer): void {
    if (this.legacy?.isClear || this.evidence.length >= mostEvidence) return;
    this.evidence = Buffer.concat([this.evidence, lines.subarray(0, mostEvidence)]);
    this.legacy = guess(this.evidence) ?? this.legacy;
  }

  private note(encoding: Narrow | Wide): void {
    this.first ??= encoding;
    if (encoding !== this.first) this.report(changed);
  }

  /** Where the last line ends, or of a long one the last character. */
  private narrowEnd(bytes: Buffer, from: number, isEnd: boolean): number {
    if (isEnd) return bytes.length;
    const end = bytes.lastIndexOf(newline) + 1;
    if (end > from) return end;
    if (bytes.length - from <= mostLine) return from;
    for (let at = bytes.length - 1; at > from; at--) if ((bytes[at] as number) < firstTrail) return at + 1;
    return lettersEnd(bytes, from, this.legacy?.encoding);
  }

  /** Where a line of UTF-16 ends; undefined where none begins and letters of one byte follow. */
  private wideEnd(bytes: Buffer, from: number, isEnd: boolean): number | undefined {
    const next = bytes.indexOf(newline, from) + 1;
    if (next === 0 && !isEnd) return bytes.length - from > mostLine ? even(from, bytes.length) : from;
    const line = bytes.subarray(from, next || bytes.length);
    const isOther = isUtf8(line) || shareOfLetters(line, 'cp949') > shareOfLetters(line, this.wide as Wide);
    if (line.length > 0 && !line.includes(0) && isOther) {
      this.wide = undefined;
      return undefined;
    }
    const mark = this.wide === 'utf16-le' ? [newline, 0] : [0, newline];
    for (let at = from; at + 1 < bytes.length; at += 2)
      if (bytes[at] === mark[0] && bytes[at + 1] === mark[1]) return at + 2;
    return isEnd ? bytes.length : bytes.length - from > mostLine ? even(from, bytes.length) : from;
  }
}

const even = (from: number, to: number): number => to - ((to - from) % 2);

/** Where the last whole character of UTF-8 or an older encoding ends. */
function lettersEnd(bytes: Buffer, from: number, legacy: Legacy | undefined): number {
  for (let cut = 0; cut < 4; cut++)
    if (isUtf8(bytes.subarray(from, bytes.length - cut))) return bytes.length - cut;
  const encoding = legacy ?? guess(bytes.subarray(from))?.encoding;
  if (!isWideLegacy(encoding)) return bytes.length;
  let at = from;
  for (;;) {
    const next = at + lengthOfLetter(bytes, at, encoding);
    if (next > bytes.length) return at;
    at = next;
  }
}

/** A byte order mark of UTF-16. */
const isMarked = (bytes: Buffer, at: number): boolean =>
  (bytes[at] === 0xff && bytes[at + 1] === 0xfe) || (bytes[at] === 0xfe && bytes[at + 1] === 0xff);

/** What the bytes of a line are: `nul` with one of them, `odd` where they are no UTF-8. */
type Form = 'ascii' | 'utf8' | 'odd' | 'nul';

/** One pass over the bytes of a line, as calls for each of them would cost more. */
function formOfLine(bytes: Buffer, from: number): { end: number; form: Form } {
  let isPlain = true;
  let isGood = true;
  let hasNul = false;
  /** Bytes that are due of a character. */
  let due = 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (due > 0) isGood = false;
      due = 0;
      if (byte === newline) break;
      if (byte === 0) hasNul = true;
      continue;
    }
    isPlain = false;
    if (byte < 0xc0) {
      if (due > 0) due--;
      else isGood = false;
    } else {
      if (due > 0 || byte < 0xc2 || byte > 0xf4) isGood = false;
      due = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }
  const end = Math.min(at + 1, bytes.length);
  if (hasNul) return { end, form: 'nul' };
  if (isPlain) return { end, form: 'ascii' };
  return { end, form: isGood && due === 0 ? 'utf8' : 'odd' };
}

const isWideLegacy = (encoding: Narrow | undefined): encoding is Exclude<Legacy, 'windows-1252'> =>
  encoding !== undefined && encoding !== 'utf8' && encoding !== 'windows-1252';

const decodeNarrow = (bytes: Buffer, encoding: Narrow): string =>
  encoding === 'utf8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);

/** Of two ways to read bytes as UTF-16 the one that gives letters; undefined where none does. */
function wideStart(bytes: Buffer): { encoding: Wide; from: number } | undefined {
  const zero = bytes.indexOf(0);
  const fits = (from: number) => from >= 0 && (zero - from) % 2 === 0;
  const ways = [
    { encoding: 'utf16-le', from: zero % 2 === 1 || zero < 0 ? 0 : zero - 1 },
    { encoding: 'utf16-be', from: fits(0) || zero < 0 ? 0 : zero },
  ] as const;
  const [best] = ways
    .map((way) => ({ ...way, share: shareOfLetters(bytes.subarray(way.from, way.from + 400), way.encoding) }))
    .sort((one, other) => other.share - one.share);
  return best && best.share > 0.8 ? best : undefined;
}

/** The share of the characters that are of ASCII, Hangul or a byte order mark, as nearly all of a Korean text's are. */
function shareOfLetters(bytes: Buffer, encoding: Wide | 'cp949'): number {
  const whole = encoding === 'cp949' ? bytes : bytes.subarray(0, even(0, bytes.length));
  const text = iconv.decode(whole, encoding, { stripBOM: false });
  if (text.length < 2) return 0;
  return (text.match(/[\t\n\r\x20-\x7e가-힣\ufeff]/g)?.length ?? 0) / text.length;
}

/** Whether a line may be in the encoding of those before it; Korean ones are told the quicker way. */
const isIn = (line: Buffer, encoding: Legacy): boolean =>
  (encoding === 'cp949' && looksKorean(line)) || fits(line, encoding);

/** Whether nothing stands beyond ASCII but characters of two bytes, as two of a syllable in CP949 may look. */
function hasPairsOnly(line: Buffer): boolean {
  return line.every((byte) => byte < 0xe0);
}

/** Whether far more is valid UTF-8 than is not. */
function isMostlyUtf8(line: Buffer): boolean {
  if (!mayHoldLetters(line)) return false;
  const text = line.toString('utf8');
  const strays = text.split('\ufffd').length - 1;
  const letters = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return letters > strays * 3;
}

/** Whether three bytes stand together as UTF-8 writes kana, Chinese characters and syllables. */
function mayHoldLetters(line: Buffer): boolean {
  for (let i = 0; i + 2 < line.length; i++) {
    const byte = line[i] as number;
    if (byte < 0xe3 || byte > 0xed) continue;
    if (((line[i + 1] as number) & 0xc0) === 0x80 && ((line[i + 2] as number) & 0xc0) === 0x80) return true;
  }
  return false;
}

/** Most bytes above ASCII come in pairs that CP949 gives to Hangul syllables (first byte 0xB0–0xC8). */
export function looksKorean(bytes: Buffer): boolean {
  let pairs = 0;
  let others = 0;
  for (let i = 0; i < bytes.length - 1; i++) {
    const [first, second] = [bytes[i]!, bytes[i + 1]!];
    if (first < 0x80) continue;
    if (first >= 0x81 && first <= 0xfe && second >= 0x41 && second !== 0x7f) {
      pairs += first >= 0xb0 && first <= 0xc8 ? 1 : 0;
      others += first >= 0xb0 && first <= 0xc8 ? 0 : 1;
      i++;
    } else others++;
  }
  return pairs > others;
}
