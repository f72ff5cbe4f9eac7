import { Args } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { type About, about } from '../../cli/help/about.ts';

export default class DestructionKeys extends GamsaCommand {
  static override about: About = {
    summary: { en: 'Print an encrypted list of keys in clear text', ko: '암호화된 키 목록을 평문으로 표시' },
    description: [
      {
        en: 'One line of JSON for each record: source, dataset and key. The passphrase is read from GAMSA_KEYS_PASSPHRASE. What is printed are values of the sources: send it to the program that needs it.',
        ko: '레코드마다 소스, 데이터셋, 키를 JSON 한 줄로 표시합니다. 암호는 GAMSA_KEYS_PASSPHRASE에서 읽습니다. 표시되는 것은 소스의 실제 값이므로 필요한 프로그램으로 바로 보내십시오.',
      },
    ],
    examples: [
      { does: { en: 'The keys of a plan', ko: '계획의 키' }, line: 'gamsa destruction keys keys.enc' },
    ],
  };
  static override summary = DestructionKeys.about.summary.en;
  static override args = {
    file: Args.string({
      ...about({
        en: 'The list that `destruction plan --keys-file` wrote',
        ko: '`destruction plan --keys-file`로 저장한 목록',
      }),
      required: true,
    }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(DestructionKeys);
    const { printKeys } = await import('../../cli/destruction.ts');
    await printKeys(args.file);
  }
}
