import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { targetWords } from '../cli/flags.ts';
import { type About, about, exits } from '../cli/help/about.ts';

export default class Init extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Write a commented workspace and policy; look at sources first, if some are named',
      ko: '주석이 달린 작업공간과 처리방침 파일 작성(소스를 지정하면 먼저 확인)',
    },
    description: [
      {
        en: 'Writes gamsa.yaml and policy.yaml into this folder. With targets it looks at them first and proposes the data map. A password in a URL is not written: the file refers to an environment variable.',
        ko: '이 폴더에 gamsa.yaml과 policy.yaml을 작성합니다. 대상을 지정하면 먼저 확인하여 데이터 맵을 제안합니다. URL의 비밀번호는 파일에 적지 않고 환경 변수를 참조하게 합니다.',
      },
    ],
    examples: [
      { does: { en: 'Templates to fill in', ko: '채워 넣을 양식' }, line: 'gamsa init' },
      {
        does: {
          en: 'With a first look at a database and a folder',
          ko: '데이터베이스와 폴더를 먼저 확인하여 작성',
        },
        line: "gamsa init 'postgres://auditor:${env:PGPASSWORD}@db/crm' exports/",
      },
    ],
    exits: exits({
      0: { en: 'written', ko: '작성함' },
      3: { en: 'written, but not everything was looked at', ko: '작성했으나 확인하지 못한 것이 있음' },
      4: { en: 'written, but nothing could be looked at', ko: '작성했으나 아무것도 확인하지 못함' },
    }),
  };
  static override summary = Init.about.summary.en;
  static override strict = false;
  static override args = { target: Args.string({ ...about(targetWords) }) };
  static override flags = {
    dir: Flags.string({
      default: '.',
      ...about({ en: 'Folder to write into, which must exist', ko: '파일을 작성할 폴더(있어야 함)' }),
      helpValue: 'DIR',
    }),
    force: Flags.boolean({
      ...about({ en: 'Overwrite files that are there', ko: '이미 있는 파일을 덮어씀' }),
    }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Init);
    const { initialise } = await import('../cli/init.ts');
    const language = this.language(flags.lang);
    const signal = this.cancelOnSignal();
    process.exitCode = await initialise({ ...flags, targets: argv as string[], language, signal });
  }
}
