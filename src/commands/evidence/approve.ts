import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';

export default class EvidenceApprove extends GamsaCommand {
  static override summary = 'Approve a bundle of evidence: a second signature, by the privacy officer';
  static override description =
    'The bundle is verified first, against the keys that have signed so far; one that is not whole is not approved.';
  static override examples = [
    {
      description: 'The officer approves what audit.key signed',
      command: '<%= config.bin %> evidence approve evidence-1 --key officer.key --trust audit.pub',
    },
  ];
  static override args = { bundle: Args.string({ required: true, description: 'The bundle' }) };
  static override flags = {
    key: Flags.string({
      summary:
        'The officer’s private key (PEM); else its text in the environment variable GAMSA_EVIDENCE_KEY',
      helpValue: 'FILE',
    }),
    trust: Flags.string({
      required: true,
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Public key of who has signed so far; may be given several times',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceApprove);
    const [{ approve }, { print }] = await Promise.all([
      import('../../cli/evidence/verify.ts'),
      import('../../cli/write.ts'),
    ]);
    await print(await approve(args.bundle, flags.trust, flags.key, this.language(flags.lang)));
  }
}
