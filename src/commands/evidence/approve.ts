import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { eachByItself } from '../../cli/flags.ts';
import { type About, about } from '../../cli/help/about.ts';

export default class EvidenceApprove extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Approve a bundle of evidence: a second signature, by the privacy officer',
      ko: '증거 묶음 승인: 개인정보 보호책임자의 두 번째 서명',
    },
    description: [
      {
        en: 'The bundle is verified first, against the keys that have signed so far; one that is not whole is not approved.',
        ko: '지금까지 서명한 키로 먼저 묶음을 검증하며, 온전하지 않으면 승인하지 않습니다.',
      },
    ],
    examples: [
      {
        does: {
          en: 'The officer approves what audit.key signed',
          ko: 'audit.key로 서명한 묶음을 개인정보 보호책임자가 승인',
        },
        line: 'gamsa evidence approve evidence-1 --key officer.key --trust audit.pub',
      },
    ],
  };
  static override summary = EvidenceApprove.about.summary.en;
  static override args = {
    bundle: Args.string({ ...about({ en: 'The bundle', ko: '증거 묶음' }), required: true }),
  };
  static override flags = {
    key: Flags.string({
      ...about({
        en: 'The officer’s private key (PEM); else its text in the environment variable GAMSA_EVIDENCE_KEY',
        ko: '개인정보 보호책임자의 개인키(PEM). 지정하지 않으면 환경 변수 GAMSA_EVIDENCE_KEY의 PEM 내용',
      }),
      helpValue: 'FILE',
    }),
    trust: Flags.string({
      required: true,
      ...eachByItself,
      ...about({ en: 'Public key of who has signed so far', ko: '지금까지 서명한 사람의 공개키' }),
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceApprove);
    const [{ approve }, { print }] = await Promise.all([
      import('../../cli/evidence/verify.ts'),
      import('../../cli/write.ts'),
    ]);
    await print(await approve(args.bundle, flags.trust, flags.key, this.language(flags.lang)));
  }
}
