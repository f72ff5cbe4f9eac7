import { Flags } from '@oclif/core';
import { type About, about, exits } from '../../cli/help/about.ts';
import { SubjectCommand, subjectArgs, subjectFlags } from '../../cli/subject-command.ts';

export default class SubjectVerifyErasure extends SubjectCommand {
  static override about: About = {
    summary: {
      en: 'Prove that the records of one person are gone',
      ko: '정보주체 한 사람의 레코드가 삭제되었음을 증명',
    },
    description: [
      {
        en: 'Searches as `subject find` does. The proof holds digests of the identifiers under the key in GAMSA_ERASURE_KEY (16 characters or more), so that --again can repeat it later without them: every value of the fields is then compared by its digest.',
        ko: '`subject find`와 같은 방법으로 찾습니다. 증명에는 GAMSA_ERASURE_KEY의 키(16자 이상)로 만든 식별정보의 다이제스트가 담기므로, 나중에 --again으로 식별정보 없이 다시 확인할 수 있습니다. 이때 필드의 모든 값을 다이제스트로 비교합니다.',
      },
      {
        en: 'What is known by the number of the person alone is found as long as a record tells the number; once that is gone, such data is listed as not searched unless the number is given too (`id: …`).',
        ko: '이 사람의 번호로만 알 수 있는 데이터는 번호가 적힌 레코드가 남아 있는 동안에만 찾을 수 있습니다. 그 레코드가 삭제된 뒤에는 번호(`id: …`)도 함께 입력하지 않으면 확인하지 못한 곳으로 표시됩니다.',
      },
    ],
    examples: [
      {
        does: { en: 'With a proof to keep', ko: '보관할 증명을 함께 작성' },
        line: 'gamsa subject verify-erasure --full -o proof.json',
      },
      {
        does: { en: 'The same a month later, without asking again', ko: '한 달 뒤 다시 입력하지 않고 확인' },
        line: 'gamsa subject verify-erasure --full --again proof.json -o proof-2.json',
      },
    ],
    exits: exits({
      0: { en: 'absent, and everything searched', ko: '모두 확인했으며 없음' },
      1: { en: 'records found', ko: '레코드를 찾음' },
      3: { en: 'nothing found, and not everything searched', ko: '찾지 못했으나 확인하지 못한 곳이 있음' },
    }),
  };
  static override summary = SubjectVerifyErasure.about.summary.en;
  static override strict = false;
  static override args = subjectArgs;
  static override flags = {
    ...subjectFlags,
    output: Flags.string({
      char: 'o',
      ...about({ en: 'Write the proof (JSON)', ko: '증명을 저장(JSON)' }),
      helpValue: 'FILE',
    }),
    again: Flags.string({
      ...about({ en: 'Repeat this proof by its digests', ko: '이 증명을 다이제스트로 다시 확인' }),
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(SubjectVerifyErasure);
    const { verifyErasure } = await import('../../cli/subject.ts');
    process.exitCode = await verifyErasure({
      ...this.request(flags, argv),
      ...(flags.output !== undefined && { output: flags.output }),
      ...(flags.again !== undefined && { again: flags.again }),
    });
  }
}
