import type { Judge } from '../../judge.ts';
import { judgeAgeAt } from './age-at.ts';
import { judgeAgent } from './agent.ts';
import { judgeComment, judgeKoreanContext } from './comment.ts';
import { judgeFile } from './file.ts';
import { judgeContext, judgeName, judgeStandardName } from './name.ts';
import { judgeRoles } from './role.ts';

/** What the column is called, and in which table. */
export const nameJudges: readonly Judge[] = [
  (board, view, _, { lexicon }) => judgeName(board, view, lexicon),
  (board, view, _, { lexicon }) => judgeStandardName(board, view, lexicon),
  (board, view, _, { lexicon }) => judgeComment(board, view, lexicon),
  (board, view, dataset, { lexicon }) => judgeContext(board, view, dataset, lexicon),
  judgeRoles,
  judgeAgeAt,
  judgeAgent,
  judgeKoreanContext,
  (board, view, dataset, { lexicon }) => judgeFile(board, view, dataset, lexicon),
];
