import { GamsaError, type Mark } from './error.ts';
import type { Text } from './text.ts';

/** One mistake in a file: at which path, and what was expected there. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: Text;
}

/** Where a path stands in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** More would not be read, and the first ones often cause the rest. */
const most = 50;

const next: Text = {
  en: 'Correct these places and run again. An editor that knows YAML schemas checks the file while you write, by the `$schema` comment in its first line.',
  ko: '해당 위치를 고친 뒤 다시 실행하십시오. 첫 줄에 `$schema` 주석이 있으면 YAML 스키마를 지원하는 편집기가 작성 중에 검사해 줍니다.',
};

/** An error that lists all mistakes of a file in the order of its lines. */
export function mistakesError(
  file: string,
  mistakes: readonly (Mistake & { readonly at: Position })[],
): GamsaError {
  const marks = mistakes
    .map(({ path, message, at }) => ({ file, ...at, message: underPath(path, message) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const shown = marks.slice(0, most);
  const rest = marks.length - most;
  const line = (language: keyof Text) => (mark: Mark) =>
    `${file}:${mark.line}:${mark.column}: ${mark.message[language]}`;
  return new GamsaError(
    'config',
    {
      en: [...shown.map(line('en')), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'),
      ko: [...shown.map(line('ko')), ...(rest > 0 ? [`… 외 ${rest}건`] : [])].join('\n'),
    },
    { next, marks: shown },
  );
}

function underPath(path: readonly PropertyKey[], { en, ko }: Text): Text {
  const name = formatPath(path);
  return name === '' ? { en, ko } : { en: `${name}: ${en}`, ko: `${name}: ${ko}` };
}

/** `activities[0].items.required[2]`, counting from 0 as JSON does. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const shown = values.test(String(key)) ? '…' : String(key);
    return text === '' ? shown : `${text}.${shown}`;
  }, '');
}

/** An address of mail or a long number is a value that came to stand for a key; line and column tell where. */
const values = /@[\w-]+\.|\d(?:[-. ]?\d){6}/;
