import { type Block, lineOf, pairsOf, type Told } from '../block.ts';
import { toldBy } from '../told.ts';
import { HtmlCards } from './cards.ts';
import { inputOf, metaOf } from './form.ts';
import { HtmlTable } from './table.ts';
import { htmlTokens, type Token } from './tokens.ts';

/** What begins a new line where it is shown. */
const breaking =
  /^(?:p|div|br|tr|table|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|pre|hr|section|article|header|footer|main|nav|form|fieldset|title|address|option|caption|figure|label|body|head|html)$/;
/** What else of a tag may be of somebody: what is shown beside it, and what programs keep at it. */
const worded = /^(?:title|alt|placeholder|aria-label|summary|content|value)$/;
const kept = /^data-([a-z][a-z_-]{1,40})$/;
const mayTell = /[@\p{Script=Hangul}\p{Script=Han}]|\d{4}/u;
const mostTables = 32;
const mostPairs = 5_000;

interface Capture {
  readonly kind: 'cell' | 'term' | 'definition' | 'area' | 'option';
  readonly attributes: ReadonlyMap<string, string>;
  readonly isHead: boolean;
  text: string;
}

/**
 * The parts of a page: its tables, what it names (forms, lists of terms, cards, data for search engines), and what else is shown, a block
 * a line.
 * @param isShown whether only what is shown counts, and not what programs keep in the page
 */
export function htmlBlocks(page: string, isShown = false): Block[] {
  const reader = new PageReader(isShown);
  for (const token of htmlTokens(page)) reader.take(token);
  return reader.end();
}

class PageReader {
  private readonly blocks: Block[] = [];
  private line = '';
  private readonly tables: HtmlTable[] = [];
  /** How many tables stand deeper than are told apart. */
  private deeper = 0;
  private readonly captures: Capture[] = [];
  private readonly cards = new HtmlCards();
  private form: Told[] = [];
  private terms: Told[] = [];
  private term = '';
  private select: ReadonlyMap<string, string> | undefined;
  private pairs = 0;
  private isPlain = 0;
  private readonly isShown: boolean;

  constructor(isShown: boolean) {
    this.isShown = isShown;
  }

  take(token: Token): void {
    switch (token.kind) {
      case 'text':
        this.text(token.text);
        break;
      case 'hidden':
        this.hidden(token.tag, token.type, token.text);
        break;
      case 'open':
        this.open(token.tag, token.attributes);
        break;
      default:
        this.close(token.tag);
    }
  }

  end(): Block[] {
    while (this.captures.length > 0) this.release();
    while (this.tables.length > 0) this.closeTable();
    this.break();
    if (!this.isShown) this.put(this.cards.end());
    this.closeTerms();
    this.closeForm();
    return this.blocks;
  }

  private text(text: string): void {
    const shown = this.isPlain > 0 ? text : text.replace(/\s+/g, ' ');
    const capture = this.captures.at(-1);
    if (capture) capture.text += shown;
    else if (this.isPlain > 0) {
      const [first = '', ...others] = shown.split('\n');
      this.line += first;
      for (const other of others) {
        this.break();
        this.line = other;
      }
    } else this.line += shown;
    this.cards.text(text);
  }

  private break(): void {
    const capture = this.captures.at(-1);
    if (capture) {
      capture.text += '\n';
      return;
    }
    const text = this.line.replace(/[ \u00a0]+/g, ' ').trim();
    if (text !== '') this.blocks.push(lineOf(text));
    this.line = '';
  }

