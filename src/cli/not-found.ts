import type { Hook } from '@oclif/core';
import { exitCodes } from '../core/error.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Text } from '../core/text.ts';
import { languageOf } from './language.ts';

/** A command that does not exist: the nearest that does, and where to find all. */
export function noSuchCommand(words: string, ids: readonly string[]): Text {
  if (words.startsWith('-'))
    return {
      en: `Flags come after the command: gamsa COMMAND ${words}\nSee \`gamsa --help\`.\n`,
      ko: `옵션은 명령 뒤에 적으십시오: gamsa 명령 ${words}\n\`gamsa --help\`를 참고하십시오.\n`,
    };
  const known = ids.map((name) => name.replaceAll(':', ' '));
  const called = known.find((name) => words.startsWith(`${name} `));
  if (called !== undefined) return takesNothing(called, words.slice(called.length + 1));
  // What follows the command's name may be its first argument.
  const whole = didYouMean(words, known);
  const near = whole.en === '' ? didYouMean(words.split(' ')[0]!, known) : whole;
  return {
    en: `There is no command ${words}${near.en}\nSee \`gamsa --help\`.\n`,
    ko: `${words} 명령이 없습니다${near.ko}\n\`gamsa --help\`를 참고하십시오.\n`,
  };
}

/** The library takes words behind a command that has no arguments for more of its name. */
function takesNothing(command: string, more: string): Text {
  return {
    en: `gamsa ${command} takes no arguments: ${more}\nSee \`gamsa ${command} --help\`.\n`,
    ko: `gamsa ${command}에서 받지 않는 인수입니다: ${more}\n\`gamsa ${command} --help\`를 참고하십시오.\n`,
  };
}

const notFound: Hook<'command_not_found'> = async ({ id, argv = [], config }) => {
  const words = id.replaceAll(':', ' ');
  process.stderr.write(noSuchCommand(words, config.commandIDs)[languageOf(process.env, argv)]);
  process.exit(exitCodes.usage);
};

export default notFound;
