import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { planFileFlag, workspaceFlag } from '../../cli/flags.ts';
import { type About, about, exits } from '../../cli/help/about.ts';

export default class DestructionVerify extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Prove that the records of a plan are gone, and look for what is left of them',
      ko: '계획의 레코드가 파기되었음을 증명하고 남은 흔적 확인',
    },
    description: [
      {
        en: 'Looks again for what the plan selected, for its keys in the whole dataset, in what refers to it and in datasets of all sources that look like copies, by the digests of the plan. Recycle bins, versions, dead rows, logs and archives are listed as far as the systems tell.',
        ko: '계획에서 고른 레코드를 다시 찾고, 계획의 다이제스트로 데이터셋 전체와 이를 참조하는 데이터셋, 사본으로 보이는 모든 소스의 데이터셋에서 키를 찾습니다. 휴지통, 이전 버전, 테이블에 남은 삭제된 행, 로그, 아카이브에 남은 것은 시스템이 알려 주는 만큼 보여 줍니다.',
      },
    ],
    examples: [
      {
        does: { en: 'After the statements were run', ko: '파기 구문을 실행한 뒤' },
        line: 'gamsa destruction verify plan.json -o verified.json -o register.csv',
      },
    ],
    exits: exits({
      0: { en: 'the records are gone', ko: '레코드가 파기됨' },
      1: { en: 'some are left', ko: '남은 레코드 있음' },
      3: {
        en: 'something could not be checked, or the plan did not hold everything; with --strict also where a system may keep remnants',
        ko: '일부를 확인하지 못했거나 계획에 넣지 못한 대상이 있음. --strict를 쓰면 시스템에 흔적이 남을 수 있는 경우도 포함',
      },
    }),
  };
  static override summary = DestructionVerify.about.summary.en;
  static override args = {
    plan: Args.string({ ...about({ en: 'The plan (JSON)', ko: '파기 계획(JSON)' }), required: true }),
  };
  static override flags = {
    ...workspaceFlag,
    ...planFileFlag,
    strict: Flags.boolean({
      ...about({
        en: 'Remnants that cannot be excluded are exit code 3',
        ko: '흔적이 없다고 확인할 수 없으면 종료 코드 3',
      }),
    }),
    quiet: Flags.boolean({ char: 'q', ...about({ en: 'Nothing on stdout', ko: '결과를 표시하지 않음' }) }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DestructionVerify);
    const { verifyDestruction } = await import('../../cli/destruction.ts');
    process.exitCode = await verifyDestruction({
      plan: args.plan,
      workspace: flags.workspace,
      language: this.language(flags.lang),
      quiet: flags.quiet,
      strict: flags.strict,
      output: flags.output ?? [],
      signal: this.cancelOnSignal(),
    });
  }
}
