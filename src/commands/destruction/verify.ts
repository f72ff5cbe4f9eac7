import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { workspaceFlag } from '../../cli/flags.ts';

export default class DestructionVerify extends GamsaCommand {
  static override summary = 'Prove that the records of a plan are gone, and look for what is left of them';
  static override description =
    'Looks again for what the plan selected, for its keys in the whole dataset, in what refers to it and in datasets of all sources that look like copies, by the digests of the plan. Recycle bins, versions, dead rows, logs and archives are listed as far as the systems tell.\n\n' +
    'Exit codes: 0 the records are gone, 1 some are left, 2 usage or configuration, 3 something could not be checked; with --strict also where a system may keep remnants.';
  static override examples = [
    {
      description: 'After the statements were run',
      command: '<%= config.bin %> destruction verify plan.json -o verified.json -o register.csv',
    },
  ];
  static override args = {
    plan: Args.string({ required: true, description: 'The plan (JSON)' }),
  };
  static override flags = {
    ...workspaceFlag,
    output: Flags.string({
      char: 'o',
      multiple: true,
      summary: 'Write .json, .md or .csv (the register); several times',
      helpValue: 'FILE',
    }),
    strict: Flags.boolean({ summary: 'Remnants that cannot be excluded are exit code 3' }),
    quiet: Flags.boolean({ char: 'q', summary: 'Nothing on stdout' }),
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
