import sax from 'sax';
import type { Text } from '../../../../src/sdk/index.ts';

/** Elements nested deeper than this, or with more attributes, are no data. */
const mostDepth = 1_000;
const mostAttributes = 10_000;
/** Longest attribute, comment or declaration. */
const mostMarkup = 4 * 1024 * 1024;

export interface XmlHandler {
  readonly open: (name: string, attributes: readonly (readonly [name: string, value: string])[]) => void;
  /** Text, of which an element may have several pieces. */
  readonly text: (text: string) => void;
  readonly close: () => void;
}

type Report = (what: Text) => void;

/** Stands around the whole, so that a file of elements one after the other is none of errors. */
const outer = 'gamsa-outer-element';

/** It cannot be read on. */
class Broken extends Error {}

/**
 * Goes through the text of an XML file as it comes. Names lose their prefix. Nothing is fetched and no entity is expanded but the
 * five of XML and characters by number: what a DTD declares is not read.
 */
export class XmlEvents {
  private readonly handler: XmlHandler;
  private readonly parser: ReturnType<typeof sax.parser>;
  private depth = 0;
  private attributes = 0;
  /** What follows cannot be read. */
  broken = false;

  constructor(handler: XmlHandler, report: Report) {
    sax.MAX_BUFFER_LENGTH = mostMarkup;
    this.handler = handler;
    // Without positions its buffers have no bound.
    const parser = sax.parser(true, { strictEntities: true, position: true });
    this.parser = parser;
    parser.write(`<${outer}>`);
    parser.onattribute = () => {
      if (++this.attributes > mostAttributes) throw new Broken();
    };
    parser.onopentag = ({ name, attributes }) => {
      this.attributes = 0;
      if (++this.depth > mostDepth) throw new Broken();
      const own = Object.entries(attributes).filter(([key]) => !/^xmlns(?::|$)/.test(key));
      handler.open(
        local(name),
        own.map(([key, value]) => [local(key), value]),
      );
    };
    parser.onclosetag = () => {
      if (this.depth === 0) return;
      this.depth--;
      handler.close();
    };
    const text = (piece: string) => {
      if (this.depth > 0) handler.text(piece);
      else if (piece.trim() !== '') report(outside);
    };
    parser.ontext = text;
    parser.oncdata = text;
    parser.oncomment = () => report(comments);
    parser.onprocessinginstruction = ({ name }) => {
      if (name.toLowerCase() !== 'xml') report(instructions);
    };
    parser.ondoctype = (text) => {
      if (text.includes('[')) report(declarations);
    };
    parser.onerror = (error) => {
      if (/^Max buffer/.test(error.message)) throw new Broken();
      parser.error = null;
      if (/doctype/i.test(error.message)) return;
      report(/entity/.test(error.message) ? entities : slips);
    };
  }

  add(piece: string): void {
    this.guard(() => this.parser.write(piece));
  }

  /** Elements that the file leaves open end with it. */
  end(): void {
    this.guard(() => this.parser.write(`</${outer}>`).close());
    while (!this.broken && this.depth > 0) {
      this.depth--;
      this.handler.close();
    }
  }

  private guard(work: () => void): void {
    if (this.broken) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      this.broken = true;
    }
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const comments = { en: 'comments of XML, not looked at', ko: 'XML 주석(확인하지 않음)' };
const instructions = {
  en: 'processing instructions of XML, not looked at',
  ko: 'XML 처리 명령(확인하지 않음)',
};
const declarations = {
  en: 'document type declarations (DTD), not read; entities that they declare are not expanded',
  ko: '읽지 않은 문서 형식 선언(DTD). 여기서 선언한 엔티티는 펼치지 않음',
};
const entities = {
  en: 'entities that XML does not know, left as they are',
  ko: '그대로 둔 알 수 없는 XML 엔티티',
};
const slips = {
  en: 'places that are no well-formed XML, read as far as they go',
  ko: 'XML 문법에 어긋나 읽을 수 있는 만큼 읽은 곳',
};
const outside = { en: 'texts outside of all elements, not looked at', ko: '요소 밖에 있어 확인하지 못한 글' };
export const unreadRest = {
  en: 'files that cannot be read as XML from some point on; what follows was not looked at',
  ko: '중간부터 XML로 읽을 수 없어 그 뒤를 확인하지 못한 파일',
};
