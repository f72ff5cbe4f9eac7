import type { Language, Text } from '../../core/text.ts';
import { notes as words } from './words.ts';

/** What help needs to know of a flag, as oclif defines it. */
export interface Flag {
  readonly name: string;
  readonly about: Text;
  readonly char?: string | undefined;
  readonly type: 'boolean' | 'option';
  readonly helpValue?: string | undefined;
  readonly options?: readonly string[] | undefined;
  readonly default?: unknown;
  readonly env?: string | undefined;
  readonly required?: boolean | undefined;
  readonly multiple?: boolean | undefined;
  readonly exclusive?: readonly string[] | undefined;
  readonly dependsOn?: readonly string[] | undefined;
  readonly relationships?: readonly Relationship[] | undefined;
}

export interface Relationship {
  readonly type: string;
  readonly flags: readonly unknown[];
}

/** The same of an argument. */
export interface Argument {
  readonly name: string;
  readonly about: Text;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  readonly options?: readonly string[] | undefined;
  /** Whether several may be given. */
  readonly many: boolean;
}

/** Few and short options are shown as the value itself: `--lang en|ko`. */
const widestChoice = 16;

function shownValue({ type, helpValue, options = [] }: Flag): string {
  if (type === 'boolean') return '';
  return ` ${helpValue ?? (inValue(options) ? options.join('|') : 'VALUE')}`;
}

const inValue = (options: readonly string[]) =>
  options.length > 0 && options.join('|').length <= widestChoice;

/** `-o, --output FILE`; a flag without a short form leaves the room for one. */
export function flagLabel(flag: Flag): string {
  const short = flag.char === undefined ? '    ' : `-${flag.char}, `;
  return `${short}--${flag.name}${shownValue(flag)}`;
}

/** The flag in a line of usage: `-o FILE`. */
export function flagInUsage(flag: Flag): string {
  return `${flag.char === undefined ? `--${flag.name}` : `-${flag.char}`}${shownValue(flag)}`;
}

export function argumentLabel({ name, required, many }: Argument): string {
  const shown = `${name.toUpperCase()}${many ? '...' : ''}`;
  return required ? shown : `[${shown}]`;
}

/** What the definition itself says: nobody has to write it into a text, and it is always true. */
export function flagNotes(flag: Flag, all: readonly Flag[], language: Language): string[] {
  const { options = [], helpValue, env, required, multiple, dependsOn = [], relationships = [] } = flag;
  const some = relationships
    .filter(({ type }) => type === 'some')
    .flatMap(({ flags }) => flags.filter((one) => typeof one === 'string'));
  const excluded = all
    .filter(({ name, exclusive = [] }) => exclusive.includes(flag.name) || flag.exclusive?.includes(name))
    .map(({ name }) => name);
  const listed = helpValue === undefined && inValue(options) ? [] : options;
  return noted(
    [
      [words.required, required ? [] : undefined],
      [words.repeatable, multiple ? [] : undefined],
      [words.default, defaultOf(flag)],
      [words.options, whereAny(listed)],
      [words.env, env === undefined ? undefined : [env]],
      [words.needs, whereAny(dependsOn.map(dashed))],
      [words.needsSome, whereAny(some.map(dashed))],
      [words.excludes, whereAny(excluded.map(dashed))],
    ],
    language,
  );
}

export function argumentNotes(argument: Argument, language: Language): string[] {
  return noted(
    [
      [words.default, defaultOf(argument)],
      [words.options, whereAny(argument.options ?? [])],
    ],
    language,
  );
}

const dashed = (name: string) => `--${name}`;
const whereAny = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

/** `default: low`, `required`: a word, and the values it is about; nothing where there are none. */
function noted(
  entries: readonly (readonly [Text, readonly string[] | undefined])[],
  language: Language,
): string[] {
  return entries.flatMap(([word, values]) =>
    values === undefined
      ? []
      : values.length === 0
        ? [word[language]]
        : [`${word[language]}: ${values.join(', ')}`],
  );
}

const defaultOf = ({ default: value }: { readonly default?: unknown }): string[] | undefined =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)] : undefined;
