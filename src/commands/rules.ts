import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { jsonFlag } from '../cli/flags.ts';
import { type About, about } from '../cli/help/about.ts';

export default class Rules extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'List checks, items or detectors, or describe one',
      ko: '점검, 항목, 탐지기의 목록 또는 그중 하나의 설명 표시',
    },
    examples: [
      { does: { en: 'All checks with their articles', ko: '모든 점검과 근거 조항' }, line: 'gamsa rules' },
      { does: { en: 'One check', ko: '점검 하나' }, line: 'gamsa rules records-past-retention' },
      { does: { en: 'The taxonomy of items', ko: '개인정보 항목 분류 체계' }, line: 'gamsa rules --items' },
    ],
  };
  static override summary = Rules.about.summary.en;
  static override args = {
    id: Args.string({
      ...about({ en: 'Id of a check, an item or a detector', ko: '점검, 항목 또는 탐지기의 id' }),
    }),
  };
  static override flags = {
    items: Flags.boolean({
      ...about({ en: 'The items of the taxonomy', ko: '분류 체계의 항목' }),
      exclusive: ['detectors'],
    }),
    detectors: Flags.boolean({ ...about({ en: 'The detectors', ko: '탐지기' }) }),
    ...jsonFlag,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Rules);
    const [{ describeRules }, { print }] = await Promise.all([
      import('../cli/describe.ts'),
      import('../cli/write.ts'),
    ]);
    const kind = flags.items ? 'items' : flags.detectors ? 'detectors' : 'checks';
    await print(
      await describeRules(args.id, kind, { json: flags.json, language: this.language(flags.lang) }),
    );
  }
}
