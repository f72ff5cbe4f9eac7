import { DOMParser } from '@xmldom/xmldom';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';

/** One element of a change log, whatever it was written in. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** Line of the element, and of the first line of its text. */
  readonly line: number;
  readonly textLine: number;
}

/** Lists that only YAML and JSON have; in XML their entries stand in the element itself. */
const wrappers = new Set(['columns', 'changes', 'databaseChangeLog']);

/** Reads a change log in XML, YAML or JSON; undefined where it is malformed. */
export function parseChangeLog(file: string, text: string): Element | undefined {
  try {
    return /\.xml$/i.test(file) ? fromXml(text) : fromYaml(text);
  } catch {
    return undefined;
  }
}

function fromXml(text: string): Element | undefined {
  const parser = new DOMParser({
    onError: (level) => {
      if (level !== 'warning') throw new Error('malformed');
    },
  });
  const root = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
  return root ? element(root as unknown as DomNode) : undefined;
}

/** The little that is used of a DOM node. */
interface DomNode {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly nodeValue: string | null;
  readonly lineNumber?: number;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly localName: string | null; readonly value: string }>;
}

function element(node: DomNode): Element {
  const children = [...Array.from(node.childNodes)];
  const texts = children.filter(({ nodeType }) => nodeType === 3 || nodeType === 4);
  const line = node.lineNumber ?? 1;
  return {
    name: node.localName ?? '',
    attributes: Object.fromEntries(
      Array.from(node.attributes ?? [], ({ localName, value }) => [localName ?? '', value]),
    ),
    children: children.filter(({ nodeType }) => nodeType === 1).map(element),
    text: texts.map(({ nodeValue }) => nodeValue ?? '').join(''),
    line,
    textLine: texts[0]?.lineNumber ?? line,
  };
}

function fromYaml(text: string): Element | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0 || !document.contents) return undefined;
  const lineOf = (node: YamlNode | null | undefined) => counter.linePos(node?.range?.[0] ?? 0).line || 1;
  const convert = (name: string, line: number, node: unknown): Element => {
    const value = isAlias(node) ? node.resolve(document) : node;
    const attributes: Record<string, string> = {};
    const children: Element[] = [];
    if (isSeq(value)) {
      for (const item of value.items) children.push(...convert('', lineOf(item as YamlNode), item).children);
    } else if (isMap(value)) {
      for (const { key, value: inner } of value.items) {
        const inside = String(isScalar(key) ? key.value : key);
        const at = lineOf(key as YamlNode);
        if (isScalar(inner)) attributes[inside] = String(inner.value ?? '');
        if (wrappers.has(inside)) children.push(...convert(inside, at, inner).children);
        else children.push(convert(inside, at, inner));
      }
    }
    const scalar = isScalar(value) ? String(value.value ?? '') : '';
    const block = isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
    return { name, attributes, children, text: scalar, line, textLine: line + (block ? 1 : 0) };
  };
  return convert('databaseChangeLog', 1, document.contents);
}
