import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { dateFlag, exactFlag, sourceFlag, workspaceFlag } from '../cli/flags.ts';

export default class Stale extends GamsaCommand {
  static override summary = 'Count the records that are past their retention, and those that fall due next';
  static override description =
    'For every dataset of the data map with a clock: how many records are due and overdue, how many fall due within 30 and 90 days, the oldest, and how many fell due in each of the last twelve months. Periods are counted by the calendar in the policy’s time zone, in the systems themselves: through an index on the clock where there is one, else in one pass. A dataset of more than `options.countUpTo` records without an index is estimated from a random sample and marked ≈, unless --exact.\n\n' +
    'Exit codes: 0 nothing overdue, 1 records are overdue, 2 usage or configuration, 3 something could not be counted, 4 nothing could.';
  static override examples = [
    { description: 'The workspace in this folder', command: '<%= config.bin %> stale' },
    {
      description: 'One source, at the end of the year',
      command: '<%= config.bin %> stale --source crm --as-of 2026-12-31',
    },
  ];
  static override flags = {
    ...workspaceFlag,
    ...sourceFlag,
    ...dateFlag,
    ...exactFlag,
    json: Flags.boolean({ summary: 'Print the measurements as JSON' }),
    quiet: Flags.boolean({ char: 'q', summary: 'No progress' }),
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
