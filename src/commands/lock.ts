import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { eachByItself, insteadOfWorkspace, outputFlags, sourceFlag, workspaceFlag } from '../cli/flags.ts';
import { type About, about, exits } from '../cli/help/about.ts';
import { GamsaError } from '../core/error.ts';

/** What says something of a decision stands beside one. */
const withDecision = [{ type: 'some' as const, flags: ['confirm', 'not-personal'] }];

export default class Lock extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Write the reviewed catalogue of personal data (gamsa.lock.yaml), and decide about fields',
      ko: '검토한 개인정보 필드 목록(gamsa.lock.yaml) 작성과 필드별 결정',
    },
    description: [
      {
        en: 'Looks at the sources of the workspace (or at targets, or at a finished run) and brings gamsa.lock.yaml up to date: new fields are proposed, what was decided stays, what is gone goes. Decisions in the lock overrule the classifier in gamsa audit and gamsa gate, until the type or the contents of the field change.',
        ko: '작업공간의 소스(또는 지정한 대상이나 실행 결과)를 확인하여 gamsa.lock.yaml을 최신으로 만듭니다. 새 필드는 검토 대상으로 제안하고, 결정한 것은 그대로 두며, 없어진 것은 삭제합니다. 잠금 파일의 결정은 필드의 타입이나 내용이 바뀔 때까지 gamsa audit와 gamsa gate에서 분류기의 판정보다 우선합니다.',
      },
    ],
    examples: [
      {
        does: {
          en: 'Propose what the systems of the workspace hold',
          ko: '작업공간의 시스템에 있는 필드 제안',
        },
        line: 'gamsa lock',
      },
      {
        does: {
          en: 'From a finished run, without any source',
          ko: '소스에 연결하지 않고 실행 결과에서 작성',
        },
        line: 'gamsa lock --run run.json',
      },
      {
        does: { en: 'A reviewer confirms a field', ko: '검토자가 필드를 확인' },
        line: 'gamsa lock --confirm crm:public.inquiries.email --by "Privacy team"',
      },
      {
        does: {
          en: 'A field that only one of the activities of its dataset needs',
          ko: '데이터셋의 처리업무 중 하나에만 필요한 필드',
        },
        line: 'gamsa lock --confirm crm:public.people.birth_date --for loyalty --by "Privacy team"',
      },
      {
        does: {
          en: 'A field in which nothing personal was seen: the last audit or scan here knows it',
          ko: '개인정보가 보이지 않았지만 마지막 audit나 scan에 있는 필드를 확인',
        },
        line: 'gamsa lock --confirm crm:public.people.code --item employee-number --by "Privacy team"',
      },
      {
        does: {
          en: 'A reviewer says that a field is no personal data',
          ko: '검토자가 개인정보 아님으로 결정',
        },
        line: 'gamsa lock --not-personal crm:public.products.name --by "Privacy team" --reason "names of products"',
      },
    ],
    exits: exits({
      0: { en: 'written, or up to date', ko: '작성했거나 이미 최신임' },
      1: { en: 'with --check: not up to date', ko: '최신이 아님(--check를 쓴 경우)' },
      3: { en: 'a source could not be looked at', ko: '확인하지 못한 소스가 있음' },
      4: { en: 'no source could be looked at', ko: '소스를 하나도 확인하지 못함' },
    }),
  };
  static override summary = Lock.about.summary.en;
  static override strict = false;
  static override args = {
    target: Args.string({ ...about(insteadOfWorkspace) }),
  };
  static override flags = {
    ...workspaceFlag,
    ...sourceFlag,
    run: Flags.string({
      ...about({
        en: 'Take the catalogue from this run.json, or the field of a decision',
        ko: '필드 목록이나 결정할 필드를 이 실행 결과(run.json)에서 가져옴',
      }),
      helpValue: 'FILE',
      exclusive: ['source'],
    }),
    lock: Flags.string({
      ...about({
        en: 'The lock; the one of the workspace where left out, else gamsa.lock.yaml',
        ko: '잠금 파일(지정하지 않으면 작업공간의 것, 없으면 gamsa.lock.yaml)',
      }),
      helpValue: 'FILE',
    }),
    check: Flags.boolean({
      ...about({
        en: 'Write nothing; exit with 1 where the lock is not up to date',
        ko: '작성하지 않고, 잠금 파일이 최신이 아니면 종료 코드 1',
      }),
    }),
    confirm: Flags.string({
      ...about({
        en: 'Decide: this field holds the item that the lock proposes, or that --item names',
        ko: '결정: 이 필드는 잠금 파일이 제안한 항목 또는 --item으로 지정한 항목임',
      }),
      helpValue: 'PLACE',
      dependsOn: ['by'],
      exclusive: ['not-personal', 'check'],
    }),
    'not-personal': Flags.string({
      ...about({ en: 'Decide: this field is no personal data', ko: '결정: 이 필드는 개인정보가 아님' }),
      helpValue: 'PLACE',
      dependsOn: ['by', 'reason'],
      exclusive: ['check'],
    }),
    item: Flags.string({
      ...about({ en: 'The item it holds instead', ko: '제안된 것 대신 들어 있는 항목' }),
      helpValue: 'KEY',
      dependsOn: ['confirm'],
    }),
    for: Flags.string({
      ...about({
        en: 'The activity it is for, of those the dataset serves',
        ko: '데이터셋의 처리업무 중 이 필드가 필요한 업무',
      }),
      helpValue: 'ACTIVITY',
      ...eachByItself,
      dependsOn: ['confirm'],
    }),
    by: Flags.string({
      ...about({ en: 'Who decides', ko: '결정자' }),
      helpValue: 'NAME',
      relationships: withDecision,
    }),
    reason: Flags.string({
      ...about({ en: 'Why', ko: '결정 사유' }),
      helpValue: 'TEXT',
      relationships: withDecision,
    }),
    quiet: outputFlags.quiet,
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
