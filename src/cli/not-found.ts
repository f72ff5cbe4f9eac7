import type { Hook } from '@oclif/core';
import { exitCodes } from '../core/error.ts';
import { didYouMean } from '../core/nearest.ts';
import { languageOf } from './language.ts';

/** A command that does not exist: the nearest that does, and where to find all. */
const notFound: Hook<'command_not_found'> = async ({ id, config }) => {
  const words = id.replaceAll(':', ' ');
  const near = didYouMean(
    words,
    config.commandIDs.map((name) => name.replaceAll(':', ' ')),
  );
  const text = {
    en: `There is no command ${words}${near.en}\nSee \`gamsa --help\`.\n`,
    ko: `${words} 명령이 없습니다${near.ko}\n\`gamsa --help\`를 참고하십시오.\n`,
  };
  process.stderr.write(text[languageOf(process.env)]);
  process.exit(exitCodes.usage);
};

export default notFound;
