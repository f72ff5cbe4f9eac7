import { neighbourJudges } from './evidence/beside/index.ts';
import { factJudges } from './evidence/facts/index.ts';
import { nameJudges } from './evidence/names/index.ts';
import { judgeOwnName } from './evidence/names/own.ts';
import { thingJudges } from './evidence/things/index.ts';
import { judgeOther } from './evidence/things/other.ts';
import { timeJudges } from './evidence/times/index.ts';
import { valueJudges } from './evidence/values/index.ts';
import { holderJudges } from './evidence/whose/index.ts';
import type { Judge } from './judge.ts';

/** All judges in the order in which they speak: many weigh what was said before them. */
export const judges: readonly Judge[] = [
  ...nameJudges,
  ...timeJudges,
  ...factJudges,
  ...neighbourJudges,
  ...holderJudges,
  (board, view, _, { lexicon }) => judgeOther(board, view, lexicon),
  (board, view, _, { lexicon }) => judgeOwnName(board, view, lexicon),
  ...thingJudges,
  ...valueJudges,
];
