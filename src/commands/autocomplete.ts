import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { type About, about } from '../cli/help/about.ts';

const shells = ['bash', 'zsh', 'powershell'] as const;

/** In place of the plugin's own command, which speaks English alone; the plugin makes the completion itself. */
export default class Autocomplete extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Set up completion of commands and flags in your shell',
      ko: '셸에서 명령과 옵션 자동 완성 설정',
    },
    description: [
      {
        en: 'Makes the completion files in the cache folder, and tells what turns them on in your shell. Run it again with -r after an update of gamsa.',
        ko: '캐시 폴더에 자동 완성 파일을 만들고 셸에서 켜는 방법을 알려 줍니다. gamsa를 업데이트한 뒤에는 -r로 다시 실행하십시오.',
      },
    ],
    examples: [
      { does: { en: 'For the shell you are in', ko: '지금 쓰는 셸' }, line: 'gamsa autocomplete' },
      { does: { en: 'For another one', ko: '다른 셸' }, line: 'gamsa autocomplete zsh' },
      {
        does: { en: 'Make the files anew', ko: '파일만 다시 만들기' },
        line: 'gamsa autocomplete --refresh-cache',
      },
    ],
  };
  static override summary = Autocomplete.about.summary.en;
  static override args = {
    shell: Args.option({
      ...about({
        en: 'The shell; the one you are in where left out',
        ko: '셸(지정하지 않으면 지금 쓰는 셸)',
      }),
      options: shells,
    })({ ignoreStdin: true }),
  };
  static override flags = {
    'refresh-cache': Flags.boolean({
      char: 'r',
      ...about({ en: 'Make the files anew, and tell nothing', ko: '파일만 다시 만들고 안내는 생략' }),
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Autocomplete);
    this.hidePlugins();
    await this.config.runCommand('autocomplete:create');
    if (flags['refresh-cache']) return;
    const [{ completionHint, shellOf }, { print }] = await Promise.all([
      import('../cli/completion.ts'),
      import('../cli/write.ts'),
    ]);
    await print(completionHint(args.shell ?? shellOf(this.config.shell), this.language(flags.lang)));
  }

  /** Completion asks each plugin for its commands: one of the same name twice is an error to PowerShell. */
  private hidePlugins(): void {
    const others = this.config.getPluginsList().filter(({ isRoot }) => !isRoot);
    for (const command of others.flatMap(({ commands }) => commands))
      if (command.id === this.id) command.hidden = true;
  }
}
