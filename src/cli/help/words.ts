import type { Text } from '../../core/text.ts';

/** Titles of sections. */
export const titles = {
  usage: { en: 'USAGE', ko: '사용법' },
  examples: { en: 'EXAMPLES', ko: '예' },
  args: { en: 'ARGUMENTS', ko: '인수' },
  flags: { en: 'FLAGS', ko: '옵션' },
  globals: { en: 'GLOBAL FLAGS', ko: '공통 옵션' },
  exits: { en: 'EXIT CODES', ko: '종료 코드' },
  commands: { en: 'COMMANDS', ko: '명령' },
} as const satisfies Record<string, Text>;

/** What stands in a line of usage for what the user puts there. */
export const placeholders = {
  command: { en: 'COMMAND [FLAGS]', ko: '명령 [옵션]' },
  flags: { en: '[FLAGS]', ko: '[옵션]' },
} as const satisfies Record<string, Text>;

/** What a definition says by itself of a flag or an argument; values follow some. */
export const notes = {
  required: { en: 'required', ko: '필수' },
  repeatable: { en: 'repeatable', ko: '여러 번 쓸 수 있음' },
  default: { en: 'default', ko: '기본값' },
  options: { en: 'one of', ko: '쓸 수 있는 값' },
  env: { en: 'environment', ko: '환경 변수' },
  needs: { en: 'needs', ko: '함께 필요' },
  needsSome: { en: 'needs one of', ko: '다음 중 하나와 함께' },
  excludes: { en: 'not with', ko: '함께 쓸 수 없음' },
} as const satisfies Record<string, Text>;

/** Flags that no command defines. */
export const helpFlag: Text = { en: 'Show help', ko: '도움말 표시' };
export const versionFlag: Text = { en: 'Show the version', ko: '버전 표시' };

/** Where more is told of a command: of any, or of one of a topic. */
export function seeCommand(topic?: string): Text {
  const before = topic === undefined ? 'gamsa' : `gamsa ${topic}`;
  return {
    en: `\`${before} COMMAND --help\` shows examples, flags and exit codes of a command.`,
    ko: `명령별 예, 옵션, 종료 코드는 \`${before} 명령 --help\`로 볼 수 있습니다.`,
  };
}
