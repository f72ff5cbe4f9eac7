import type { Hook } from '@oclif/core';
import { exitCodes } from '../core/error.ts';
import { didYouMean } from '../core/nearest.ts';
import { languageOf } from './language.ts';

/** A command that does not exist: the nearest that does, and where to find all. */
const notFound: Hook<'command_not_found'> = async ({ id, config }) => {
  const words = id.replaceAll(':', ' ');
  const known = config.commandIDs.map((name) => name.replaceAll(':', ' '));
  // What follows the command's name may be its first argument.
  const whole = didYouMean(words, known);
  const near = whole.en === '' ? didYouMean(words.split(' ')[0]!, known) : whole;
  const text = {
    en: `There is no command ${words}${near.en}\nSee \`gamsa --help\`.\n`,
    ko: `${words} 명령이 없습니다${near.ko}\n\`gamsa --help\`를 참고하십시오.\n`,
  };
  process.stderr.write(text[languageOf(process.env)]);
  process.exit(exitCodes.usage);
};

export default notFound;
