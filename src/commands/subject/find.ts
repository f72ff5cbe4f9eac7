import { Flags } from '@oclif/core';
import { SubjectCommand, subjectArgs, subjectFlags } from '../../cli/subject-command.ts';

export default class SubjectFind extends SubjectCommand {
  static override summary = 'Find where the records of one person are';
  static override description =
    'Asks for an e-mail address, telephone number, name with birth date, or customer number on the terminal, or reads them from stdin (`email: …`, one a line, or JSON); never from the arguments. Looks in the fields that hold such items, however they are written there, through an index where the dataset is large, and follows foreign keys. Text in which it may stand, and what would take a long walk, is named and left out unless --full: then every text is read, up to 65,536 characters of a value. A name counts where the birth date stands in the same record, in whatever field; records with the name alone are counted apart.\n\n' +
    'Exit codes: 0 nothing found and everything searched, 1 found, 2 usage or configuration, 3 nothing found, and not everything searched.';
  static override strict = false;
  static override examples = [
    { description: 'Asked on the terminal, over the workspace', command: '<%= config.bin %> subject find' },
    {
      description: 'From a program, over one database, everything read',
      command: 'printf "email: someone@example.com" | <%= config.bin %> subject find --full crm.sqlite',
    },
  ];
  static override args = subjectArgs;
  static override flags = {
    ...subjectFlags,
    keys: Flags.string({ summary: 'Write the keys of the records found (values!)', helpValue: 'FILE' }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(SubjectFind);
    const { findSubject } = await import('../../cli/subject.ts');
    process.exitCode = await findSubject({
      ...this.request(flags, argv),
      ...(flags.keys !== undefined && { keysFile: flags.keys }),
    });
  }
}
