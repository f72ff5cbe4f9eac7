import type { Errors } from '@oclif/core';
import type { Language } from '../core/text.ts';
import { alignRows } from '../report/layout.ts';
import { aboutOf } from './help/about.ts';

/** What the library that reads the command line says, line by line; it speaks English alone. */
const korean: readonly (readonly [RegExp, string])[] = [
  [/^Nonexistent flags?: (.+)$/, '없는 옵션입니다: $1'],
  [/^Unexpected arguments?: (.+)$/, '받지 않는 인수입니다: $1'],
  [/^The following errors? occurred:$/, '다음 오류가 있습니다:'],
  [/^Missing required flag (.+)$/, '필요한 옵션이 없습니다: --$1'],
  [
    /^(--\S+?)(?:=.*)? cannot also be provided when using (--\S+)$/,
    '$1 옵션은 $2 옵션과 함께 쓸 수 없습니다',
  ],
  [
    /^All of the following must be provided when using (--\S+): (.+)$/,
    '$1 옵션에는 다음 옵션이 모두 필요합니다: $2',
  ],
  [
    /^One of the following must be provided when using (--\S+): (.+)$/,
    '$1 옵션에는 다음 중 하나가 필요합니다: $2',
  ],
  [/^Flag (--\S+) expects a value$/, '$1 옵션에는 값이 필요합니다'],
  [/^Flag (--\S+) expects one of these values: (.+)$/, '$1 옵션에는 다음 중 하나가 필요합니다: $2'],
  [/^Flag (--\S+) can only be specified once$/, '$1 옵션은 한 번만 쓸 수 있습니다'],
  [/^Expected (--\S+?)=(.*) to be one of: (.+)$/, '$1 옵션에 쓸 수 없는 값입니다: $2. 쓸 수 있는 값: $3'],
  [/^Expected (.*) to be one of: (.+)$/, '쓸 수 없는 값입니다: $1. 쓸 수 있는 값: $2'],
  [/^Parsing (--\S+)\s*$/, '$1 옵션의 값을 읽을 수 없습니다'],
  [/^Expected an integer but received: (.*)$/, '정수가 아닙니다: $1'],
  [
    /^Expected an integer greater than or equal to (\S+) but received: (.*)$/,
    '$1 이상의 정수가 아닙니다: $2',
  ],
  [/^Expected an integer less than or equal to (\S+) but received: (.*)$/, '$1 이하의 정수가 아닙니다: $2'],
];

/** A message about wrong flags or arguments in the user's language. A line of which nothing is known stays as it is. */
export function usageMessage(error: Errors.CLIError, language: Language): string {
  if (isMissing(error)) return missingArguments(error, language);
  const message = error.message
    // Some messages already end with a hint that does not name the command.
    .replace(/\nSee more help with --help$/, '')
    // The value of a flag does not matter here, and may be a secret.
    .replace(/^(\s*--[^\s=]+)=.*( cannot also be provided )/gm, '$1$2');
  return language === 'en' ? message : message.split('\n').map(inKorean).join('\n');
}

/** The library's error about arguments that are not there, as far as it is needed. */
interface Missing {
  readonly args: readonly { readonly name: string }[];
  readonly parse: object;
}

function isMissing(error: object): error is Missing {
  const { args = [], parse } = error as Partial<Missing>;
  return parse !== undefined && args.length > 0 && args.every((arg) => typeof arg === 'object');
}

/** In words of its own, as the library has only English ones. */
function missingArguments({ args }: Missing, language: Language): string {
  const rows = args.map((arg) => [`  ${arg.name.toUpperCase()}`, aboutOf(arg)?.[language] ?? '']);
  const missing = {
    en: `Missing ${args.length === 1 ? 'an argument' : `${args.length} arguments`}:`,
    ko: `필요한 인수 ${args.length}개가 없습니다:`,
  }[language];
  return [missing, ...alignRows(rows)].join('\n');
}

function inKorean(line: string): string {
  const [, indent = '', text = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
  for (const [english, words] of korean) if (english.test(text)) return indent + text.replace(english, words);
  return line;
}
