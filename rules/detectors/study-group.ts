import { defineDetector } from '../../src/sdk/index.ts';

/** Those who are well, and what the others have. */
const well = 'hc nc cn ctl ctrl hv healthy control controls';
const ill =
  'pd ad mci emci lmci smc ftd dlb als ms hd scz sz mdd bd bp asd td adhd ptsd ocd t1d t2d gdm ckd copd sle ra ibd crc hcc nsclc sclc gbm aml cll cad chf mi af tbi psp msa';

export default defineDetector({
  id: 'study-group',
  kind: 'dictionary',
  item: 'health',
  entries: () => new Set([...well.split(' '), ...ill.split(' '), 'healthy control', 'healthy controls']),
  coverage: 0.95,
  weight: 0.05,
  examples: { match: ['HC', 'MCI', 'pd'], reject: ['placebo', 'A', 'group 1'] },
  refs: [
    'Letters stand for anything; only a group of people beside their age or sex is told by what they have',
  ],
});
