import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { lookFlags, outputFlags } from '../cli/flags.ts';

export default class Scan extends GamsaCommand {
  static override summary = 'Show where personal data lies in databases and files; needs no configuration';
  static override description =
    'Connects read-only, classifies every column, and shows the personal-data map. Checks that need no policy (a password in clear text, a card number unencrypted) are evaluated too and stand in the JSON.\n\n' +
    'A password is best given as ${env:NAME} inside a quoted URL.';
  static override examples = [
    {
      description: 'A PostgreSQL database',
      command: "<%= config.bin %> scan 'postgres://auditor:${env:PGPASSWORD}@db.example.com/crm'",
    },
    {
      description: 'Files and a SQLite database',
      command: '<%= config.bin %> scan exports/ data/app.sqlite',
    },
    {
      description: 'The inventory as a spreadsheet',
      command: '<%= config.bin %> scan exports/ -o map.inventory.csv',
    },
  ];
  static override strict = false;
  static override args = {
    target: Args.string({ required: true, description: 'URL, file, folder or glob; several may be given' }),
  };
  static override flags = {
    detectors: Flags.string({
      multiple: true,
      summary: 'File with detectors of your own (gamsa.detector/v1); may be given several times',
      helpValue: 'FILE',
    }),
    ...lookFlags,
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Scan);
    const [{ scanTargets }, { deliver }] = await Promise.all([
      import('../cli/compose.ts'),
      import('../cli/deliver.ts'),
    ]);
    await deliver({ ...flags, language: this.language(flags.lang) }, async (onEvent) => {
      const { run } = await scanTargets(argv as string[], {
        onEvent,
        signal: this.cancelOnSignal(),
        ...(flags.full && { full: true }),
        ...(flags.sample !== undefined && { sample: flags.sample }),
        ...(flags.clip !== undefined && { clip: flags.clip }),
        ...(flags.detectors && { detectors: flags.detectors }),
      });
      return { run, keepIn: process.cwd(), keepAs: 'scan' };
    });
  }
}
