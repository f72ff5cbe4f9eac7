import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { jsonFlag } from '../cli/flags.ts';
import { type About, about } from '../cli/help/about.ts';

export default class Explain extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Say why a column was classified so, or why a finding was raised',
      ko: '열이 그렇게 분류된 근거 또는 발견 사항의 근거 설명',
    },
    examples: [
      {
        does: { en: 'A column', ko: '열 하나' },
        line: 'gamsa explain crm:public.inquiries.memo --run run.json',
      },
      {
        does: { en: 'A finding, by its fingerprint', ko: '지문으로 지정한 발견 사항' },
        line: 'gamsa explain 4f1f0c2a9b3d5e67 --run run.json',
      },
      {
        does: {
          en: 'Each piece of evidence of a column, for a program',
          ko: '프로그램에서 읽을 열의 근거 하나하나',
        },
        line: 'gamsa explain crm:public.inquiries.memo --json',
      },
    ],
  };
  static override summary = Explain.about.summary.en;
  static override args = {
    place: Args.string({
      ...about({
        en: 'source:dataset.field, source:dataset, or a fingerprint',
        ko: '소스:데이터셋.필드, 소스:데이터셋 또는 발견 사항의 지문',
      }),
      required: true,
    }),
  };
  static override flags = {
    run: Flags.string({
      char: 'r',
      ...about({
        en: 'The run to explain; the last audit or scan in this folder where left out',
        ko: '설명할 실행 결과(지정하지 않으면 이 폴더의 마지막 audit 또는 scan)',
      }),
      helpValue: 'FILE',
    }),
    ...jsonFlag,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Explain);
    const [{ explain }, { print }] = await Promise.all([
      import('../cli/explain.ts'),
      import('../cli/write.ts'),
    ]);
    await print(
      await explain(args.place, flags.run, { language: this.language(flags.lang), json: flags.json }),
    );
  }
}
