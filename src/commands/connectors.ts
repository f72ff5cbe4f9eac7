import { Args } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { jsonFlag } from '../cli/flags.ts';
import { type About, about } from '../cli/help/about.ts';

export default class Connectors extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'List the systems that can be looked at, or describe one',
      ko: '확인할 수 있는 시스템의 목록 또는 그중 하나의 설명 표시',
    },
    examples: [
      { does: { en: 'All of them', ko: '전체 목록' }, line: 'gamsa connectors' },
      { does: { en: 'The settings of one', ko: '커넥터 하나의 설정' }, line: 'gamsa connectors postgres' },
    ],
  };
  static override summary = Connectors.about.summary.en;
  static override args = { id: Args.string({ ...about({ en: 'Id of a connector', ko: '커넥터의 id' }) }) };
  static override flags = jsonFlag;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Connectors);
    const [{ describeConnectors }, { print }] = await Promise.all([
      import('../cli/describe.ts'),
      import('../cli/write.ts'),
    ]);
    await print(await describeConnectors(args.id, { json: flags.json, language: this.language(flags.lang) }));
  }
}
