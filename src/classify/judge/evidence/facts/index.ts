import type { Judge } from '../../judge.ts';
import { judgeAsked } from './asked.ts';
import { judgeAilment, judgeCare } from './care.ts';
import { judgeCodes } from './codes.ts';
import { judgeCopies } from './copies.ts';
import { judgeCredit } from './credit.ts';
import { judgeLaboratory, judgeScales } from './laboratory.ts';
import { judgeOffice } from './office.ts';
import { judgeTraits } from './traits.ts';

/** What is told of somebody: of their health, their debts, their traits. */
export const factJudges: readonly Judge[] = [
  judgeCare,
  judgeAilment,
  judgeLaboratory,
  judgeScales,
  (board, view, dataset, { lexicon }) => judgeTraits(board, view, dataset, lexicon),
  judgeCodes,
  judgeOffice,
  judgeCopies,
  judgeCredit,
  judgeAsked,
];
