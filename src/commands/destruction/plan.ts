import { Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { dateFlag, planFileFlag, sourceFlag, workspaceFlag } from '../../cli/flags.ts';
import { type About, about, exits } from '../../cli/help/about.ts';

export default class DestructionPlan extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Plan the destruction of the records whose period has ended',
      ko: '보유기간이 끝난 레코드의 파기 계획 작성',
    },
    description: [
      {
        en: 'For each mapped dataset: what is due, the records that refer to it, the statement for the data’s owner, an approval block for the officer and the register of destruction. Keys stand in the plan as salted digests only; --keys-file writes them encrypted (passphrase in GAMSA_KEYS_PASSPHRASE). gamsa destroys nothing.',
        ko: '데이터 맵의 데이터셋마다 파기 대상, 이를 참조하는 레코드, 데이터 소유자가 실행할 구문, 개인정보 보호책임자의 승인란, 파기 관리대장을 작성합니다. 계획에는 레코드의 키가 솔트를 더한 다이제스트로만 담기며, --keys-file은 키를 암호화하여 저장합니다(암호는 GAMSA_KEYS_PASSPHRASE). gamsa는 아무것도 파기하지 않습니다.',
      },
    ],
    examples: [
      {
        does: {
          en: 'The plan for `verify`, for reading, and the register as a table',
          ko: '`verify`에 쓸 계획, 읽기용 계획, 표로 된 관리대장',
        },
        line: 'gamsa destruction plan -o plan.json -o plan.md -o register.csv',
      },
      {
        does: {
          en: 'With the keys, encrypted, for whoever carries it out',
          ko: '파기를 실행할 사람에게 줄 키를 암호화하여 함께',
        },
        line: 'gamsa destruction plan -o plan.json --keys-file keys.enc',
      },
    ],
    exits: exits({
      0: { en: 'nothing is due', ko: '파기 대상 없음' },
      1: { en: 'something is due', ko: '파기 대상 있음' },
      3: {
        en: 'nothing is due, and not everything could be counted',
        ko: '파기 대상은 없으나 일부를 세지 못함',
      },
    }),
  };
  static override summary = DestructionPlan.about.summary.en;
  static override flags = {
    ...workspaceFlag,
    ...sourceFlag,
    ...dateFlag,
    ...planFileFlag,
    'keys-file': Flags.string({
      ...about({ en: 'Write the keys of the records, encrypted', ko: '레코드의 키를 암호화하여 저장' }),
      helpValue: 'FILE',
    }),
    quiet: Flags.boolean({
      char: 'q',
      ...about({ en: 'No progress, and nothing on stdout', ko: '진행 상황과 결과를 표시하지 않음' }),
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(DestructionPlan);
    const language = this.language(flags.lang);
    const [{ planDestruction }, { startProgress }, { checkDate }] = await Promise.all([
      import('../../cli/destruction.ts'),
      import('../../ui/progress.ts'),
      import('../../cli/dates.ts'),
    ]);
    const progress = await startProgress({
      stream: process.stderr,
      language,
      quiet: flags.quiet,
      env: process.env,
    });
    process.exitCode = await planDestruction({
      workspace: flags.workspace,
      language,
      quiet: flags.quiet,
      output: flags.output ?? [],
      onEvent: progress.onEvent,
      signal: this.cancelOnSignal(),
      ...(flags['keys-file'] !== undefined && { keysFile: flags['keys-file'] }),
      ...(flags.source && { only: flags.source }),
      ...(flags['as-of'] !== undefined && { asOf: checkDate(flags['as-of']) }),
    }).finally(() => progress.stop());
  }
}
