import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';

export default class Rules extends GamsaCommand {
  static override summary = 'List checks, items or detectors, or describe one';
  static override examples = [
    { description: 'All checks with their articles', command: '<%= config.bin %> rules' },
    { description: 'One check', command: '<%= config.bin %> rules records-past-retention' },
    { description: 'The taxonomy of items', command: '<%= config.bin %> rules --items' },
  ];
  static override args = { id: Args.string({ description: 'A check, an item or a detector' }) };
  static override flags = {
    items: Flags.boolean({ summary: 'The items of the taxonomy', exclusive: ['detectors'] }),
    detectors: Flags.boolean({ summary: 'The detectors' }),
    json: Flags.boolean({ summary: 'Print JSON' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Rules);
    const [{ describeRules }, { print }] = await Promise.all([
      import('../cli/describe.ts'),
      import('../cli/write.ts'),
    ]);
    const kind = flags.items ? 'items' : flags.detectors ? 'detectors' : 'checks';
    await print(
      await describeRules(args.id, kind, { json: flags.json, language: this.language(flags.lang) }),
    );
  }
}
