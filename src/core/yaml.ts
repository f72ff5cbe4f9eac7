import { readFile } from 'node:fs/promises';
import { distance } from 'fastest-levenshtein';
import { type Document, isMap, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { ZodError, ZodType } from 'zod';
import { GamsaError } from './error.ts';

/** Larger than any file a person writes; smaller than what would hurt. */
const mostBytes = 8 * 1024 * 1024;

/** A YAML file as data, with the positions that later checks need for their messages. */
export interface YamlFile<T> {
  readonly file: string;
  readonly text: string;
  readonly data: T;
  /** `file:line:column` of the value at a path, or of the nearest thing above it. */
  readonly locate: (path: readonly PropertyKey[]) => string;
}

/** One mistake: where, and what was expected there. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Reads a YAML file and holds it against a schema. All mistakes are reported at once, each with its line. */
export async function readYaml<T>(file: string, schema: ZodType<T>): Promise<YamlFile<T>> {
  const text = await readText(file);
  return parseYaml(file, text, schema);
}

export function parseYaml<T>(file: string, text: string, schema: ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (!Array.isArray(documents) || documents.length === 0)
    throw fileError(file, 'the file is empty', '파일이 비어 있습니다');
  if (documents.length > 1)
    throw fileError(
      file,
      'the file holds several documents; one is expected',
      '문서가 여러 개입니다. 하나만 있어야 합니다',
    );
  const document = documents[0] as Document.Parsed;
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw mistakesError(
      document.errors.map((error) => `${at(error.pos[0])}: ${error.message.split('\n')[0]}`),
    );
  }
  const locate = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const result = schema.safeParse(toData(document, file));
  if (!result.success) throw mistakesOf({ locate }, explain(result.error, document));
  return { file, text, data: result.data, locate };
}

/** An error that lists mistakes found after the schema's own checks, such as unknown ids. */
export function mistakesOf(
  { locate }: Pick<YamlFile<unknown>, 'locate'>,
  mistakes: readonly Mistake[],
): GamsaError {
  return mistakesError(
    mistakes.map(({ path, message }) => {
      const where = path.map(String).join('.');
      return `${locate(path)}: ${where}${where && ': '}${message}`;
    }),
  );
}

/** `did you mean …?` for the nearest of the known words, where one is near enough. */
export function nearest(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(word, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best === undefined ? '' : `; did you mean \`${best}\`?`;
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? fileError(
          file,
          'no such file; `gamsa init` writes one',
          '파일이 없습니다. `gamsa init`으로 만들 수 있습니다',
        )
      : fileError(file, `cannot be read (${(error as NodeJS.ErrnoException).code})`, '읽을 수 없습니다');
  }
  if (bytes.length > mostBytes) throw fileError(file, 'larger than 8 MiB', '8 MiB를 넘습니다');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fileError(file, 'not UTF-8', 'UTF-8이 아닙니다');
  }
}

function toData(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw fileError(file, 'too many aliases', '별칭(alias)이 너무 많습니다');
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

/** Zod's issues in our words: unknown keys with the nearest known one, unions by their closest branch. */
function explain(error: ZodError, document: Document.Parsed): Mistake[] {
  return error.issues.flatMap((issue) => explainIssue(issue, [], document));
}

type Issue = ZodError['issues'][number];

function explainIssue(issue: Issue, above: readonly PropertyKey[], document: Document.Parsed): Mistake[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: 'unknown key' }));
    case 'invalid_union': {
      const branches = issue.errors.map((branch) =>
        branch.flatMap((inner) => explainIssue(inner, path, document)),
      );
      // The branch that got furthest is the one the writer meant.
      const depth = (mistakes: Mistake[]) => Math.max(0, ...mistakes.map((mistake) => mistake.path.length));
      const deepest = branches.filter((b) => b.length > 0).sort((a, b) => depth(b) - depth(a))[0];
      if (deepest && depth(deepest) > path.length) return deepest;
      const messages = [...new Set(branches.flat().map(({ message }) => message))];
      return [{ path, message: messages.join(', or ') || issue.message }];
    }
    case 'invalid_type': {
      const given = document.getIn(path);
      return [
        {
          path,
          message: given === undefined ? `missing; expected ${issue.expected}` : `expected ${issue.expected}`,
        },
      ];
    }
    case 'invalid_value': {
      const given = document.getIn(path);
      const choices = issue.values.map(String);
      const near = typeof given === 'string' ? nearest(given, choices) : '';
      return [
        { path, message: `expected ${choices.length === 1 ? '' : 'one of '}${choices.join(', ')}${near}` },
      ];
    }
    case 'invalid_format':
    case 'custom':
      return [{ path, message: issue.message }];
    default:
      return [{ path, message: issue.message }];
  }
}

function mistakesError(lines: readonly string[]): GamsaError {
  const text = lines.join('\n');
  return new GamsaError('config', { en: text, ko: text });
}

function fileError(file: string, en: string, ko: string): GamsaError {
  return new GamsaError('config', { en: `${file}: ${en}`, ko: `${file}: ${ko}` });
}
