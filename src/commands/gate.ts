import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { severities } from '../core/rule.ts';
import { gateFormats } from '../report/gate/index.ts';

export default class Gate extends GamsaCommand {
  static override summary = 'Fail a change of a schema that adds personal data nobody declared';
  static override description =
    'Replays migrations in an embedded PostgreSQL (or a server for development, or a model of MySQL), or reads schema files, and holds every field against gamsa.lock.yaml, the policy and the data map. Every finding names the file and line that made it so. No system is connected to.\n\n' +
    'A comment beside a line accepts a finding there: -- gamsa-ignore RULE until=YYYY-MM-DD reason=…\n\n' +
    'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 incomplete (a statement could not be read or run), 4 nothing was read, 70 a bug.';
  static override examples = [
    { description: 'What gamsa.yaml lists under gate', command: '<%= config.bin %> gate' },
    {
      description: 'In a pull request: only what it adds',
      command: '<%= config.bin %> gate db/migrations --source crm --git-base origin/main',
    },
    {
      description: 'Write the missing entries into the lock, marked for review',
      command: '<%= config.bin %> gate db/migrations --source crm --fix',
    },
    {
      description: 'MySQL, replayed on a server for development',
      command: "<%= config.bin %> gate migrations --dev-url 'mysql://root:${env:PW}@localhost/'",
    },
  ];
  static override strict = false;
  static override args = {
    path: Args.string({ description: 'Folder of migrations, dump or schema file; several may be given' }),
  };
  static override flags = {
    workspace: Flags.string({
      char: 'w',
      default: 'gamsa.yaml',
      summary: 'The workspace, if there is one',
      helpValue: 'FILE',
    }),
    source: Flags.string({ summary: 'Id of the source whose schema it is', helpValue: 'ID' }),
    tool: Flags.string({ summary: 'The migration tool, where its files do not tell it', helpValue: 'NAME' }),
    dialect: Flags.option({ options: ['postgres', 'mysql'] as const, summary: 'Language of the SQL' })(),
    database: Flags.string({ summary: 'Name of the MySQL database', helpValue: 'NAME' }),
    'dev-url': Flags.string({
      summary: 'Replay on this server for development, in a scratch database',
      helpValue: 'URL',
      env: 'GAMSA_DEV_URL',
    }),
    cache: Flags.string({
      summary: 'Keep replayed migrations in this folder, so that the next run replays only new ones',
      helpValue: 'DIR',
    }),
    run: Flags.string({
      summary: 'Hold the live systems of this run.json against the lock',
      helpValue: 'FILE',
    }),
    lock: Flags.string({ summary: 'The lock (default: gamsa.lock.yaml)', helpValue: 'FILE' }),
    policy: Flags.string({
      summary: 'The policy, instead of the one the workspace names',
      helpValue: 'FILE',
    }),
    'git-base': Flags.string({
      summary: 'Only what is new since this branch or commit',
      helpValue: 'REF',
      exclusive: ['latest'],
    }),
    latest: Flags.integer({ min: 1, summary: 'Only what the latest N files add', helpValue: 'N' }),
    threshold: Flags.integer({
      min: 0,
      max: 100,
      default: 75,
      summary: 'Confidence in percent below which a field asks for a decision and does not fail',
      helpValue: 'N',
    }),
    baseline: Flags.string({
      summary: 'An earlier report (--format json) whose findings are accepted',
      helpValue: 'FILE',
    }),
    fix: Flags.boolean({ summary: 'Write missing entries into the lock and the data map, to be reviewed' }),
    json: Flags.boolean({ summary: 'Print the report as JSON on stdout', exclusive: ['format'] }),
    format: Flags.option({
      options: gateFormats,
      summary: 'Format of stdout, and of files whose name tells none',
    })(),
    output: Flags.string({
      char: 'o',
      multiple: true,
      summary: 'Write a report to a file: FILE by its extension, or FORMAT=FILE',
      helpValue: 'FILE',
    }),
    'fail-on': Flags.option({
      options: [...severities, 'none'] as const,
      default: 'low' as const,
      summary: 'Lowest severity that makes the exit code 1',
    })(),
    quiet: Flags.boolean({ char: 'q', summary: 'Print nothing' }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Gate);
    const [{ gate }, { deliverGate, chooseFiles }, { fix }] = await Promise.all([
      import('../cli/gate/run.ts'),
      import('../cli/gate/deliver.ts'),
      import('../cli/gate/fix.ts'),
    ]);
    const language = this.language(flags.lang);
    const files = chooseFiles(flags.output ?? [], flags.format);
    const gated = await gate({
      targets: argv as string[],
      workspace: flags.workspace,
      source: flags.source,
      tool: flags.tool,
      dialect: flags.dialect,
      database: flags.database,
      devUrl: flags['dev-url'],
      lock: flags.lock,
      policy: flags.policy,
      gitBase: flags['git-base'],
      latest: flags.latest,
      threshold: flags.threshold / 100,
      baseline: flags.baseline,
      run: flags.run,
      cacheDir: flags.cache,
      signal: this.cancelOnSignal(),
    });
    if (flags.fix) await fix(gated, language);
    await deliverGate(gated.report, {
      language,
      format: flags.json ? 'json' : (flags.format ?? 'terminal'),
      files,
      quiet: flags.quiet,
      failOn: flags['fail-on'],
    });
  }
}
