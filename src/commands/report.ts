import { Args } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { outputFlags } from '../cli/flags.ts';
import { type About, about, runExits } from '../cli/help/about.ts';

export default class Report extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Render a run again, without any source',
      ko: '소스에 연결하지 않고 실행 결과로 보고서를 다시 작성',
    },
    examples: [
      { does: { en: 'The summary of a run', ko: '실행 결과의 요약' }, line: 'gamsa report run.json' },
      {
        does: { en: 'A report in Korean', ko: '한국어 보고서' },
        line: 'gamsa report run.json --lang ko -o report.md',
      },
      {
        does: { en: 'From a pipe', ko: '파이프로 받은 실행 결과' },
        line: 'gamsa audit --json | gamsa report - --format csv',
      },
    ],
    exits: runExits,
  };
  static override summary = Report.about.summary.en;
  static override args = {
    run: Args.string({
      ...about({ en: 'A run.json, or - for stdin', ko: '실행 결과(run.json), 표준 입력은 -' }),
      required: true,
    }),
  };
  static override flags = outputFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Report);
    const [{ readRun }, { deliver }] = await Promise.all([
      import('../cli/compose.ts'),
      import('../cli/deliver.ts'),
    ]);
    const run = await readRun(args.run);
    await deliver({ ...flags, language: this.language(flags.lang), silent: true }, async () => ({ run }));
  }
}
