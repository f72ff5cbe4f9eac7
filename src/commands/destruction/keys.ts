import { Args } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';

export default class DestructionKeys extends GamsaCommand {
  static override summary = 'Print an encrypted list of keys in clear text';
  static override description =
    'One line of JSON for each record: source, dataset and key. The passphrase is read from GAMSA_KEYS_PASSPHRASE. What is printed are values of the sources: send it to the program that needs it.';
  static override examples = [
    { description: 'The keys of a plan', command: '<%= config.bin %> destruction keys keys.enc' },
  ];
  static override args = {
    file: Args.string({ required: true, description: 'The list that `destruction plan --keys-file` wrote' }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(DestructionKeys);
    const { printKeys } = await import('../../cli/destruction.ts');
    await printKeys(args.file);
  }
}
