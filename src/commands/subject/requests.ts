import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { dateFlag } from '../../cli/flags.ts';
import { type About, about, exits } from '../../cli/help/about.ts';

export default class SubjectRequests extends GamsaCommand {
  static override about: About = {
    summary: { en: 'Keep the deadlines of data subjects’ requests', ko: '정보주체 요구의 처리 기한 관리' },
    description: [
      {
        en: 'Reads a file of requests (gamsa.requests/v1: id, kind, received, answered) and says which are overdue: ten days, thirty for automated decisions. The file holds your own numbers of requests, no names.',
        ko: '요구 목록 파일(gamsa.requests/v1: id, kind, received, answered)을 읽어 기한이 지난 요구를 알려 줍니다. 기한은 10일이고 자동화된 결정에 관한 요구는 30일입니다. 파일에는 자체 접수번호만 적고 이름은 적지 않습니다.',
      },
    ],
    examples: [
      {
        does: { en: 'The file requests.yaml in this folder', ko: '이 폴더의 requests.yaml' },
        line: 'gamsa subject requests',
      },
    ],
    exits: exits({
      0: { en: 'none is overdue', ko: '기한이 지난 요구 없음' },
      1: { en: 'some are overdue', ko: '기한이 지난 요구 있음' },
    }),
  };
  static override summary = SubjectRequests.about.summary.en;
  static override args = {
    file: Args.string({
      default: 'requests.yaml',
      ...about({ en: 'The file of requests', ko: '요구 목록 파일' }),
      ignoreStdin: true,
    }),
  };
  static override flags = {
    ...dateFlag,
    json: Flags.boolean({ ...about({ en: 'Print the states as JSON', ko: '처리 상태를 JSON으로 표시' }) }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(SubjectRequests);
    const language = this.language(flags.lang);
    const [
      { readYaml },
      { requestsSchema, stateOf },
      { renderRequests },
      { checkDate },
      { screen },
      { print },
    ] = await Promise.all([
      import('../../core/yaml.ts'),
      import('../../core/requests.ts'),
      import('../../report/requests.ts'),
      import('../../cli/dates.ts'),
      import('../../cli/screen.ts'),
      import('../../cli/write.ts'),
    ]);
    const { data } = await readYaml(args.file, requestsSchema, example);
    const asOf = flags['as-of'] === undefined ? today() : checkDate(flags['as-of']);
    const states = data.requests.map((request) => stateOf(request, asOf));
    await print(
      flags.json
        ? `${JSON.stringify(states, null, 2)}\n`
        : renderRequests(states, asOf, { ...screen(), language }),
    );
    process.exitCode = states.some(({ state }) => state === 'overdue') ? 1 : 0;
  }
}

const example = {
  en: 'Write one:\n  schema: gamsa.requests/v1\n  requests:\n    - { id: R-1, kind: access, received: 2026-01-30 }',
  ko: '다음과 같이 작성하십시오.\n  schema: gamsa.requests/v1\n  requests:\n    - { id: R-1, kind: access, received: 2026-01-30 }',
};

/** The law whose deadlines these are counts days in Korea. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Seoul' });
}
