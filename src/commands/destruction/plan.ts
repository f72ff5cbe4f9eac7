import { Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { dateFlag, sourceFlag, workspaceFlag } from '../../cli/flags.ts';

export default class DestructionPlan extends GamsaCommand {
  static override summary = 'Plan the destruction of the records whose period has ended';
  static override description =
    'For each mapped dataset: what is due, the records that refer to it, the statement for the data’s owner, an approval block for the officer and the register of destruction. Keys stand in the plan as salted digests only; --keys-file writes them encrypted (passphrase in GAMSA_KEYS_PASSPHRASE). gamsa destroys nothing.\n\n' +
    'Exit codes: 0 nothing is due, 1 something is, 2 usage or configuration, 3 not everything could be counted.';
  static override examples = [
    {
      description: 'The plan for `verify`, for reading, and the register as a table',
      command: '<%= config.bin %> destruction plan -o plan.json -o plan.md -o register.csv',
    },
    {
      description: 'With the keys, encrypted, for whoever carries it out',
      command: '<%= config.bin %> destruction plan -o plan.json --keys-file keys.enc',
    },
  ];
  static override flags = {
    ...workspaceFlag,
    ...sourceFlag,
    ...dateFlag,
    output: Flags.string({
      char: 'o',
      multiple: true,
      summary: 'Write .json, .md or .csv (the register); several times',
      helpValue: 'FILE',
    }),
    'keys-file': Flags.string({ summary: 'Write the keys of the records, encrypted', helpValue: 'FILE' }),
    quiet: Flags.boolean({ char: 'q', summary: 'No progress, and nothing on stdout' }),
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
