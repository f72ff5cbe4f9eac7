import { Flags } from '@oclif/core';
import { SubjectCommand, subjectArgs, subjectFlags } from '../../cli/subject-command.ts';

export default class SubjectVerifyErasure extends SubjectCommand {
  static override summary = 'Prove that the records of one person are gone';
  static override description =
    'Searches as `subject find` does. The proof holds digests of the identifiers under the key in GAMSA_ERASURE_KEY (16 characters or more), so that --again can repeat it later without them: every value of the fields is then compared by its digest.\n\n' +
    'Exit codes: 0 absent and everything searched, 1 found, 2 usage or configuration, 3 not everything was searched.';
  static override strict = false;
  static override examples = [
    {
      description: 'With a proof to keep',
      command: '<%= config.bin %> subject verify-erasure --full -o proof.json',
    },
    {
      description: 'The same a month later, without asking again',
      command: '<%= config.bin %> subject verify-erasure --full --again proof.json -o proof-2.json',
    },
  ];
  static override args = subjectArgs;
  static override flags = {
    ...subjectFlags,
    output: Flags.string({ char: 'o', summary: 'Write the proof (JSON)', helpValue: 'FILE' }),
    again: Flags.string({ summary: 'Repeat this proof by its digests', helpValue: 'PROOF' }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(SubjectVerifyErasure);
    const { verifyErasure } = await import('../../cli/subject.ts');
    process.exitCode = await verifyErasure({
      ...this.request(flags, argv),
      ...(flags.output !== undefined && { output: flags.output }),
      ...(flags.again !== undefined && { again: flags.again }),
    });
  }
}
