import { Args } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { type About, about } from '../cli/help/about.ts';

export default class HelpCommand extends GamsaCommand {
  static override about: About = {
    summary: { en: 'Show help for a command', ko: '명령의 도움말 표시' },
    examples: [
      { does: { en: 'All commands', ko: '모든 명령' }, line: 'gamsa help' },
      { does: { en: 'One command', ko: '명령 하나' }, line: 'gamsa help destruction plan' },
      {
        does: { en: 'In Korean, whatever the locale', ko: '로캘과 관계없이 한국어로' },
        line: 'gamsa help audit --lang ko',
      },
    ],
  };
  static override summary = HelpCommand.about.summary.en;
  static override strict = false;
  static override args = {
    command: Args.string({
      ...about({
        en: 'Command or topic; all commands where left out',
        ko: '명령 또는 명령 그룹(지정하지 않으면 모든 명령)',
      }),
      ignoreStdin: true,
    }),
  };

  async run(): Promise<void> {
    const { argv } = await this.parse(HelpCommand);
    const { default: Help } = await import('../cli/help/help.ts');
    await new Help(this.config).showHelp(argv as string[]);
  }
}
