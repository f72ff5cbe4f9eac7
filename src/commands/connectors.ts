import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';

export default class Connectors extends GamsaCommand {
  static override summary = 'List the systems that can be looked at, or describe one';
  static override examples = [
    { description: 'All of them', command: '<%= config.bin %> connectors' },
    { description: 'The settings of one', command: '<%= config.bin %> connectors postgres' },
  ];
  static override args = { id: Args.string({ description: 'A connector' }) };
  static override flags = { json: Flags.boolean({ summary: 'Print JSON' }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Connectors);
    const [{ describeConnectors }, { print }] = await Promise.all([
      import('../cli/describe.ts'),
      import('../cli/write.ts'),
    ]);
    await print(await describeConnectors(args.id, { json: flags.json, language: this.language(flags.lang) }));
  }
}
