import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { sourceFlag, workspaceFlag } from '../cli/flags.ts';
import { GamsaError } from '../core/error.ts';

/** What says something of a decision stands beside one. */
const withDecision = [{ type: 'some' as const, flags: ['confirm', 'not-personal'] }];

export default class Lock extends GamsaCommand {
  static override summary =
    'Write the reviewed catalogue of personal data (gamsa.lock.yaml), and decide about fields';
  static override description =
    'Looks at the sources of the workspace (or at targets, or at a finished run) and brings gamsa.lock.yaml up to date: new fields are proposed, what was decided stays, what is gone goes. Decisions in the lock overrule the classifier in gamsa audit and gamsa gate, until the type or the contents of the field change.\n\n' +
    'Exit codes: 0 written or up to date, 1 with --check where it is not up to date, 2 usage or configuration, 3 a source could not be looked at, 4 none could.';
  static override examples = [
    { description: 'Propose what the systems of the workspace hold', command: '<%= config.bin %> lock' },
    {
      description: 'From a finished run, without any source',
      command: '<%= config.bin %> lock --run run.json',
    },
    {
      description: 'A reviewer confirms a field',
      command: '<%= config.bin %> lock --confirm crm:public.inquiries.email --by "Privacy team"',
    },
    {
      description: 'A field that only one of the activities of its dataset needs',
      command:
        '<%= config.bin %> lock --confirm crm:public.people.birth_date --for loyalty --by "Privacy team"',
    },
    {
      description: 'A field in which nothing personal was seen, as the last audit or scan here knows it',
      command:
        '<%= config.bin %> lock --confirm crm:public.people.code --item employee-number --by "Privacy team"',
    },
    {
      description: 'A reviewer says that a field is no personal data',
      command:
        '<%= config.bin %> lock --not-personal crm:public.products.name --by "Privacy team" --reason "names of products"',
    },
  ];
  static override strict = false;
  static override args = {
    target: Args.string({
      description: 'URL, file, folder or glob instead of the workspace; several may be given',
    }),
  };
  static override flags = {
    ...workspaceFlag,
    ...sourceFlag,
    run: Flags.string({
      summary: 'Take the catalogue from this run.json, or the field of a decision',
      helpValue: 'FILE',
      exclusive: ['source'],
    }),
    lock: Flags.string({
      summary: 'The lock (default: the one of the workspace, gamsa.lock.yaml)',
      helpValue: 'FILE',
    }),
    check: Flags.boolean({ summary: 'Write nothing; exit with 1 where the lock is not up to date' }),
    confirm: Flags.string({
      summary: 'Decide: this field holds the item that the lock proposes, or that --item names',
      helpValue: 'PLACE',
      dependsOn: ['by'],
      exclusive: ['not-personal', 'check'],
    }),
    'not-personal': Flags.string({
      summary: 'Decide: this field is no personal data',
      helpValue: 'PLACE',
      dependsOn: ['by', 'reason'],
      exclusive: ['check'],
    }),
    item: Flags.string({
      summary: 'With --confirm: the item it holds instead',
      helpValue: 'KEY',
      dependsOn: ['confirm'],
    }),
    for: Flags.string({
      summary: 'With --confirm: the activity it is for, of those the dataset serves (repeatable)',
      helpValue: 'ACTIVITY',
      multiple: true,
      dependsOn: ['confirm'],
    }),
    by: Flags.string({ summary: 'Who decides', helpValue: 'NAME', relationships: withDecision }),
    reason: Flags.string({ summary: 'Why', helpValue: 'TEXT', relationships: withDecision }),
    quiet: Flags.boolean({ char: 'q', summary: 'No progress and no summary' }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Lock);
    const language = this.language(flags.lang);
    const [{ decide, lockSystems }, { dateIn }] = await Promise.all([
      import('../cli/lock.ts'),
      import('../core/period.ts'),
    ]);
    const place = flags.confirm ?? flags['not-personal'];
    if (place !== undefined) {
      if (argv.length > 0) throw strayTargets();
      await decide(
        {
          place,
          decision: flags.confirm === undefined ? 'not-personal' : 'confirmed',
          by: flags.by ?? '',
          on: dateIn(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone),
          ...(flags.item !== undefined && { item: flags.item }),
          ...(flags.for && { serves: flags.for }),
          ...(flags.reason !== undefined && { reason: flags.reason }),
        },
        { file: flags.lock, workspace: flags.workspace, run: flags.run, language },
      );
      return;
    }
    process.exitCode = await lockSystems({
      targets: argv as string[],
      workspace: flags.workspace,
      only: flags.source ?? [],
      check: flags.check,
      quiet: flags.quiet,
      language,
      signal: this.cancelOnSignal(),
      ...(flags.run !== undefined && { run: flags.run }),
      ...(flags.lock !== undefined && { file: flags.lock }),
    });
  }
}

function strayTargets(): GamsaError {
  return new GamsaError('usage', {
    en: 'A decision is about one field; leave the targets out',
    ko: '결정은 필드 하나에 대한 것이므로 대상은 적지 마십시오',
  });
}
