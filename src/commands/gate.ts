import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { eachByItself, outputFlags, policyFlag } from '../cli/flags.ts';
import { type About, about, exits } from '../cli/help/about.ts';
import { gateFormats } from '../report/gate/index.ts';

export default class Gate extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Fail a change of a schema that adds personal data nobody declared',
      ko: '선언하지 않은 개인정보를 추가하는 스키마 변경 차단',
    },
    description: [
      {
        en: 'Replays migrations in an embedded PostgreSQL (or a server for development, or a model of MySQL), or reads schema files, and holds every field against gamsa.lock.yaml, the policy and the data map. Every finding names the file and line that made it so. No live system is connected to.',
        ko: '마이그레이션을 내장 PostgreSQL(또는 개발용 서버, MySQL 모델)에서 실행하거나 스키마 파일을 읽어, 모든 필드를 gamsa.lock.yaml, 처리방침, 데이터 맵과 대조합니다. 발견 사항마다 원인이 된 파일과 줄을 알려 줍니다. 실제 시스템에는 연결하지 않습니다.',
      },
      {
        en: 'A comment beside a line accepts a finding there: -- gamsa-ignore RULE until=YYYY-MM-DD reason=…',
        ko: '줄 옆에 주석을 달면 그 줄의 발견 사항을 무시합니다: -- gamsa-ignore 점검 until=YYYY-MM-DD reason=…',
      },
    ],
    examples: [
      {
        does: { en: 'What gamsa.yaml lists under gate', ko: 'gamsa.yaml의 gate에 적힌 것' },
        line: 'gamsa gate',
      },
      {
        does: { en: 'In a pull request: only what it adds', ko: '풀 리퀘스트에서 추가된 것만' },
        line: 'gamsa gate db/migrations --source crm --git-base origin/main',
      },
      {
        does: {
          en: 'Write the missing entries into the lock, marked for review',
          ko: '빠진 항목을 잠금 파일에 검토 대상으로 추가',
        },
        line: 'gamsa gate db/migrations --source crm --fix',
      },
      {
        does: {
          en: 'MySQL, replayed on a server for development',
          ko: 'MySQL 마이그레이션을 개발용 서버에서 실행',
        },
        line: "gamsa gate migrations --dev-url 'mysql://root:${env:PW}@localhost/'",
      },
    ],
    exits: exits({
      0: { en: 'clean: nothing at or above --fail-on', ko: '--fail-on 이상의 발견 사항 없음' },
      1: { en: 'findings at or above --fail-on', ko: '--fail-on 이상의 발견 사항 있음' },
      3: { en: 'incomplete: a statement could not be read or run', ko: '읽거나 실행하지 못한 구문이 있음' },
      4: { en: 'nothing was read', ko: '아무것도 읽지 못함' },
    }),
  };
  static override summary = Gate.about.summary.en;
  static override strict = false;
  static override args = {
    path: Args.string({
      ...about({
        en: 'Folder of migrations, dump or schema file; those of gamsa.yaml where left out',
        ko: '마이그레이션 폴더, 덤프 또는 스키마 파일(지정하지 않으면 gamsa.yaml의 것)',
      }),
    }),
  };
  static override flags = {
    workspace: Flags.string({
      char: 'w',
      default: 'gamsa.yaml',
      ...about({ en: 'The workspace, if there is one', ko: '작업공간 파일(있는 경우)' }),
      helpValue: 'FILE',
    }),
    source: Flags.string({
      ...about({ en: 'Id of the source whose schema it is', ko: '스키마가 속한 소스의 id' }),
      helpValue: 'ID',
    }),
    tool: Flags.string({
      ...about({
        en: 'The migration tool, where its files do not tell it',
        ko: '마이그레이션 도구(파일만으로 알 수 없는 경우)',
      }),
      helpValue: 'NAME',
    }),
    dialect: Flags.option({
      options: ['postgres', 'mysql'] as const,
      ...about({ en: 'Dialect of the SQL', ko: 'SQL 방언' }),
    })(),
    database: Flags.string({
      ...about({ en: 'Name of the MySQL database', ko: 'MySQL 데이터베이스 이름' }),
      helpValue: 'NAME',
    }),
    'dev-url': Flags.string({
      ...about({
        en: 'Replay on this server for development, in a scratch database',
        ko: '이 개발용 서버의 임시 데이터베이스에서 실행',
      }),
      helpValue: 'URL',
      env: 'GAMSA_DEV_URL',
    }),
    cache: Flags.string({
      ...about({
        en: 'Keep replayed migrations in this folder, so that the next run replays only new ones',
        ko: '실행한 마이그레이션을 이 폴더에 보관하여 다음에는 새것만 실행',
      }),
      helpValue: 'DIR',
    }),
    run: Flags.string({
      ...about({
        en: 'Hold the live systems of this run.json against the lock',
        ko: '이 실행 결과(run.json)에 있는 실제 시스템을 잠금 파일과 대조',
      }),
      helpValue: 'FILE',
    }),
    lock: Flags.string({
      ...about({
        en: 'The lock; the one of the workspace where left out, else gamsa.lock.yaml',
        ko: '잠금 파일(지정하지 않으면 작업공간의 것, 없으면 gamsa.lock.yaml)',
      }),
      helpValue: 'FILE',
    }),
    ...policyFlag,
    'git-base': Flags.string({
      ...about({
        en: 'Only what is new since this branch or commit',
        ko: '이 브랜치나 커밋 이후 새로 생긴 것만',
      }),
      helpValue: 'REF',
      exclusive: ['latest'],
    }),
    latest: Flags.integer({
      min: 1,
      ...about({ en: 'Only what the latest N files add', ko: '마지막 파일 N개가 추가한 것만' }),
      helpValue: 'N',
    }),
    threshold: Flags.integer({
      min: 0,
      max: 100,
      default: 75,
      ...about({
        en: 'Confidence in percent below which a field asks for a decision and does not fail',
        ko: '신뢰도(%)가 이보다 낮은 필드는 차단하지 않고 결정을 요청',
      }),
      helpValue: 'N',
    }),
    baseline: Flags.string({
      ...about({
        en: 'An earlier report (--format json) whose findings are accepted',
        ko: '기준선으로 삼을 이전 보고서(--format json)',
      }),
      helpValue: 'FILE',
    }),
    fix: Flags.boolean({
      ...about({
        en: 'Write missing entries into the lock and the data map, to be reviewed, and take out those that are gone',
        ko: '빠진 항목을 잠금 파일과 데이터 맵에 검토 대상으로 추가하고 없어진 항목은 삭제',
      }),
    }),
    json: Flags.boolean({
      ...about({ en: 'Print the report as JSON on stdout', ko: '보고서를 JSON으로 표준 출력에 표시' }),
      exclusive: ['format'],
    }),
    format: Flags.option({
      options: gateFormats,
      ...about({
        en: 'Format of stdout, and of files whose name tells none',
        ko: '표준 출력의 형식, 그리고 이름으로 형식을 알 수 없는 파일의 형식',
      }),
      helpValue: 'FORMAT',
    })(),
    output: Flags.string({
      char: 'o',
      ...eachByItself,
      ...about({
        en: 'Write a report to a file: FILE in the format of its ending, or FORMAT=FILE',
        ko: '보고서를 파일로 저장: 형식이 확장자에 따르는 FILE 또는 FORMAT=FILE',
      }),
      helpValue: 'FILE',
    }),
    'fail-on': outputFlags['fail-on'],
    quiet: Flags.boolean({ char: 'q', ...about({ en: 'Print nothing', ko: '아무것도 표시하지 않음' }) }),
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Gate);
    const [{ gate }, { deliverGate, chooseFiles, marked }, { fix }] = await Promise.all([
      import('../cli/gate/run.ts'),
      import('../cli/gate/deliver.ts'),
      import('../cli/gate/fix.ts'),
    ]);
    const language = this.language(flags.lang);
    const files = chooseFiles(flags.output ?? [], flags.format);
    const format = flags.json ? 'json' : (flags.format ?? 'terminal');
    const request = {
      targets: argv as string[],
      workspace: flags.workspace,
      source: flags.source,
      tool: flags.tool,
      dialect: flags.dialect,
      database: flags.database,
      devUrl: flags['dev-url'],
      lock: flags.lock,
      policy: flags.policy,
      gitBase: flags['git-base'],
      latest: flags.latest,
      threshold: flags.threshold / 100,
      baseline: flags.baseline,
      run: flags.run,
      cacheDir: flags.cache,
      signal: this.cancelOnSignal(),
    };
    const gated = await marked(gate(request), { language, format, quiet: flags.quiet });
    if (flags.fix) await fix(gated, language);
    await deliverGate(gated.report, {
      language,
      format,
      files,
      quiet: flags.quiet,
      failOn: flags['fail-on'],
    });
  }
}
