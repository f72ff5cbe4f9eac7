/** RE2 counts no further, nested counts multiplied: https://github.com/google/re2/wiki/Syntax. */
const mostRepeats = 1_000;

/** What `\s` of JavaScript holds; RE2's holds ASCII alone. */
const blanks =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';

/** A pattern in the syntax of RE2. */
export interface Re2 {
  /** Patterns that must hold from the start of a value besides; they come from look-aheads that the pattern begins with. */
  readonly ahead: readonly string[];
  readonly core: string;
}

class NotPortable extends Error {}

/**
 * A pattern of V8 (`u` flag) as RE2 matches it; undefined where it looks around. Bounds that RE2 cannot count to are dropped:
 * what is longer than a thousand characters may then match as well.
 */
export function toRe2(pattern: string): Re2 | undefined {
  const reader = new Reader(pattern);
  try {
    const ahead: string[] = [];
    while (reader.take('(?=')) {
      ahead.push(reader.alternatives().text);
      reader.expect(')');
    }
    const { text, count } = reader.alternatives();
    reader.expectEnd();
    // A look-ahead speaks for the alternative before which it stands.
    return ahead.length > 0 && count > 1 ? undefined : { ahead, core: text };
  } catch (error) {
    if (error instanceof NotPortable) return undefined;
    throw error;
  }
}

interface Part {
  readonly text: string;
  /** How often the innermost part may be repeated by counting. */
  readonly repeats: number;
}

class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw new NotPortable();
  }

  expectEnd(): void {
    if (this.at < this.source.length) throw new NotPortable();
  }

  alternatives(): Part & { readonly count: number } {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return {
      text: parts.map(({ text }) => text).join('|'),
      repeats: Math.max(...parts.map(({ repeats }) => repeats)),
      count: parts.length,
    };
  }

  private sequence(): Part {
    let text = '';
    let repeats = 1;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      const part = this.quantified(this.atom());
      text += part.text;
      repeats = Math.max(repeats, part.repeats);
    }
    return { text, repeats };
  }

  private quantified({ text, repeats }: Part): Part {
    const [sign] = this.match(/[*+?]\??|\{\d+(?:,\d*)?\}\??/y) ?? [''];
    const bounds = /^\{(\d+)(,?)(\d*)\}(\??)$/.exec(sign);
    if (!bounds) return { text: text + sign, repeats };
    const [, least = '', comma, most = '', lazy = ''] = bounds;
    const highest = Number(most || least) * repeats;
    if (highest <= mostRepeats) return { text: text + sign, repeats: highest };
    if (comma === '' || Number(least) * repeats > mostRepeats) throw new NotPortable();
    return { text: `${text}{${least},}${lazy}`, repeats: Number(least) * repeats };
  }

  private atom(): Part {
    if (this.take('(')) {
      if (this.source[this.at] === '?') this.expect('?:');
      const { text, repeats } = this.alternatives();
      this.expect(')');
      return { text: `(?:${text})`, repeats };
    }
    const [set] = this.match(/\[(?:\\[\s\S]|[^\]\\])*\]/y) ?? [];
    if (set !== undefined) return { text: toSet(set), repeats: 1 };
    const [escaped] = this.match(/\\(?:u\{[\da-f]+\}|u[\da-f]{4}|[pP]\{[^}]+\}|[\s\S])/iy) ?? [];
    if (escaped !== undefined)
      return { text: escaped === '\\s' ? `[${blanks}]` : toEscape(escaped), repeats: 1 };
    const [char = ''] = this.match(/[\s\S]/uy) ?? [];
    return { text: char === '.' ? '[^\\n\\r\\x{2028}\\x{2029}]' : char, repeats: 1 };
  }

  private match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found) this.at = sticky.lastIndex;
    return found ?? undefined;
  }
}

/** A set; one that is everything says so. */
function toSet(set: string): string {
  if (set === '[\\s\\S]') return '(?s:.)';
  const inner = set
    .slice(1, -1)
    .replace(/\\(?:u\{[\da-f]+\}|u[\da-f]{4}|[pP]\{[^}]+\}|[\s\S])|\[/gi, (one) =>
      one === '[' ? '\\[' : one === '\\s' ? blanks : toEscape(one),
    );
  return `[${inner}]`;
}

function toEscape(escaped: string): string {
  if (escaped === '\\S') throw new NotPortable();
  return escaped.replace(/^\\u\{?([\da-f]+)\}?$/i, '\\x{$1}');
}
