import { unescapedHtml } from './letters.ts';

/** A piece of a page, in the order in which it is written. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  /** What is not shown: remarks, programs, styles. */
  | { readonly kind: 'hidden'; readonly tag: string; readonly type: string; readonly text: string }
  | {
      readonly kind: 'open';
      readonly tag: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'close'; readonly tag: string };

/** A longer value is taken for a quote that was never closed. */
const longestValue = 64 * 1024;
const mostAttributes = 500;

const begin = /<(?:!--|!|\?|(\/?)([a-z](?:[a-z0-9:-]{0,59}[a-z0-9-])?)(?=[\s/>]|$))/gi;
const attributeName = /[^\s"'<>/=]{1,200}/y;
const plainValue = /[^\s"'<>`]{1,2000}/y;
const blank = /[\s/]*/y;
const equals = /\s*=\s*/y;

/** The pieces of a page. Tags may be left open and be closed in any order; each character is looked at a few times at the most. */
export function* htmlTokens(page: string): Generator<Token> {
  let at = 0;
  begin.lastIndex = 0;
  while (at < page.length) {
    begin.lastIndex = at;
    const found = begin.exec(page);
    if (!found) break;
    const [whole, closing, name] = found;
    if (found.index > at) yield { kind: 'text', text: unescapedHtml(page.slice(at, found.index)) };
    at = found.index + whole.length;
    if (whole === '<!--') {
      const end = endOf(page, '-->', at);
      yield { kind: 'hidden', tag: '!', type: '', text: page.slice(at, end) };
      at = end + 3;
    } else if (name === undefined) at = endOf(page, '>', at) + 1;
    else {
      const tag = name.toLowerCase();
      const reader = new Attributes(page, at);
      const attributes = reader.read();
      at = reader.at;
      if (closing !== '') yield { kind: 'close', tag };
      else if (tag === 'script' || tag === 'style') {
        const end = closeOf(page, tag, at);
        const type = attributes.get('type') ?? '';
        yield { kind: 'hidden', tag, type, text: page.slice(at, end) };
        at = endOf(page, '>', end) + 1;
      } else yield { kind: 'open', tag, attributes };
    }
  }
  if (at < page.length) yield { kind: 'text', text: unescapedHtml(page.slice(at)) };
}

function endOf(page: string, mark: string, from: number): number {
  const end = page.indexOf(mark, from);
  return end < 0 ? page.length : end;
}

function closeOf(page: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}`, 'gi');
  close.lastIndex = from;
  return close.exec(page)?.index ?? page.length;
}

/** The attributes of a tag, from behind its name. */
class Attributes {
  private readonly page: string;
  at: number;

  constructor(page: string, at: number) {
    this.page = page;
    this.at = at;
  }

  read(): Map<string, string> {
    const found = new Map<string, string>();
    while (this.at < this.page.length) {
      this.after(blank);
      const sign = this.page[this.at];
      // Where another tag begins, this one was never closed.
      if (sign === undefined || sign === '<') return found;
      if (sign === '>') {
        this.at++;
        return found;
      }
      const name = this.after(attributeName);
      if (name === undefined) {
        this.at++;
        continue;
      }
      const value = this.after(equals) === undefined ? '' : this.value();
      if (found.size < mostAttributes) found.set(name.toLowerCase(), unescapedHtml(value));
    }
    return found;
  }

  private value(): string {
    const quote = this.page[this.at];
    if (quote !== '"' && quote !== "'") return this.after(plainValue) ?? '';
    const from = ++this.at;
    const end = this.page.slice(from, from + longestValue).indexOf(quote);
    if (end < 0) return this.after(plainValue) ?? '';
    this.at = from + end + 1;
    return this.page.slice(from, from + end);
  }

  private after(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.page);
    if (found) this.at = pattern.lastIndex;
    return found?.[0];
  }
}
