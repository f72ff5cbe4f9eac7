import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';

export default class HistoryCommand extends GamsaCommand {
  static override summary = 'List the audits of this workspace, and how each check has gone';
  static override description =
    'Every gamsa audit is kept in .gamsa/history.sqlite beside gamsa.yaml: counts and names, no value.';
  static override examples = [
    { description: 'The runs and their trend', command: '<%= config.bin %> history' },
  ];
  static override flags = {
    dir: Flags.string({ default: '.', summary: 'Folder of the workspace', helpValue: 'DIR' }),
    json: Flags.boolean({ summary: 'Print JSON' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(HistoryCommand);
    const [{ showHistory }, { print }] = await Promise.all([
      import('../cli/history.ts'),
      import('../cli/write.ts'),
    ]);
    await print(await showHistory(flags.dir, { json: flags.json, language: this.language(flags.lang) }));
  }
}
