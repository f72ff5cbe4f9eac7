import { GamsaCommand } from '../cli/command.ts';
import { dirFlag, jsonFlag } from '../cli/flags.ts';
import type { About } from '../cli/help/about.ts';

export default class HistoryCommand extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'List the audits of this workspace, and how each check has gone',
      ko: '이 작업공간의 감사 목록과 점검별 추이 표시',
    },
    description: [
      {
        en: 'Every gamsa audit is kept in .gamsa/history.sqlite beside gamsa.yaml: counts and names, no value.',
        ko: 'gamsa audit의 결과는 모두 gamsa.yaml 옆의 .gamsa/history.sqlite에 보관됩니다. 건수와 이름만 담고 값은 담지 않습니다.',
      },
    ],
    examples: [{ does: { en: 'The audits and their trend', ko: '감사 목록과 추이' }, line: 'gamsa history' }],
  };
  static override summary = HistoryCommand.about.summary.en;
  static override flags = { ...dirFlag, ...jsonFlag };

  async run(): Promise<void> {
    const { flags } = await this.parse(HistoryCommand);
    const [{ showHistory }, { print }] = await Promise.all([
      import('../cli/history.ts'),
      import('../cli/write.ts'),
    ]);
    await print(await showHistory(flags.dir, { json: flags.json, language: this.language(flags.lang) }));
  }
}
