import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';

export default class Explain extends GamsaCommand {
  static override summary = 'Say why a column was classified so, or why a finding was raised';
  static override examples = [
    {
      description: 'A column',
      command: '<%= config.bin %> explain crm:public.inquiries.memo --run run.json',
    },
    {
      description: 'A finding, by its fingerprint',
      command: '<%= config.bin %> explain 4f1f0c2a9b3d5e67 --run run.json',
    },
    {
      description: 'Each piece of evidence of a column, for a program',
      command: '<%= config.bin %> explain crm:public.inquiries.memo --json',
    },
  ];
  static override args = {
    place: Args.string({
      required: true,
      description: 'source:dataset.field, source:dataset, or a fingerprint',
    }),
  };
  static override flags = {
    run: Flags.string({
      char: 'r',
      summary: 'The run to explain (default: the last audit or scan in this folder)',
      helpValue: 'FILE',
    }),
    json: Flags.boolean({ summary: 'Print JSON' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Explain);
    const [{ explain }, { print }] = await Promise.all([
      import('../cli/explain.ts'),
      import('../cli/write.ts'),
    ]);
    await print(
      await explain(args.place, flags.run, { language: this.language(flags.lang), json: flags.json }),
    );
  }
}
