import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { dateFlag, exactFlag, lookFlags, outputFlags, sourceFlag, workspaceFlag } from '../cli/flags.ts';

export default class Audit extends GamsaCommand {
  static override summary = 'Hold what the systems keep against what the privacy policy promises';
  static override description =
    'Opens every source of the workspace read-only, classifies its columns, counts records past their retention, evaluates the checks, and prints a summary.\n\n' +
    'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 incomplete (something configured was not looked at), 4 nothing was looked at, 70 a bug.';
  static override examples = [
    { description: 'Audit the workspace in this folder', command: '<%= config.bin %> audit' },
    {
      description: 'Keep the run and write a report in Korean',
      command: '<%= config.bin %> audit --lang ko -o run.json -o report.md',
    },
    {
      description: 'One source, as of the end of the quarter',
      command: '<%= config.bin %> audit --source crm --as-of 2026-09-30',
    },
    {
      description: 'Go on where a crash, Ctrl-C or a spent budget of requests ended the last one',
      command: '<%= config.bin %> audit --resume',
    },
    {
      description: 'Only what is new since the last run',
      command: '<%= config.bin %> audit --baseline run.json',
    },
  ];
  static override flags = {
    ...workspaceFlag,
    policy: Flags.string({
      summary: 'The policy, instead of the one the workspace names',
      helpValue: 'FILE',
    }),
    ...sourceFlag,
    ...dateFlag,
    baseline: Flags.string({ summary: 'An earlier run.json whose findings are accepted', helpValue: 'FILE' }),
    resume: Flags.boolean({
      summary: 'Take up the audit that was not finished: what it looked at is not looked at again',
    }),
    ...lookFlags,
    ...exactFlag,
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Audit);
    const [{ auditWorkspace }, { deliver }, { checkDate }] = await Promise.all([
      import('../cli/compose.ts'),
      import('../cli/deliver.ts'),
      import('../cli/dates.ts'),
    ]);
    await deliver({ ...flags, language: this.language(flags.lang) }, (onEvent) =>
      auditWorkspace({
        workspace: flags.workspace,
        onEvent,
        signal: this.cancelOnSignal(),
        ...(flags.policy !== undefined && { policy: flags.policy }),
        ...(flags.source && { only: flags.source }),
        ...(flags['as-of'] !== undefined && { asOf: checkDate(flags['as-of']) }),
        ...(flags.baseline !== undefined && { baseline: flags.baseline }),
        resume: flags.resume ?? false,
        ...(flags.exact && { exact: true }),
        ...(flags.full && { full: true }),
        ...(flags.sample !== undefined && { sample: flags.sample }),
        ...(flags.clip !== undefined && { clip: flags.clip }),
      }),
    );
  }
}
