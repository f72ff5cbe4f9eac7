import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { outputFlags } from '../cli/flags.ts';

export default class Demo extends GamsaCommand {
  static override summary =
    'Build a small invented company with planted violations, audit it, show the report';
  static override description =
    'Writes databases, exports and logs of a company that does not exist into a folder, with the GenON policy as its promise, and audits it. PostgreSQL takes part where the embedded server is installed and the user is not root. The exit code is that of an audit with findings.';
  static override examples = [
    { description: 'In a temporary folder', command: '<%= config.bin %> demo' },
    { description: 'Keep the company, to play with', command: '<%= config.bin %> demo --dir demo' },
    { description: 'With systems of the cloud', command: '<%= config.bin %> demo --all' },
    { description: 'The run as JSON', command: '<%= config.bin %> demo --json' },
  ];
  static override flags = {
    dir: Flags.string({
      summary: 'Folder to build in, and to keep; a temporary one where left out',
      helpValue: 'DIR',
    }),
    all: Flags.boolean({
      summary:
        'Let systems of the cloud take part: servers on this machine that speak their protocols, where the packages for development are installed',
    }),
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Demo);
    const [{ runDemo }, { deliver }] = await Promise.all([
      import('../cli/demo.ts'),
      import('../cli/deliver.ts'),
    ]);
    await deliver({ ...flags, language: this.language(flags.lang) }, (onEvent) =>
      runDemo({
        onEvent,
        all: flags.all,
        signal: this.cancelOnSignal(),
        ...(flags.dir !== undefined && { dir: flags.dir }),
      }),
    );
  }
}
