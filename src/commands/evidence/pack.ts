import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { eachByItself } from '../../cli/flags.ts';
import { type About, about } from '../../cli/help/about.ts';

export default class EvidencePack extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Pack a run, its reports, the policy, the workspace and the lock into a signed folder',
      ko: '실행 결과, 보고서, 처리방침, 작업공간, 잠금 파일을 서명된 증거 묶음으로 작성',
    },
    description: [
      {
        en: 'The folder holds the run, reports in both languages, policy.yaml, gamsa.yaml (refused where it holds a secret in clear), the lock where the audit had one, your own detectors and the baseline that the audit was made with, a bill of materials of gamsa (CycloneDX), the digests of all of them, and an in-toto statement signed with Ed25519 (DSSE).',
        ko: '폴더에는 실행 결과, 두 언어의 보고서, policy.yaml, gamsa.yaml(비밀값이 평문으로 있으면 거부), 감사에 쓰인 잠금 파일과 직접 작성한 탐지기와 기준선, gamsa의 구성요소 명세(CycloneDX), 이 모두의 다이제스트, Ed25519로 서명한 in-toto 진술(DSSE)이 담깁니다.',
      },
      {
        en: 'Dictionaries, detectors that quote one, and those in which something reads like personal data stay out unless --with asks for them; inputs.json names what went in and what was left out. With --previous the bundle names the one before it, so that an audit that was taken away shows.',
        ko: '사전, 사전의 값을 인용한 탐지기, 개인정보로 보이는 내용이 있는 탐지기는 --with로 지정하지 않으면 넣지 않으며, 넣은 것과 뺀 것은 inputs.json에 적습니다. --previous를 쓰면 바로 앞 묶음을 적어 두므로 빠진 감사가 드러납니다.',
      },
    ],
    examples: [
      {
        does: { en: 'The first bundle', ko: '첫 번째 묶음' },
        line: 'gamsa evidence pack run.json -o evidence-1 --key audit.key',
      },
      {
        does: { en: 'The next one', ko: '다음 묶음' },
        line: 'gamsa evidence pack run.json -o evidence-2 --key audit.key --previous evidence-1',
      },
    ],
  };
  static override summary = EvidencePack.about.summary.en;
  static override args = {
    run: Args.string({ ...about({ en: 'A run.json', ko: '실행 결과(run.json)' }), required: true }),
  };
  static override flags = {
    output: Flags.string({
      char: 'o',
      required: true,
      ...about({ en: 'The folder to make', ko: '만들 폴더' }),
      helpValue: 'DIR',
    }),
    key: Flags.string({
      ...about({
        en: 'Private key (PEM); else its text in the environment variable GAMSA_EVIDENCE_KEY',
        ko: '개인키(PEM). 지정하지 않으면 환경 변수 GAMSA_EVIDENCE_KEY의 PEM 내용',
      }),
      helpValue: 'FILE',
    }),
    previous: Flags.string({
      ...about({ en: 'The bundle before this one', ko: '바로 앞의 묶음' }),
      helpValue: 'DIR',
    }),
    with: Flags.string({
      ...eachByItself,
      default: [],
      ...about({
        en: 'A dictionary or detector file to put in although it may hold personal data',
        ko: '개인정보가 있을 수 있어도 넣을 사전 또는 탐지기 파일',
      }),
      helpValue: 'FILE',
    }),
    workspace: Flags.string({
      char: 'w',
      default: 'gamsa.yaml',
      ...about({
        en: 'The workspace of the run; not needed for a scan',
        ko: '실행에 쓰인 작업공간 파일(scan에는 필요 없음)',
      }),
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidencePack);
    const [{ pack }, { print }] = await Promise.all([
      import('../../cli/evidence/pack.ts'),
      import('../../cli/write.ts'),
    ]);
    const { output, workspace, key, previous } = flags;
    const language = this.language(flags.lang);
    await print(await pack({ run: args.run, with: flags.with, output, workspace, key, previous, language }));
  }
}
