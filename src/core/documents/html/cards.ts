import { type Block, pairsOf, type Told } from '../block.ts';
import { toldBy } from '../told.ts';

/** Elements nested deeper are none of their own. */
const mostDepth = 500;
/** So far up is looked for what a tag closes. */
const mostBack = 50;
/** What is told by a property is no longer. */
const mostText = 400;
const inline = /^(?:a|abbr|b|bdi|bdo|br|em|font|i|mark|q|small|span|strong|sub|sup|time|u|wbr)$/;
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const coded = /^(?:pre|code|kbd|samp|h[1-6]|nav|button|table|thead|tbody|tr|td|th)$/;
const ofOneName = /^[a-z][a-z_-]{1,40}$/i;
/** So many classes beside one another name what stands in them. */
const fewest = 2;

interface Element {
  readonly tag: string;
  readonly isCode: boolean;
  readonly property: string | undefined;
  readonly style: string | undefined;
  /** Whether it begins something of which properties are told. */
  readonly isScope: boolean;
  /** Whether only text stands in it, however it is set. */
  isLeaf: boolean;
  text: string;
  readonly properties: Told[];
  readonly styled: Told[];
}

/** What the elements of a page are said to hold: `itemprop` by microdata, and classes of elements beside one another (`name`, `phone`). */
export class HtmlCards {
  private readonly open: Element[] = [root()];

  enter(tag: string, attributes: ReadonlyMap<string, string>): void {
    const above = this.open.at(-1)!;
    const property = attributes.get('itemprop');
    const content = attributes.get('content') ?? attributes.get('datetime');
    if (property !== undefined && content !== undefined) this.tell([property, content]);
    if (voids.test(tag) || this.open.length > mostDepth) return;
    const style = attributes.get('class')?.trim();
    if (!inline.test(tag) || style !== undefined || property !== undefined) above.isLeaf = false;
    this.open.push({
      ...root(),
      tag,
      isCode: above.isCode || coded.test(tag),
      property: content === undefined ? property : undefined,
      style: style !== undefined && ofOneName.test(style) ? style : undefined,
      isScope: attributes.has('itemscope'),
    });
  }

  text(text: string): void {
    append(this.open.at(-1)!, text);
  }

  leave(tag: string): Block[] {
    const lowest = Math.max(1, this.open.length - mostBack);
    let at = this.open.length - 1;
    while (at >= lowest && this.open[at]!.tag !== tag) at--;
    if (at < lowest) return [];
    return this.closeTo(at);
  }

  end(): Block[] {
    const blocks = this.closeTo(1);
    return [...blocks, ...cardOf(this.open[0]!)];
  }

  private closeTo(at: number): Block[] {
    const blocks: Block[] = [];
    while (this.open.length > at) {
      const element = this.open.pop()!;
      const above = this.open.at(-1)!;
      append(above, element.text);
      const text = element.text.replace(/\s+/g, ' ').trim();
      if (element.property !== undefined && text !== '') this.tell([element.property, text]);
      else if (element.style !== undefined && element.isLeaf && !element.isCode) {
        const pair = toldBy(element.style.replace(/[_-]+/g, ' '), text);
        if (pair) above.styled.push(pair);
      }
      for (const block of cardOf(element)) blocks.push(block);
    }
    return blocks;
  }

  private tell(pair: Told): void {
    const scope = this.open.findLast(({ isScope }, i) => isScope || i === 0)!;
    scope.properties.push(pair);
  }
}

function append(element: Element, text: string): void {
  if (element.text.length < mostText) element.text += text.slice(0, mostText);
}

function cardOf({ properties, styled }: Element): Block[] {
  const names = new Set(styled.map(([name]) => name));
  return [...pairsOf(properties), ...(names.size >= fewest ? pairsOf(styled) : [])];
}

const root = (): Element => ({
  tag: '',
  isCode: false,
  property: undefined,
  style: undefined,
  isScope: false,
  isLeaf: true,
  text: '',
  properties: [],
  styled: [],
});
