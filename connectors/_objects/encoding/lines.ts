import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Text } from '../../../src/sdk/index.ts';
import { type Guess, guess, likelier } from './legacy/guess.ts';
import {
  decodeNarrow,
  even,
  type Form,
  formOfLine,
  hasPairsOnly,
  isIn,
  isMarked,
  isMostlyUtf8,
  isWideLegacy,
  lettersEnd,
  type Narrow,
  newline,
  shareOfLetters,
  type Wide,
  wideStart,
} from './line-forms.ts';

/** A longer line is taken in pieces. */
const mostLine = 64 * 1024;
/** Below this no byte is part of a longer character in any encoding: a line may be cut after it. */
const firstTrail = 0x30;
/** Bytes that tell of an encoding; more would tell nothing new. */
const mostEvidence = 64 * 1024;

const changed: Text = {
  en: 'lines in another encoding than those before them',
  ko: '앞의 줄과 인코딩이 다른 줄',
};
const unclear: Text = {
  en: 'lines whose encoding is not clear, read as the likeliest',
  ko: '인코딩이 분명하지 않아 가장 그럴듯한 것으로 읽은 줄',
};
const shifted: Text = {
  en: 'texts with lines in ISO-2022-JP or ISO-2022-KR after others, not decoded',
  ko: '다른 줄 뒤에 ISO-2022-JP나 ISO-2022-KR로 적힌 줄이 있어 풀지 못한 텍스트',
};
/** How letters of these begin: files that begin with them are told before, and decoded. */
const shift = '\x1b$';
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
  private hasShifts = false;
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
    if (!this.hasShifts && bytes.includes(shift)) {
      this.hasShifts = true;
      this.report(shifted);
    }
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
