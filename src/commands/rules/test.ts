import { Args } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { workspaceFlag } from '../../cli/flags.ts';

export default class RulesTest extends GamsaCommand {
  static override summary = 'Run the examples of detectors of your own';
  static override description =
    'Every value under `match` must be matched as a whole, and none under `reject`. Without files, those that gamsa.yaml names are tested.\n\n' +
    'Exit codes: 0 all hold, 1 some do not, 2 a file is wrong.';
  static override examples = [
    { description: 'The detectors of the workspace', command: '<%= config.bin %> rules test' },
    { description: 'Some files', command: '<%= config.bin %> rules test detectors/*.yaml' },
  ];
  static override strict = false;
  static override args = { file: Args.string({ description: 'File with detectors; several may be given' }) };
  static override flags = {
    ...workspaceFlag,
  };

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
