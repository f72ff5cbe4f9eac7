import { type ZodError, type ZodType, z } from 'zod';
import type { Mistake } from './mistake.ts';
import { didYouMean } from './nearest.ts';
import { formatName } from './place.ts';
import { koreanOf } from './schema.ts';
import { keysAt } from './schema-keys.ts';
import type { Text } from './text.ts';

type Issue = ZodError['issues'][number];

/**
 * Zod's issues in our words: unknown keys with the nearest known one, unions by their closest branch. `alsoKnown` are
 * keys of the root that were taken out before.
 */
export function explainIssues(
  error: ZodError,
  schema: ZodType,
  data: unknown,
  alsoKnown: readonly string[] = [],
): Mistake[] {
  const context = { schema, data, alsoKnown };
  return error.issues.flatMap((issue) => explain(issue, [], context));
}

interface Context {
  readonly schema: ZodType;
  readonly data: unknown;
  readonly alsoKnown: readonly string[];
}

function explain(issue: Issue, above: readonly PropertyKey[], context: Context): Mistake[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownKey(key, [
          ...keysAt(context.schema, path),
          ...(path.length === 0 ? context.alsoKnown : []),
        ]),
      }));
    case 'invalid_union':
      return explainUnion(issue, path, context);
    case 'invalid_key':
      return issue.issues.map((inner) => ({ path, message: wordsOf(inner as Issue) }));
    case 'invalid_type':
      return [{ path, message: wrongType(issue.expected, valueAt(context.data, path)) }];
    case 'invalid_value':
      return [{ path, message: wrongValue(issue.values.map(String), valueAt(context.data, path)) }];
    case 'too_small':
      return [{ path, message: outOfRange(issue, 'least', Number(issue.minimum)) }];
    case 'too_big':
      return [{ path, message: outOfRange(issue, 'most', Number(issue.maximum)) }];
    default:
      return [{ path, message: wordsOf(issue) }];
  }
}

/** The branch that got furthest is the one the writer meant; where none got anywhere, all of them are told. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  context: Context,
): Mistake[] {
  if (koreanOf(issue.message) !== undefined) return [{ path, message: wordsOf(issue) }];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => explain(inner, path, context)));
  const depth = (mistakes: readonly Mistake[]) => Math.max(0, ...mistakes.map((one) => one.path.length));
  const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0];
  if (deepest && depth(deepest) > path.length) return deepest;
  const messages = branches.flat().map(({ message }) => message);
  if (messages.length > 0) return [{ path, message: joined(messages) }];
  const choices = 'options' in issue ? (issue.options as readonly unknown[]).map(String) : [];
  return [
    { path, message: choices.length > 0 ? wrongValue(choices, valueAt(context.data, path)) : wordsOf(issue) },
  ];
}

/** What all begin with alike is said once. */
function joined(messages: readonly Text[]): Text {
  const all = (language: keyof Text, or: string) => {
    const list = [...new Set(messages.map((message) => message[language]))];
    const head = [missing, needed]
      .map((one) => one[language])
      .find((one) => list.every((m) => m.startsWith(one)));
    return `${head ?? ''}${list.map((message) => message.slice(head?.length ?? 0)).join(or)}`;
  };
  return { en: all('en', ', or '), ko: all('ko', ', 또는 ') };
}

function unknownKey(key: string, known: readonly string[]): Text {
  const near = didYouMean(key, known);
  const list = known.join(', ');
  const rest =
    near.en !== '' || known.length === 0
      ? near
      : { en: `; known here: ${list}`, ko: `. 쓸 수 있는 키: ${list}` };
  return { en: `unknown key${rest.en}`, ko: `알 수 없는 키입니다${rest.ko}` };
}

const types: Record<string, Text> = {
  string: { en: 'text', ko: '문자열' },
  number: { en: 'a number', ko: '숫자' },
  int: { en: 'a whole number', ko: '정수' },
  boolean: { en: 'true or false', ko: 'true 또는 false' },
  array: { en: 'a list', ko: '목록' },
  object: { en: 'keys with values (key: value)', ko: '키와 값(key: value)' },
  record: { en: 'keys with values (key: value)', ko: '키와 값(key: value)' },
  null: { en: 'null', ko: 'null' },
};

const needed: Text = { en: 'expected ', ko: '필요한 값: ' };
const missing: Text = { en: `missing; ${needed.en}`, ko: `빠져 있습니다. ${needed.ko}` };

const inQuotes: Text = { en: '; put it in quotes', ko: '. 따옴표로 묶으십시오' };

function wrongType(expected: string, given: unknown): Text {
  const type = types[expected] ?? { en: expected, ko: expected };
  if (given === undefined) return { en: `${missing.en}${type.en}`, ko: `${missing.ko}${type.ko}` };
  const quote = expected === 'string' && (typeof given === 'number' || typeof given === 'boolean');
  return {
    en: `expected ${type.en}${quote ? inQuotes.en : ''}`,
    ko: `필요한 값: ${type.ko}${quote ? inQuotes.ko : ''}`,
  };
}

function wrongValue(choices: readonly string[], given: unknown): Text {
  const list = choices.map(formatName).join(', ');
  if (choices.length === 1) return { en: `expected ${list}`, ko: `필요한 값: ${list}` };
  // `minimum: 1.3` is a number to YAML.
  const near =
    typeof given === 'string'
      ? didYouMean(given, choices)
      : choices.includes(String(given))
        ? inQuotes
        : { en: '', ko: '' };
  return { en: `expected one of ${list}${near.en}`, ko: `필요한 값: ${list} 중 하나${near.ko}` };
}

const units: Record<string, Text> = {
  string: { en: ' characters', ko: '자' },
  array: { en: ' entries', ko: '개 항목' },
  number: { en: '', ko: '' },
  int: { en: '', ko: '' },
};

function outOfRange(issue: Issue & { origin: string }, side: 'least' | 'most', limit: number): Text {
  const ours = koreanOf(issue.message);
  if (ours !== undefined) return wordsOf(issue);
  if (side === 'least' && limit === 1 && issue.origin !== 'number' && issue.origin !== 'int')
    return { en: 'must not be empty', ko: '비워 둘 수 없습니다' };
  const unit = units[issue.origin] ?? { en: '', ko: '' };
  return {
    en: `expected at ${side} ${limit}${unit.en}`,
    ko: `필요한 값: ${limit}${unit.ko} ${side === 'least' ? '이상' : '이하'}`,
  };
}

const korean = z.locales.ko().localeError;

/** Messages of our own schemas are translated by their words, zod's own by zod. Neither quotes the value. */
function wordsOf(issue: Issue): Text {
  const ours = koreanOf(issue.message);
  if (ours !== undefined) return { en: `expected ${issue.message}`, ko: `필요한 값: ${ours}` };
  const theirs = korean({ ...issue, input: undefined } as Parameters<typeof korean>[0]);
  const ko = typeof theirs === 'string' ? theirs : theirs?.message;
  return { en: issue.message, ko: ko ?? issue.message };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
