import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { outputFlags } from '../cli/flags.ts';
import { type About, about, runExits } from '../cli/help/about.ts';

export default class Demo extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Build a small invented company with planted violations, audit it, show the report',
      ko: '위반을 심어 둔 가상의 작은 회사를 만들어 감사하고 보고서 표시',
    },
    description: [
      {
        en: 'Writes databases, exports and logs of a company that does not exist into a folder, with the GenON policy as its promise, and audits it. PostgreSQL takes part where the embedded server is installed and the user is not root. As the company has violations, the exit code is 1.',
        ko: '존재하지 않는 회사의 데이터베이스, 내보낸 파일, 로그를 폴더에 만들고 GenON 개인정보 처리방침과 대조하여 감사합니다. PostgreSQL은 내장 서버가 설치되어 있고 root 사용자가 아닐 때 포함됩니다. 위반이 있는 회사이므로 종료 코드는 1입니다.',
      },
    ],
    examples: [
      { does: { en: 'In a temporary folder', ko: '임시 폴더에서' }, line: 'gamsa demo' },
      {
        does: { en: 'Keep the company, to play with', ko: '만든 회사를 남겨 두고 직접 써 보기' },
        line: 'gamsa demo --dir demo',
      },
      { does: { en: 'With systems of the cloud', ko: '클라우드 시스템까지 포함' }, line: 'gamsa demo --all' },
      { does: { en: 'The run as JSON', ko: '실행 결과를 JSON으로' }, line: 'gamsa demo --json' },
    ],
    exits: runExits,
  };
  static override summary = Demo.about.summary.en;
  static override flags = {
    dir: Flags.string({
      ...about({
        en: 'Folder to build in, and to keep; a temporary one where left out',
        ko: '회사를 만들어 남겨 둘 폴더(지정하지 않으면 임시 폴더)',
      }),
      helpValue: 'DIR',
    }),
    all: Flags.boolean({
      ...about({
        en: 'Let systems of the cloud take part: servers on this machine that speak their protocols, where the packages for development are installed',
        ko: '클라우드 시스템도 포함: 같은 프로토콜을 쓰는 이 컴퓨터의 서버로 대신하며, 개발용 패키지가 설치되어 있어야 함',
      }),
    }),
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Demo);
    const [{ runDemo }, { deliver }] = await Promise.all([
      import('../cli/demo.ts'),
      import('../cli/deliver.ts'),
    ]);
    await deliver({ ...flags, language: this.language(flags.lang) }, (onEvent) =>
      runDemo({
        onEvent,
        all: flags.all,
        signal: this.cancelOnSignal(),
        ...(flags.dir !== undefined && { dir: flags.dir }),
      }),
    );
  }
}
