import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';

export default class EvidenceVerify extends GamsaCommand {
  static override summary = 'Verify bundles of evidence, offline';
  static override description =
    'Names each file that was altered, added or taken away, and each signature that does not fit. The keys given with --trust must be exactly those that signed: the maker’s and, where the bundle was approved, the officer’s. Several bundles are also held against each other as a chain from the first on; what was taken away from its end cannot show.\n\n' +
    'Exit codes: 0 whole, 1 not whole, 2 usage.';
  static override examples = [
    {
      description: 'One bundle',
      command: '<%= config.bin %> evidence verify evidence-1 --trust audit.pub',
    },
    {
      description: 'A chain of approved bundles',
      command:
        '<%= config.bin %> evidence verify evidence-1 evidence-2 --trust audit.pub --trust officer.pub',
    },
  ];
  static override strict = false;
  static override args = {
    bundle: Args.string({ required: true, description: 'A bundle; several may be given' }),
  };
  static override flags = {
    trust: Flags.string({
      required: true,
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Public key that must have signed; may be given several times',
      helpValue: 'FILE',
    }),
    json: Flags.boolean({ summary: 'Print JSON' }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(EvidenceVerify);
    const [{ verify }, { print }] = await Promise.all([
      import('../../cli/evidence/verify.ts'),
      import('../../cli/write.ts'),
    ]);
    const language = this.language(flags.lang);
    const { text, whole } = await verify(argv.map(String), flags.trust, { json: flags.json, language });
    await print(text);
    process.exitCode = whole ? 0 : 1;
  }
}
