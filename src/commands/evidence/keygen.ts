import { Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';

export default class EvidenceKeygen extends GamsaCommand {
  static override summary = 'Make a pair of keys that sign and verify evidence (Ed25519)';
  static override description =
    'Where the environment variable GAMSA_EVIDENCE_PASSPHRASE is set, it encrypts the private key, and is needed again to sign.';
  static override examples = [
    {
      description: 'audit.key signs, audit.pub verifies',
      command: '<%= config.bin %> evidence keygen -o audit',
    },
  ];
  static override flags = {
    output: Flags.string({
      char: 'o',
      required: true,
      summary: 'Name of the two files, without .key and .pub',
      helpValue: 'NAME',
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(EvidenceKeygen);
    const [{ keygen }, { print }] = await Promise.all([
      import('../../cli/evidence/keys.ts'),
      import('../../cli/write.ts'),
    ]);
    await print(await keygen(flags.output, this.language(flags.lang)));
  }
}
