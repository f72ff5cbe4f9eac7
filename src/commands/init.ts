import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';

export default class Init extends GamsaCommand {
  static override summary =
    'Write a commented workspace and policy; look at sources first, if some are named';
  static override description =
    'Writes gamsa.yaml and policy.yaml into this folder. With targets it looks at them first and proposes the data map. A password in a URL is not written: the file refers to an environment variable.';
  static override examples = [
    { description: 'Templates to fill in', command: '<%= config.bin %> init' },
    {
      description: 'With a first look at a database and a folder',
      command: "<%= config.bin %> init 'postgres://auditor:${env:PGPASSWORD}@db/crm' exports/",
    },
  ];
  static override strict = false;
  static override args = {
    target: Args.string({ description: 'URL, file, folder or glob; several may be given' }),
  };
  static override flags = {
    dir: Flags.string({ default: '.', summary: 'Folder to write into', helpValue: 'DIR' }),
    force: Flags.boolean({ summary: 'Overwrite files that are there' }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Init);
    const { initialise } = await import('../cli/init.ts');
    const language = this.language(flags.lang);
    await initialise({ ...flags, targets: argv as string[], language, signal: this.cancelOnSignal() });
  }
}
