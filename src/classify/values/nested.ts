/** Visits each scalar inside a value with its path; returns false where it had to stop early. */
export type Visit = (path: string, value: string, key: string | undefined) => void;

/** Deeper documents are followed to here and no further. */
const mostDepth = 12;
/** More scalars than this in one value are not visited. */
const mostScalars = 2_000;

/**
 * Walks JSON without building it. Text that breaks off (clipped in the source) is followed to the break. Arrays
 * collapse: every element of `items` has the path `items[]`.
 *
 * @returns whether it was JSON at all, and whether it was followed to its end
 */
export function walkJson(text: string, visit: Visit): { json: boolean; complete: boolean } {
  const walker = new JsonWalker(text, visit);
  return walker.run();
}

class JsonWalker {
  private readonly text: string;
  private readonly visit: Visit;
  private at = 0;
  private scalars = 0;
  private broken = false;
  private tooMuch = false;

  constructor(text: string, visit: Visit) {
    this.text = text;
    this.visit = visit;
  }

  run(): { json: boolean; complete: boolean } {
    this.value('', undefined, 0);
    this.blanks();
    const ended = this.at >= this.text.length;
    // What ends early was cut off; what goes on after its end, or breaks in the middle, was never JSON.
    const json = this.scalars > 0 && (ended || this.tooMuch);
    return { json, complete: json && !this.broken && !this.tooMuch };
  }

  private value(path: string, key: string | undefined, depth: number): void {
    if (this.scalars >= mostScalars || depth > mostDepth) {
      this.tooMuch = true;
      this.broken = true;
    }
    if (this.broken) return;
    this.blanks();
    const c = this.text[this.at];
    if (c === '{') this.object(path, depth);
    else if (c === '[') this.array(path, depth);
    else if (c === '"') this.emit(path, this.string(), key);
    else this.emit(path, this.word(), key);
  }

  private object(path: string, depth: number): void {
    this.at++;
    for (;;) {
      this.blanks();
      if (this.text[this.at] === '}') {
        this.at++;
        return;
      }
      if (this.text[this.at] !== '"') {
        this.fail();
        return;
      }
      const name = this.string();
      if (this.broken) return;
      this.blanks();
      if (this.text[this.at] !== ':') {
        this.fail();
        return;
      }
      this.at++;
      this.value(path === '' ? name : `${path}.${name}`, name, depth + 1);
      if (this.broken) return;
      this.blanks();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== '}') {
        this.fail();
        return;
      }
    }
  }

  private array(path: string, depth: number): void {
    this.at++;
    for (;;) {
      this.blanks();
      if (this.text[this.at] === ']') {
        this.at++;
        return;
      }
      this.value(`${path}[]`, undefined, depth + 1);
      if (this.broken) return;
      this.blanks();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== ']') {
        this.fail();
        return;
      }
    }
  }

  /** A string, decoded; where the text ends inside it, what there is of it. */
  private string(): string {
    let decoded = '';
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at];
      if (c === '"') {
        decoded += this.text.slice(from, this.at++);
        return decoded;
      }
      if (c !== '\\') continue;
      decoded += this.text.slice(from, this.at) + this.escaped();
      from = this.at + 1;
    }
    this.broken = true;
    return decoded + this.text.slice(from);
  }

  /** Reads the escape at a backslash and stays on its last character. */
  private escaped(): string {
    const c = this.text[++this.at];
    if (c !== 'u') return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[c ?? ''] ?? c ?? '';
    const code = Number.parseInt(this.text.slice(this.at + 1, this.at + 5), 16);
    this.at += 4;
    return Number.isNaN(code) ? '' : String.fromCharCode(code);
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.text.length && /[\w.+-]/.test(this.text[this.at] as string)) this.at++;
    const word = this.text.slice(from, this.at);
    if (!/^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(word) && this.at < this.text.length) this.fail();
    return word;
  }

  private emit(path: string, value: string, key: string | undefined): void {
    if (this.broken && this.at < this.text.length) return;
    this.scalars++;
    if (value !== 'null' && path !== '') this.visit(path, value, key);
  }

  private blanks(): void {
    while (this.at < this.text.length && this.text.charCodeAt(this.at) <= 32) this.at++;
  }

  private fail(): void {
    this.broken = true;
  }
}

const pair = /(?:^|[\s;&?,])([A-Za-z_][\w.-]{0,40})=("[^"]*"|'[^']*'|[^\s;&,]+)/g;

/** `level=info user=… ip=…` and the query of a URL: at least two pairs make it one. */
export function walkPairs(text: string, visit: Visit): boolean {
  const pairs = [...text.matchAll(pair)].slice(0, 200);
  if (pairs.length < 2) return false;
  for (const [, key = '', raw = ''] of pairs) {
    const value = /^["']/.test(raw) ? raw.slice(1, -1) : raw;
    visit(key, decodePercent(value), key);
  }
  return true;
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const element = /<([A-Za-z_][\w:.-]{0,60})(?:\s[^<>]*)?>([^<]*)<\/\1>/g;

/** Elements that hold nothing but text, by their names. */
export function walkXml(text: string, visit: Visit): boolean {
  const elements = [...text.matchAll(element)].slice(0, mostScalars);
  for (const [, name = '', value = ''] of elements) visit(name, value, name);
  return elements.length > 0;
}

/** Base64 of JSON, as tokens and tracking cookies carry it; undefined where the text is none. */
export function decodeBase64Json(text: string): string | undefined {
  if (!/^(?:eyJ|W3s|ewo|e30)[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return decoded.startsWith('{') || decoded.startsWith('[') ? decoded : undefined;
}
