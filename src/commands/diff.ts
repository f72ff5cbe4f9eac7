import { Args } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { dirFlag, jsonFlag, outputFlags } from '../cli/flags.ts';
import { type About, about, exits } from '../cli/help/about.ts';

export default class Diff extends GamsaCommand {
  static override about: About = {
    summary: { en: 'Say what changed from one run to another', ko: '두 실행 결과의 차이 표시' },
    description: [
      {
        en: 'New, changed and fixed findings. Fixed is what is satisfied now; what nobody looked at is told apart. Where no run is named, the last two audits are compared; where one is named, it is compared with the last.',
        ko: '새로 생긴 발견 사항, 달라진 것, 해결된 것을 보여 줍니다. 지금 충족된 것만 해결로 보고, 확인하지 않은 것은 따로 구분합니다. 실행 결과를 지정하지 않으면 마지막 두 감사를, 하나만 지정하면 그것과 마지막 감사를 비교합니다.',
      },
    ],
    examples: [
      { does: { en: 'Since the last audit', ko: '직전 감사 이후 달라진 것' }, line: 'gamsa diff' },
      { does: { en: 'Two files', ko: '파일 두 개 비교' }, line: 'gamsa diff q2.json q3.json' },
    ],
    exits: exits({
      0: { en: 'nothing new at or above --fail-on', ko: '--fail-on 이상의 새 발견 사항 없음' },
      1: { en: 'new findings at or above --fail-on', ko: '--fail-on 이상의 새 발견 사항 있음' },
    }),
  };
  static override summary = Diff.about.summary.en;
  static override args = {
    before: Args.string({
      ...about({
        en: 'The earlier run: a file, or an id of gamsa history',
        ko: '이전 실행 결과: 파일 또는 gamsa history의 id',
      }),
    }),
    after: Args.string({
      ...about({
        en: 'The later run, the last audit where left out',
        ko: '이후 실행 결과(지정하지 않으면 마지막 감사)',
      }),
    }),
  };
  static override flags = { ...dirFlag, ...jsonFlag, 'fail-on': outputFlags['fail-on'] };

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
