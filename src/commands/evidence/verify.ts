import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { eachByItself, jsonFlag } from '../../cli/flags.ts';
import { type About, about, exits } from '../../cli/help/about.ts';

export default class EvidenceVerify extends GamsaCommand {
  static override about: About = {
    summary: { en: 'Verify bundles of evidence, offline', ko: '증거 묶음을 오프라인으로 검증' },
    description: [
      {
        en: 'Names each file that was altered, added or taken away, and each signature that does not fit. The keys given with --trust must be exactly those that signed: the maker’s and, where the bundle was approved, the officer’s. Several bundles are also held against each other as a chain from the first on; what was taken away from its end cannot show.',
        ko: '변경·추가·삭제된 파일과 맞지 않는 서명을 모두 알려 줍니다. --trust로 지정한 키는 서명한 키와 정확히 같아야 합니다. 작성자의 키와, 승인된 묶음이면 개인정보 보호책임자의 키입니다. 묶음이 여럿이면 첫 묶음부터 이어지는 연쇄로도 대조하며, 연쇄의 끝에서 없어진 묶음은 드러나지 않습니다.',
      },
    ],
    examples: [
      {
        does: { en: 'One bundle', ko: '묶음 하나' },
        line: 'gamsa evidence verify evidence-1 --trust audit.pub',
      },
      {
        does: { en: 'A chain of approved bundles', ko: '승인된 묶음의 연쇄' },
        line: 'gamsa evidence verify evidence-1 evidence-2 --trust audit.pub --trust officer.pub',
      },
    ],
    exits: exits({
      0: { en: 'whole', ko: '온전함' },
      1: { en: 'not whole', ko: '온전하지 않음' },
    }),
  };
  static override summary = EvidenceVerify.about.summary.en;
  static override strict = false;
  static override args = {
    bundle: Args.string({ ...about({ en: 'A bundle', ko: '증거 묶음' }), required: true }),
  };
  static override flags = {
    trust: Flags.string({
      required: true,
      ...eachByItself,
      ...about({ en: 'Public key that must have signed', ko: '서명했어야 하는 공개키' }),
      helpValue: 'FILE',
    }),
    ...jsonFlag,
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(EvidenceVerify);
    const [{ verify }, { print }] = await Promise.all([
      import('../../cli/evidence/verify.ts'),
      import('../../cli/write.ts'),
    ]);
    const language = this.language(flags.lang);
    const { text, whole } = await verify(argv.map(String), flags.trust, { json: flags.json, language });
    await print(text);
    process.exitCode = whole ? 0 : 1;
  }
}
