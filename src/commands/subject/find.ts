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
        en: 'Looks in the fields that hold such items, however they are written there; a large dataset is asked through an index, for the usual spellings. Text in which it may stand, and what would take a long walk, is named and left out unless --full: then every text is read, up to 65,536 characters of a value.',
        ko: '그런 항목이 들어 있는 필드를 표기 방식과 관계없이 찾습니다. 큰 데이터셋은 인덱스로 흔히 쓰는 표기만 찾습니다. 내용에 들어 있을 수 있는 텍스트와 오래 걸리는 데이터는 이름만 알려 주고 건너뜁니다. --full을 쓰면 값마다 65,536자까지 모든 텍스트를 읽습니다.',
      },
      {
        en: 'Within a source, what refers to the records found is followed over three steps: by foreign keys, and by text keys of the same name. Across sources, and within one, the number of the person is: what the data map calls `subject` in a record found is looked for in the other fields that name the same people, as they serve the same activity, are called alike (`customer_id` for the `id` of customers) or refer to one another. Numbers are never shown, and what could not be followed is listed.',
        ko: '한 소스 안에서는 외래 키와 이름이 같은 텍스트 키로 찾은 레코드를 참조하는 레코드를 세 단계까지 따라갑니다. 소스 안팎에서 이 사람의 번호도 따라갑니다. 찾은 레코드에서 데이터 맵의 `subject` 필드 값을 읽어, 같은 사람들을 나타내는 다른 필드에서 찾습니다. 같은 업무에 쓰이거나, 이름이 같거나(customers의 `id`와 `customer_id` 등), 서로 참조하는 필드가 그렇습니다. 번호는 표시하지 않으며, 따라가지 못한 곳은 목록으로 알려 줍니다.',
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
        en: 'Write the primary keys of the records found (values!)',
        ko: '찾은 레코드의 기본 키를 저장(실제 값임)',
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
