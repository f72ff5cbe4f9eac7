import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { outputFlags } from '../cli/flags.ts';

export default class Diff extends GamsaCommand {
  static override summary = 'Say what changed from one run to another';
  static override description =
    'New, changed and fixed findings. Fixed is what is satisfied now; what nobody looked at is told apart. Runs are files, or ids of gamsa history; the last two where none is named.\n\n' +
    'Exit codes: 0 nothing new, 1 new findings at or above --fail-on, 2 usage.';
  static override examples = [
    { description: 'Since the last audit', command: '<%= config.bin %> diff' },
    { description: 'Two files', command: '<%= config.bin %> diff q2.json q3.json' },
  ];
  static override args = {
    before: Args.string({ description: 'The earlier run: a file, or an id of gamsa history' }),
    after: Args.string({ description: 'The later run' }),
  };
  static override flags = {
    dir: Flags.string({ default: '.', summary: 'Folder of the workspace', helpValue: 'DIR' }),
    json: Flags.boolean({ summary: 'Print JSON' }),
    'fail-on': outputFlags['fail-on'],
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Diff);
    const [{ diff }, { print }] = await Promise.all([import('../cli/history.ts'), import('../cli/write.ts')]);
    const { text, code } = await diff([args.before, args.after], flags.dir, {
      json: flags.json,
      language: this.language(flags.lang),
      failOn: flags['fail-on'],
    });
    await print(text);
    process.exitCode = code;
  }
}
