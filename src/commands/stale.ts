import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { dateFlag, exactFlag, sourceFlag, workspaceFlag } from '../cli/flags.ts';
import { type About, about, exits } from '../cli/help/about.ts';

export default class Stale extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Count the records that are past their retention, and those that fall due next',
      ko: '보유기간이 지난 레코드와 곧 지날 레코드 집계',
    },
    description: [
      {
        en: 'For every dataset of the data map with a clock: how many records are due and overdue, how many fall due within 30 and 90 days, the oldest, and how many fell due in each of the last twelve months. What could not be counted, and why, stands below.',
        ko: '데이터 맵에 기산 필드(clock)가 있는 데이터셋마다 파기 대상과 기한 경과 건수, 30일과 90일 안에 파기 대상이 될 건수, 가장 오래된 레코드, 지난 열두 달의 월별 건수를 보여 줍니다. 세지 못한 데이터셋은 이유와 함께 아래에 적습니다.',
      },
      {
        en: 'Periods are counted by the calendar in the policy’s time zone, in the systems themselves: through an index on the clock where there is one, else in one pass. A dataset of more than `options.countUpTo` records without an index is estimated from a random sample and marked ≈, unless --exact.',
        ko: '기간은 처리방침의 시간대에서 달력으로 계산하고, 시스템 안에서 기산 필드의 인덱스로 또는 한 번의 조회로 셉니다. `options.countUpTo`보다 레코드가 많고 인덱스가 없는 데이터셋은 --exact가 없으면 무작위 표본에서 추정하여 ≈로 표시합니다.',
      },
    ],
    examples: [
      { does: { en: 'The workspace in this folder', ko: '이 폴더의 작업공간' }, line: 'gamsa stale' },
      {
        does: { en: 'One source, at the end of the year', ko: '소스 하나를 연말 기준으로' },
        line: 'gamsa stale --source crm --as-of 2026-12-31',
      },
    ],
    exits: exits({
      0: { en: 'nothing is overdue', ko: '기한이 지난 레코드 없음' },
      1: { en: 'records are overdue', ko: '기한이 지난 레코드 있음' },
      3: { en: 'something could not be counted', ko: '일부를 세지 못함' },
      4: { en: 'nothing could be counted', ko: '아무것도 세지 못함' },
    }),
  };
  static override summary = Stale.about.summary.en;
  static override flags = {
    ...workspaceFlag,
    ...sourceFlag,
    ...dateFlag,
    ...exactFlag,
    json: Flags.boolean({
      ...about({ en: 'Print the measurements as JSON', ko: '측정 결과를 JSON으로 표시' }),
    }),
    quiet: Flags.boolean({ char: 'q', ...about({ en: 'No progress', ko: '진행 상황을 표시하지 않음' }) }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Stale);
    const language = this.language(flags.lang);
    const [
      { auditWorkspace },
      { checkDate },
      { staleCode, staleDates },
      { startProgress },
      { renderStale },
      { screen },
      { print },
      { loadItems },
    ] = await Promise.all([
      import('../cli/compose.ts'),
      import('../cli/dates.ts'),
      import('../cli/stale.ts'),
      import('../ui/progress.ts'),
      import('../report/stale.ts'),
      import('../cli/screen.ts'),
      import('../cli/write.ts'),
      import('../registry.ts'),
    ]);
    const progress = await startProgress({
      stream: process.stderr,
      language,
      quiet: flags.quiet,
      env: process.env,
    });
    const { run } = await auditWorkspace({
      workspace: flags.workspace,
      onEvent: progress.onEvent,
      signal: this.cancelOnSignal(),
      ageDates: staleDates,
      ...(flags.exact && { exact: true }),
      ...(flags.source && { only: flags.source }),
      ...(flags['as-of'] !== undefined && { asOf: checkDate(flags['as-of']) }),
    }).finally(() => progress.stop());
    const { asOf, timeZone, ages } = run;
    await print(
      flags.json
        ? `${JSON.stringify({ asOf, timeZone, ages }, null, 2)}\n`
        : renderStale(run, { ...screen(), items: await loadItems(run.items), language }),
    );
    process.exitCode = staleCode(run);
  }
}
