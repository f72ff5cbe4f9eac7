import { Args } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { workspaceFlag } from '../../cli/flags.ts';
import { type About, about, exits } from '../../cli/help/about.ts';

export default class RulesTest extends GamsaCommand {
  static override about: About = {
    summary: { en: 'Run the examples of detectors of your own', ko: '직접 작성한 탐지기의 예시 검사' },
    description: [
      {
        en: 'Every value under `match` must be matched as a whole, and none under `reject`. Without files, those that gamsa.yaml names are tested.',
        ko: '`match`의 값은 모두 전체가 일치해야 하고 `reject`의 값은 하나도 일치하지 않아야 합니다. 파일을 지정하지 않으면 gamsa.yaml에 적힌 파일을 검사합니다.',
      },
    ],
    examples: [
      { does: { en: 'The detectors of the workspace', ko: '작업공간의 탐지기' }, line: 'gamsa rules test' },
      { does: { en: 'Some files', ko: '일부 파일' }, line: 'gamsa rules test detectors/*.yaml' },
    ],
    exits: exits({
      0: { en: 'all examples hold', ko: '모든 예시가 맞음' },
      1: { en: 'some do not', ko: '맞지 않는 예시가 있음' },
    }),
  };
  static override summary = RulesTest.about.summary.en;
  static override strict = false;
  static override args = {
    file: Args.string({
      ...about({ en: 'File with detectors, or a glob pattern', ko: '탐지기 파일 또는 glob 패턴' }),
    }),
  };
  static override flags = workspaceFlag;

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(RulesTest);
    const [{ testDetectors }, { print }] = await Promise.all([
      import('../../cli/detectors.ts'),
      import('../../cli/write.ts'),
    ]);
    const { text, failed } = await testDetectors(
      argv as string[],
      flags.workspace,
      this.language(flags.lang),
    );
    await print(text);
    process.exitCode = failed ? 1 : 0;
  }
}
