import { createReadStream } from 'node:fs';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml';
import type { ZodType } from 'zod';
import { sha256 } from './digest.ts';
import { GamsaError } from './error.ts';
import { explainIssues } from './issue-words.ts';
import { type Mistake, mistakesError, type Position } from './mistake.ts';
import type { Text } from './text.ts';
import { syntaxWords } from './yaml-words.ts';

/** Larger than any file a person writes; smaller than what would hurt. */
const mostBytes = 8 * 1024 * 1024;

/** A YAML file as data, with the positions that later checks need for their messages. */
export interface YamlFile<T> {
  readonly file: string;
  readonly text: string;
  readonly data: T;
  /** Where the value at a path stands, or the nearest thing above it. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
}

const byInit: Text = { en: '`gamsa init` writes one.', ko: '`gamsa init`으로 만들 수 있습니다.' };

/**
 * Reads a YAML file and holds it against a schema; the digest (SHA-256, in hex) is of its bytes, a byte order mark included.
 * All mistakes are reported at once, each with its line; where the file is missing, `maker` says how one comes by it.
 */
export async function readYaml<T>(
  file: string,
  schema: ZodType<T>,
  maker: Text = byInit,
  check: Check = () => [],
): Promise<YamlFile<T> & { readonly digest: string }> {
  const bytes = await readBytes(file, maker);
  return { ...parseYaml(file, toText(file, bytes), schema, check), digest: sha256(bytes) };
}

/** Mistakes that no schema sees, in data of whatever form: they are told together with those of form. */
type Check = (data: unknown) => readonly Mistake[];

export function parseYaml<T>(
  file: string,
  text: string,
  schema: ZodType<T>,
  check: Check = () => [],
): YamlFile<T> {
  const { document, at } = parseDocument(file, text);
  const locate = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const data = toData(document, file);
  const result = schema.safeParse(data);
  const mistakes = [...(result.success ? [] : explainIssues(result.error, schema, data)), ...check(data)];
  if (!result.success || mistakes.length > 0) throw mistakesOf({ file, locate }, mistakes);
  return { file, text, data: result.data, locate };
}

/** An error that lists mistakes, such as those found after the schema's own checks (unknown ids). */
export function mistakesOf(
  { file, locate }: Pick<YamlFile<unknown>, 'file' | 'locate'>,
  mistakes: readonly Mistake[],
): GamsaError {
  return mistakesError(
    file,
    mistakes.map((mistake) => ({ ...mistake, at: locate(mistake.path) })),
  );
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly at: (offset: number) => Position;
}

function parseDocument(file: string, text: string): Parsed {
  const lineCounter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const documents = guarded(file, () =>
    parseAllDocuments(text, { lineCounter, uniqueKeys: true, prettyErrors: false }),
  );
  const errors = [...documents].flatMap((document) => document.errors);
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw fileError(file, messages.deep);
  // What git could not merge makes the parser stumble at every of its lines.
  const conflicts = errors.length > 0 ? [...text.matchAll(/^<{7}(?= |\r?$)/gm)] : [];
  if (conflicts.length > 0) {
    throw mistakesError(
      file,
      conflicts.map(({ index }) => ({ path: [], message: messages.conflict, at: at(index) })),
    );
  }
  // One slip often makes the parser stumble several times at the same place: once is enough.
  const told = new Map(errors.map((error) => [`${error.code} ${error.pos[0]}`, error]));
  if (told.size > 0) {
    throw mistakesError(
      file,
      [...told.values()].map(({ code, pos }) => ({ path: [], message: syntaxWords(code), at: at(pos[0]) })),
    );
  }
  const [document, second] = documents as Document.Parsed[];
  if (!document?.contents || isNull(document.contents)) throw fileError(file, messages.empty);
  if (second) {
    throw mistakesError(file, [{ path: [], message: messages.several, at: at(second.range[0]) }]);
  }
  const unresolved = unresolvedAliases(document);
  if (unresolved.length > 0) {
    throw mistakesError(
      file,
      unresolved.map(({ range }) => ({
        path: [],
        message: syntaxWords('BAD_ALIAS'),
        at: at(range?.[0] ?? 0),
      })),
    );
  }
  return { document, at };
}

/** Aliases without an anchor before them, and such as stand inside what they stand for. */
function unresolvedAliases(document: Document.Parsed): Alias[] {
  const anchors = new Set<string>();
  const found: Alias[] = [];
  visit(document, (_, node, ancestors) => {
    if (isAlias(node)) {
      const within = ancestors.some((one) => 'anchor' in one && one.anchor === node.source);
      if (within || !anchors.has(node.source)) found.push(node);
    } else if (isNode(node) && node.anchor) anchors.add(node.anchor);
  });
  return found;
}

/** `---` alone is a document that holds nothing. */
function isNull(contents: Node): boolean {
  return 'value' in contents && contents.value === null;
}

function toData(document: Document.Parsed, file: string): unknown {
  return guarded(file, () => document.toJS({ maxAliasCount: 100 }));
}

/** What the parser throws instead of reporting: nesting deeper than the stack, aliases of aliases of aliases. */
function guarded<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw fileError(file, error instanceof RangeError ? messages.deep : messages.aliases);
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      const node = (pair?.key ?? undefined) as Node | undefined;
      if (node?.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function toText(file: string, bytes: Buffer): string {
  if (bytes.length > mostBytes) throw fileError(file, messages.large);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fileError(file, messages.encoding);
  }
}

/** At most one byte more than is allowed, so that a wrong path to something endless does no harm. */
async function readBytes(file: string, maker: Text): Promise<Buffer> {
  try {
    return Buffer.concat(await createReadStream(file, { end: mostBytes }).toArray());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw fileError(file, messages.missing, maker);
    throw fileError(file, { en: `cannot be read (${code})`, ko: `읽을 수 없습니다(${code})` });
  }
}

const messages = {
  empty: { en: 'the file is empty', ko: '파일이 비어 있습니다' },
  several: {
    en: 'a second document begins here; the file may hold one only',
    ko: '두 번째 문서가 시작됩니다. 파일에는 문서가 하나만 있어야 합니다',
  },
  conflict: {
    en: 'a merge left a conflict here: keep what is right of both sides, and take out the lines <<<<<<<, ======= and >>>>>>>',
    ko: '병합 충돌이 남아 있습니다. 양쪽에서 맞는 내용만 남기고 <<<<<<<, =======, >>>>>>> 줄을 지우십시오',
  },
  deep: { en: 'nested too deeply', ko: '중첩이 너무 깊습니다' },
  aliases: { en: 'too many aliases (*name)', ko: '별칭(*이름)이 너무 많습니다' },
  large: { en: 'larger than 8 MiB', ko: '8 MiB를 넘습니다' },
  encoding: { en: 'not UTF-8; save it as UTF-8', ko: 'UTF-8이 아닙니다. UTF-8로 저장하십시오' },
  missing: { en: 'no such file', ko: '파일이 없습니다' },
} satisfies Record<string, Text>;

function fileError(file: string, { en, ko }: Text, next?: Text): GamsaError {
  return new GamsaError('config', { en: `${file}: ${en}`, ko: `${file}: ${ko}` }, next ? { next } : {});
}
