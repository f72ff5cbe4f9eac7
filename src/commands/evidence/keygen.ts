import { Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { type About, about } from '../../cli/help/about.ts';

export default class EvidenceKeygen extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Make a pair of keys that sign and verify evidence (Ed25519)',
      ko: '증거 서명·검증용 키 쌍 생성(Ed25519)',
    },
    description: [
      {
        en: 'Where the environment variable GAMSA_EVIDENCE_PASSPHRASE is set, it encrypts the private key, and is needed again to sign.',
        ko: '환경 변수 GAMSA_EVIDENCE_PASSPHRASE가 있으면 그 암호로 개인키를 암호화하며, 서명할 때 다시 필요합니다.',
      },
    ],
    examples: [
      {
        does: { en: 'audit.key signs, audit.pub verifies', ko: 'audit.key는 서명용, audit.pub은 검증용' },
        line: 'gamsa evidence keygen -o audit',
      },
    ],
  };
  static override summary = EvidenceKeygen.about.summary.en;
  static override flags = {
    output: Flags.string({
      char: 'o',
      required: true,
      ...about({
        en: 'Name of the two files, without .key and .pub',
        ko: '두 파일의 이름(.key와 .pub 제외)',
      }),
      helpValue: 'NAME',
    }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(EvidenceKeygen);
    const [{ keygen }, { print }] = await Promise.all([
      import('../../cli/evidence/keys.ts'),
      import('../../cli/write.ts'),
    ]);
    await print(await keygen(flags.output, this.language(flags.lang)));
  }
}