  private put(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'pairs' && ++this.pairs > mostPairs)
        for (const [name, value] of block.pairs) this.blocks.push(lineOf(`${name}: ${value}`));
      else this.blocks.push(block);
    }
  }

  private hidden(tag: string, type: string, text: string): void {
    if (this.isShown) return;
    if (/json/i.test(type) && text.trim() !== '') this.put([{ kind: 'data', text: text.trim() }]);
    else if (tag !== 'style' || text.includes('@'))
      for (const line of text.split('\n')) if (line.trim() !== '') this.put([lineOf(line.trim())]);
  }

  private open(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (breaking.test(tag)) this.break();
    if (!this.isShown) this.cards.enter(tag, attributes);
    this.attributes(tag, attributes);
    switch (tag) {
      case 'table':
        this.openTable();
        break;
      case 'thead':
        this.tables.at(-1)?.head(true);
        break;
      case 'tbody':
      case 'tfoot':
        this.tables.at(-1)?.head(false);
        break;
      case 'tr':
        this.releaseCell();
        this.tables.at(-1)?.begin();
        break;
      case 'td':
      case 'th':
        this.releaseCell();
        if (this.tables.length > 0 && this.deeper === 0) this.capture('cell', attributes, tag === 'th');
        else this.text('\t');
        break;
      case 'dt':
      case 'dd':
        this.releaseTerm();
        this.capture(tag === 'dt' ? 'term' : 'definition', attributes);
        break;
      case 'form':
        this.closeForm();
        break;
      case 'textarea':
        if (this.captures.at(-1)?.kind === 'area') this.release();
        this.capture('area', attributes);
        break;
      case 'select':
        this.select = attributes;
        break;
      case 'option':
        if (this.captures.at(-1)?.kind === 'option') this.release();
        if (attributes.has('selected') && this.select) this.capture('option', this.select);
        break;
      case 'pre':
        this.isPlain++;
    }
  }

  private close(tag: string): void {
    switch (tag) {
      case 'table':
        if (this.deeper > 0) this.deeper--;
        else if (this.tables.length > 0) {
          this.releaseCell();
          this.closeTable();
        }
        break;
      case 'thead':
        this.tables.at(-1)?.head(false);
        break;
      case 'td':
      case 'th':
        this.releaseCell();
        break;
      case 'tr':
        this.releaseCell();
        this.tables.at(-1)?.end();
        break;
      case 'dt':
      case 'dd':
        this.releaseTerm();
        break;
      case 'dl':
        this.releaseTerm();
        this.closeTerms();
        break;
      case 'form':
        this.closeForm();
        break;
      case 'textarea':
        if (this.captures.at(-1)?.kind === 'area') this.release();
        break;
      case 'option':
      case 'select':
        if (this.captures.at(-1)?.kind === 'option') this.release();
        break;
      case 'pre':
        this.isPlain = Math.max(0, this.isPlain - 1);
    }
    if (breaking.test(tag)) this.break();
    if (!this.isShown) this.put(this.cards.leave(tag));
  }

  /** What stands at a tag and is none of what it shows. */
  private attributes(tag: string, attributes: ReadonlyMap<string, string>): void {
    const own = tag === 'input' ? inputOf(attributes) : tag === 'meta' ? metaOf(attributes) : undefined;
    if (own && this.isShown) return;
    if (own && tag === 'input') this.form.push(own);
    else if (own) {
      const pair = toldBy(own[0], own[1]);
      this.put(pair ? pairsOf([pair]) : [lineOf(own[1])]);
    }
    for (const [name, value] of attributes) {
      const reached = name === 'href' ? /^(?:mailto|tel|sms):([^?]+)/i.exec(value.trim())?.[1] : undefined;
      if (reached !== undefined) this.text(`${reached} `);
      else if (this.isShown) continue;
      else if (name === 'href' || name === 'src' || name === 'action') {
        if (/[?#][^?#=\n]*=|@/.test(value) && !value.startsWith('data:')) this.put([lineOf(value)]);
      } else if (own || !mayTell.test(value)) continue;
      else if (worded.test(name) && !(name === 'content' && attributes.has('itemprop')))
        this.put([lineOf(value)]);
      else if (kept.test(name)) {
        const pair = toldBy(kept.exec(name)![1]!.replaceAll('-', ' '), value);
        this.put(pair ? pairsOf([pair]) : [lineOf(value)]);
      }
    }
  }

  private capture(kind: Capture['kind'], attributes: ReadonlyMap<string, string>, isHead = false): void {
    this.captures.push({ kind, attributes, isHead, text: '' });
  }

  /** What was written into something that ends. */
  private release(): void {
    const capture = this.captures.pop();
    if (!capture) return;
    const text = shown(capture.text);
    const { kind, attributes, isHead } = capture;
    if (kind === 'cell')
      this.tables
        .at(-1)
        ?.add(text, isHead, Number(attributes.get('colspan')), Number(attributes.get('rowspan')));
    else if (kind === 'term') this.term = text;
    else if (kind === 'definition') this.define(text);
    else {
      const name = attributes.get('name') ?? attributes.get('id') ?? '';
      if (name !== '' && text !== '') this.form.push([name, text]);
      else this.text(text);
    }
  }

  private define(text: string): void {
    const pair = toldBy(this.term, text);
    if (pair) this.terms.push(pair);
    else
      for (const line of [this.term, text].join(this.term === '' ? '' : ': ').split('\n')) this.lineIn(line);
    if (!pair) this.term = '';
  }

  /** A line of its own, wherever it stands. */
  private lineIn(line: string): void {
    if (line.trim() === '') return;
    const capture = this.captures.at(-1);
    if (capture) capture.text += `${line}\n`;
    else this.put([lineOf(line.trim())]);
  }

  private releaseTerm(): void {
    const kind = this.captures.at(-1)?.kind;
    if (kind === 'term' || kind === 'definition') this.release();
  }

  private releaseCell(): void {
    while (this.captures.length > 0) {
      const { kind } = this.captures.at(-1)!;
      // A table in a cell has cells of its own.
      if (kind === 'cell') {
        if (this.captures.filter((one) => one.kind === 'cell').length >= this.tables.length) this.release();
        return;
      }
      this.release();
    }
  }

  private openTable(): void {
    if (this.tables.length >= mostTables) {
      this.deeper++;
      return;
    }
    const outer = this.tables.at(-1);
    if (outer) outer.isLayout = true;
    else this.break();
    this.tables.push(new HtmlTable());
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table) this.put(table.blocks());
  }

  private closeTerms(): void {
    this.put(pairsOf(this.terms.splice(0)));
  }

  private closeForm(): void {
    this.put(pairsOf(this.form.splice(0)));
  }
}

/** Text as it is shown, block by block. */
const shown = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0\t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
