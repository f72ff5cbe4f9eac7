import { Args } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { outputFlags } from '../cli/flags.ts';

export default class Report extends GamsaCommand {
  static override summary = 'Render a run again, without any source';
  static override examples = [
    { description: 'The summary of a run', command: '<%= config.bin %> report run.json' },
    {
      description: 'A report in Korean',
      command: '<%= config.bin %> report run.json --lang ko -o report.md',
    },
    {
      description: 'From a pipe',
      command: '<%= config.bin %> audit --json | <%= config.bin %> report - --format csv',
    },
  ];
  static override args = { run: Args.string({ required: true, description: 'A run.json, or - for stdin' }) };
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
