import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';

export default class EvidencePack extends GamsaCommand {
  static override summary =
    'Pack a run, its reports, the policy, the workspace and the lock into a signed folder';
  static override description =
    'The folder holds the run, reports in both languages, policy.yaml, gamsa.yaml (refused where it holds a secret in clear), the lock where the audit had one, your own detectors and the baseline that the audit was made with (as inputs.json names them, which also says what was left out: dictionaries, detectors that quote one, and those in which something reads like personal data), a bill of materials of gamsa (CycloneDX), the digests of all of them, and an in-toto statement signed with Ed25519 (DSSE). With --previous it names the bundle before it, so that an audit that was taken away shows.';
  static override examples = [
    {
      description: 'The first bundle',
      command: '<%= config.bin %> evidence pack run.json -o evidence-1 --key audit.key',
    },
    {
      description: 'The next one',
      command: '<%= config.bin %> evidence pack run.json -o evidence-2 --key audit.key --previous evidence-1',
    },
  ];
  static override args = { run: Args.string({ required: true, description: 'A run.json' }) };
  static override flags = {
    output: Flags.string({
      char: 'o',
      required: true,
      summary: 'The folder to make',
      helpValue: 'FOLDER',
    }),
    key: Flags.string({
      summary: 'Private key (PEM); else its text in the environment variable GAMSA_EVIDENCE_KEY',
      helpValue: 'FILE',
    }),
    previous: Flags.string({ summary: 'The bundle before this one', helpValue: 'FOLDER' }),
    with: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      default: [],
      summary:
        'A dictionary or detector file to put in although it may hold personal data; may be given several times',
      helpValue: 'FILE',
    }),
    workspace: Flags.string({
      char: 'w',
      default: 'gamsa.yaml',
      summary: 'The workspace of the run; not needed for a scan',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidencePack);
    const [{ pack }, { print }] = await Promise.all([
      import('../../cli/evidence/pack.ts'),
      import('../../cli/write.ts'),
    ]);
    const { output, workspace, key, previous } = flags;
    const language = this.language(flags.lang);
    await print(await pack({ run: args.run, with: flags.with, output, workspace, key, previous, language }));
  }
}
