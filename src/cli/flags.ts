import { Flags } from '@oclif/core';
import { severities } from '../core/rule.ts';
import type { Text } from '../core/text.ts';
import { formatNames } from '../report/index.ts';
import { about } from './help/about.ts';

/** A flag that may be given several times, each time with one value: what follows it is an argument. */
export const eachByItself = { multiple: true, multipleNonGreedy: true } as const;

/** Where results go, and when they make the program fail. */
export const outputFlags = {
  json: Flags.boolean({
    ...about({ en: 'Print the run as JSON on stdout', ko: '실행 결과를 JSON으로 표준 출력에 표시' }),
  }),
  output: Flags.string({
    char: 'o',
    ...eachByItself,
    ...about({
      en: 'Write a report to a file, in the format of its ending',
      ko: '보고서를 파일로 저장(형식은 확장자에 따름)',
    }),
    helpValue: 'FILE',
  }),
  format: Flags.option({
    options: formatNames,
    ...about({
      en: 'Format of the files given with -o, or of stdout where there are none',
      ko: '-o로 지정한 파일의 형식(파일이 없으면 표준 출력의 형식)',
    }),
    helpValue: 'FORMAT',
  })(),
  'fail-on': Flags.option({
    options: [...severities, 'none'] as const,
    default: 'low' as const,
    ...about({
      en: 'Lowest severity that makes the exit code 1',
      ko: '종료 코드를 1로 하는 가장 낮은 심각도',
    }),
    helpValue: 'LEVEL',
  })(),
  quiet: Flags.boolean({
    char: 'q',
    ...about({ en: 'No progress and no summary', ko: '진행 상황과 요약을 표시하지 않음' }),
  }),
};

export const jsonFlag = {
  json: Flags.boolean({ ...about({ en: 'Print JSON', ko: 'JSON으로 표시' }) }),
};

/** What a source is made of on the spot. */
export const targetWords: Text = {
  en: 'URL, file, folder or glob pattern',
  ko: 'URL, 파일, 폴더 또는 glob 패턴',
};

export const insteadOfWorkspace: Text = {
  en: `${targetWords.en} instead of the workspace`,
  ko: `작업공간 대신 확인할 ${targetWords.ko}`,
};

export const dirFlag = {
  dir: Flags.string({
    default: '.',
    ...about({ en: 'Folder of the workspace', ko: '작업공간 폴더' }),
    helpValue: 'DIR',
  }),
};

export const policyFlag = {
  policy: Flags.string({
    ...about({
      en: 'The policy, instead of the one the workspace names',
      ko: '작업공간에 적힌 것 대신 쓸 처리방침',
    }),
    helpValue: 'FILE',
  }),
};

/** Where a plan of destruction, or what became of it, is written. */
export const planFileFlag = {
  output: Flags.string({
    char: 'o',
    ...eachByItself,
    ...about({
      en: 'Write .json, .md or .csv (the register)',
      ko: '.json, .md 또는 .csv(파기 관리대장)로 저장',
    }),
    helpValue: 'FILE',
  }),
};

/** Which workspace, which of its sources, and for which date. */
export const workspaceFlag = {
  workspace: Flags.string({
    char: 'w',
    default: 'gamsa.yaml',
    ...about({ en: 'The workspace', ko: '작업공간 파일' }),
    helpValue: 'FILE',
  }),
};

export const sourceFlag = {
  source: Flags.string({
    ...eachByItself,
    ...about({ en: 'Look at this source only', ko: '이 소스만 확인' }),
    helpValue: 'ID',
  }),
};

export const dateFlag = {
  'as-of': Flags.string({
    ...about({
      en: 'Go by this date (YYYY-MM-DD) instead of today',
      ko: '오늘 대신 이 날짜(YYYY-MM-DD)를 기준일로 사용',
    }),
    helpValue: 'DATE',
  }),
};

export const exactFlag = {
  exact: Flags.boolean({
    ...about({
      en: 'Count the ages of big datasets without an index too, instead of estimating',
      ko: '인덱스가 없는 큰 데이터셋의 보유기간도 추정하지 않고 모두 집계',
    }),
  }),
};

/** How much is looked at. */
export const lookFlags = {
  full: Flags.boolean({
    ...about({ en: 'Read every record instead of a sample', ko: '표본 대신 모든 레코드를 확인' }),
  }),
  sample: Flags.integer({
    min: 1,
    ...about({
      en: 'Records to read of each dataset; 4603 where nothing says otherwise',
      ko: '데이터셋마다 읽을 레코드 수(따로 정하지 않으면 4603)',
    }),
    helpValue: 'N',
  }),
  clip: Flags.integer({
    min: 64,
    ...about({
      en: 'Characters to read of one value, for long documents; 4096 where nothing says otherwise',
      ko: '값 하나에서 읽을 글자 수(긴 문서용, 따로 정하지 않으면 4096)',
    }),
    helpValue: 'N',
  }),
};
