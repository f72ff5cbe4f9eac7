import { Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import {
  dateFlag,
  exactFlag,
  lookFlags,
  outputFlags,
  policyFlag,
  sourceFlag,
  workspaceFlag,
} from '../cli/flags.ts';
import { type About, about, runExits } from '../cli/help/about.ts';

export default class Audit extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Hold what the systems keep against what the privacy policy promises',
      ko: '시스템에 보관된 개인정보를 처리방침에서 약속한 내용과 대조',
    },
    description: [
      {
        en: 'Opens every source of the workspace read-only, classifies its columns, counts records past their retention, evaluates the checks, and prints a summary.',
        ko: '작업공간의 모든 소스를 읽기 전용으로 열어 열을 분류하고, 보유기간이 지난 레코드를 세고, 점검을 수행하여 요약을 보여 줍니다.',
      },
    ],
    examples: [
      {
        does: { en: 'Audit the workspace in this folder', ko: '이 폴더의 작업공간 감사' },
        line: 'gamsa audit',
      },
      {
        does: {
          en: 'Keep the run and write a report in Korean',
          ko: '실행 결과를 남기고 한국어 보고서 작성',
        },
        line: 'gamsa audit --lang ko -o run.json -o report.md',
      },
      {
        does: { en: 'One source, as of the end of the quarter', ko: '소스 하나를 분기 말 기준으로' },
        line: 'gamsa audit --source crm --as-of 2026-09-30',
      },
      {
        does: {
          en: 'Go on where a crash, Ctrl-C or a spent budget of requests ended the last one',
          ko: '비정상 종료, Ctrl-C, 요청 한도 소진으로 끝난 감사를 이어서 진행',
        },
        line: 'gamsa audit --resume',
      },
      {
        does: { en: 'Only what is new since the last run', ko: '지난 실행 이후 새로 생긴 것만' },
        line: 'gamsa audit --baseline run.json',
      },
    ],
    exits: runExits,
  };
  static override summary = Audit.about.summary.en;
  static override flags = {
    ...workspaceFlag,
    ...policyFlag,
    ...sourceFlag,
    ...dateFlag,
    baseline: Flags.string({
      ...about({
        en: 'An earlier run.json whose findings are accepted',
        ko: '기준선으로 삼을 이전 실행 결과(run.json)',
      }),
      helpValue: 'FILE',
    }),
    resume: Flags.boolean({
      ...about({
        en: 'Take up the audit that was not finished: what it looked at is not looked at again',
        ko: '끝나지 않은 감사를 이어서 진행(이미 확인한 것은 다시 확인하지 않음)',
      }),
    }),
    ...lookFlags,
    ...exactFlag,
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Audit);
    const [{ auditWorkspace }, { deliver }, { checkDate }] = await Promise.all([
      import('../cli/compose.ts'),
      import('../cli/deliver.ts'),
      import('../cli/dates.ts'),
    ]);
    await deliver({ ...flags, language: this.language(flags.lang) }, (onEvent) =>
      auditWorkspace({
        workspace: flags.workspace,
        onEvent,
        signal: this.cancelOnSignal(),
        ...(flags.policy !== undefined && { policy: flags.policy }),
        ...(flags.source && { only: flags.source }),
        ...(flags['as-of'] !== undefined && { asOf: checkDate(flags['as-of']) }),
        ...(flags.baseline !== undefined && { baseline: flags.baseline }),
        resume: flags.resume ?? false,
        ...(flags.exact && { exact: true }),
        ...(flags.full && { full: true }),
        ...(flags.sample !== undefined && { sample: flags.sample }),
        ...(flags.clip !== undefined && { clip: flags.clip }),
      }),
    );
  }
}
