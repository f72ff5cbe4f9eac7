import { Flags } from '@oclif/core';
import { type About, about, exits } from '../../cli/help/about.ts';
import { SubjectCommand, subjectArgs, subjectFlags } from '../../cli/subject-command.ts';

export default class SubjectFind extends SubjectCommand {
  static override about: About = {
    summary: {
      en: 'Find where the records of one person are',
      ko: '정보주체 한 사람의 레코드가 있는 곳 찾기',
    },
    description: [
      {
        en: 'Asks for an e-mail address, telephone number, name with birth date, or customer number on the terminal, or reads them from stdin (`email: …`, one a line, or JSON); never from the arguments.',
        ko: '이메일 주소, 전화번호, 생년월일과 함께 쓴 이름, 고객번호를 터미널에서 묻거나 표준 입력에서 읽습니다(`email: …` 형식으로 한 줄에 하나씩, 또는 JSON). 명령줄 인수로는 받지 않습니다.',
      },
      {
        en: 'Looks in the fields that hold such items, however they are written there, through an index where the dataset is large, and follows foreign keys. Text in which it may stand, and what would take a long walk, is named and left out unless --full: then every text is read, up to 65,536 characters of a value.',
        ko: '그런 항목이 들어 있는 필드를 표기 방식과 관계없이 찾고, 큰 데이터셋은 인덱스로 찾으며, 외래 키를 따라갑니다. 내용에 들어 있을 수 있는 텍스트와 오래 걸리는 데이터는 이름만 알려 주고 건너뜁니다. --full을 쓰면 값마다 65,536자까지 모든 텍스트를 읽습니다.',
      },
      {
        en: 'A name counts where the birth date stands in the same record, in whatever field; records with the name alone are counted apart.',
        ko: '이름은 같은 레코드의 어느 필드에든 생년월일이 함께 있을 때 찾은 것으로 보며, 이름만 있는 레코드는 따로 셉니다.',
      },
    ],
    examples: [
      {
        does: {
          en: 'Asked on the terminal, over the workspace',
          ko: '터미널에서 입력하여 작업공간 전체에서',
        },
        line: 'gamsa subject find',
      },
      {
        does: {
          en: 'From a program, over one database, everything read',
          ko: '프로그램에서 데이터베이스 하나를 끝까지',
        },
        line: 'printf "email: someone@example.com" | gamsa subject find --full crm.sqlite',
      },
    ],
    exits: exits({
      0: { en: 'nothing found, and everything searched', ko: '모두 확인했으나 없음' },
      1: { en: 'records found', ko: '레코드를 찾음' },
      3: { en: 'nothing found, and not everything searched', ko: '찾지 못했으나 확인하지 못한 곳이 있음' },
    }),
  };
  static override summary = SubjectFind.about.summary.en;
  static override strict = false;
  static override args = subjectArgs;
  static override flags = {
    ...subjectFlags,
    keys: Flags.string({
      ...about({
        en: 'Write the keys of the records found (values!)',
        ko: '찾은 레코드의 키를 저장(실제 값임)',
      }),
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(SubjectFind);
    const { findSubject } = await import('../../cli/subject.ts');
    process.exitCode = await findSubject({
      ...this.request(flags, argv),
      ...(flags.keys !== undefined && { keysFile: flags.keys }),
    });
  }
}
