import { Args, Flags } from '@oclif/core';
import { GamsaCommand } from '../cli/command.ts';
import { eachByItself, lookFlags, outputFlags, targetWords } from '../cli/flags.ts';
import { type About, about, runExits } from '../cli/help/about.ts';

export default class Scan extends GamsaCommand {
  static override about: About = {
    summary: {
      en: 'Show where personal data lies in databases and files; needs no configuration',
      ko: '데이터베이스와 파일에서 개인정보가 있는 곳을 설정 없이 바로 표시',
    },
    description: [
      {
        en: 'Connects read-only, classifies every column, and shows the personal-data map. Checks that need no policy (a password in clear text, a card number unencrypted) are evaluated too.',
        ko: '읽기 전용으로 연결하여 모든 열을 분류하고 개인정보 현황을 보여 줍니다. 처리방침이 필요 없는 점검(평문 비밀번호, 암호화하지 않은 카드번호 등)도 함께 수행합니다.',
      },
      {
        en: 'A password is best given as ${env:NAME} inside a quoted URL.',
        ko: '비밀번호는 따옴표로 묶은 URL 안에 ${env:이름}으로 적는 것이 안전합니다.',
      },
    ],
    examples: [
      {
        does: { en: 'A PostgreSQL database', ko: 'PostgreSQL 데이터베이스' },
        line: "gamsa scan 'postgres://auditor:${env:PGPASSWORD}@db.example.com/crm'",
      },
      {
        does: { en: 'Files and a SQLite database', ko: '파일과 SQLite 데이터베이스' },
        line: 'gamsa scan exports/ data/app.sqlite',
      },
      {
        does: { en: 'The inventory as a spreadsheet', ko: '개인정보 현황을 스프레드시트로' },
        line: 'gamsa scan exports/ -o map.inventory.csv',
      },
    ],
    exits: runExits,
  };
  static override summary = Scan.about.summary.en;
  static override strict = false;
  static override args = { target: Args.string({ ...about(targetWords), required: true }) };
  static override flags = {
    detectors: Flags.string({
      ...eachByItself,
      ...about({
        en: 'File with detectors of your own (gamsa.detector/v1)',
        ko: '직접 작성한 탐지기 파일(gamsa.detector/v1)',
      }),
      helpValue: 'FILE',
    }),
    ...lookFlags,
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { flags, argv } = await this.parse(Scan);
    const [{ scanTargets }, { deliver }] = await Promise.all([
      import('../cli/compose.ts'),
      import('../cli/deliver.ts'),
    ]);
    await deliver({ ...flags, language: this.language(flags.lang) }, async (onEvent) => {
      const { run } = await scanTargets(argv as string[], {
        onEvent,
        signal: this.cancelOnSignal(),
        ...(flags.full && { full: true }),
        ...(flags.sample !== undefined && { sample: flags.sample }),
        ...(flags.clip !== undefined && { clip: flags.clip }),
        ...(flags.detectors && { detectors: flags.detectors }),
      });
      return { run, keepIn: process.cwd(), keepAs: 'scan' };
    });
  }
}
