import type { Judge } from '../../judge.ts';
import { judgeForeign } from './foreign.ts';
import { judgeMarks } from './marks.ts';
import { judgeNeighbours } from './neighbour.ts';
import { judgePairs } from './pair.ts';
import { judgeSiblings } from './siblings.ts';
import { judgeSigned } from './signed.ts';

/** What stands beside it. */
export const neighbourJudges: readonly Judge[] = [
  (board, view, dataset, { lexicon }) => judgeNeighbours(board, view, dataset, lexicon),
  judgeSiblings,
  judgeForeign,
  judgePairs,
  judgeMarks,
  judgeSigned,
];
