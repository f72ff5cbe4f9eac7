import { Flags } from '@oclif/core';
import { severities } from '../core/rule.ts';
import { formatNames } from '../report/index.ts';

/** Where results go, and when they make the program fail. */
export const outputFlags = {
  json: Flags.boolean({ summary: 'Print the run as JSON on stdout' }),
  output: Flags.string({
    char: 'o',
    multiple: true,
    summary: 'Write a report to a file, by its extension; may be given several times',
    helpValue: 'FILE',
  }),
  format: Flags.option({
    options: formatNames,
    summary: 'Format of the files given with -o, or of stdout; by extension where left out',
  })(),
  'fail-on': Flags.option({
    options: [...severities, 'none'] as const,
    default: 'low' as const,
    summary: 'Lowest severity that makes the exit code 1',
  })(),
  quiet: Flags.boolean({ char: 'q', summary: 'No progress and no summary' }),
};

/** Which workspace, which of its sources, and for which date. */
export const workspaceFlag = {
  workspace: Flags.string({
    char: 'w',
    default: 'gamsa.yaml',
    summary: 'The workspace',
    helpValue: 'FILE',
  }),
};

export const sourceFlag = {
  source: Flags.string({
    multiple: true,
    summary: 'Look at this source only; may be given several times',
    helpValue: 'ID',
  }),
};

export const dateFlag = {
  'as-of': Flags.string({
    summary: 'Go by this date (YYYY-MM-DD) instead of today',
    helpValue: 'DATE',
  }),
};

export const exactFlag = {
  exact: Flags.boolean({
    summary: 'Count the ages of big datasets without an index too, instead of estimating',
  }),
};

/** How much is looked at. */
export const lookFlags = {
  full: Flags.boolean({ summary: 'Read every record instead of a sample' }),
  sample: Flags.integer({ min: 1, summary: 'Records to read of each dataset', helpValue: 'N' }),
  clip: Flags.integer({
    min: 64,
    summary: 'Characters to read of one value, for long documents (4096 where left out)',
    helpValue: 'N',
  }),
};
