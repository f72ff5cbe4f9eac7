import type { Errors } from '@oclif/core';
import type { Language } from '../core/text.ts';
import { alignRows } from '../report/layout.ts';
import { aboutOf } from './help/about.ts';

/** What the library that reads the command line says, line by line; it speaks English alone. */
const korean: readonly (readonly [RegExp, string])[] = [
  [/^Nonexistent flags?: (.+)$/, '없는 옵션입니다: $1'],
  [/^Unexpected arguments?: (.+)$/, '받지 않는 인수입니다: $1'],
  [/^Missing (\d+) required args?:?$/, '필요한 인수 $1개가 없습니다:'],
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
  [
    /^Note: (.+) allows? multiple values\. Because of this .*$/,
    '참고: $1 옵션은 값을 여러 개 받으므로 인수를 먼저 적으십시오.',
  ],
  [
    /^Alternatively, you can use "--" to signify .*$/,
    '또는 "--"를 적어 옵션이 끝나고 인수가 시작됨을 알리십시오.',
  ],
];

/** A message about wrong flags or arguments in the user's language. A line of which nothing is known stays as it is. */
export function usageMessage(error: Errors.CLIError, language: Language): string {
  // Some messages already end with a hint that does not name the command.
  const message = nameMissing(error, language).replace(/\nSee more help with --help$/, '');
  return language === 'en' ? message : message.split('\n').map(inKorean).join('\n');
}

/** The library names missing arguments with words of its own manifest, which are English: they are written anew. */
function nameMissing(error: Errors.CLIError, language: Language): string {
  const { args = [] } = error as { args?: readonly unknown[] };
  const rows = args.flatMap((arg) => {
    if (typeof arg !== 'object' || arg === null) return [];
    const { name = '' } = arg as { name?: string };
    return [[`  ${name.toUpperCase()}`, aboutOf(arg)?.[language] ?? '']];
  });
  const [head = '', ...rest] = error.message.split('\n\n');
  if (rows.length === 0) return error.message;
  return [[head.split('\n')[0], ...alignRows(rows)].join('\n'), ...rest].join('\n\n');
}

function inKorean(line: string): string {
  const [, indent = '', text = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
  for (const [english, words] of korean) if (english.test(text)) return indent + text.replace(english, words);
  return line;
}
