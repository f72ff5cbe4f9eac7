import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../../cli/command.ts';
import { dateFlag } from '../../cli/flags.ts';

export default class SubjectRequests extends GamsaCommand {
  static override summary = 'Keep the deadlines of data subjects’ requests';
  static override description =
    'Reads a file of requests (gamsa.requests/v1: id, kind, received, answered) and says which are overdue: ten days, thirty for automated decisions. The file holds your own numbers of requests, no names.\n\n' +
    'Exit codes: 0 none is overdue, 1 some are, 2 usage or configuration.';
  static override examples = [
    { description: 'The file requests.yaml in this folder', command: '<%= config.bin %> subject requests' },
  ];
  static override args = {
    file: Args.string({ default: 'requests.yaml', description: 'The file of requests', ignoreStdin: true }),
  };
  static override flags = {
    ...dateFlag,
    json: Flags.boolean({ summary: 'Print the states as JSON' }),
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
